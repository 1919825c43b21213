public import Casework

extension Command: Worded {
  /// What the command does, as help and README say it.
  public var words: Words { moving ?? finding ?? consulting ?? turning ?? editing ?? general }

  /// The short name for the last line of the screen.
  public var label: Words {
    switch self {
    case .create: Words("新規", "New")
    case .edit: Words("補う・直す", "Edit")
    case .offer: Words("案を出す", "Offer")
    case .counter: Words("先方の案", "Counter")
    case .assign: Words("助言者", "Adviser")
    case .log: Words("相談を記録", "Session")
    case .tick: Words("済み", "Done")
    case .attach: Words("事例へ", "Case")
    case .close: Words("終結", "Close")
    case .waive: Words("免除", "Waive")
    case .nextCycle: Words("次の巡り", "Next cycle")
    case .identify: Words("身元", "Identity")
    case .memo: Words("メモ", "Note")
    case .undo: Words("戻す", "Undo")
    case .veil: Words("仮称", "Surrogates")
    case .review: Words("見直し", "Review")
    case .answerFound: Words("手がかり", "Found")
    case .answerSame: Words("この人・施設", "This one")
    case .answerPerson: Words("新しい人", "New person")
    case .answerPlace: Words("地名", "Place")
    case .answerOrganisation: Words("施設", "Organisation")
    case .answerHarmless: Words("示さない", "Nobody")
    case .answerMask: Words("伏せる", "Mask")
    case .readers: Words("見え方", "Readers")
    case .nextPolicy: Words("次の方針", "Next policy")
    case .reasons: Words("理由", "Reasons")
    case .lock: Words("鍵", "Lock")
    case .search: Words("検索", "Search")
    case .calendar: Words("暦", "Calendar")
    case .board: Words("ボード", "Board")
    case .stageBefore: Words("前の段階", "Stage before")
    case .stageAfter: Words("次の段階", "Next stage")
    case .timeline: Words("経過", "Timeline")
    case .peek: Words("プレビュー", "Peek")
    case .mark: Words("印", "Mark")
    case .confirm: Words("確定", "Do it")
    case .calendarScale: Words("週・月", "Week/month")
    case .filter: Words("絞る", "Filter")
    case .open: Words("開く", "Open")
    case .back: Words("戻る", "Back")
    case .help: Words("ヘルプ", "Help")
    case .quit: Words("終了", "Quit")
    case .leave: Words("閉じる", "Leave")
    case .save: Words("保存", "Save")
    case .keepDraft: Words("下書きを残して閉じる", "Close, keep draft")
    case .startAfresh: Words("白紙", "Clean form")
    case .discard: Words("捨てる", "Discard")
    case .editOutside: Words("エディタ", "Editor")
    case .chooseDay: Words("暦", "Month")
    case .findInText: Words("探す", "Find")
    case .findNext: Words("次", "Next")
    case .setMark: Words("選ぶ", "Select")
    case .copyText: Words("コピー", "Copy")
    case .cutText: Words("切り取り", "Cut")
    case .insertCut: Words("貼り付け", "Paste")
    case .undoTyping: Words("入力を戻す", "Undo typing")
    case .nextField: Words("次の欄", "Next field")
    case .otherPane: Words("一覧と内容", "Other pane")
    case .language: Words("English", "日本語")
    case .redo: Words("やり直す", "Redo")
    case .copy: Words("写す", "Copy")
    case .copyNames: Words("名前で写す", "Copy names")
    case .palette: Words("コマンド", "Commands")
    case .run: Words("実行", "Run")
    case .searchEverything: Words("全体検索", "Search all")
    case .keepTheme: Words("決める", "Keep")
    default: words
    }
  }

  private var moving: Words? {
    switch self {
    case .showToday: Words("今日へ", "Go to Today")
    case .showConsultations: Words("相談へ", "Go to Consultations")
    case .showCases: Words("事例へ", "Go to Cases")
    case .showDirectory: Words("名簿へ", "Go to the Directory")
    case .earlier: Words("前に見ていた画面へ", "Go back to what was shown before")
    case .later: Words("次に見ていた画面へ", "Go forward to what was shown after")
    case .calendar: Words("暦を見る", "Show the calendar")
    case .calendarScale: Words("週と月を切り替える", "Change between week and month")
    case .board: Words("段階ごとのボードを見る", "Show the board by stage")
    case .stageBefore: Words("前の段階へ", "Go to the stage before")
    case .stageAfter: Words("次の段階へ", "Go to the next stage")
    case .timeline: Words("事例の経過を見る", "Show the timeline of the case")
    case .mark: Words("印を付ける・外す", "Mark a record, or take its mark away")
    case .confirm: Words("まとめて行う", "Do it to all of them")
    case .peek: Words("カーソルの記録をプレビューする", "Peek at the record under the cursor")
    case .dayBefore: Words("前の日へ", "Go to the day before")
    case .dayAfter: Words("次の日へ", "Go to the day after")
    case .moveUp: Words("上へ", "Move up")
    case .moveDown: Words("下へ", "Move down")
    case .movePageUp: Words("前のページ", "Page up")
    case .movePageDown: Words("次のページ", "Page down")
    case .moveToTop: Words("先頭へ", "Go to the first row")
    case .moveToBottom: Words("末尾へ", "Go to the last row")
    case .open: Words("開く", "Open")
    case .back: Words("ひとつ戻る", "Go one step back")
    case .otherPane: Words("一覧と内容を行き来する", "Change between list and detail")
    case .search: Words("一覧を検索する", "Search the list")
    case .filter: Words("終結を除く・助言者だけにする", "Leave out the closed; advisers only")
    case .nextField: Words("次の欄へ", "Go to the next field")
    case .previousField: Words("前の欄へ", "Go to the field before")
    default: nil
    }
  }

