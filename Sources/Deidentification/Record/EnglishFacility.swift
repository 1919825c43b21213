/// Parts the name of an English facility into what it is and what distinguishes it.
enum EnglishFacility {
  /// The forms that staff use, each as lower-case words, the full name first.
  static func shortForms(_ name: String) -> [[String]] {
    var words = name.lowercased().split { " ,&".contains($0) }.map(plain)
    if words.first == "the" { words.removeFirst() }
    guard !words.isEmpty else { return [] }
    var forms = [words]
    // HRI: colleagues use the initials of three words and more.
    let initials = words.compactMap { ["of", "and", "the", "for"].contains($0) ? nil : $0.first }
    if initials.count > 2 { forms.append([String(initials)]) }
    while words.count > 1, let last = words.last,
      kinds.contains(last) || ["and", "of", "for", "at"].contains(last)
    {
      words.removeLast()
      if words.contains(where: { !kinds.contains($0) && $0 != "st" && $0.count > 2 }) {
        forms.append(words)
      }
    }
    return forms
  }

  /// Words for kinds of facility, and what is general in a facility's name; without 's.
  static let kinds: Set<String> = Set(
    """
    hospital infirmary surgery practice clinic centre center hospice school primary secondary junior infant \
    infants academy college university nursery preschool kindergarten playgroup nursing care community \
    children child childrens paediatric pediatric medical health healthcare house home lodge trust nhs \
    foundation service services team agency council borough county city district station pharmacy chemist \
    dental respite ward unit library church chapel club society association charity group ltd limited llc \
    inc company co farm farms garage bakery boatyard studios studio gazette herald journal chronicle tribune argus observer advertiser mercury telegraph news times radio tv post \
    echo theatre hotel inn pub restaurant cafe shop stores store market works factory mill engineering \
    transport freight cars cabs travel minibuses taxis taxi couriers builders brewery fisheries foods motors timber joinery bakers butchers salon landscaping removals haulage logistics construction builders plumbing solicitors bank department office support \
    therapy therapies rehabilitation general regional memorial royal district united institute laboratory \
    continuing complex hub visiting neonatal intensive emergency outreach palliative continence equipment wheelchair orthotics dietetics \
    transition acute rapid response assessment portage sensory learning disability disabilities inclusion autism specialist tertiary \
    carers homecare sitters sitting women womens men adult adults disabled \
    special needs education day early years intervention family resource network project scouts brownies \
    coop hosp ctr dairy shrine broadcasting nurses nurse international coaches housing homes radio leisure pool gym swim academy high middle elementary grammar montessori convent swimming
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// A word without 's and with plain apostrophes.
  private static func plain(_ word: Substring) -> String {
    var word = String(word).replacing("’", with: "'")
    if word.hasSuffix("'s") { word.removeLast(2) }
    return word.filter { $0 != "." }
  }
}
