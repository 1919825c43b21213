/// Diseases below about one in 100,000, and facts that make one family findable.
///
/// The names follow the national lists of 指定難病 and 小児慢性特定疾病 (厚生労働省) in their usual spelling.
enum RareDiseases {
  /// Names of diseases; Latin letters in lower case.
  static let names = WordTable(
    english.split(separator: ",").map { $0.trimmingPrefix { $0.isWhitespace } }.map(String.init)
      + japanese.lowercased().split(whereSeparator: \.isWhitespace).map(String.init))

  /// The first halves of eponyms in katakana that are not so rare.
  static let knownPairs = [
    "ピエール", "プラダー", "レノックス", "ギラン", "エーラス", "エーラース", "コルネリア", "ルビンシュタイン", "ルビンスタイン", "ベックウィズ",
    "スタージ", "クリッペル", "シルバー", "ラッセル", "ランドー", "ランドウ", "トリーチャー", "スミス", "ダンディ", "アーノルド", "ウェスト",
    "ソトス",
    "ゴールデン", "スティーブンス", "ヘルマンスキー", "ディ・ジョージ", "ディジョージ", "ウォルフ・パーキンソン",
  ]

  /// Multiple births of three and more.
  static let multiples = WordTable([
    "三つ子", "四つ子", "五つ子", "品胎", "三胎", "四胎", "みつご", "3つ子", "triplets", "triplet", "quadruplets",
    "quadruplet", "quintuplets",
  ])

  /// Words of the press, of honours and of public pages.
  static let media = WordTable([
    "テレビに", "テレビで", "テレビ取材", "新聞に", "新聞で", "の取材", "に出演", "で出演", "出演し", "で紹介され", "で取り上げられ",
    "に取り上げられ", "に掲載",
    "が掲載",
    "で放送", "が放送", "を放送", "特集され", "ドキュメンタリー", "表彰", "クラウドファンディング", "署名活動", "講演し", "出版し", "ニュースに",
    "ニュースで", "議会で", "一般質問", "誌の表紙", "紙の表紙", "報の表紙", "雑誌の表紙", "広報に", "広報で", "区報", "市報", "町報", "村報",
    "県報",
    "唯一の", "に投稿", "実名で", "顔出し", "YouTube動画", "Youtube動画", "youtube動画", "動画を公開", "動画配信", "tiktok",
    "番組に出", "密着番組", "番組で", "写真が載", "に載っ", "に載り", "紙面に", "裁判", "訴訟", "バズ", "featured in",
    "featured on", "interviewed",
    "appearance on", "appearance in", "tv appearance", "on local tv", "on regional tv",
    "on national tv", "on telly", "on the news",
    "documentary", "on tv", "in the local paper", "fundraising page", "gofundme", "justgiving",
    "crowdfund", "went viral", "only child in", "the only", "first in the", "first case",
    "appeared on", "appeared in", "front page", "front-page", "court case", "tv appeal",
    "radio appeal", "on local radio",
    "on the radio", "shown on the", "made the news", "supper news", "evening news", "story in the",
    "petition",
  ])

