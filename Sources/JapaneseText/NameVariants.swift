/// Kanji of names that are written in several forms.
///
/// Source: variant pairs of Unicode in common use in names: the old forms that 常用漢字表 and
/// 人名用漢字 put beside the common ones, and the variants met in family registers.
enum NameVariants {
  /// The common form of a variant.
  static let common: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups.split(separator: " ") {
      guard let form = group.unicodeScalars.first else { continue }
      for variant in group.unicodeScalars.dropFirst() { table[variant] = form }
    }
    return table
  }()

  /// The other forms of a kanji, the common one first.
  static func others(of kanji: Unicode.Scalar) -> [Unicode.Scalar] {
    (byMember[kanji] ?? []).filter { $0 != kanji }
  }

  private static let byMember: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for group in groups.split(separator: " ") {
      for member in group.unicodeScalars { table[member] = Array(group.unicodeScalars) }
    }
    return table
  }()

  /// Each group begins with the common form.
  private static let groups = """
    崎﨑嵜碕 斎齋斉齊 昇曻 修脩 高髙 辺邊邉 浜濱濵 沢澤 島嶋嶌 国國 真眞 広廣 \
    桜櫻 竜龍 滝瀧 富冨 峰峯 条條 栄榮 弥彌 恵惠 徳德 悦悅 寿壽 実實 宝寶 \
    将將 尽盡 巌巖 巻卷 帯帶 庁廳 応應 戸戶 払拂 抜拔 拡擴 断斷 旧舊 昼晝 \
    晩晚 暁曉 桧檜 検檢 楽樂 槙槇 横橫 権權 歓歡 歩步 歯齒 歳歲 殻殼 気氣 \
    沖冲 浅淺 涙淚 清淸 渋澁澀 温溫 湾灣 満滿 焼燒 状狀 独獨 瑶瑤 瓶甁 産產 \
    画畫 畳疊 発發 県縣 祢禰 禅禪 秋穐 穂穗 穣穰 稲稻 粋粹 糸絲 経經 絵繪 \
    緑綠 縁緣 縄繩 総總 聡聰 声聲 万萬 荘莊 蔵藏 薫薰 薮藪 蛍螢 蛮蠻 衛衞 \
    装裝 覚覺 観觀 証證 読讀 譲讓 豊豐 逓遞 遥遙 郎郞 醸釀 鉄鐵 銭錢 録錄 \
    関關 隠隱 隣鄰 雑雜 霊靈 静靜 頼賴 顔顏 駆驅 駅驛 験驗 麦麥 黄黃 黒黑 \
    黙默 点點 鶏鷄 塩鹽 児兒 党黨 内內 円圓 写寫 処處 剣劍劔 効效 勲勳 区區 \
    医醫 単單 厳嚴 参參 双雙 収收 叙敍 吉𠮷 喜㐂 団團 囲圍 図圖 壱壹 増增 \
    奥奧 学學 寛寬 専專 尭堯 岳嶽 巣巢 帰歸 従從 恒恆 戦戰 挙擧 撃擊 数數 \
    晋晉 曽曾 会會 来來 仏佛 伝傳 倹儉 亀龜 亜亞 争爭 予豫 与與 両兩 乗乘 \
    亘亙 凛凜 闘鬪 為爲 犠犧 猟獵 瀬瀨 柳栁桺 淵渕渊 船舩 館舘 鉱鑛 鋳鑄 芦蘆 \
    芸藝 茎莖 蒋蔣 虎乕 虫蟲 触觸 誉譽 謡謠 転轉 軽輕 弁辨瓣辯 郷鄕鄉 桑桒 \
    昂昻 呉吳 哲喆 塁壘 梅楳 杉椙 鴎鷗 鴬鶯 麹麴 麺麵 賎賤 頬頰 填塡 剥剝 \
    痩瘦 掴摑 噛嚙 嚢囊 箪簞 繋繫 蝉蟬 蝋蠟 醤醬 躯軀 顛顚 祷禱 莱萊 壷壺 \
    萌萠 苺莓 翠翆
    """
}
