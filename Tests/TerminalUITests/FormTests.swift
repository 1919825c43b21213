import Testing
import TerminalUI

@Suite struct FormTests {
  private var form: Form {
    Form(
      title: "相談の受付",
      fields: [
        .line(id: "title", label: "件名", hint: "ひとことで", required: true),
        .prose(id: "body", label: "相談の内容", value: "一行目\n二行目", rows: 3),
        .choice(
          id: "kind", label: "種別",
          options: [
            FormOption(id: "school", label: "就学"),
            FormOption(id: "stay", label: "短期入所", search: "たんき"),
            FormOption(id: "power", label: "停電時の電源"),
          ], selected: "school", required: true),
        .line(id: "from", label: "依頼者", value: "小田切"),
      ])
  }

  private func form(pressing keys: [Key]) -> Form {
    var form = form
    for key in keys { _ = form.handle(key) }
    return form
  }

  @Test func `keys lead through the fields`() {
    #expect(form(pressing: [.tab]).focused?.id == "body")
    #expect(form(pressing: [.enter]).focused?.id == "body")
    #expect(form(pressing: [.down]).focused?.id == "body")
    #expect(form(pressing: [.backTab]).focused?.id == "from")
    #expect(form(pressing: [.up]).focused?.id == "title")
  }

  @Test func `arrows inside prose move between its lines first`() {
    #expect(form(pressing: [.tab, .up]).focused?.id == "body")
    #expect(form(pressing: [.tab, .up, .up]).focused?.id == "title")
    #expect(form(pressing: [.tab, .enter]).values["body"] == "一行目\n二行目\n")
  }

  @Test func `a key says what it did`() {
    var form = form
    let keys: [Key] = [.character("あ"), .left, .backspace, .control("s"), .escape]
    let outcomes = keys.map { form.handle($0) }
    #expect(outcomes == [.changed, .unchanged, .unchanged, .submit, .cancel])
    #expect(form.values["title"] == "あ")
  }

  @Test func `an answer is chosen by arrows or by typing`() {
    #expect(form(pressing: [.tab, .tab, .right]).values["kind"] == "stay")
    #expect(form(pressing: [.tab, .tab, .left]).values["kind"] == "power")
    #expect(form(pressing: [.tab, .tab, .character("停")]).values["kind"] == "power")
    #expect(form(pressing: [.tab, .tab, .character("た")]).values["kind"] == "stay")
    #expect(form(pressing: [.tab, .tab, .character("x")]).values["kind"] == "school")
  }

  @Test func `the list of a choice opens, is walked through and takes Enter, Tab and Escape`() {
    let opened = form(pressing: [.tab, .tab, .down])
    #expect(opened.focused?.isOpen == true)
    #expect(opened.values["kind"] == "school")
    let walked = form(pressing: [.tab, .tab, .down, .down])
    #expect(walked.values["kind"] == "stay")
    #expect(walked.focused?.id == "kind")
    #expect(form(pressing: [.tab, .tab, .down, .down, .down, .down]).values["kind"] == "power")
    #expect(form(pressing: [.tab, .tab, .down, .down, .up, .up]).values["kind"] == "school")
    for key in [Key.enter, .tab] {
      let accepted = form(pressing: [.tab, .tab, .down, .down, key])
      #expect(accepted.focused?.id == "from")
      #expect(accepted.values["kind"] == "stay")
    }
    var closed = walked
    #expect(closed.handle(.escape) != .cancel)
    #expect(closed.focused?.isOpen == false)
    #expect(closed.handle(.escape) == .cancel)
  }

  @Test func `a listed answer is cut before its note is`() {
    let name = String(repeating: "就", count: 40)
    let options = [FormOption(id: "a", label: name, note: "担当中 3件")]
    var form = Form(title: "", fields: [.choice(id: "x", label: "人", options: options)])
    _ = form.handle(.down)
    var grid = CellGrid(Size(columns: 54, rows: 8))
    _ = form.draw(in: Rect(grid.size), on: &grid)
    #expect(grid.text().contains("›  担当中 3件"))
  }

