/// The English words that stand beside names.
enum EnglishWordsBeside {
  /// Titles before a name.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "rev", "sir", "lady",
    "nurse", "matron", "judge", "cllr", "councillor", "pc", "sgt",
  ]

  /// Roles and relations that stand before a name, or after it behind a comma or in brackets.
  static let roles: Set<String> = Set(
    """
    mum mummy mother mom dad daddy father brother sister twin sibling siblings grandmother grandfather nan nana grandma grandpa granny grandad aunt \
    auntie aunty nanny nain taid mamgu tadcu mam mammy granda papa uncle cousin stepfather stepmother stepdad stepmum partner carer nurse doctor consultant paediatrician pediatrician therapist physio \
    physiotherapist dietitian dietician teacher headteacher head senco coordinator keyworker worker driver neighbour neighbor friend classmate peer \
    interpreter translator reporter journalist councillor registrar gp surgeon neurologist pharmacist midwife psychologist counsellor matron \
    manager assistant escort escorted named called lead chair chaired present apologies attended attendees attending author signed contact \
    ot pt slt salt lsa ta cns hca hv reviewed seen by with from per told spoke spoken says said asked reports reported rang phoned emailed met \
    foster daughter son baby child girl boy student pupil patient name re nok manager solicitor lawyer volunteer babysitter childminder nanny \
    hca sw respiratory clerk technician engineer rep representative caseworker case social support specialist fellow resident attending
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words before a place.
  static let placing: Set<String> = [
    "in", "from", "near", "at", "to", "towards", "around", "outside", "via",
  ]

  /// Words of people's doing after a name.
  static let acts: Set<String> = Set(
    """
    is was has had will would can could says said asked told reports reported feels felt wants wanted thinks thought sleeps slept works worked rang \
    called phoned emailed and also came comes went goes gave gives took takes noted notes attended attends agreed agrees to needs likes loves enjoyed \
    settled cried smiled laughed slept woke tolerated vomited coughed desaturated used remains remained continues presented arrived left does did \
    back who aged herself himself seems seemed looks looked asks sat walked played starts started now still then again today reviewed visited back \
    drives sits runs makes uses keeps finds enjoys struggles manages cares cooks stays lives holds wears does doesn has hasn staff on off at tired plans planned understands understood prefers tried tries suctioned took had ate drank fed kept held lay lost made met read saw sang shook spoke stood swam threw wore won wrote found grew began broke caught chose drew fell flew forgot heard hid hit hurt paid rode rose sent spent taught bit blew got changed helped helps brought brings picked drove
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that make a capital a thing: Rose class, Hope chart, the Mark 4.
  static let things: Set<String> = Set(
    """
    class chart ward group room scale score pattern bay team period test tube valve syndrome disease sign criteria procedure fundoplication catheter \
    paresis paralysis shunt operation repair anastomosis staging coffee tea soup bread curry cake spoon cup bottle wine cheese \
    angle grade guideline guidelines manual leaflet feed formula milk syringe tablet tablets pump humidifier ventilator mask vest cuff cannula \
    classification index reflex manoeuvre maneuver test stage questionnaire diet vaccine vaccination antibody drops inhaler infusion injection dosing interpreter speaking speaker \
    airway position method technique programme program scheme award day term week weekend season house points table button pump model type band \
    cough assist hoist sling walker splint splints brace oximeter nebuliser nebulizer concentrator sprout sprouts cannulae prongs gastrostomy \
    leaf patches lamp wool piece cards card teat blood conversation talk base suite intake form forms application size electrode electrodes probe pads bag nose takedown revision excision biopsy reconstruction sunday monday bus badge certificate syrup water oil bush tree flower garden gold
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Endings of streets.
  static let streets: Set<String> = Set(
    """
    street st road rd close lane avenue ave drive dr crescent terrace court ct place pl way gardens grove hill park row square mews walk green view \
    rise yard fold garth orchard bank cottages cottage buildings villas end brae wynd loan vennel mews quadrant boulevard blvd parade quay wharf circle highway hwy parkway trail path court gate fields meadow meadows
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Landmarks behind a proper name.
  static let landmarks: Set<String> = [
    "station", "bridge", "beach", "island", "park", "river", "bay", "harbour", "harbor", "airport",
    "pier", "shrine", "temple", "castle", "dam", "falls", "hill", "forest", "moor", "lake", "loch",
    "valley", "estate", "common",
  ]

  /// Counties, states and regions of the British Isles, North America and Australia that are named with patients.
  ///
  /// Source: ISO 3166-2 (GB ceremonial counties, US states, CA provinces, AU states).
  static let regions: Set<String> = Set(
    """
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset durham essex gloucestershire hampshire \
    herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside norfolk northamptonshire northumberland nottinghamshire \
    oxfordshire rutland shropshire somerset staffordshire suffolk surrey sussex warwickshire wiltshire worcestershire yorkshire gwynedd powys \
    dyfed gwent fife angus moray antrim armagh fermanagh tyrone alabama alaska arizona arkansas california colorado connecticut delaware florida \
    georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri \
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec \
    alberta manitoba saskatchewan queensland tasmania victoria
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
