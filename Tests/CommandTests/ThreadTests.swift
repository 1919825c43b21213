import Foundation
import Testing

/// The thread from a request to a case that a trainer can read, by the command line alone.
@Suite struct ThreadTests {
  @Test func `the whole thread goes from a request to a closed consultation`() throws {
    let line = try CommandLine()
    try line.run(
      "consultation", "add", "--requester", "小田切 さくら", "--kind", "個別支援", "--received",
      "R8.11.2", "--text", "園での吸引をどう進めるか", "--affiliation", "青葉台市障がい福祉課")
    try line.run("member", "add", "--name", "五十嵐 亜希", "--adviser", "--expertise", "就学")
    try line.run("case", "add", "--title", "就学の準備", "--life-stage", "就学")
    try line.run(
      "case", "person", "C-2026-0001", "--kind", "child", "--name", "佐々木 はる", "--kana", "ささき はる")
    try line.run(
      "case", "person", "C-2026-0001", "--kind", "facility", "--name", "雁木こども医療センター")
    for step in [
      ["complete", "--telephone", "000-0000-0000", "--wish", "12/1", "--agreement", "given"],
      ["offer", "--line", "助言料=３万円", "--line", "交通費=実費", "--reason", "通常"],
      ["counter", "--amount", "20,000円"],
      ["agree"],
      ["assign", "--adviser", "M-2026-0001", "--reason", "就学に詳しい"],
      ["attach", "--case", "C-2026-0001"],
      [
        "log", "--day", "昨日", "--minutes", "1時間30分", "--form", "訪問", "--asked", "はるちゃんの吸引",
        "--advised", "雁木こども医療センターの主治医に手紙を出す", "--action", "手紙を書く|小田切|+1w",
      ],
      ["finish"],
      ["close", "--outcome", "completed", "--summary", "園の体制が決まった"],
    ] {
      let result = try line.run(
        ["consultation", step[0], "Q-2026-0001"] + step.dropFirst() + ["--json"])
      #expect(result.code == 0, "\(step[0]): \(result.error)")
    }

    let closed = try line.run("consultation", "show", "Q-2026-0001", "--json").object()
    #expect(closed["stage"] as? String == "closed")
    let settlement = try #require(closed["settlement"] as? [String: Any])
    #expect(settlement["total"] as? Int == 22_000)
    let sessions = try #require(closed["sessions"] as? [[String: Any]])
    #expect(sessions.first?["minutes"] as? Int == 90)
    #expect(sessions.first?["day"] as? String == "2026-11-21")
    #expect(try line.run("verify").code == 0)
  }

  @Test func `a trainer reads the same case with surrogates`() throws {
    let line = try CommandLine()
    try line.run("case", "add", "--title", "就学の準備")
    try line.run(
      "case", "person", "C-2026-0001", "--kind", "child", "--name", "佐々木 はる", "--kana", "ささき はる")
    try line.run(
      "case", "person", "C-2026-0001", "--kind", "family", "--relation", "母", "--name", "佐々木 美咲")
    try line.run(
      "case", "note", "C-2026-0001", "--text", "美咲さんは「はるちゃんが眠れた」と。佐々木さん宅を訪問")

    let own = try line.run("case", "show", "C-2026-0001").output
    let trainer = try line.run("case", "show", "C-2026-0001", "--trainer").output
    let json = try line.run("case", "show", "C-2026-0001", "--trainer", "--json").output

    #expect(own.contains("美咲さんは「はるちゃんが眠れた」と。佐々木さん宅を訪問"))
    #expect(trainer.contains("母は「本児が眠れた」と。本児宅を訪問"))
    for name in ["佐々木", "はる", "美咲", "ささき", "ハル"] {
      #expect(!trainer.contains(name))
      #expect(!json.contains(name))
    }
  }

  @Test func `PDCA notes follow their order in numbered cycles`() throws {
    let line = try CommandLine()
    try line.run("case", "add", "--title", "在宅移行")
    let note = { (arguments: [String]) in
      try line.run(["case", "note", "C-2026-0001"] + arguments)
    }

    let early = try note(["--phase", "check", "--achievement", "partly", "--text", "まだ早い"])
    #expect(early.code == 1)
    #expect(early.error == "Cycle 1 has no Plan; write one first.\n")

    for arguments in [
      ["--phase", "plan", "--area", "家族支援", "--text", "母が週二晩眠れる", "--review", "+3m"],
      ["--phase", "do", "--text", "短期入所を月二回"],
      ["--phase", "check", "--achievement", "一部達成", "--text", "週に一晩"],
      ["--phase", "act", "--decision", "継続", "--text", "回数を増やす"],
    ] { #expect(try note(arguments).code == 0) }
    #expect(try note(["--phase", "do", "--text", "続き"]).code == 1)
    #expect(try line.run("case", "cycle", "C-2026-0001").code == 0)

    let shown = try line.run("case", "show", "C-2026-0001", "--json").object()
    let cycles = try #require(shown["cycles"] as? [[String: Any]])
    #expect(cycles.map { $0["number"] as? Int } == [1, 2])
    #expect(
      (cycles[0]["notes"] as? [[String: Any]])?.map { $0["phase"] as? String } == [
        "plan", "do", "check", "act",
      ])
  }

