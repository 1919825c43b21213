/// Words for what people do, feel and need, by which a common word is known for a name.
enum ActionWords {
  private static let particles = WordTable("は が も の を に と って、 って ったら")

  private static let words = WordTable(
    """
    言 話 笑 泣 寝 起 食 飲 吐 熱 発熱 嘔吐 発作 吸引 眠 登校 登園 通 受診 入院 退院 入眠 体調 機嫌 表情 検査 薬 注入 昼寝 抱 \
    歩 座 遊 好き 嫌 痛 咳 痰 便 尿 お腹 体重 身長 手術 母 父 兄 姉 弟 妹 ママ パパ 誕生 様子 状態 手 足 目 口 顔 声 車椅子 バギー \
    カニューレ 胃ろう 呼吸器 ベッド 服 荷物 部屋 写真 名前 気持ち 希望 笑顔 友だち 友達 お友 仲間 見せ 会い 会わせ 伝え 任せ あげたい 我慢 泣い 就学 入学 通園 通学 支援 計画 主治医 担任
    """)

  /// Whether a particle and, soon after it, such a word follow a place.
  static func follow(_ place: Int, in note: NoteText) -> Bool {
    guard let particle = particles.length(at: place, in: note.plain) else { return false }
    let start = place + particle
    return (start..<min(start + 4, max(start, note.count))).contains { here in
      words.length(at: here, in: note.plain) != nil
    }
  }

  /// Words of weather, light and gardens.
  private static let nature = WordTable(
    "晴 咲 凪 満開 散 降 吹 照 差 青 雲 波 暗 明る まぶし 眩 見上げ 綺麗 きれい 景色 荒れ 曇 高 低 昇 沈 赤 色 実 枯 植 香 飾 売 買 流 広 深 遠 近 強く 強い風 弱 入る 入って 見え 冷 暖 温 寒 暑 甘"
  )

  /// Whether such a word follows within a few signs.
  static func natureFollows(_ place: Int, in note: NoteText) -> Bool {
    (place..<min(place + 7, note.count)).contains { nature.length(at: $0, in: note.plain) != nil }
  }
}
