import Casework
import Testing

@Suite struct RefusalSentenceTests {
  private static let number = RecordNumber(
    .consultation, year: FiscalYear(beginningIn: 2026), count: 7)
  private static let (november, october) = (civilDay("2026-11-22"), civilDay("2026-10-01"))

  private static let sentences: [(Refusal, japanese: String, english: String)] = [
    (
      .noSuchRecord, "その番号の記録はありません。一覧で番号を確かめてください。",
      "There is no record of that number; look it up in the list."
    ),
    (.alreadyBegun, "この記録はすでにあります。", "This record exists already."),
    (
      .nothingChanged, "変わったところがありません。直してから保存してください。",
      "Nothing was changed; change something, then save."
    ),
    (
      .dayInFuture(november), "令和8年11月22日はまだ来ていません。今日までの日付にしてください。",
      "22 Nov 2026 has not come yet; write a day up to today."
    ),
    (.nothingToUndo, "元に戻せることがありません。", "There is nothing to undo."),
    (.nothingToRedo, "やり直せることがありません。", "There is nothing to redo."),
    (
      .othersBuildOnIt([number, number]),
      "Q-2026-0007, Q-2026-0007 から使われているので取り消せません。先にそちらを元に戻してください。",
      "Q-2026-0007, Q-2026-0007 build on it; undo there first."
    ),
    (
      .consultationClosed(number), "Q-2026-0007 は終結しています。続けるときは終結を元に戻してください。",
      "Q-2026-0007 is closed; to go on, undo the closing."
    ),
    (
      .feeAlreadySettled, "費用はもう決まっています。変えるときは決定を元に戻してください。",
      "The fee is settled; to change it, undo the settlement."
    ),
    (
      .feeNotSettled, "費用が決まっていません。先に合意または免除を記録してください。",
      "The fee is not settled; record an agreement or a waiver first."
    ),
    (
      .noOfferYet, "まだ案がありません。先に費用の案を出してください。",
      "Nothing has been offered yet; make an offer first."
    ),
    (
      .offerExpired(october), "案の有効期限は令和8年10月1日でした。新しい案を出してください。",
      "The offer was valid until 1 Oct 2026; make a new one."
    ),
    (
      .negativeAmount(Yen(-1500)), "-1,500円は金額にできません。0円以上で書いてください。",
      "¥-1,500 is no amount; write zero or more."
    ),
    (
      .amountTooLarge(Yen(1_000_000_001)), "1,000,000,001円は大きすぎます。1,000,000,000円以下で書いてください。",
      "¥1,000,000,001 is too much; write ¥1,000,000,000 or less."
    ),
    (
      .notAnAdviser(number), "Q-2026-0007 は助言者として登録されていません。助言者を選ぶか、名簿で登録してください。",
      "Q-2026-0007 is not registered as an adviser; choose one, or change the directory."
    ),
    (
      .alreadyAssigned(number), "Q-2026-0007 がすでに助言者です。",
      "Q-2026-0007 is the adviser already."
    ),
    (
      .noAdviser, "助言者が決まっていません。先に助言者を決めてください。",
      "No adviser is assigned; assign one first."
    ),
    (
      .dayBeforeRequest(october, november),
      "令和8年10月1日は受付日(令和8年11月22日)より前です。日付を確かめてください。",
      "1 Oct 2026 lies before the request (22 Nov 2026); check the day."
    ),
    (
      .minutesOutOfRange(1441), "1441分は記録できません。1分から1440分(24時間)で書いてください。",
      "1441 minutes cannot be; write 1 to 1440 (a day)."
    ),
    (
      .noSuchSession(3), "第3回の相談はありません。回数を確かめてください。",
      "There is no session 3; check its number."
    ),
    (
      .offerSuperseded(2), "その後に第2案が出ています。案を確かめてから合意してください。",
      "Offer 2 has been made meanwhile; look at it, then agree."
    ),
    (
      .buildsOnMissing, "結びついていた記録がもうありません。先にそちらをやり直してください。",
      "A record that it refers to is gone; do that one again first."
    ),
    (.noOpenAction, "済みにする次の行動がありません。", "No action is open."),
    (
      .alreadyAttached, "すでに事例に結びついています。別の事例にするときは、結びつけを元に戻してください。",
      "It belongs to a case already; to choose another, undo the attachment."
    ),
    (
      .regionalHasNoCase, "地域支援の相談には事例を結びつけません。個別支援なら区分を直してください。",
      "A regional consultation has no case; if it is about a child, change its kind."
    ),
    (
      .kindUnknown, "区分(個別支援・地域支援)が空です。先に依頼を補ってください。",
      "The kind is not known; complete the request first."
    ),
    (
      .attachedIsIndividual,
      "事例に結びついた相談の区分は個別支援のままです。先に結びつけを元に戻してください。",
      "A consultation with a case stays individual; undo the attachment first."
    ),
    (
      .noSessionYet, "相談の記録がまだありません。助言して終結するには先に相談を記録してください。",
      "No session has been logged; log one before closing with advice given."
    ),
    (
      .noPlanYet(cycle: 2), "第2サイクルに計画(P)がありません。先に計画を書いてください。",
      "Cycle 2 has no Plan; write one first."
    ),
    (
      .nothingDoneYet(cycle: 2), "第2サイクルに実施(D)がありません。先に実施を書いてください。",
      "Cycle 2 has no Do; write one first."
    ),
    (
      .notCheckedYet(cycle: 2), "第2サイクルに確認(C)がありません。先に確認を書いてください。",
      "Cycle 2 has no Check; write one first."
    ),
    (
      .planIsChecked(cycle: 2), "第2サイクルは確認(C)まで進んでいます。新しい計画は次のサイクルに書いてください。",
      "Cycle 2 has been checked; write new plans in the next cycle."
    ),
    (
      .cycleFinished(2), "第2サイクルは終わっています。次のサイクルを始めてください。",
      "Cycle 2 has ended; begin the next one."
    ),
    (
      .cycleRunning(2), "第2サイクルがまだ回っています。改善(A)まで書いてから次を始めてください。",
      "Cycle 2 is still turning; write its Act, then begin the next one."
    ),
    (
      .alreadyOnSheet(surrogate: "母"), "その名前は身元シートに「母」としてあります。",
      "That name is on the identity sheet as “母”."
    ),
    (
      .childOnSheet, "本児はすでに身元シートにあります。きょうだいは家族として加えてください。",
      "The child is on the sheet already; add a sibling as family."
    ),
    (
      .noSuchIdentity(4), "身元シートに 4 番はありません。番号を確かめてください。",
      "The identity sheet has no number 4; look it up."
    ),
    (
      .spellingsOnlyGrow, "記録が使っている表記は消せません。表記は加えるだけにしてください。",
      "Notes use these spellings; only add to them."
    ),
    (
      .noSpellingLeft, "表記をすべて外すことはできません。一つは残してください。",
      "An identity needs one spelling at least; keep one."
    ),
    (
      .surrogateTaken("母"), "仮称「母」は使われています。別の仮称にしてください。",
      "The surrogate “母” is taken; choose another."
    ),
    (
      .surrogateGivesNameAway("湊斗の母"),
      "仮称「湊斗の母」から実名がわかります。身元シートの表記を含まない仮称にしてください。",
      "The surrogate “湊斗の母” gives a name away; choose one without any spelling of the sheet."
    ),
    (
      .spellingTaken("湊斗", surrogate: "本児"), "表記「湊斗」は「本児」のものです。どちらか一方だけに付けてください。",
      "The spelling “湊斗” belongs to “本児”; give it to one of them only."
    ),
  ]