  private static let japanese = """
    先天性中枢性低換気症候群 オンディーヌ症候群 脊髄性筋萎縮症0型 ペリツェウス・メルツバッハ病 ペリツェウスメルツバッハ病 先天性ミオパチー \
    ミオチュブラーミオパチー アレキサンダー病 アレクサンダー病 カナバン病 クラッベ病 異染性白質ジストロフィー 副腎白質ジストロフィー メンケス病 \
    ツェルウェガー症候群 ゼルウィガー症候群 骨形成不全症II型 致死性骨異形成症 タナトフォリック骨異形成症 道化師様魚鱗癬 魚鱗癬症候群 \
    表皮水疱症 先天性表皮水疱症 コケイン症候群 エカルディ症候群 アイカルディ症候群 エカルディ・グティエール症候群 大田原症候群 ウォルフ・ヒルシュホーン症候群 \
    ファイファー症候群 アペール症候群 ラーセン症候群 フリーマン・シェルドン症候群 シンプソン・ゴラビ・ベーメル症候群 コフィン・ローリー症候群 \
    コフィン・シリス症候群 モワット・ウィルソン症候群 ピット・ホプキンス症候群 シュワルツ・ヤンペル症候群 ジュベール症候群 メチルマロン酸血症 \
    プロピオン酸血症 ニーマン・ピック病 ニーマンピック病 ゴーシェ病 ポンペ病 ハーラー症候群 ハンター症候群 サンフィリッポ病 テイ・サックス病 GM1ガングリオシドーシス \
    GM2ガングリオシドーシス バッテン病 神経セロイドリポフスチン症 MELAS ピルビン酸脱水素酵素複合体欠損症 非ケトーシス型高グリシン血症 \
    芳香族L-アミノ酸脱炭酸酵素欠損症 AADC欠損症 グルコーストランスポーター1欠損症 GLUT1欠損症 マルファン症候群新生児型 左心低形成症候群 \
    無脾症候群 巨大膀胱短小結腸腸管蠕動不全症候群 MMIHS 慢性特発性偽性腸閉塞症 ヒルシュスプルング病類縁疾患 先天性横隔膜ヘルニア両側 喉頭気管食道裂 \
    先天性気管狭窄症 気管無形成 肺胞毛細血管異形成 色素失調症 プロテウス症候群 CLOVES症候群 カサバッハ・メリット症候群 進行性骨化性線維異形成症 \
    ハッチンソン・ギルフォード症候群 プロジェリア ウルリッヒ型先天性筋ジストロフィー メロシン欠損型先天性筋ジストロフィー 先天性無痛無汗症 \
    先天性無痛症 小児交互性片麻痺 ラスムッセン脳炎 マルチプルスルファターゼ欠損症 ムコリピドーシス アイセル病 ファーバー病 ウォルマン病 有馬症候群 ギャロウェイ・モワト症候群 \
    先天性グリコシル化異常症 複合カルボキシラーゼ欠損症 コステロ症候群 エマヌエル症候群 屈曲肢異形成症 窒息性胸郭異形成症 大理石骨病 変容性骨異形成症 微絨毛封入体病 \
    色素性乾皮症 乳児神経軸索ジストロフィー 家族性自律神経失調症 MECP2重複症候群 CDKL5欠損症 CDKL5異常症 KCNQ2脳症 STXBP1脳症 ATR-X症候群 22q13欠失症候群 フェラン・マクダーミド症候群 \
    4p欠失症候群 5p欠失症候群 1p36欠失症候群 13トリソミーモザイク 18トリソミーモザイク 9トリソミー 四倍体 三倍体 パリスター・キリアン症候群 滑脳症 ミラー・ディーカー症候群 \
    全前脳胞症 水無脳症 裂脳症 孔脳症 巨脳症 片側巨脳症 ロウ症候群 シスチン症 バーター症候群 ギッテルマン症候群 先天性ネフローゼ症候群
    """

  private static let english = """
    congenital central hypoventilation syndrome,cchs,ondine's curse,pelizaeus-merzbacher disease,pelizaeus-merzbacher,x-linked myotubular myopathy,\
    myotubular myopathy,alexander disease,canavan disease,krabbe disease,metachromatic leukodystrophy,menkes disease,zellweger syndrome,\
    thanatophoric dysplasia,harlequin ichthyosis,epidermolysis bullosa,cockayne syndrome,aicardi syndrome,aicardi-goutières syndrome,aicardi-goutieres syndrome,ohtahara syndrome,\
    pfeiffer syndrome,freeman-sheldon syndrome,mowat-wilson syndrome,pitt-hopkins syndrome,joubert syndrome,methylmalonic acidaemia,propionic acidaemia,\
    niemann-pick disease,niemann-pick,hurler syndrome,hunter syndrome,sanfilippo syndrome,tay-sachs disease,gm1 gangliosidosis,batten disease,\
    fraser syndrome,nonketotic hyperglycinaemia,non-ketotic hyperglycinaemia,nonketotic hyperglycinemia,aadc deficiency,glut1 deficiency,mmihs,laryngotracheo-oesophageal cleft,\
    alveolar capillary dysplasia,proteus syndrome,fibrodysplasia ossificans progressiva,hutchinson-gilford progeria,progeria,alternating hemiplegia of childhood,rasmussen encephalitis,rasmussen's encephalitis,multiple sulfatase deficiency,mucolipidosis,i-cell disease,farber disease,wolman disease,congenital disorder of glycosylation,costello syndrome,emanuel syndrome,campomelic dysplasia,jeune syndrome,\
    osteopetrosis,metatropic dysplasia,microvillus inclusion disease,xeroderma pigmentosum,infantile neuroaxonal dystrophy,pontocerebellar hypoplasia,schinzel-giedion syndrome,marshall-smith syndrome,nicolaides-baraitser syndrome,congenital insensitivity to pain,\
    mecp2 duplication syndrome,mecp2 duplication,cdkl5 deficiency disorder,cdkl5 deficiency,cdkl5,kcnq2 encephalopathy,stxbp1,phelan-mcdermid syndrome,wolf-hirschhorn syndrome,pallister-killian syndrome,\
    lissencephaly,miller-dieker syndrome,holoprosencephaly,hydranencephaly,schizencephaly,barth syndrome,vici syndrome,allan-herndon-dudley syndrome,rohhad
    """
}
