extension Refusal: Worded {
  /// One sentence: what is wrong, with which value, and what to do.
  public var words: Words { general ?? ofConsultation ?? ofCase }

  private var general: Words? {
    switch self {
    case .noSuchRecord:
      Words(
        "その番号の記録はありません。一覧で番号を確かめてください。",
        "There is no record of that number; look it up in the list.")
    case .alreadyBegun:
      Words("この記録はすでにあります。", "This record exists already.")
    case .blank(let text):
      Words(
        "\(text.words[.japanese])が空です。書いてください。",
        "The \(text.words[.english]) is blank; write it.")
    case .nothingChanged:
      Words(
        "変わったところがありません。直してから保存してください。",
        "Nothing was changed; change something, then save.")
    case .dayInFuture(let day):
      Words(
        "\(day.medium(in: .japanese))はまだ来ていません。今日までの日付にしてください。",
        "\(day.medium(in: .english)) has not come yet; write a day up to today.")
    case .nothingToUndo:
      Words("元に戻せることがありません。", "There is nothing to undo.")
    case .nothingToRedo:
      Words("やり直せることがありません。", "There is nothing to redo.")
    case .buildsOnMissing:
      Words(
        "結びついていた記録がもうありません。先にそちらをやり直してください。",
        "A record that it refers to is gone; do that one again first.")
    case .othersBuildOnIt(let numbers):
      Words(
        "\(list(numbers)) から使われているので取り消せません。先にそちらを元に戻してください。",
        "\(list(numbers)) build on it; undo there first.")
    default: nil
    }
  }

  private var ofConsultation: Words? {
    switch self {
    case .consultationClosed(let number):
      Words(
        "\(number) は終結しています。続けるときは終結を元に戻してください。",
        "\(number) is closed; to go on, undo the closing.")
    case .feeAlreadySettled:
      Words(
        "費用はもう決まっています。変えるときは決定を元に戻してください。",
        "The fee is settled; to change it, undo the settlement.")
    case .feeNotSettled:
      Words(
        "費用が決まっていません。先に合意または免除を記録してください。",
        "The fee is not settled; record an agreement or a waiver first.")
    case .noOfferYet:
      Words(
        "まだ案がありません。先に費用の案を出してください。",
        "Nothing has been offered yet; make an offer first.")
    case .offerSuperseded(let number):
      Words(
        "その後に第\(number)案が出ています。案を確かめてから合意してください。",
        "Offer \(number) has been made meanwhile; look at it, then agree.")
    case .offerExpired(let day):
      Words(
        "案の有効期限は\(day.medium(in: .japanese))でした。新しい案を出してください。",
        "The offer was valid until \(day.medium(in: .english)); make a new one.")
    case .negativeAmount(let yen):
      Words(
        "\(yen)円は金額にできません。0円以上で書いてください。",
        "\(yen.text(in: .english)) is no amount; write zero or more.")
    case .amountTooLarge(let yen):
      Words(
        "\(yen)円は大きすぎます。\(Yen.largest)円以下で書いてください。",
        "\(yen.text(in: .english)) is too much; write \(Yen.largest.text(in: .english)) or less.")
    case .notAnAdviser(let number):
      Words(
        "\(number) は助言者として登録されていません。助言者を選ぶか、名簿で登録してください。",
        "\(number) is not registered as an adviser; choose one, or change the directory.")
    case .alreadyAssigned(let number):
      Words("\(number) がすでに助言者です。", "\(number) is the adviser already.")
    case .noAdviser:
      Words(
        "助言者が決まっていません。先に助言者を決めてください。",
        "No adviser is assigned; assign one first.")
    case .dayBeforeRequest(let day, let received):
      Words(
        "\(day.medium(in: .japanese))は受付日(\(received.medium(in: .japanese)))より前です。日付を確かめてください。",
        "\(day.medium(in: .english)) lies before the request (\(received.medium(in: .english))); "
          + "check the day.")
    case .minutesOutOfRange(let minutes):
      Words(
        "\(minutes)分は記録できません。1分から1440分(24時間)で書いてください。",
        "\(minutes) minutes cannot be; write 1 to 1440 (a day).")
    case .noSuchSession(let number):
      Words(
        "第\(number)回の相談はありません。回数を確かめてください。",
        "There is no session \(number); check its number.")
    case .noOpenAction:
      Words("済みにする次の行動がありません。", "No action is open.")
    case .alreadyAttached:
      Words(
        "すでに事例に結びついています。別の事例にするときは、結びつけを元に戻してください。",
        "It belongs to a case already; to choose another, undo the attachment.")
    case .regionalHasNoCase:
      Words(
        "地域支援の相談には事例を結びつけません。個別支援なら区分を直してください。",
        "A regional consultation has no case; if it is about a child, change its kind.")
    case .kindUnknown:
      Words(
        "区分(個別支援・地域支援)が空です。先に依頼を補ってください。",
        "The kind is not known; complete the request first.")
    case .attachedIsIndividual:
      Words(
        "事例に結びついた相談の区分は個別支援のままです。先に結びつけを元に戻してください。",
        "A consultation with a case stays individual; undo the attachment first.")
    case .noSessionYet:
      Words(
        "相談の記録がまだありません。助言して終結するには先に相談を記録してください。",
        "No session has been logged; log one before closing with advice given.")
    default: nil
    }
  }

