/// Words that look like names and are none: diseases, devices, drugs, tests, pseudonyms.
///
/// Collected from the daily vocabulary of home care for children; a form of the sheet wins over it
/// where it stands as a name.
enum SafeWords {
  /// Japanese words, as they stand in plain text.
  static let japanese = WordTable(
    """
    ダウン症 ピエール・ロバン ピエールロバン ウエスト症候群 レット症候群 アンジェルマン プラダー・ウィリー ドラベ レノックス \
    ファロー四徴症 ファロー ヒルシュスプルング メンケス ウィルソン病 コルネリア ヌーナン ターナー チャージ カブキ メビウス \
    アペール クルーゾン ゴールデンハー ビタミン フォーレ フォーリー グラスゴー アプガー ボバース ボイタ モロー反射 バビンスキー \
    トリロジー アストラル カフアシスト コンフォートカフ ラコール エレンタール エネーボ エンシュア イノラス ペプタメン アイソカル \
    ミルク ピジョン バギー アンブバッグ アンブ ジャクソンリース パルスオキシメーター シリンジ マーゲンチューブ ネラトン トリクロ \
    エスクレ ダイアップ フェノバール デパケン イーケプラ テグレトール リボトリール マイスタン ビムパット ムコダイン ムコソルバン \
    メプチン パルミコート インスピロン ベネット ハミングビュー サーボ レスメド フィリップス コヴィディエン シャイリー ポーテックス \
    ゲーデル アグネス ボタン ペグ バルーン 大島分類 超重症児 準超重症児 鈴木ビネー 田中ビネー 遠城寺式 津守式 新版K式 日本 \
    東日本大震災 阪神淡路大震災 能登半島地震 熊本地震 東海 西日 山岳 花火 菜の花 花粉 水曜 木曜 金曜 土曜 日曜 月曜 火曜 \
    薬袋 ブレロック・タウシグ ブラロック・トーシッヒ フォンタン ノーウッド ピューリタンベネット アンヒバ アルピニー カロナール セルシン ホリゾン ワコビタール ブコラム ラジカット フロセミド ラシックス アルダクトン ニッセン オムロン テルモ ニプロ オリンパス パナソニック 大河ドラマ 連続テレビ小説 弥生土器 縄文土器 ダンディ・ウォーカー ダンディー・ウォーカー ダンディウォーカー ミッキー ミッキーボタン アーノルド・キアリ キアリ ビビアン モナール ニューポート クリーンエア プリズマ ミニック パワースマイル アモレ カンガルー アプリックス ジェイフィード ネオマーゲン マシモ ネルコア オキシマックス トラキオマスク スピーチバルブ パッシーミュア 高橋式 川崎病 橋本病 福山型 瀬川病 高安病 もやもや病 亀井式 吉田式 中耳炎 大島の分類 太田ステージ 松本分類
    """)

