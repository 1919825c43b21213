/// Tells whether an English word is a pet name or a slip of a given name.
enum EnglishPetNames {
  /// Whether a lower-case word shortens a given name: em, emmie, raj, lizzy.
  static func isPetName(_ word: String, of given: String) -> Bool {
    guard given.count > 3, word != given, word.count > 1 else { return false }
    if irregular[given]?.contains(word) == true { return true }
    if given.hasPrefix(word), word.count >= 2, word.count < given.count { return true }
    for ending in [
      "ie", "y", "ey", "i", "s", "ster", "kins", "o", "a", "z", "zz", "zza", "zy", "bear",
    ]
    where word.hasSuffix(ending) {
      var stem = String(word.dropLast(ending.count))
      if stem.count >= 2, given.hasPrefix(stem) || stem.count > 2 && given.contains(stem) {
        return true
      }
      if stem.count >= 3, stem.last == stem.dropLast().last {
        stem.removeLast()
        if given.hasPrefix(stem) { return true }
      }
    }
    // Bobbin for Robin: it rhymes.
    let single = word.reduce(into: "") { text, letter in
      if text.last != letter { text.append(letter) }
    }
    if single.count > 3, single.count == given.count, single.dropFirst() == given.dropFirst(),
      single != word
    {
      return true
    }
    return given.count > 5 && word.count > 3 && given.hasSuffix(word)
  }

  /// Whether one letter is wrong, missing, added or two are swapped.
  static func isSlip(_ word: String, of name: String) -> Bool {
    guard name.count > 2, word.count > 2,
      name.count > 3 && word.count > 3 || name.first == word.first && name.count == word.count,
      abs(word.count - name.count) < 2, word != name
    else { return false }
    let (left, right) = (Array(word), Array(name))
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let longer = max(left.count, right.count)
    if prefix + suffix >= longer - 1 { return true }
    return left.count == right.count && prefix + suffix == longer - 2
      && left[prefix] == right[prefix + 1] && left[prefix + 1] == right[prefix]
  }

  /// Usual short forms that share no beginning with the name.
  private static let irregular: [String: Set<String>] = [
    "william": ["bill", "billy", "liam"], "robert": ["bob", "bobby"], "richard": ["dick"],
    "edward": ["ted", "teddy", "ned"], "margaret": ["peggy", "meg", "maisie", "daisy"],
    "elizabeth": ["lizzy", "lizzie", "liz", "eliza", "betty", "beth", "bess", "libby", "lilibet"],
    "catherine": ["kate", "katie", "kitty"], "katherine": ["kitty"], "james": ["jim", "jimmy"],
    "john": ["jack"], "henry": ["harry", "hank"], "charles": ["chuck"], "anthony": ["tony"],
    "mary": ["molly", "polly"], "sarah": ["sally"], "emily": ["millie", "milly"],
    "amelia": ["millie", "milly"], "isabella": ["bella", "izzy"], "alexander": ["sandy", "xander"],
    "theodore": ["ted"], "michael": ["mick", "mickey", "mike"], "rebecca": ["becky", "becca"],
    "charlotte": ["lottie", "charlie", "lotte"], "florence": ["flossie", "florrie"],
    "henrietta": ["hetty", "etta", "hattie"],
    "harriet": ["hattie", "hatty"], "josephine": ["josie", "posy"],
    "isabelle": ["bella", "izzy", "belle"],
    "isabel": ["bella", "izzy", "belle"], "isobel": ["bella", "izzy"], "annabel": ["bella", "bel"],
    "arabella": ["bella"], "gabriella": ["ella", "bella"], "matilda": ["tilly", "tillie", "tilda"],
    "ottilie": ["tilly", "tillie"], "penelope": ["penny", "nell", "poppy"],
    "beatrice": ["trixie", "bibi"],
    "frances": ["frankie", "fanny"], "francesca": ["frankie", "chess", "cesca"],
    "philippa": ["pip", "pippa"],
    "theodora": ["dora", "teddy", "dory"], "wilhelmina": ["minnie", "billie", "mina"],
    "jemima": ["mima", "mimi"],
    "genevieve": ["evie", "gigi", "viv"], "evelyn": ["eve"], "abigail": ["gail"],
    "alexandra": ["lexi", "sandy", "sasha", "xandra"], "andrew": ["drew"],
    "christopher": ["kit", "topher", "kip"],
    "dominic": ["nic", "nico"], "edmund": ["ted", "ned"], "frederick": ["rick", "fritz"],
    "francis": ["frank"],
    "harold": ["hal"], "lawrence": ["larry", "loz"], "laurence": ["larry", "loz"],
    "nathaniel": ["nate"],
    "oliver": ["olly", "ollie", "noll"], "oscar": ["ozzy", "ozzie"], "reginald": ["rex"],
    "rupert": ["bertie"],
    "albert": ["bertie", "bert", "albie", "alby"], "hubert": ["bertie"], "herbert": ["bertie"],
    "sebastian": ["bas", "baz"], "zachary": ["zak"], "zakariya": ["zak", "zac"], "tobias": ["toby"],
    "magdalena": ["lena"], "helena": ["nell", "lena"], "rosemary": ["romy"], "augustus": ["gus"],
    "angus": ["gus"],
    "dorothy": ["dot", "dottie"], "martha": ["patty"], "ellen": ["nell", "nellie"],
    "eleanor": ["nell", "nellie", "nora"], "patrick": ["paddy"], "mohammed": ["mo"],
    "muhammad": ["mo"],
  ]
}