  @Test func `pasting goes to the field in focus`() {
    var form = form
    form.paste("就学先\nの相談")
    #expect(form.values["title"] == "就学先 の相談")
    form.focus(on: "kind")
    form.paste("停電")
    #expect(form.values["kind"] == "power")
  }

  @Test func `values are filled by id and what is missing is named`() {
    var form = form
    #expect(form.missing == ["title"])
    form.fill(["title": "就学", "kind": "power", "unknown": "x"])
    #expect(form.missing == [])
    #expect(
      form.values == [
        "title": "就学", "body": "一行目\n二行目", "kind": "power", "from": "小田切",
      ])
    form.fill(["kind": "nothing"])
    #expect(form.missing == ["kind"])
  }

  @Test func `an error disappears when its answer changes`() {
    var form = form
    form.fields[0].error = "件名を入れてください"
    _ = form.handle(.tab)
    _ = form.handle(.backTab)
    #expect(form.fields[0].error != nil)
    _ = form.handle(.character("あ"))
    #expect(form.fields[0].error == nil)
  }

  @Test func `a wide form has its labels beside the answers`() {
    var form = form
    form.fields[3].error = "名簿にありません"
    var grid = CellGrid(Size(columns: 54, rows: 10))
    let cursor = form.draw(in: Rect(grid.size), on: &grid, footer: "Ctrl-S 保存")
    #expect(
      grid.text() == """
        ┌ 相談の受付 ────────────────────────────────────────┐
        │ > 件名       ひとことで                            │
        │   相談の内容 一行目                                │
        │              二行目                                │
        │                                                    │
        │ * 種別       就学                                  │
        │ ! 依頼者     小田切                                │
        │              ! 名簿にありません                    │
        │ Ctrl-S 保存                                        │
        └────────────────────────────────────────────────────┘
        """)
    #expect(cursor == Position(column: 15, row: 1))
  }

  @Test func `a narrow form has its labels above and scrolls to the focus`() {
    var form = form
    form.focus(on: "from")
    var grid = CellGrid(Size(columns: 30, rows: 7))
    let cursor = form.draw(in: Rect(grid.size), on: &grid, footer: "Ctrl-S 保存")
    #expect(
      grid.text() == """
        ┌ 相談の受付 ────────────────┐
        │* 種別                      │
        │  就学                      │
        │> 依頼者                    │
        │  小田切                    │
        │Ctrl-S 保存                 │
        └────────────────────────────┘
        """)
    #expect(cursor == Position(column: 9, row: 4))
  }

  @Test func `typing in a choice lists what fits`() {
    var grid = CellGrid(Size(columns: 54, rows: 12))
    let form = form(pressing: [.tab, .tab, .character("の")])
    let cursor = form.draw(in: Rect(grid.size), on: &grid)
    #expect(grid.text().contains("│ > 種別       ‹ 停電時の電源 › の                   │"))
    #expect(grid.text().contains("│              > 停電時の電源                        │"))
    #expect(cursor == Position(column: 34, row: 5))
  }

  @Test func `a form of any size keeps its cursor inside and never traps`() {
    var chance = Chance(seed: 17)
    let keys: [Key] = [
      .tab, .backTab, .up, .down, .enter, .left, .right, .backspace, .character("の"),
      .character("a"),
    ]
    var form = form
    for _ in 0..<400 {
      _ = form.handle(keys.randomElement(using: &chance) ?? .tab)
      let size = Size(columns: chance.number(1...70), rows: chance.number(1...14))
      var grid = CellGrid(size)
      let cursor = form.draw(in: Rect(size), on: &grid, footer: "Ctrl-S")
      #expect(Rect(size).contains(cursor), "\(size)")
    }
  }
}