  /// English words in lower case: eponyms, devices, foods, drugs, scales.
  static let english: Set<String> = Set(
    """
    cavilon proshield duoderm mepilex mepitel tegaderm hydrocolloid granuflex allevyn aquacel inadine medihoney sudocrem bepanthen metanium \
    conotrane epaderm cetraben diprobase dermol hydromol aveeno eumovate betnovate fucidin fucibet canesten daktacort cortril timodine trimovate \
    similac aptamil nutramigen pepti pregestimil alfamino elecare puramino frebini tentrini nutrison compleat isosource peptamen duocal maxijul \
    calogen liquigen ketocal keyo procal carobel nutilis gelmix epistatus frisium rivotril tegretol trileptal zonegran briviact vimpat fycompa \
    inovelon sabril diacomit epidyolex lamictal topamax neurontin lyrica lioresal dantrium dysport circadin slenyto phenergan piriton losec zoton \
    motilium maxolon dulcolax senokot microlax pulmicort flixotide clenil seretide symbicort colistin tobramycin promixin augmentin septrin synagis \
    symmetrikit leckey jenx squiggles rifton pacer meywalk grillo bugzi panda wombat stingray kimba ormesa invacare ottobock permobil wizzybug passy \
    trachphone thermovent bivona rusch silcosoft kapitex buchanan laerdal devilbiss vacuaide clearo hillrom metaneb acapella vapotherm dreamstation \
    lumis stellar elisee sidestream corflo freka enteralite compat minione gmfcs macs cfcs edacs papile sarnat cobb reimers ashworth tardieu duhamel \
    soave swenson kasai ramstedt fontan blalock taussig rashkind rastelli bluey numberblocks cocomelon moana encanto gruffalo stickman octonauts \
    doppler gram spenco acheeva magills apols rec epilepticus rousable badge heimlich kernig brudzinski magill chait replogle haelan farrell tenckhoff corpak opa nnu cons reflux upgoing goal address dexcom libre omnipod taurolock glucogel assist trimethoprim dystonic nemaline hypotonic spastic ataxic athetoid carer carers swedish norwegian danish dutch greek italian german finnish swiss austrian belgian hungarian czech bulgarian croatian serbian \
    albanian lithuanian latvian estonian slovak israeli hebrew yiddish pashto dari gujarati malay kurdish amharic tigrinya yoruba igbo swahili \
    shona zulu werdnig holter piedro boston bradys brady desats desat neutropenic extubation extubated reintubated disch adm cath earlies lates nain taid mamgu tadcu mam mammy granda airway temp trach obs sats meds physio wks yrs appt hosp amb vent vents neb nebs abx paeds dietetics orthotics splints afo afos standing sleepsuit gastro jejunostomy nasogastric oximeter ventilator humidifier suctioning plaster stoma onwards handover whatsapp facebook instagram insta twitter tiktok linkedin medicaid medicare wechat messenger facetime youtube google amazon paediatric ok \
    pierre robin down downs west rett angelman prader willi dravet lennox gastaut fallot hirschsprung menkes \
    wilson cornelia noonan turner charge kabuki moebius apert crouzon goldenhar duchenne becker guillain \
    barre chiari arnold ehlers danlos marfan leigh pompe krabbe batten kawasaki crohn hodgkin cushing \
    addison parkinson alzheimer asperger tourette edwards patau klinefelter williams digeorge treacher \
    collins beckwith wiedemann dandy walker rubinstein taybi smith lemli opitz sturge weber hurler hunter \
    gaucher tay sachs alexander cockayne joubert zellweger ondine phelan mcdermid coffin lowry siris \
    foley coombs guedel yankauer bivona shiley portex tracoe trilogy astral nippy vivo mickey mic-key mic key \
    ambu nutrini neocate peptamen pediasure paediasure fortini infatrini kangaroo flocare airvo optiflow \
    breas resmed philips covidien respironics monnal nellcor masimo apgar glasgow bobath vojta moro \
    babinski bayley griffiths braden waterlow wong baker flacc glamorgan portage makaton thickenup \
    nissen mitrofanoff hickman broviac port-a-cath portacath gastrostomy calpol nurofen movicol \
    dioralyte lactulose senna laxido lansoprazole carbamazepine lamotrigine vigabatrin phenobarbital gabapentin \
    omeprazole baclofen gaviscon keppra epilim midazolam buccolam diazepam salbutamol ventolin \
    atrovent hyoscine glycopyrronium ranitidine domperidone levetiracetam topiramate clobazam melatonin \
    chloral paracetamol ibuprofen amoxicillin azithromycin botox trache trachy tracheostomy cpap bipap \
    niv peg pej ngt spo bmi ehcp echp senco lsa hdu picu nicu scbu gosh \
    christmas easter halloween pantomime peppa pig thomas tank engine frozen elsa bluey lego duplo ipad iphone \
    tobii eyegaze gruffalo disney hoist teams zoom skype excel word english british welsh scottish irish french \
    rn lpn phn dx rx tx hx sx fx tagalog vietnamese nepali korean thai indonesian burmese hindi tamil russian ukrainian persian turkish somali filipino brazilian peruvian polish urdu punjabi bengali arabic spanish portuguese japanese chinese mandarin asian european america \
    american england scotland wales ireland britain uk gb usa europe africa asia india pakistan poland \
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
    january february march april may june july august september october november december jan feb mar apr \
    jun jul aug sep sept oct nov dec mum mummy dad daddy nan nana gran grandma grandad grandpa auntie mom mommy \
    god ok re cc dob tbc tba asap covid flu rsv mrsa hib mmr bcg gp ot slt salt pt cns hcp mdt tac cin lac \
    tpn iv im po prn bd tds qds od mane nocte kg ml mcg fr cm mm
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