  @Test func `a logged session can be corrected and a ticked action stays ticked`() throws {
    let line = try CommandLine()
    try line.run("consultation", "add", "--requester", "我妻", "--text", "停電の備え")
    try line.run("consultation", "waive", "Q-2026-0001", "--reason", "初回", "--approver", "代表")
    try line.run("member", "add", "--name", "五十嵐 亜希", "--adviser")
    try line.run("consultation", "assign", "Q-2026-0001", "--adviser", "M-2026-0001")
    try line.run(
      "consultation", "log", "Q-2026-0001", "--minutes", "60", "--form", "電話", "--advised",
      "市に訪ねる", "--action", "市に聞く|我妻|+1w")
    try line.run("consultation", "finish", "Q-2026-0001")

    let revised = try line.run(
      "consultation", "revise", "Q-2026-0001", "--advised", "市に尋ねる", "--json"
    ).object()
    let session = try #require((revised["sessions"] as? [[String: Any]])?.first)
    #expect(session["advised"] as? String == "市に尋ねる")
    #expect(session["minutes"] as? Int == 60)
    #expect(((session["actions"] as? [[String: Any]])?.first)?["doneOn"] as? String == "2026-11-22")
    let again = try line.run("consultation", "revise", "Q-2026-0001", "--advised", "市に尋ねる")
    #expect(again.code == 1)
    #expect(try line.run("consultation", "revise", "Q-2026-0001", "--session", "2").code == 1)
    #expect(
      try line.run("history", "Q-2026-0001").output.contains("Corrected session 1: 市に尋ねる"))
    #expect(try line.run("verify").code == 0)
  }

  @Test func `history tells every step and undo takes the last one back`() throws {
    let line = try CommandLine()
    try line.run("consultation", "add", "--requester", "我妻", "--text", "停電の備え", "--kind", "地域支援")
    try line.run("consultation", "offer", "Q-2026-0001", "--amount", "10000")
    #expect(try line.run("undo", "Q-2026-0001").code == 0)

    let history = try line.run("history", "Q-2026-0001", "--json").list()
    #expect(history.map { $0["undone"] as? Bool } == [false, true, false])
    #expect(history.map { $0["actor"] as? String } == ["jimukyoku", "jimukyoku", "jimukyoku"])
    let japanese = try line.run("history", "Q-2026-0001", "--language", "ja").output
    #expect(japanese.contains("R8.11.22 09:00  jimukyoku  11,000円(税込)の案を出した [元に戻した]"))
    #expect(
      try line.run("consultation", "show", "Q-2026-0001", "--json").object()["stage"] as? String
        == "received")
    #expect(try line.run("redo", "Q-2026-0001").code == 0)
    #expect(try line.run("redo", "Q-2026-0001").code == 1)
  }

  @Test func `an attached consultation is read by a trainer without names`() throws {
    let line = try CommandLine()
    try line.run(
      "consultation", "add", "--requester", "小田切 さくら", "--kind", "individual", "--text", "はるちゃんのこと",
      "--telephone", "000-0000-0000", "--affiliation", "青葉台市障がい福祉課")
    try line.run("case", "add", "--title", "就学")
    try line.run("case", "person", "C-2026-0001", "--kind", "child", "--name", "佐々木 はる")
    try line.run("consultation", "attach", "Q-2026-0001", "--case", "C-2026-0001")
    try line.run(
      "consultation", "waive", "Q-2026-0001", "--reason", "小田切さんの初回", "--approver", "宮路澄子")

    for command in [
      ["consultation", "show", "Q-2026-0001", "--trainer"],
      ["consultation", "show", "Q-2026-0001", "--trainer", "--json"],
      ["consultation", "list", "--trainer"], ["consultation", "list", "--trainer", "--json"],
      ["history", "Q-2026-0001", "--trainer"], ["case", "show", "C-2026-0001", "--trainer"],
      ["case", "list", "--trainer"], ["history", "C-2026-0001", "--trainer"],
    ] {
      let output = try line.run(command).output
      for name in ["はる", "佐々木", "小田切", "さくら", "青葉台", "000-0000", "宮路", "jimukyoku"] {
        #expect(!output.contains(name), "\(command) shows \(name)")
      }
    }
  }
}
