extension Romaji {
  /// The Hepburn spelling of each kana and each pair of kana.
  ///
  /// Source: the revised Hepburn system; the spellings of loan words follow 外来語の表記.
  static let latin = Dictionary(
    entries(hepburn), uniquingKeysWith: { first, _ in first })

  /// The kana of each spelling; what the keyboard takes goes before rare Hepburn spellings.
  static let kanaBySpelling = {
    // A bare n depends on what follows it.
    let reversed = entries(hepburn).map { ($0.1, $0.0) }.filter { $0.0 != "n" }
    return Dictionary(entries(typed) + reversed, uniquingKeysWith: { first, _ in first })
  }()

  private static func entries(_ table: String) -> [(String, String)] {
    table.split(separator: " ").compactMap { entry in
      let sides = entry.split(separator: "=").map(String.init)
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
  }

  private static let hepburn = """
    あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se \
    そ=so た=ta ち=chi つ=tsu て=te と=to な=na に=ni ぬ=nu ね=ne の=no は=ha ひ=hi \
    ふ=fu へ=he ほ=ho ま=ma み=mi む=mu め=me も=mo ら=ra り=ri る=ru れ=re ろ=ro が=ga \
    ぎ=gi ぐ=gu げ=ge ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do \
    ば=ba び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po や=ya ゆ=yu よ=yo わ=wa \
    ゐ=i ゑ=e を=o ん=n ゔ=vu きゃ=kya きゅ=kyu きょ=kyo にゃ=nya にゅ=nyu にょ=nyo \
    ひゃ=hya ひゅ=hyu ひょ=hyo みゃ=mya みゅ=myu みょ=myo りゃ=rya りゅ=ryu りょ=ryo \
    ぎゃ=gya ぎゅ=gyu ぎょ=gyo びゃ=bya びゅ=byu びょ=byo ぴゃ=pya ぴゅ=pyu ぴょ=pyo \
    しゃ=sha しゅ=shu しょ=sho ちゃ=cha ちゅ=chu ちょ=cho じゃ=ja じゅ=ju じょ=jo \
    ぢゃ=ja ぢゅ=ju ぢょ=jo ふぁ=fa ふぃ=fi ふぇ=fe ふぉ=fo しぇ=she じぇ=je ちぇ=che \
    てぃ=ti でぃ=di とぅ=tu どぅ=du でゅ=dyu てゅ=tyu うぃ=wi うぇ=we うぉ=wo ゔぁ=va \
    ゔぃ=vi ゔぇ=ve ゔぉ=vo つぁ=tsa ふゅ=fyu ぁ=a ぃ=i ぅ=u ぇ=e ぉ=o ゃ=ya ゅ=yu ょ=yo
    """

  private static let typed = """
    si=し ti=ち tu=つ hu=ふ zi=じ di=ぢ du=づ wo=を sya=しゃ syu=しゅ syo=しょ tya=ちゃ \
    tyu=ちゅ tyo=ちょ zya=じゃ zyu=じゅ zyo=じょ jya=じゃ jyu=じゅ jyo=じょ thi=てぃ \
    dhi=でぃ dhu=でゅ thu=てゅ twu=とぅ dwu=どぅ n'=ん xtu=っ ltu=っ
    """
}
