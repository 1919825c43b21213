import JapaneseText

extension Command {
  /// How the Japanese title is read, in hiragana; after it other names by which people know it.
  public var readings: [String] { moving ?? finding ?? consulting ?? turning ?? general }

  /// The readings in Hepburn romaji.
  public var romaji: [String] { readings.map(Romaji.from(kana:)) }

  private var moving: [String]? {
    switch self {
    case .showToday: ["きょうへ"]
    case .showConsultations: ["そうだんへ"]
    case .showCases: ["じれいへ"]
    case .showDirectory: ["めいぼへ"]
    case .calendar: ["こよみをみる", "かれんだー"]
    case .calendarScale: ["しゅうとつきをきりかえる"]
    case .board: ["だんかいごとのぼーどをみる", "かんばん"]
    case .stageBefore: ["まえのだんかいへ"]
    case .stageAfter: ["つぎのだんかいへ"]
    case .timeline: ["じれいのけいかをみる", "じかんじく", "たいむらいん"]
    case .mark: ["しるしをつける・はずす", "えらぶ", "まーく"]
    case .confirm: ["まとめておこなう", "かくてい"]
    case .peek: ["かーそるのきろくをぷれびゅーする", "のぞく"]
    case .dayBefore: ["まえのひへ"]
    case .dayAfter: ["つぎのひへ"]
    case .earlier: ["まえにみていたがめんへ", "りれきをもどる"]
    case .later: ["つぎにみていたがめんへ", "りれきをすすむ"]
    case .moveUp: ["うえへ"]
    case .moveDown: ["したへ"]
    case .movePageUp: ["まえのぺーじ"]
    case .movePageDown: ["つぎのぺーじ"]
    case .moveToTop: ["せんとうへ"]
    case .moveToBottom: ["まつびへ"]
    case .open: ["ひらく"]
    case .back: ["ひとつもどる"]
    case .otherPane: ["いちらんとないようをいききする"]
    case .search: ["いちらんをけんさくする"]
    case .filter: ["しゅうけつをのぞく・じょげんしゃだけにする", "しぼる"]
    case .nextField: ["つぎのらんへ"]
    case .previousField: ["まえのらんへ"]
    default: nil
    }
  }

  private var finding: [String]? {
    switch self {
    case .palette: ["こまんどをなまえでさがす"]
    case .run: ["えらんだこまんどをじっこうする"]
    case .searchEverything: ["そうだん・じれい・めいぼをまとめてけんさくする", "ぜんたいけんさく"]
    case .copy: ["ばんごうとけんめいをかしょうでこぴーする", "うつす"]
    case .copyNames: ["ばんごうとけんめいをなまえのままこぴーする", "うつす"]
    default: nil
    }
  }

  private var consulting: [String]? {
    switch self {
    case .offer: ["ひようのあんをだす"]
    case .counter: ["せんぽうのあんをきろくする"]
    case .agree: ["ごうい"]
    case .waive: ["ひようをめんじょする"]
    case .assign: ["じょげんしゃをきめる"]
    case .log: ["そうだんをきろくする"]
    case .tick: ["つぎのこうどうをすみにする"]
    case .attach: ["じれいにむすびつける"]
    case .close: ["けっかをかいてしゅうけつする"]
    default: nil
    }
  }

  private var turning: [String]? {
    switch self {
    case .plan: ["けいかく"]
    case .do: ["じっし"]
    case .check: ["かくにん"]
    case .act: ["かいぜん"]
    case .nextCycle: ["つぎのさいくるをはじめる", "つぎのめぐり"]
    case .identify: ["みもとしーとにくわえる"]
    case .memo: ["めもをかく"]
    default: nil
    }
  }

  private var general: [String] {
    switch self {
    case .create: ["あたらしくかきおこす", "しんき"]
    case .edit: ["おぎなう・なおす"]
    case .history: ["りれき"]
    case .undo: ["さいごのいっぽをもとにもどす"]
    case .redo: ["やりなおす"]
    case .review: ["みもとしーとにないてがかりにこたえる", "みなおし"]
    case .answerFound: ["みつかったことばにこたえる", "てがかり"]
    case .answerSame: ["しーとのこのひと・しせつだとする"]
    case .answerPerson: ["あたらしいひととしてしーとにくわえる"]
    case .answerPlace: ["ちめいとしてしーとにくわえる"]
    case .answerOrganisation: ["しせつ・きかんとしてしーとにくわえる"]
    case .answerHarmless: ["みもとをしめさないとする"]
    case .answerMask: ["どこでもふせる"]
    case .readers: ["よみてにみえるかたちでよむ", "とくめいか", "みえかた"]
    case .nextPolicy: ["つぎのほうしんでみる"]
    case .reasons: ["おきかえのりゆうをみる・かくす"]
    case .lock: ["なまえにかぎをかける・あける", "せじょう"]
    case .veil: ["なまえをかしょうでよむ・もどす"]
    case .language: ["にほんごとえいごをきりかえる"]
    case .theme: ["はいしょくをえらぶ"]
    case .keepTheme: ["このはいしょくにする"]
    case .startAfresh: ["したがきをわきにおいてはくしにかく"]
    case .discard: ["したがきをすてる"]
    case .help: ["このがめんのへるぷ"]
    case .leave: ["このがめんをはなれる", "とじる"]
    case .suspend: ["ちゅうだんしてしぇるへ"]
    case .quit: ["めぐりをおえる", "しゅうりょう"]
    case .save: ["ほぞんする"]
    case .editOutside: ["ながいぶんをそとのえでぃたでかく"]
    case .chooseDay: ["こよみからひをえらぶ", "かれんだー"]
    case .compareDraft: ["したがきでかわるところをみる", "さぶん"]
    case .takePerson: ["このなまえにする"]
    case .takeDay: ["このひにする"]
    case .findInText: ["ぶんのなかをさがす", "けんさく"]
    case .findNext: ["つぎにみつかるところへ"]
    case .setMark: ["ここからえらぶ・えらぶのをやめる"]
    case .selectAll: ["らんのぶんをすべてえらぶ"]
    case .copyText: ["えらんだぶんをこぴーする", "うつす"]
    case .cutText: ["えらんだぶんかまえのごをきりとる"]
    case .insertCut: ["きりとったぶんをいれる", "はりつけ"]
    case .undoTyping: ["にゅうりょくをもとにもどす"]
    case .redoTyping: ["にゅうりょくをやりなおす"]
    case .keepDraft: ["したがきをのこしてとじる"]
    default: []
    }
  }
}
