import Casework
import Deidentification
import Testing

/// English notes about families in Japan: names, places and dates in Latin letters.
@Suite struct UnlistedEnglishTests {
  @Test(arguments: [
    ("Moved to Numazu-shi, Ohoka-cho 12-3-4 now.", "Numazu-shi, Ohoka-cho 12-3-4"),
    ("Lives in Uruma City, Yokatsu Henna 55-1.", "Yokatsu Henna 55-1"),
    ("They use Hoshi no Ki day service.", "Hoshi no Ki"),
    ("Met at Kanbara crossing today.", "Kanbara crossing"),
    ("Car plate Naha 501 sa 12-34 noted.", "Naha 501 sa 12-34"),
    ("Taken to Tokiwa Univ. Hospital.", "Tokiwa Univ. Hospital"),
    ("He drives for Tokachi Dairy Co-op daily.", "Tokachi Dairy Co-op"),
    ("Roommate Kazuki R. had flu.", "Kazuki R."), ("Two are ill (T.N. and another).", "T.N."),
    ("Home: Flat 2, Millrace Yard.", "Flat 2, Millrace Yard"),
    ("Seen Tues 28/11/2023 at home.", "Tues 28/11/2023"),
    ("Ward 3. Boy, 29 months. Adm today.", "29 months"),
    ("They moved to West Sussex.", "West Sussex"), ("Ref PK 31 05 27 D noted.", "PK 31 05 27 D"),
    ("He blogs as tiny-fox-big-sky now.", "tiny-fox-big-sky"), ("She is 8 5/12, well.", "8 5/12"),
    ("Dad drives for Harrod's Turkeys.", "Harrod's Turkeys"),
    ("Unit no QR 660 318 here.", "QR 660 318"), ("The chair L. Dunsdale came.", "L. Dunsdale"),
    ("Cover in late May.", "late May"),
    ("They live at Old Forge, Mill Twitten, Lewes.", "Old Forge, Mill Twitten"),
    ("I can visit Tues next week.", "Tues next week"), ("It rang on Sunday night.", "Sunday"),
    ("Period Jan–March.", "March"), ("Stay R6.3.4–3.9.", "R6.3.4"), ("Stay R6.3.4–3.9.", "3.9"),
    ("Come on Oct. 21 or 28.", "Oct. 21 or 28"), ("On trial day (the 8th) all slept.", "8th"),
    ("She is corrected 3 months today.", "corrected 3 months"),
    ("Now 8 mo (corr. 4m2w).", "corr. 4m2w"),
    ("Born at 25 weeks 3 days.", "25 weeks 3 days"), ("A twin died on day 3.", "day 3"),
    ("Phone zero-nine-zero, 0000, 1234.", "zero-nine-zero, 0000, 1234"),
    ("Her blog \"small-steps-home\" shows it.", "small-steps-home"),
    ("He is the second case in the prefecture.", "second case in the prefecture"),
    ("Duty line Thurs 13/06, a call.", "Thurs 13/06"), ("Visit planned 7/10, done.", "7/10"),
    ("Home is 61 Shore Parade, Deal, ct14 0zz now.", "ct14 0zz"),
    ("New address Flat 3, 27 Heronsgate, Swaffham.", "Flat 3, 27 Heronsgate"),
    ("Deliveries to Mill House, Tollgate Lane please.", "Mill House, Tollgate Lane"),
    ("On antibiotics, recheck 24.10. Well now.", "24.10"),
    ("Fern 8 mo today, well.", "8 mo"),
    ("Dx neonatal-onset Alexander disease.", "neonatal-onset Alexander disease"),
    ("Stay 11/03/24-16/03/24, stoma.", "16/03/24"), ("the code is K78 X0A0 here.", "K78 X0A0"),
    ("Rimouski (QC) G5L 0Z9, no lift.", "G5L 0Z9"), ("It goes to DG90ZZ, flat.", "DG90ZZ"),
    ("Home is Store Rd, Katherine NT 0850.", "0850"), ("At 9 Juniper Hill Rd, 88061.", "88061"),
    ("Postcode is ex16 0zz now.", "ex16 0zz"), ("Her CHI 2705184462 given again.", "2705184462"),
    ("Dx pontocerebellar hypoplasia type 1B.", "type 1B"),
    ("The fourth child in the county with it.", "fourth child in the county with it"),
    ("Dad spoke on local radio, twice.", "Dad spoke on local radio"),
  ])
  func `identifiers`(text: String, form: String) {
    let found = DetectorFixture.found(
      text, by: Detector(sheet: IdentitySheet(), context: ContextWeights()))
    #expect(found.contains { $0.contains(form) }, "\(found)")
  }

  @Test(arguments: [
    "Todd paresis on the left, Cobb 43, Ashworth 2.", "Gave Zofanil 250 mg at noon.",
    "Pump feed Nutramix 200 ml an hour.", "On VPA, TPM, Zofanil.",
    "The suction machine (Aspira) is loud.",
    "Gaviscon 1/2 sachet at night.", "Old Blalock-Taussig shunt coiled.",
    "Feed 4:1 via Zorflo, six a day.", "Bleed, Papile II on the left.",
    "Emerson cough assist is due.", "FeedaSure at 4:1 now.", "The powerchair is charged.",
    "Dystonic, Barry-Albright 18/32.", "Chatty with Passy Muir on.", "Swedish nose by day.",
    "Small granuloma, sacrum red, rhinovirus last month.", "April-fools stickers in the room.",
    "The 1-1-9 call took long.", "Mr K in the material stays so.", "NEAR MISS FORM filed.",
    "He loves the Giants cap.", "4) Overnight care is short.", "The number was 84 again.",
    "He weighs 12345678 g.", "Postpone to term 4.", "Grade NT 2 of five.",
    "Speaks English and Tagalog.", "See the Vienna guidelines.",
  ])
  func `words in the same places stay`(text: String) {
    let found = DetectorFixture.found(
      text, by: Detector(sheet: IdentitySheet(), context: ContextWeights()))
    #expect(found == [])
  }

  @Test func `a name of the sheet is found in another romanisation`() {
    let sheet = IdentitySheet([
      Identity(kind: .child, relation: "", forms: ["Riku Tamashiro"], surrogate: "the child")
    ])
    let detector = Detector(sheet: sheet, context: ContextWeights())
    #expect(DetectorFixture.found("Note on Tamasiro today.", by: detector) == ["Tamasiro"])
    #expect(DetectorFixture.found("New term, R. Tamasiro.", by: detector) == ["R. Tamasiro"])
  }
}