  private static let blanks: [RequiredText: (japanese: String, english: String)] = [
    .requesterName: ("依頼者の氏名", "requester's name"), .requestText: ("相談内容", "request"),
    .feeLine: ("費用の内訳", "fee line"), .reason: ("理由", "reason"), .approver: ("承認者", "approver"),
    .sessionText: ("相談されたことと助言", "record of what was asked and advised"),
    .action: ("次の行動", "next action"), .memberName: ("会員の氏名", "member's name"),
    .caseTitle: ("事例の題", "case's title"), .note: ("記録", "note"), .goal: ("支援目標", "goal"),
    .identityName: ("名前", "name"), .surrogate: ("仮称", "surrogate"),
  ]

  @Test func `every refusal has its sentence in both languages`() {
    for (refusal, japanese, english) in Self.sentences {
      #expect(refusal.words[.japanese] == japanese)
      #expect(refusal.words[.english] == english)
    }
  }

  @Test(arguments: RequiredText.allCases)
  func `every blank text is named`(text: RequiredText) throws {
    let name = try #require(Self.blanks[text])
    #expect(Refusal.blank(text).words[.japanese] == "\(name.japanese)が空です。書いてください。")
    #expect(Refusal.blank(text).words[.english] == "The \(name.english) is blank; write it.")
  }

  @Test func `no refusal is left out here`() {
    let places = Set(Self.sentences.map { Self.place(of: $0.0) } + [Self.place(of: .blank(.note))])
    #expect(places == Set(0...42))
  }

  /// Counts the refusals; a new one does not compile until it has a place and a sentence here.
  private static func place(of refusal: Refusal) -> Int {
    switch refusal {
    case .noSuchRecord: 0
    case .alreadyBegun: 1
    case .blank: 2
    case .nothingChanged: 3
    case .dayInFuture: 4
    case .nothingToUndo: 5
    case .nothingToRedo: 6
    case .othersBuildOnIt: 7
    case .consultationClosed: 8
    case .feeAlreadySettled: 9
    case .feeNotSettled: 10
    case .noOfferYet: 11
    case .offerExpired: 12
    case .negativeAmount: 13
    case .notAnAdviser: 14
    case .alreadyAssigned: 15
    case .noAdviser: 16
    case .dayBeforeRequest: 17
    case .minutesOutOfRange: 18
    case .noOpenAction: 19
    case .alreadyAttached: 20
    case .regionalHasNoCase: 21
    case .kindUnknown: 22
    case .attachedIsIndividual: 23
    case .noSessionYet: 24
    case .noPlanYet: 25
    case .nothingDoneYet: 26
    case .notCheckedYet: 27
    case .planIsChecked: 28
    case .cycleFinished: 29
    case .cycleRunning: 30
    case .alreadyOnSheet: 31
    case .childOnSheet: 32
    case .noSuchIdentity: 33
    case .spellingsOnlyGrow: 34
    case .surrogateTaken: 35
    case .amountTooLarge: 36
    case .surrogateGivesNameAway: 37
    case .spellingTaken: 38
    case .noSuchSession: 39
    case .offerSuperseded: 40
    case .buildsOnMissing: 41
    case .noSpellingLeft: 42
    }
  }
}