  private var finding: Words? {
    switch self {
    case .palette: Words("コマンドを名前で探す", "Find a command by its name")
    case .run: Words("選んだコマンドを実行する", "Run the chosen command")
    case .searchEverything:
      Words("相談・事例・名簿をまとめて検索する", "Search consultations, cases and members")
    case .copy: Words("番号と件名を仮称でコピーする", "Copy number and title with surrogates")
    case .copyNames: Words("番号と件名を名前のままコピーする", "Copy number and title with names")
    default: nil
    }
  }

  private var consulting: Words? {
    switch self {
    case .offer: Words("費用の案を出す", "Make a fee offer")
    case .counter: Words("先方の案を記録する", "Record a counter-offer")
    case .agree: Words("合意", "Agree")
    case .waive: Words("費用を免除する", "Waive the fee")
    case .assign: Words("助言者を決める", "Assign an adviser")
    case .log: Words("相談を記録する", "Log a session")
    case .tick: Words("次の行動を済みにする", "Tick off a next action")
    case .attach: Words("事例に結びつける", "Attach to a case")
    case .close: Words("結果を書いて終結する", "Close with its outcome")
    default: nil
    }
  }

  private var turning: Words? {
    switch self {
    case .plan: Words("計画", "Plan")
    case .do: Words("実施", "Do")
    case .check: Words("確認", "Check")
    case .act: Words("改善", "Act")
    case .nextCycle: Words("次のサイクルを始める", "Begin the next cycle")
    case .identify: Words("身元シートに加える", "Enter on the identity sheet")
    case .memo: Words("メモを書く", "Write a note")
    default: nil
    }
  }

  private var editing: Words? {
    switch self {
    case .chooseDay: Words("暦から日を選ぶ", "Choose the day from a month")
    case .compareDraft: Words("下書きで変わる所を見る", "See what the draft changes")
    case .takePerson: Words("この名前にする", "Take this name")
    case .takeDay: Words("この日にする", "Take this day")
    case .findInText: Words("文の中を探す", "Find in the text")
    case .findNext: Words("次に見つかる所へ", "Go to the next place found")
    case .setMark: Words("ここから選ぶ・選ぶのをやめる", "Select from here, or end selecting")
    case .selectAll: Words("欄の文をすべて選ぶ", "Select the whole text")
    case .copyText: Words("選んだ文をコピーする", "Copy the selection")
    case .cutText: Words("選んだ文か前の語を切り取る", "Cut the selection, else the word before")
    case .insertCut: Words("切り取った文を入れる", "Insert what was cut or copied")
    case .undoTyping: Words("入力を元に戻す", "Undo what was typed")
    case .redoTyping: Words("入力をやり直す", "Redo what was undone in the text")
    default: nil
    }
  }

  private var general: Words {
    switch self {
    case .create: Words("新しく書き起こす", "Begin a new record")
    case .edit: Words("補う・直す", "Complete or revise")
    case .history: Words("履歴", "History")
    case .undo: Words("最後の一歩を元に戻す", "Undo the last step")
    case .redo: Words("やり直す", "Redo")
    case .review: Words("身元シートにない手がかりに答える", "Answer what is not on the sheet")
    case .answerFound: Words("見つかった言葉に答える", "Answer what was found in the text")
    case .answerSame: Words("シートのこの人・施設だとする", "It is this one of the sheet")
    case .answerPerson: Words("新しい人としてシートに加える", "Enter it as a new person")
    case .answerPlace: Words("地名としてシートに加える", "Enter it as a place")
    case .answerOrganisation: Words("施設・機関としてシートに加える", "Enter it as an organisation")
    case .answerHarmless: Words("身元を示さないとする", "It identifies nobody")
    case .answerMask: Words("どこでも伏せる", "Mask it everywhere")
    case .readers: Words("読み手に見える形で読む", "See what readers would see")
    case .nextPolicy: Words("次の方針で見る", "See it by the next policy")
    case .reasons: Words("置き換えの理由を見る・隠す", "Show or hide the reasons")
    case .lock: Words("名前に鍵をかける・開ける", "Lock or unlock the names")
    case .veil: Words("名前を仮称で読む・戻す", "Read surrogates for names, and back")
    case .language: Words("日本語と英語を切り替える", "Switch between Japanese and English")
    case .theme: Words("配色を選ぶ", "Choose a theme")
    case .keepTheme: Words("この配色にする", "Keep this theme")
    case .help: Words("この画面のヘルプ", "Help for this screen")
    case .leave: Words("この画面を離れる", "Leave this screen")
    case .suspend: Words("中断してシェルへ", "Suspend to the shell")
    case .quit: Words("Meguri を終える", "Leave Meguri")
    case .save: Words("保存する", "Save")
    case .editOutside: Words("長い文を外のエディタで書く", "Write a long text in $EDITOR")
    case .startAfresh: Words("下書きを脇に置いて白紙に書く", "Set the draft aside, write on a clean form")
    case .discard: Words("下書きを捨てる", "Throw the draft away")
    case .keepDraft: Words("下書きを残して閉じる", "Close and keep the draft")
    default: Words(rawValue, rawValue)
    }
  }
}