  private var ofCase: Words {
    switch self {
    case .noPlanYet(let cycle):
      Words(
        "第\(cycle)サイクルに計画(P)がありません。先に計画を書いてください。",
        "Cycle \(cycle) has no Plan; write one first.")
    case .nothingDoneYet(let cycle):
      Words(
        "第\(cycle)サイクルに実施(D)がありません。先に実施を書いてください。",
        "Cycle \(cycle) has no Do; write one first.")
    case .notCheckedYet(let cycle):
      Words(
        "第\(cycle)サイクルに確認(C)がありません。先に確認を書いてください。",
        "Cycle \(cycle) has no Check; write one first.")
    case .planIsChecked(let cycle):
      Words(
        "第\(cycle)サイクルは確認(C)まで進んでいます。新しい計画は次のサイクルに書いてください。",
        "Cycle \(cycle) has been checked; write new plans in the next cycle.")
    case .cycleFinished(let cycle):
      Words(
        "第\(cycle)サイクルは終わっています。次のサイクルを始めてください。",
        "Cycle \(cycle) has ended; begin the next one.")
    case .cycleRunning(let cycle):
      Words(
        "第\(cycle)サイクルがまだ回っています。改善(A)まで書いてから次を始めてください。",
        "Cycle \(cycle) is still turning; write its Act, then begin the next one.")
    case .alreadyOnSheet(let surrogate):
      Words(
        "その名前は身元シートに「\(surrogate)」としてあります。",
        "That name is on the identity sheet as “\(surrogate)”.")
    case .childOnSheet:
      Words(
        "本児はすでに身元シートにあります。きょうだいは家族として加えてください。",
        "The child is on the sheet already; add a sibling as family.")
    case .noSuchIdentity(let number):
      Words(
        "身元シートに \(number) 番はありません。番号を確かめてください。",
        "The identity sheet has no number \(number); look it up.")
    case .spellingsOnlyGrow:
      Words(
        "記録が使っている表記は消せません。表記は加えるだけにしてください。",
        "Notes use these spellings; only add to them.")
    case .noSpellingLeft:
      Words(
        "表記をすべて外すことはできません。一つは残してください。",
        "An identity needs one spelling at least; keep one.")
    case .surrogateTaken(let surrogate):
      Words(
        "仮称「\(surrogate)」は使われています。別の仮称にしてください。",
        "The surrogate “\(surrogate)” is taken; choose another.")
    case .surrogateGivesNameAway(let surrogate):
      Words(
        "仮称「\(surrogate)」から実名がわかります。身元シートの表記を含まない仮称にしてください。",
        "The surrogate “\(surrogate)” gives a name away; choose one without any spelling of the sheet."
      )
    case .spellingTaken(let form, let surrogate):
      Words(
        "表記「\(form)」は「\(surrogate)」のものです。どちらか一方だけに付けてください。",
        "The spelling “\(form)” belongs to “\(surrogate)”; give it to one of them only.")
    default:
      Words("この操作はいまできません。", "This cannot be done now.")
    }
  }

  private func list(_ numbers: [RecordNumber]) -> String {
    numbers.map(\.description).joined(separator: ", ")
  }
}

extension RequiredText: Worded {
  /// The text's name within a sentence.
  public var words: Words {
    switch self {
    case .requesterName: Words("依頼者の氏名", "requester's name")
    case .requestText: Words("相談内容", "request")
    case .feeLine: Words("費用の内訳", "fee line")
    case .reason: Words("理由", "reason")
    case .approver: Words("承認者", "approver")
    case .sessionText: Words("相談されたことと助言", "record of what was asked and advised")
    case .action: Words("次の行動", "next action")
    case .memberName: Words("会員の氏名", "member's name")
    case .caseTitle: Words("事例の題", "case's title")
    case .note: Words("記録", "note")
    case .goal: Words("支援目標", "goal")
    case .identityName: Words("名前", "name")
    case .surrogate: Words("仮称", "surrogate")
    }
  }
}
