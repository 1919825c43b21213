/// The stored form of each example, as the journal has held it from the beginning.
enum StoredForms {
  static let members = [
    #"""
    {"joined":{"number":"M-2026-0003","profile":{"affiliation":"青葉台市","expertise":["就学",\#
    "就園"],"isAdviser":true,"kana":"さおとめ ともみ","kind":"coordinator",\#
    "mail":"saotome@example.jp","name":"早乙女 朋美","occupation":"保健師","prefecture":"宮城県",\#
    "telephone":"000-0000-0003"}}}
    """#,
    #"""
    {"revised":{"profile":{"affiliation":"","expertise":[],"isAdviser":false,"kana":"",\#
    "kind":"individual","mail":"","name":"早乙女 朋美","occupation":"","prefecture":"",\#
    "telephone":""}}}
    """#,
  ]

  static let cases = [
    #"""
    {"opened":{"number":"C-2026-0002","outline":{"careItems":"気管切開","childAge":"5歳",\#
    "lifeStage":"schoolEntry","prefecture":"宮城県","title":"⟦0.1⟧の就学"}}}
    """#,
    #"{"revised":{"outline":{"careItems":"","childAge":"","prefecture":"","title":"就学"}}}"#,
    #"""
    {"identified":{"identity":{"forms":["楡川 湊斗","みーくん"],"kind":"child","relation":"",\#
    "surrogate":"本児"}}}
    """#,
    #"""
    {"identityRevised":{"identity":{"forms":["楡川 湊斗","みーくん"],"kind":"child","relation":"",\#
    "surrogate":"本児"},"place":0}}
    """#,
    #"{"cycleBegun":{"cycle":1}}"#,
    #"""
    {"written":{"cycle":1,"note":{"plan":{"note":{"area":"development","day":"2026-11-22",\#
    "goal":"⟦0.1⟧の就学","indicator":"指標","need":"課題","owner":"担任","review":"2027-02-22"}}}}}
    """#,
    #"""
    {"written":{"cycle":1,"note":{"plan":{"note":{"area":"community","day":"2026-11-22",\#
    "goal":"⟦0.1⟧の就学","indicator":"","need":"","owner":""}}}}}
    """#,
    #"{"written":{"cycle":1,"note":{"do":{"note":{"day":"2026-11-22","what":"見学した"}}}}}"#,
    #"""
    {"written":{"cycle":1,"note":{"check":{"note":{"achievement":"notReached",\#
    "day":"2026-11-22","finding":"未定","voice":"不安"}}}}}
    """#,
    #"""
    {"written":{"cycle":1,"note":{"act":{"note":{"day":"2026-11-22","decision":"change",\#
    "next":"再協議"}}}}}
    """#,
    #"{"noted":{"note":{"day":"2026-11-22","text":"電話"}}}"#,
    #"{"cleared":{"text":"ひまわり"}}"#,
  ]

  static let consultations = [
    #"""
    {"received":{"form":{"budget":"応相談","careItems":"吸引","childAge":"5歳",\#
    "familyAgreement":"pending","invoiceName":"青葉台市長","kind":"region",\#
    "lifeStage":"nursery","meetingForm":"visit","minutes":90,"receiptNumber":"8-7",\#
    "receivedDay":"2026-11-22","remarks":"なし","requester":{"address":"青葉台市1-1",\#
    "affiliation":"青葉台市","kana":"ちはや たかゆき","mail":"chihaya@example.jp",\#
    "memberKind":"supportCentre","memberNumber":"12","name":"千早 隆之","occupation":"保健師",\#
    "postalCode":"000-0000","telephone":"000-0000-0001"},"text":"協議の場について",\#
    "urgency":"early","wishedDays":["2026-12-01 09:00"]},"number":"Q-2026-0007"}}
    """#,
    #"""
    {"completed":{"form":{"budget":"","careItems":"","childAge":"","invoiceName":"",\#
    "receiptNumber":"","receivedDay":"2026-11-22","remarks":"","requester":{"address":"",\#
    "affiliation":"","kana":"","mail":"","memberNumber":"","name":"千早 隆之","occupation":"",\#
    "postalCode":"","telephone":""},"text":"相談","wishedDays":[]}}}
    """#,
    #"""
    {"proposed":{"offer":{"day":"2026-11-22","lines":[{"amount":10000,"label":"助言料"},\#
    {"label":"交通費"}],"party":"association","reason":"標準単価","taxIncluded":false,\#
    "validUntil":"2026-12-22"}}}
    """#,
    #"""
    {"proposed":{"offer":{"day":"2026-11-22","lines":[{"amount":8000,"label":"謝金"}],\#
    "party":"requester","reason":"","taxIncluded":true}}}
    """#,
    #"{"agreed":{"day":"2026-11-22","offer":1}}"#,
    #"{"waived":{"approver":"宮路 澄子","day":"2026-11-22","reason":"災害のため"}}"#,
    #"{"assigned":{"adviser":"m-1","day":"2026-11-22","reason":"就学に詳しい"}}"#,
    #"""
    {"logged":{"session":{"actions":[{"due":"2026-11-22","owner":"依頼者","what":"連絡"}],\#
    "advised":"体験入学を組む","asked":"⟦0.1⟧の就学","day":"2026-11-22","form":"telephone",\#
    "minutes":60,"participants":"依頼者"}}}
    """#,
    #"""
    {"sessionRevised":{"place":0,"session":{"actions":[],"advised":"見学を先に","asked":"",\#
    "day":"2026-11-22","form":"visit","minutes":30,"participants":""}}}
    """#,
    #"{"actionFinished":{"action":1,"day":"2026-11-22","session":0}}"#,
    #"{"attached":{"caseID":"c-1"}}"#,
    #"{"closed":{"closing":{"day":"2026-11-22","outcome":"completed","summary":"体制ができた"}}}"#,
  ]
}
