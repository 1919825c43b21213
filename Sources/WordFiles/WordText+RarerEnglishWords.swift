// swift-format-ignore-file
// Generated. Source: SCOWL by Kevin Atkinson (free licence, notice kept in its package), British and American
// lists as in Debian's wbritish-large and wamerican-large without those of wbritish and wamerican, and without
// forms in -s, -ed, -ing that follow.
//
// Copyright 2000-2011 by Kevin Atkinson
//
// Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
// output created from the scripts, and its documentation for any purpose is hereby granted without fee,
// provided that the above copyright notice appears in all copies and that both that copyright notice
// and this permission notice appear in supporting documentation. Kevin Atkinson makes no
// representations about the suitability of this array for any purpose. It is provided "as is" without
// express or implied warranty.

extension WordText {
  /// Rarer English words, front-coded.
  static let rarerEnglishWords = """
0aalii 2rdwolf 7ves 1baca 4ist 3mp 5ere 3ndonedly 3s 4hedly 5ment 3tis 6es 3xial 2ba 4cies 5y 4tial 3reviator 2coulomb 2dicator 3ominally 7ous 3uce 6d 6nt \
5ing 2ecedarian 9um 8y 3le 4mosk 3rrance 8ies 8y 7tly 6tional 3ssive 3tment 3yant 2farad 2henries 6y 3orrently 7r 2idance 4er 4ingly 3es 3gail 3ogeneses 9is \
8tic 4sis 4tic 3rritant 8te 2jection 6ness 3uratory 5er 2late 6d 5ing 6on 4ut 3eism 6t 4psia 2mho 2negator 3ormity 2ohm 3lisher 7ment 5tionism 3masa 6um \
4inator 3ral 4iginally 4ning 4ticide 6facient 6vely 3ulia 3veground 2radant 5er 4nchiate 4xas 3eact 7ion 3i 4dger 3oach 4gator 3uption 2scind 5se 7d 6ing \
6sion 4onder 3eil 6er 4ntminded <ly <ness 3inthism 3oluteness 7ist :ic 8zation 9e 5vable 6er 4nant 4rbable 7nce 8t 6efacient 7r 6ingly 5ptance 7ive 9ities ;y \
3quatulate <d ;ing <on 3temiously :ness 5rgent 4inently 4ractedness 9r 8ionism =t 5iction 3urdism 8t 6ness 2ulia 5c 3tilon 4tal 5er 2volt 2watt 2ying 3sm 4sal \
1cademe 6icism 7sm 3leph 3nthaceous 6ocephalan 7id 7pterygian 7us 3ri 5ases 7is 5cide 5d 4oid 5logy 4pous 4us 3talectic 3udal 4lescent 2cedence 4l 5erandi :o \
9t 8tive 7ometer 4ntor 6ual 4ptableness 7nt 7tion 6er 6or 4ssaries 8y 6ibleness 7onal 6or 8ise ;d :ing 9ze ;d :ing 3iaccatura 4dence 7tly 5ie 4piter 7rine \
3laimer 5matory 4ivities 8ous 8y 3ommodatingly ;onism ?t ;ve 5panyist 6lisher 4rdant 6ionist 4uchement 8ur 5ntableness :y 5plement 5ter 8ment 6re 8d 8ment \
7ing 3rescent 5te 7d 6ing 7onary 7ve 4oach 3ulturate ;d :ing ;ve 8ize 4mbent 4racies 5sedly 8ness 4sal 6torial 2edia 3ntric 3phalous 3rate 4b 5ate 8d 7ing 5er \
6st 5ically 4ose 4vate 3scent 3tabulum 5l 6dehyde 5mide 5nilide 4ified 8s 6y 4ometer 5nic 5phenetidin 5us 4um 4yl 6ate 9d 8ing 6choline 6ide 2hene 3iness 5gly \
3lamydeous 4orhydria 3ondrite 7oplasia 3romat 8ically :ity 9n 9se ;d :ing :m 9ze ;d :ing 8ous 6ic 2icula 7r 7te 6um 3dification 7er 5meter 8ries 9y 4ness \
4ophil 9es 5sis 5tic 4ulant 7te 9d 8ing 6ent 5ria 3erate 3naciform 4i 5form 4us 2knowledgeable 2ned 3ode 2osmism 3tyledon 3ustician 2pt 2quaintanceship \
4iescently 5rer 5sitively 5ttance 2red 3idine 6ty 5ly 5ness 4flavine 4moniously ;ness 3obatically 4carpous 4dont 5rome 4gen 4lein 5ith 4megalic :es 9y 5ion \
4nymic 7ous 4petal 5hobia 9c 5olis 9es 4spire 4ter 7ion 3ylamide 5onitrile 5yl 2table 3g 3in 5al 5ia 6c 6de 6form 6sm 5ochemistry 6id 6lite 7ogy 6meter \
7orphic 7ycete 9in 9oses ;is 6n 6pod 6therapy 6uranium 6zoan 4onably 6less 4vator 5eness 5istic 3omyosin 3uarially 7ly 5tion 2uate 3leate 5i 5us 3minate 9d \
8ing 3pressure 3tance 2yclic 5ovir 3l 1dactylous 3gietto 3mance 7y 6tine 4site 3ptational 5ion 6vely 8ness 7ity 3xial 2dable 4x 5es 3ible 4tament 5ively 7ity \
5ory 3lebrained 5pated 3uceable 6r 5ible 5t 6ion 6or 2emption 3nectomy 4ine 5tis 8es 4ocarcinoma 5idectomies <y 5ma 5sine 5virus :es 3quateness 3rmin 3ssive \
2herer 4sively 8ness 3ibit 2iabatically 4phorism 8ous 4thermancy 3pocere 5sities 8y 3t 2jacency 3oint 3t 3udgement 6ment 5icative 9ory 4nction 8ve 4ratory \
4tancy 4vant 2mass 6es 3easure 9d 9ment 8ing 3inicle 6strable :nt 4rabilities ;y 7leness =es 4ssibleness 9y 7ve 4x 5es 3onisher 8ingly 2nate 2onis 6es 5zes \
3ptable 5ee 6r 5ively 3rableness 4er 4ner 3wn 2renergic 5ocorticotropic 2scititious 4ription 3orb 6able 7te 6ent 5ption 8ve 2ularia 5tor 8y 4terator 7ine \
3mbral 7tive 3st 2vancer 3ection 4ntitia 9ously 6urism :t 8ousness 4rbially 5saria :lly 7tive 6eness 5tence 8t 6orial 3isably 5ee 3ocaat 6tion 7or 4wson \
2ynamia 3tum 1ecia 4ospore 4um 2des 3ile 2grotat 2neous 2olian 5pile 4otropic 3nian 5sm 2rially 4fication 6ed 7s 5orm 5y 3o 4ballistics 6tic 5e 5ically 6ology \
7ses 8is 5raking 4donetics 7tia 5rome 5ynamical ;ist 7e 4embolism 4genic 5ram 8me 7ph 9y 4lite 5ogies 7y 4mancy 6rine 5echanic 6dical 6teorograph 8r 7ry 4n \
5aut 8ic 5eurosis 4pause 5hagia 6obia 7ne 6yte 5onics 4scope 5e 5phere 5tat 8ic 9on 4therapeutics 8modynamics 3ugo 2sthesia 6tician :sm 4ival 7te 9d 8ing 9on \
2ther 3iologically 9st 1feard 3brile 2faire 3ectedly 6ingly 7onal 7ve 9ly 9ness 6less :ness 4npinscher 4rent 4ttuoso 3iance 8d 7ing 6t 4che 4liative 4nal 5e \
6d 5itive 4rmable 7nt 7tory 6er 4xation 3latus 4ictive :ly 4ux 3ordability 8ly 3ranchise ;d :ing 4icate 8ive 5ght 3usion 2ghani 2latoxin 2ore 5time 2reet 3it \
2terbody 6rain 6urning 5clap 5damp 6eck 5growth 6uard 5heat 5image 5market 6ost 5piece 5school 6ensation 6haft 5time 5world 5years 3most 1galloch 3ma 4ete 4ic \
4ogeneses :is 3panthus :es 3ric 3teware 2cy 2ee 3ist 3lessly 7ness 3neses 6is 4tial 6val 7e 3ratum 2ger 3ie 4ornamento 3lomerative 4utinative 8in 8ogen 3rade \
7d 6ing 5ndiser 8zer 5vatingly 8or 4egative 8or 5ss 7es 4ievedly 8ment 4o 2ha 2ileness 3o 4tage 3st 3ta 5tedly 6o 4prop 2let 4y 3immer 2ma 3inate 2nail 4te \
5ic 6on 3omen 4sia 2on 4e 4ic 5st 7ic 3ra 5e 5phobe 9ia :c 3uti 2raffe 4nulocytoses =is 4pha 6ia 4rianism 3eeableness 4stic 3ibusinessman 4c 5ulturally :ist \
4monies 7y 3obiologies :y 4chemical 4logies 7y 4n 5omic 9al ;ly 4stology 2ueweed 3ish 1hchoo 2imsa 1ider 2glet 3ret 6te 3uille 8tte 2kido 2lanthus 9es \
3urophile 8obe 2olis 2rbag 5se 4ed 4oat 4urst 5s 6es 6ses 3craftman 9en 5ew 7man 3drome 3flow 4rame 5eight 3glow 4un 3lessness 5tter 4ike 4ock 3mobile 3play \
4ower 3screw 4how 4peed 4tream 6ike 3t 4ime 3wave 4oman 6en 5rthiness 2tch 5bone 5es 1kee 3ne 2vavit 1lack 4ritous 3e 3meda 4ode 3nine 3r 4mism 4um 4y 3te 2ba \
4ta 3edo 6es 4rtite 6ype 4scent 3inism 4te 3umenize 5inate 7ise 7oid 8us 7uria 5ose 4rnum 2cahest 4ic 5de 4lde 3hemic 8al :ly 7se 9d 8ing 7ze 9d 8ing 5ringa \
3oholically 9ity 8se :d 9ing 8ze :d 9ing 7ometer 2dehyde 3ol 4se 5terone 3rin 2eatoric 7y 3ctryomancy 3e 3gar 3house 3mbic 3ph 3rion 3uromancy 6ne 3vin 3wife \
5ves 3xandrine 9te 4ia 5n 5pharmic 2filaria 3orja 2gal 4rroba 3ebraical 8st 4sia 4tic 3icide 4d 4n 5ate 3oid 4lagnia 5ogy 4meter 4phobia 4r 5ism 6thmically \
2ible 3cyclic 3dade 3enability 6ge 6tor 5ee 5ism 7t 5ness 5or 3form 3gner 3keness 9es 3ment 7ation 3ped 4hatic 3quant 5ot 3unde 3veness 3ya 5h 3zarin 2kahest \
4lified 9s 7y 6meter 6nise :d 9ing 8ze :d 9ing 6sation 7e 6zation 7e 8d 7ing 5oidal 6ses 7is 4ne 6t 3ene 3y 4d 4l 5ation 4ne 2lanite 5toid 8s 9es 4rgando \
4tive 3egeable 6r 5oric 8se :d 9ing 9t 8ze :d 9ing 5retto 4le 5ic 5omorph 6pathic :y 4mande 4rgenicity 6ically 4thrin 4viative 8or 3heal 3iaceous 4terate :d \
9ing :vely <ness 4um 3ness 3ocable 6table 7or 5hthonous 5ution 4dial 6um 4gamies 7y 5raph 4merism 6tries 8y 5orph 9ic :sm 4nge 5ym 4path 8ic 9es 9st 8y 7ric \
5hane 6one 8ic 5lasm 4trope 8ic :al 9es 8y 5tee 7r 4wably 5edly 3seed 3urement 5ingly 4siveness 4vion 3yl 2mandine 7te 3emar 3ightily 8ness 3oner 5ry 3sgiver \
4house 4man 4woman 3ucantar 5e 2odium 3eswood 3in 3neness 9es 4gshore 3ofly 3pecia 3w 2penglow 5horn 5stock 4strine 3habetisation :er 9zation :er 5meric \
5numerical >ly 4itomancy 4orn 5sis 3inist 3s 2tarpiece 4zimuth 3erant 6tive 5cate 9d 8ing 5nant 3horn 3igraph 4metry 4plano 4ssimo 4tudinal 3ocumuli 9us \
4strati 9us 3ricial 2udel 3la 3mina 7te 6iferous 7se 9d 8ing 7ze 9d 8ing 6othermy 7us 4root 3nite 2veolar 7te 6i 6us 3ine 2yssum 1madavat 4ou 3h 3in 3ndine \
4ita 3ranthaceous 8ine 4elle 5tto 4yllidaceous 3sser 5ment 3teurishly :ness 4ive 7ly 7ness ;es 4ol 3uroses 7is 3zedly 4onian 7te 2bages 5ious 4ry 4ssadress \
<es 3erjack 5oid 3idexter :ity 4t 5endency 4version 7t 3ler 4ygonite 5opia 6scope 3o 4ceptor 3roid 5sial 5type 4y 3sace 3ulacra 8um 6nceman :en 9woman <en 7t \
6te 8d 7ing 8on 7or 4scade 9d 9r 8ing 5her 2ebocyte 5id 3liorative 9or 3nability 6leness <es 7y 4datory 5er 4orrhea 9ic 8oea :ic 4t 5ia 3rce 6d 6ment 5ing \
4icium 3sace 3thystine 4ropia 2iableness ;es 4nthus 3ce 3dase 4e 4ship 3e 3mia 3ne 4oplast 6yrine 3toses 6is 4riptyline 2mine 3onal 6te 5iac 8al 7te 9d 8ing \
6c 6fied 9s 7y 6te 6um 2nesic 5tic 3ia 4o 5n 6ic 5tic 2oebaean 5ocyte 6id 3ntillado 3ralism 8t 4etto 4ino 5st 4oso 4phism 4tisable 7ement 6zable 7ement 3urist \
3xicillin 2pelopsis 3hiarthrosis 6ster 5biotic 8usly 6ole 8ic 9te 8ogies :y 9us 8y 6rach 5chroic 6oelous 6tyon :ies :y 5diploid 5gories 8y 5macer 6ixes 8is \
5oxus 9es 5pod 6rostyle 5sbaena 6tylar 5thecium 6ropous 4ora 7e 5teric 3icillin 3leness 9es 5xicaul 4iate 3oul 3ulla 7e 4tator 2rita 2usable 4edly 2ygdala 8te \
7in 9e 7oid 3l 4aceous 5se 4ene 4oid 5lyses 8is 5pectin 6sin 5se 4um 3otonia 1nabaena 5ntid 5s 6is 5tic 4ioses 7is 4olic 7sm 7te 4ranch 3cardiaceous \
4hronistically 8ous ;ly 4linal 6tic 4olutha 9ia :c 9on 4rusis 3dem 4iploses 9is 4romous 3emically 4robe 7ically 4sthetically :sation 3glyph 4norisis 4oge \
4rammatic <al >ly ;se =d <ing ;ze =d <ing 3lcite 4ecta 7s 5mma 5ptic 4ly 4ogical :ly 7se 9d 8ing 7ze 9d 8ing 6ousness 4phabetic 4ysable 7nd 5zable 3mneses 7is \
4orphic 9sm 8oscope :es :is 3ndrous 4thous 3paest 4estic 4hase 5ora 7ic 5rodisiac 5ylaxes 9is 4lastic 8y 4tyxis 3rch 6ical 4thria 7ous 3s 4arca 4tigmat :ic \
5omose :d 9ing :s 5rophe 3t 4ase 4hematise <d ;ing :ze <d ;ing 4omise 9d 8ing 7ze 9d 8ing 4ropous 4to 2cestrally 3horess 6itic 5veta 4usin 4ylose 3iently \
7ness 4lla 4pital 3on 5a 3ylostomiasis 2dalusite 4ntino 3esine 6te 3radite 4oclinium 5ecium 5genic 6yne 8ously 8y 5sphinx 6terone 2ear 3cdotage 8list 9ly 7ic \
8st 4hoic 3lace 4e 5d 4ing 3mically 4ochore 5graph :ies :y 5logy 5metries 9y 5philous 5scope 3nt 3rgies 5y 4obic 5id 7ograph 3sthetically 9zation 3thole 3urin \
5ysmal 2fractuosity 9us 2gary 3elfish 9es 5ica 8l 5ology 3inal 4ogenesis 8ic 6ram 8phies :y 5logies 8y 5ma 5tensin 3lepoise 5site 4icisation 8e 9d 8ing 8m \
7zation 8e 9d 8ing 4ophile 7one 3ostura 3riness 9es 3uilliform 5ne 4larly 6te 7ion 3wantibo 2hedral 3inga 3ydride 7te 6ous 2iconic 3l 4e 5r 5st 4in 6e 6gus \
5ty 3m 4a 5dversion 9t 5lcule 6ise 9d 8ing 8m 8t 7ties 8y 7ze 9d 8ing 5tism 6o 3onic 7ally 3seikonia 5tte 4ole 5merous 7tric 9opia 5tropic :es 9y 2kerite \
3lebone 3us 3ylosaur 7e 8d 7ing 8s 7tomiasis 6tic 2lace 4ge 2na 4bergite 4l 5ist 8ic 4tes 5to 3ealer 4lid 4xationism <t 3otative 7or 3ualised 7zed 4itant \
4larity 7ly 6te 7ion 5et 5i 5ose 5us 7es 4nciate :d 9ing :on 9or 2oa 3dal 4ic 5se 7d 6ing 5ze 7d 6ing 3inter 3le 3malism 8tic 6ously 9ness =es 4ie 4y 3nym \
3rectic 4thic 7te 6osite 3smia 3xaemia 4emia 4ia 2sate 3erinae 7e 3werably 6er 6phone 2ta 4lkali 3ecede 8d 8nce :ies :y 7ing 5hoir 4fix 7es 4meridian 5undane \
4natal 5nule 4past 5endium 7ult :ima =te 4riorities :y 8ly 4type 4version 7t 3helion 6mintic 5mion 5ridium 6ozoid 5ses 6is 4ocyanin 5dium 5phore 5taxy 5zoan \
4racene 7itic 7nose 7oid 8ses 9ilicosis :s 6quinone 5op 7ic 7ocentrism 8geneses =is ;ic =ally :ography 9raphy 8l 9atry 9ogic =ally 8metric =es <y 9orphically \
>se @d ?ing >ze @d ?ing =osis >us 8pathy 9hagi =te <ous <y 8sophy 4urium 3iabortionist 5ging 5lcohol 6lergic 5nxiety 5partheid 5r 4bacterial 6ryon 5iosis \
4cancer 6pitalist 6talyst 7hexis 8ode 5hlor 6olesterol 8inergic 6rist :ian 5ipant 8tive 9or 5lastic 6erical <ism 6imactically 7nal 8e 8orium 5oagulant ;ting \
6lonial <ism 6mmunism <t 6rrosive 5rime 5yclonic 4democratic 6pressive 5iarrheal 6sestablishmentarian Iism 5otal 5romic 6ug 4establishment 4fascism :t 5ebrile \
6minism ;t 6rromagnetic 7tility 5ouling 5riction 5ungal 4genic 9ity 5orite 6vernment 5ravity 4halation 5elix 6roic 9ne 5istaminic 5umanism 5ypertensive 4labor \
8ur 5epton 5iberal 5ock 6g 7arithm 7ism 7y 4macassar 6gnetic 6larial 6sque 5ere 5icrobial 6litarism =tic 6ssile 6totic 5onarchist 7ial 8c 7opolistic 8us 7yl \
4narcotic 6tionalist 6usea 5eutrino 9on 5ode 6ise 6mian 7y 6vel 5uclear 9on 4oxidant 4pacifist 6rallel 8sitic 6thetical 5eriodic 8stalsis 5hlogistic 6on 8ally \
9ries :y 8ies 8y 6rases 9is 5odal 7e 8an 6le 7lution 6pe 6verty 5rohibition 7ton 5sychotic 5yresis 8tic 7ine 4q 5uarianism 7tion 6ely 7ness 7r 4rachitic \
6dical 6tional 5ejection 6ligious 6volutionary 5rhinum 4satellite 5cience 6orbutic 5emite 9ic :sm 6psis 7ticise ;ze 6ra 7um 5moking 5ocially 5pasmodic 5tatic \
6rophe 5ubmarine 5ymmetric 6philitic 4takeover 6nk 5errorism <t 5heft 7tic 5oxic 5rades 7gus 5umor 6ssive 5ype 4union 4venin 7om 5ivisection ?ist 4world 3lia \
5on 3onomasia 5ymic 8es 7ous 7y 3ral 4e 4orse 4um 3sier 6st 4y 2uran 4ia 4ous 2xiousness 2ywise 1orist 6ic 3tal 4ic 2udad 1pache 3nage 3rejo 4tness 3tetic \
4ite 4osaur 9us ;es 2eak 3like 3man 4en 3rient 6s 5odic 9ally 4tural 4y 3talous 2haereses 8is 4nite 4siac 3elian 6otropic 4reses 7is 4ses 5is 3ides 4s 3onia \
6c 4rise 8d 7ing 7t 8ically 6ze 8d 7ing 4tic 3rodisia :cal 3yllous 2ian 4rian 6st 3cal 6ly 4ulate 6tural 9e 9ist 3sh 5ly 3vorous 2lacental 4natic 5ospore 4sia \
3ite 2nea 3oea 2ocalyptical =ly 5rp 7ous 4hromatic 4opate 6e 4rine 5ypha 9lly :ness 4ynaceous 6thion 3dal 4eictic 4ictic 4osis 3enzyme 3gamies 6y 4eotropism \
4raph 3litically 4lo 4ogete 8ical 6ue 4une 3mict 5xis 8es 4orphine 3neuroses 9is 3pemptic 4hases 7is 5thegm 5yge 6llite 6ses 7is 4lectically 4tosis 6tic 3ria \
4t 3sematic 4iopeses 9is 4pory 4tatical 8se :d 9ing 8ze :d 9ing 5il 5leship 5olate 5rophic :se <d ;ing :ze <d ;ing 3thecia 8um 6gm 8atic 6m 6osise 9ze ;d :ing \
4ropaic 2paloosa 4nage 4ratchik ;i 5itional 7or 4ssionato 3ealable 6er 6ingly 5sable 4l 5lative 6ee 4ndant 6icectomies =y 8le 8ular 4rceive :d 9ing 7ption \
4tence 8ies 8y 5itive 3laudable 7er 4ecart 5t 4icably 7tive 8ory 5er 3oggiatura 4intor 4se 6d 5ing 6tional 3raisable 7ees 8ment 7ingly 4eciator ;y 5hensible \
5ssed 4oachability 5bate 9d 8ing 9ve 8ory 5priator 5ver 5ximal 3ulse 4rtenant 2raxia 3iorism 2sidal 5es 4s 2teral 5ous 5ygial 6x 7es 2yretic 1quacade \
5ulturist 4lung 4manile 4relle 5ist 4tically 6nt 3ilegia 4ver 1rability 5nose 3ceous 4hnidan 6oid 7phobia 3gonite 3k 3liaceous 3mid 3paima 3roba 3ucaria \
2balest 3itrage 9d 9r 9ur 8ing 7l 7ment 6ess 3oreous 6scent 5icultural <e <ist 6sation 6zation 4virus 3s 2caded 5ing 4na 5ely 6ness 5um 4ture 3haeol 8ogic \
<ally 7pteryx =es 7rnis 5ise 8d 7ing 7t 8ic 6ze 8d 7ing 4conservative 4deaconate :ries ;y 5iocesan 5ucal 7hess ;es 8ies 8y 4egonia 9um 5nteron 5ol 7ogic ;ally \
5rfish 5spore 5typic 4fiend 4icarp 5diaconal 5episcopacy =l =te 5l 5mage 7ndrite 5ne 5pelagic 6honeme 6lasm 5t 6ectonic =ally 6rave 5val 6olt 4lute 4on 5plasm \
4priest 4rival 4t 3iform 3ograph 3uate 6ion 2deb 4ncy 2eal 4way 3ca 3naceous 4icolous 3ography 4la 6e 6r 6te 5e 5ogies 7y 4meter 3thusa 2gal 5i 3ent 6ic \
7ferous 7ne 7te 6ous 6um 3il 5laceous 6iferous 7te 4nine 3ol 4naut 3uer 4fied 7s 5y 4mentatively =ness 8ive 8um 3yll 2idly 4ness 8es 3el 4tta 3l 4lode 3ose 5o \
3sta 6te 3thmetician 6omancy 2kose 2met 3iger 4lla 7ry 4potent 3less 4oad 3oire 4rial 3ure 3yworm 2nica 2oid 3matherapist 6ically 8ity 7se 9d 8ing 7ze 9d 8ing \
2peggiate 9ion 4nt 2quebus 8es 2rack 4ngeable 4s 5es 3ear 6age 4stable 6er 6ment 6or 3hythmia 9c :al 3is 4vederci 5iste 3oba 4gation 8ve 4ndissement 4wwood \
7rm 5y 2sed 4nate 5ical 6de 6ous 6te 5opyrite 3ine 5g 4s 3phenamine 2tefactual 4l 4misia 4rialise ;d :ing 9ze ;d :ing 6olar 8e 7sclerotic 7tomy 7venous 6tis \
9es 4sian 3hralgia 5itides 5omere 6scope :ic ;es :y 7pore 3icled 5ulable 8cy 8r 8tor ;y 4factual 5icialness 4llerist 8yman :en 5y 4ness 4odactyl 4sanal 7ship \
2ugula 3m 3ndinaceous 3spex 2vo 2yl 3taenoid 4enoid 1safetida 4oetida 3p 3rum 2bestoses 8is 2cariases 8is 6d 3endance 6ence 7r 5sive 4rtainment 4sis 4tically \
3i 4dian 6um 4tes 3lepiadaceous 3ocarp 4gonium 4mycete 4rbic 4spore 3us 2dic 2eity 3pses 5is 4tically 3xuality 2hlar 2ininely 2ker 2lope 2omatous 2paragine \
3ectual 4r 5gilloses ;is 9um :s 5se 6orium 3haltic 8te 7um 4odel 4yxiant 8tor 3idistra 4rational 7or 5er 5ingly 2quint 2sagai 4i 5ler 4ultive 4yable 5er 3egai \
4ntation 6er 6or 4rter 6or 4ssable 4veration 3ibilate :d 9ing 4duities 8y 4gnability 7t 6ee 7r 6or 4milable 8tionist :ve 9or ;y 4stive 3ociateship 8ional ;ism \
9vely :ity 4il 4nant 8al 6te 4rtative 6er 3uagement 5sive 4mable 8y 5edly 5psit 6tive 4redness ;es 6r 5gent 5or 2tatic 6ne 3ereognosis 5iated 6sm 5nal 3henia \
7c 6opia 7sphere 4matically 3igmia 4lbe 3omatous 4nied 3r 4addle 5gal 8us :es 5lly 5phobia 4ict 5ngently 5onics 4obiology 5dome 6ynamics 5gate 8ion 6eology \
6raph 5id 5l 6abe 6ogic :ally 9st 5mancy 6etries 9y 5nautic ;al =ly 7vigation 5photography 7ysical 5sphere 3ylar 2warm 2yllabic 3mmetries 4ptomatic <ally 7te \
8ical 3nchronism 4deton 1taghan 3man 3ractic 5xia 7c 6y 3vist 7ically 3xia 5c 2electases 9is 2hanasia 5or 3eistical ;ly 4ling 4matic 4naeum 5eum 4roma \
6sclerotic 3irst 3leticism 3odyd 3wart 7ships 2ilt 3ngle 3ptoe 3shoo 2lantes 4tl 2man 3olysis 4meter 2omically 6ity 5sation 6e 7d 6ing 6m 6t 7ic 5zation 6e 7d \
6ing 4y 3nalism 8t 6ly 4er 4ic 5es 4y 2rabilious 3ial 4oventricular 4p 3ophic 5in 7e 2taboy 4chable 4inability 6der 6t 7ure 3emper 6re 6table 4ndee 5tional \
5uant 7tor 4ster 6or 3icism 4tudinal :rian 9iser :zer 3n 3orn 6eyship 3ractable 8nt 7or 5hent 4ib 6uter 8or 5t 6ional 3unement 2ween 1ubade 3erge 6ine \
2ctorial 2dial 4ent 4le 4obook 5cassette 5genic 5logical 9st 8y 5meter 8ric 5tape 4phone 4tive 2gend 3ite 3mentative 7er 3ural 4stly 6ness 2klet 2lic 3os \
2ntie 4y 2ramine 4r 3eate 4lia 4olin 4us 3ic 5led 5ula 8r 8te 4ferous 5ied 7s 5y 4scope 5t 3ochs 7es 4ra 6e 6l 4us 3um 2scultate :d 9ing :on 3pex 4icate 9d \
8ing 3tenite 4ral 2tacoid 4rch 7ic 8es 7y 5kic 7es 6y 3ecology 4ur 6ism 8t 3h 4enticator 4oress 9es 6ial 3obahn 5iographer <ic >ally 5us 7es 7ses 4cade \
6talyses ;is :zes 5ephalous 5hthon :es :ous 5lave 5orrelation 5ratical 6oss 5ue 4didact :ic 4erotic :ism 9sm 4gamies 7y 5eneses 9is 7ous 5iro 5raft 7phic ;al \
=ly 9y 4hypnosis 4icous 5mmunity 5ntoxication 5onisation 8zation 4lithography 5yses 7in 8s 6zes 4maker 6t 7isation 9e :d 9ing 9m 8zation 9e :d 9ing 5orphism \
4nomic 8st 4phyte 5lasties 9y 5sist 4radiograph 5otation 6ute 4some 5tability 6rada 5uggestion 4tomies 8se :d 9ing 8ze :d 9ing 7y 6xin 5ransformer 6oph 9ic \
6uck 5ype 4xidation 3unite 2xeses 5is 3in 3ochrome 1vadavat 3ilabilities 3riciousness >es 3unt 2ens 5es 4turine 3ragely 4ment 4ral 4sely 5ive 4table 5ible \
2iarist 4te 6d 5ing 3culture 3din 4ness 8es 3fauna 3gation 3on 5ic 3rulent 3taminosis 2ocational 4et 3idant 5er 4r 3s 3uch 6es 2ulsion 3ncularly 8te 1wardee \
2eather 3less 3someness 2hirl 2lwort 2ned 3s 1xehead 3man 3nic 2ially 3l 4la 6e 6ry 3nomancy 3ologies 7y 4matising 8zing 2letree 2olotl 2seed 1yah 2in 1zan \
2edarach 3otrope 2ide 4othymidine 3muthal 3ne 2obenzene 3ic 3le 3taemia 4e 5mia 4h 4ic 5se 5ze 4obacter 2urite 2ygous 0baba 4ssu 3bitt 4lement 3iche 4rusa 3ul \
3ytalk 2ccarat 5te 4hanalia 7t 5ius 4ies 5ferous 6orm 5vorous 4y 3h 4elordom 8ette 8hood 8ism 5s 3illar 8y 4tracin 3kbeat 6nch 9er :s 7d 5locks 5reaker 4chat \
5loth 5omb 6urt 5ross 9es 4door 4fill 5low 4grounder 4handedly :ness 9r 5ouse 4light 6t 4plate 4room 4saw 5cratcher ;ing 5eat 6t 5heesh :es 5ight 5lap 8ped \
9ing 5tabber 7ir 7y 6itch :es 6reet 5wept 6ing 6ord 4talk 4wardation 8ly 5oodsman :en 3t 4erially 7cidal :e 7n 7ol 9ogic =ally 9yses ;is 8phage 8stases <is ;t \
6oid 3uliform 2dderlocks 4ie 4y 3ged 3land 3man 4en 2el 2ffler 2gasse 3ful 3ger 4ie 5ly 4ywrinkle 3man 4en 3nio 3piper 3sful 3uette 4io 3wig 4orm 2hadur 3t \
3uvrihi 2ilable 4ee 5r 5y 4ie 4ment 4or 4sman 6en 3nite 3rn 3ter 3za 2kehouse 4shop 3lava 3sheesh 2laclava 4ncer 4s 5es 4ta 3boa 4riggan 3dachin 9o 4faced \
4head 4ies 4pate 4ric 4y 3efire 5ulness 4r 3ker 3lade 6ist 6monger 6ry 5ta 4boy 4carrier 5ock 4etic 6omane 4flower 4game 5irl 5own 4ier 6st 5sta 7ically 4ocks \
5n 6et 5ter 6tement 4ses 4ute 4y 5rag 8ged 9ing 3macaan 4ily 3neal 5ology 3samic 7ferous 7naceous 3ustraded 2mbino 4oozlement 2nally 4usic 3c 3daid 4box 7es \
4eau 7x 5r 6illa 9ero 6ol 8e 4icoot 4leader 4master 4og 5line 5re 4saw 5man 6en 4urria 4ylegged 3eberries 8y 3ger 4tail 3ian 3kable 4card 4et 4sia 3lieue \
3neret 6ol 4ock 3queter 7te 3t 4eringly 4ling 3zai 2ps 3tiser 5zer 2rathea 3barianism 7cally 7sation 8e 9d 8ing 7zation 8e 9d 8ing 6ousness =es 5te 4el 6late \
5t 6te 4ican 6el 5e 5tal 6one 6urism 4ule 4wire 3carole 8le 4han 3de 4ic 3efacedly 4legged 4sark 3flies 5y 3geboard 5llo 5man 6en 5pole 4hest 3hop 6ped 7ing \
3ic 4lla 4t 5e 3keep 7er 5ntine 3leycorn 3m 4en 4ier 6st 4y 3nacled 4stormer 3ogram 7ph 9ic 4metrical <ly 8ograph 8y 4nage 5etage 7cies 8y 7ess 5g 5ies 5y \
4quely 4scope 4uche 3que 6ntine 3racoon 5munda 5nca 5tor 6ry 4e 5lhead 7ouse 5t 6ter 3terer 4isan 5zan 4on 3ycenter 8re 9ic 4e 4on 4ta 5es 5on 7e 2sally 5tic \
6ware 4nite 3cinet 4ule 3eborn 5urner 4lessness 4nji 4runner 3haw 4er 4ibazouk 3icity 4dia 6omycete 7spore 6um 4fixed 4lar 5ican 6sk 4nal 5et 5ful 4on 4petal \
3ketful 6ry 6work 3ophil 3que 3sarisk 4et 4line 4wood 3tardisation 8zation 7ly 7y 4er 4ile 6le 5nade 9d 8o 9es 2teau 6x 3fish 4owl 3hetic 4olith 5meter 4water \
4yal 5metries 9y 5pelagic 5scaph :e 6phere 3iste 3man 4en 3rachian 3t 4ement 5rer 4ik 4leax 8e 6dore 7ress 6front 6plane 6r 6wagon 4ologise 9ze 8y 4ue 3wing \
2udekin 2vardage 2wbee 3cock 3d 4ries 5y 4yhouse 3ler 2yard 3wood 2zar 1dellium 2rm 1eachcombing 5front 5wear 3dle 6dom 4roll 4sman 6en 3mier 6st 4y 3nball \
4ery 4feast 4ie 4o 4pole 4sprout 5talk 3rably 4berries 8y 4cat 4dless 4ishly 7ness 4like 4wood 3stings 3table 4ifically 3ut 5eousness =es 3verboard 6ette \
2beerine 6u 2ccafico 3hamel 5nce 8d 7ing 5rm 3ket 3loud 3querel 2dabble 4ub 4zzlement 3chamber 4over 3el 4sman 4w 3fast 3head 3ight 4m 5med 6ing 4zen 3lamite \
4inen 3maker 5te 3ouin 3plate 4ost 3rabble 5il 3sheets 4it 6ter 4pring 4traw 3uin 3warmer 4etting 2ebread 3chen 5wood 3falo 7es 4cake 4eater 4iness 4wood \
3rier 6st 4mat 4y 3stings 4wing 3troot 3zer 2fittingly 3ool 4retime 3uddlement 2getter 3garliness 6weed 6y 3ird 5t 3orra 3rime 7d 6ing 3uilement 7r 5ne 4m \
2haviorally 8ism :t ;ic 7urally 9ism ;t <ic 3indhand 3oof 2jewel 7led 8ing 2latedness 4ud 3dam 6e 3emnite 3ga 3ievabilities <y 8ly 4ke 4ttlement 8r 3larmine \
4bird 5ottom 4etrism 9t :ic 4flower 4man 5en 4wort 4yband 3omancy 4wdecks 3s 3uga 3vedere 2ma 3ean 3ire 6d 5ing 3ock 3usedly 6ment 2name 3cher 5warmer 3dable \
4ier 6st 4wise 4y 3edicite 7t 8ine 8ory 4fic 4mpt 3galine 3ightedly 9ness 5nancies 9y 8t 9ly 6ity 4son 3jamin 3ne 5t 4ies 4y 3s 3thic 5os 7es 4onite 4wood \
3zaldehyde 4idine 5ne 4oate 5caine 5furan 5ic 6n 5l 5phenone 5yl 4yl 2queathal 8er 8ment 2rberidaceous 7ne 3ceuse 3gamot 4schrund 3k 4elium 3ley 4in 3mudas \
3retta 4ylike 3sagliere 4eem 5rker 3tha 3ylline 2seecher 7ingly 5m 3hrew 3lobber 3mear 4ircher 3pangle 9d 8ing 5tter 4ectacled 4read 6nt 5inkle :d 9ing 3tead \
4ialise :d 9ing 8ze :d 9ing 7ly 4raddle 5ew 7n 4selling 2taine 4tron 3el 3h 4el 3imes 3ony 3ta 3ulaceous 3weentimes 7whiles 2vatron 3vies 4y 2whiskered 3igged \
4lderingly 4tchingly 7ment 3ray 2ys 2zant 3el 3ique 3oar 4nian 1haji 3kti 3ng 3ral 1ialies 4y 3nnulate 3sses 3uriculate 3xial 2bb 4er 3cock 3elot 3l 4icists \
5oclast 6film 6g 7ony 7raphically 6latries :y 7ogy 6mancy 9ia 6pegy 7hage 8ilic :y 7ole 6taph 7heca 9rapy 3ulously 2cameralism 4psular 4rb 6onate 3e \
4ntenaries :y 4phalous 3hloride 4romate 3ipital 3kerer 3ollateral 5or 6ur 4ncave 8ity 5vex 8ity 4rn 3ycler 6ic 2darka 3dable 3entate 3irectionally 2eld 3nnia \
6um 3stings 2facial 4rious 3fin 3id 4lar 3lagellate 3oliate 6olate 4rate 5ked 5m 2gener 4ye 3foot 3gin 5sh 3head 6rtedness 3nonia 8ceous 3shot 2jection 3ou \
5terie 5x 3ugate 2keway 2labial 7te 4nder 4terality 3berries 7y 4o 3ection 4stone 3harzia 9ses :is 3iary 4near 5gualism 9ly 4ously 7ness 4rubin 3ker 3lable \
6ong 4bug 4fish 4head 5ook 4iard 5ngsgate 4on 4poster 4ycan 6ock 3obate 4cular 3tong 2mah 4nous 3estrial 4tal 7lic 9sm 3odal 7ity 4lecular 2nal 4te 5ional \
4ural 8ly 3dle 4weed 3e 3ger 4hi 4le 3man 4en 3ocularly 4mially 6nal 3turong 3ucleate 2oastronautics 3catalyst 4ellate 4hemically 4limatologies =y 4onversion \
3degradability :tion 9e :d 9ing 4ynamics 3ecology 4nergetics 5gineer 4thical 8ist 8s 3film 3g 4as 4en 6eses 8is 7tic :ally 6ic 5ochemistry 6grapher ;ies ;y \
4raphic :ally 3l 4ogic 4uminescence 4ysis 3marker 5ss 4e 5chanical ;s 5dicine 5tric 7y 4orph 3nically 4omics 3physical 4ic 4lasm 3reactor 5mediation 5serve \
4hythmic 3s 4cope 7y 4ensor 4pheric 4tatics 4yntheses :is 9tic 3ta 4ech 7nological =st 4ic 5n 5te 4ope 4ype 2pack 4rietal 5ous 5tisanship 6y 3edalism 4talous \
3henyl 3innate 3od 4larity 3ropellant 2quadrate 9ic 5rterly 2racialism 4dial 4mous 3chen 3dbrain 4er 4like 6me 4man 4shot 5ong 4tables 4watching 4ying \
3efringence ;t 4me 3l 3r 3throot 5wort 2se 4ctrix 4rrate 4xualism 8ly 3k 3muthic 8nite 7ous 3sextile 3table 4er 4ort 5ury 4re 3ulcate 5fate 2tartrate 3chily \
6ness 3er 4wing 3stock 3t 4erling 6nut 6root 6weed 4ier 6st 5ness 4y 3uminise :d 9ing 8ze :d 9ing 2valent 2yearly 2zarreness ;es 7rie 3e 1kcy 1labber 3ckamoor \
5bodies 8y 5cap 6ock 5damp 5ener 5face 6ellow 6ish 5guardly 5heart 5leg 8ged 9ing 6ight 6y 5poll 5snake 5tail 3ddernose 8ut 7wort 4ed 4ing 3eberries 8y 3g \
4ged 5ing 4ue 3in 3mable 7y 4eable 5ful 5lessness 5worthiness 3ndish 8er 9s 4kbook 4quette 3stema 5ocoel 7yst 6derm 6geneses ;is 6mere 6pore 6sphere 5ula \
3tancies 7y 4e 4her 7er 7skite 4ted 5ing 3ubok 3zonries 7y 2eakish 4r 5iness 3b 3eper 3nde 4nies 6oid 5y 3pharitides :s 3sbok 2ighter 3mey 4pish 3ndage 5fish \
5story 5worm 4i 3steringly 7y 3theful 9ly 9ness 6ness 6some :ly :ness 4zkrieg 2oater 3ckader 5busting 5er 5ier 7st 6sh 5y 3ke 4ish 3ndish 3odfin 5ily 6ness \
5lessness 7tting 6ine 5root 5sport 6tock 8ne 6ucking 5thirstily 5worm 5ymindedness 4mery 5ier 7st 5y 4p 3ssomy 3tchiness 4to 3uson 3wfish 5lies 6y 4hard 5ole \
4ier 6st 4job 4lamp 4pipe 4tube 4y 4zed 2ub 4bed 6rhead 7y 5ing 3cher 3dge 3ebill 5lood 5onnet 4coat 4gill 4ish 4jeans 4ness 5osed 4point 4sier 7st 5man 5tone \
5y 4t 5ongue 4weed 4y 3ffly 5ness 3nderingly 4ge 6r 3rriness 3shful 5ingly 4terer 7ous 1oardgames 4fish 4hound 4ish 4t 3tbill 4el 4house 4load 4sman 4yard \
2bbery 4inet 4ysocks 7x 8er 3sledder 6igh 4tay 2cage 3ce 4i 5e 3k 2dacious 3ge 5d 4ie 5ng 3hisattva 3ied 4less 3s 3yboard 9er 5uilder 4check 4suit 6rf 2ffin \
4o 2gbean 3gart 3le 3trotter 3usly 5ness 3yman 5en 2hemianism 3rium 3unk 2ilermaker 2ldfaced 3ection 4tus 3ide 4var 7es 5iano 3lard 4ix 6es 4ocking 7s 4worm \
3o 4meter 3shevik 9i 8sm 5ie 5y 3ter 4hole 4onia 4rope 3us 5es 2mbacaceous 5rdon 5stically 5zine 4e 4proof 4sight 6te 4ycid 2nce 3dholder 4maid 6n 5en \
4servant 5tone 5woman 8en 4woman 7en 3eblack 4fish 4meal 4set 7ter 5haker 4yard 3homie 3iness 3k 3ne 4yclabber 3obo 3spiel 3tebok 3ze 5r 2oboo 3ger 6man 5yman \
7en 4ieman 3hoo 3kable 4binder :ies :y 8ing 4craft 4lover 4man 6rker 4plate 4rack 5est 4stack 7ll 7nd 4work 3lean 3mbox 7es 4er 4kin 3ndoggler 4g 4ies \
3rishness ;es 3sterism 3tery 4jack 4lace 5essly 8ness 5ick 8er 4strapped :ing 2pper 2ra 4cic 6te 4ge 5inaceous 4k 4te 3borygmus 3dereau 7r 4ure 3eal 4cole \
4hole 4some 3g 3ic 4de 3neol 4ite 3osilicate 3sht 4tal 3t 3zoi 2scage 4hbok 5vark 3k 4age 4et 4ier 6st 4y 3omy 4n 3quet 3sism 2tanic 7ally 6se 8d 7ing 6ze 8d \
7ing 5omancy 3cher 5ier 7st 6ly 5y 3el 3flies 5y 3heration 4y 3ryoidal 3t 4leful 6r 4omland 6most 6ry 3ulin 7um 8s 9es 2uffe 3gainvillaea ;ea 4hpot 5ten 4ie \
3illi 3le 5vardier 6ersement 3ncily 6ness 4dedness 5lessly 9ness 4teously 9ness 5ifulness 3r 4age 4don 4g 5eoisification ;y 7n 4n 5e 4se 3se 5d 4ing 3zouki \
2vid 4nely 3ver 2wdlerisation 9m 8zation 3erbird 5y 3fin 3head 3knot 3leg 4ful 4ine 4like 3se 4hot 3wow 3yer 2xberries 7y 4oard 3fish 4ul 3haul 3ier 5st 3like \
3room 3thorn 3y 2yar 3la 1rabble 7d 6ing 3cer 6o 4h 5ia 7l 7te 9d 8ing 9on 8or 6opod 7saur ;us 6um 5ycephalic <y 6logy 6pterous 6uran 4ingly 4kishness 4teate \
6ole 3dawl 4ycardia 5telic 3e 3ggadocio 3ider 4l 4niness 5lessly 9ness 5pan 6ower 5sick 5wave 6ork 3keless 5sman 3less 3mbling 6y 3nchia 8e 7opod 6less 7ike \
4der 5isher 5less 6ing 4ks 4le 4ny 4t 3shy 4ier 5lein 6in 4sard 5bound :er 5erie 5ica 6e 6ly 6ness 5ware 3ttice 8d 7ing 6ness 6shing 4wurst 3unite 5schweiger \
3veness 4issimo 3w 4er 5st 3xy 3yer 3ze 5d 5r 4il 6ein 6in 5ng 2eadboard 7x 8es 5crumb 5line 5nut 5root 5stick 7uff 5thways 4kaway 5even 5front 5out 4m 4stfed \
8ed 6pin 6summer 4thalyse ;d ;r :ing 9ze ;d ;r :ing 3ccia 7te 9d 8ing 3de 3e 4chblock 6cloth 6loader 4ks 4zeless 6way 3gma 6ta 3i 3msstrahlung 3nt 3ve 5t 6ted \
7ing 4ier 3wage 4house 4is 4master 4pub 2iarroot 5wood 3bable 4er 3ckie 5kiln 5le 5work 5y 6ard 4olage 6e 3dewell 4geable 6board 4leway 7ise 4oon 3e 4fless \
4rroot 5wood 5y 3gadier 5ndine 7ry 4htener 6nesses 6work 3ll 5iantine 3mless 4mer 3ndle 4ger 4iness 3o 4che 4lette 4nies 5y 3s 4ance 4ling 4tlelike 7tail 3t \
4ska 4tlely 4zka 2oacher 4dax 7es 5bill 6rim 5ener 5leaf 8ved 5minded ;ness 5sheet 5tail 3catel 4h 5ette 4k 5et 3ider 3kenheartedly 6ly 6ness 4ing 3llies 5y \
3mal 5te 7d 6ing 4eliad 5osin 4ic 5dic 5nate 9d 8ing 5sm 4oform 3nc 5hia 7ectasis 7ole 7tic 6opneumonia 8ulmonary 7scope ;y 5obuster 4zier 7st 5y 3odier 7st \
6ly 6ness 7gly 5mare 5y 4kite 5let 6ime 5weed 4mcorn 5rape 3s 4e 3ugham 3wband 4nfield 5ness 2ucelloses 9is 4ine 5te 3it 3mal 4by 4e 3shier 7st 5off 5stroke \
5work 5y 4querie 3t 4alisation 8m 8t 7zation 4er 4ify 5shness 2yology 4nies 5y 4phyte 4zoan 1try 1ubal 5ine 3ba 4legum 6r 3o 4es 4nic 5ocele 3s 2ccal 4inator \
3entaur 3karoo 4een 5r 4hound 4ish 4jump 8er 4minsterfullerene 4o 4ra 4shee 4thorn 3olically 2dder 4hi 4le 6ia 3like 2eno 2ffeter 4lehead 4o 5onish 2gbane \
3eye 3geries 6y 3house 3leweed 4oss 7es 2hl 3r 4stone 2lbar 4iferous 5l 4ul 3ghur 4iness 9es 4ur 3imarexia :c 3kily 3la 5ce 5te 4bat 4head 8edly :ness 4ishly \
7ness 4nose 4seye 5hitter 4whip 4yboy 5rag 8ged 9ing 2mbag 5iliff 4ledom 4oat 3f 3kin 3malo 3ph 4iness 4tiously 9ness 2nchier 7st 5y 4o 3d 3gee 3kmate 4o 3ter \
4line 3yip 2oyage 2prestid 2ran 3bot 4s 3eaucratisation <e =d <ing ;zation <e =d <ing 4t 5te 3gage 4ee 5ss 7es 4h 5al 4larious 7proof 4omaster 5net 5o 4rave \
4undies 7y 3ier 4n 3ke 3l 4etta 5y 3nable 4et 4isher 4sides 3rier 6st 4ower 4stone 4y 3sa 5e 5rial 7es 6y 4e 5raceous 4iform 4tone 3then 4on 3weed 2sgirl \
3hbuck 4craft 4elman 4fire 4hammer 4ido 5ly 4land 4master 4ranger 4tit 4wa 3inessperson 3k 4er 4in 3load 3man 4en 3tard 4ee 4ier 6st 4ler 4y 2tacaine 4diene \
4nol 6ne 3cherbird 7er 3ene 4o 3lery 3terball 7ur 6cream 6fingered 8sh 6wort 4ies 4onball 6hook 6wood 4y 3ut 3yl 5ene 4raceous 6ldehyde 6te 5in 2xomness 9es \
2yback 2zzsaw 1wana 1yliner 2path 2re 3nie 3oad 2ssinosis 4us 6es 3treet 2tecode 2zantine 0cabala 5ism 7t 8ic 5lero 4sset 3bagehead 7worm 6y 5la 7h 3driver \
3er 5net 4zon 3inetmaking 7ry 7work 3let 5vision 5way 3man 4en 3ob 4chon 4tage 3retta 4illa 5ole 8t 3stand 2cciatore 3halot 4epot 5xia 4innate :d 9ing :on 4ou \
4ucha 3ique 3kler 3oaethes 4daemon 5emon 5yl 4epy 5thes 4genics 5raphies 9y 4logy 4mistle 3uminal 2daster 6ral 7e 4verine 7ously :ness 3dis 6hly 7ness 3e 4lle \
4nced 6ies 6y 5t 4tship 3i 3mic 3ucity 5ous 2eca 5lly 4ilian 5ty 4um 3nogenesis 3oma 3salpiniaceous 5r 4pitose 4tus 4ural 2fard 3etiere 3f 4ein 2geling 4r \
3oule 2hier 2iman 3n 3rd 4ngorm 3tiff 2jeput 3olement 6r 5ingly 3uput 2kewalk 4y 3y 2laboose 4dium 4manco 7der 6ri 5int 6te 7ously :ness 5ondin 5us 7es 4sh \
6es 4thus 4verite 3canei 7us 5r 6eous 6iferous 4eiform 5olaria 5s 4ic 6ole 5ferol 9us 6ic 8ation 6uge 5mine 9d 8ing 5nation 5tic 4ulatedly 8ingly 9ve 6ous \
3darium 4era 3efacient 7tion 8ory 4nder 6ric 9al 6s 6ula 5ture 3ices 5he 5le 4fate 5ornium 4ginous 4pash 5ee 4saya 4x 3ker 3la 5nt 4back 5oy 4igraphic ;st \
5opsis :es 5pash 6ygean 8ian 8ous 4osities 8y 5wly 6ness 3mative 3omel 4rically 6facient 6meter 9ries :y 4tte 4yer 3pac 3que 3trop 3umet 5niation 9or 7ous :ly \
4tron 3vados 5ria 7es 6y 4ities 3x 4es 3ycine 5le 4ptra 7ogen 3zone 2mail 4rilla 4ss 6es 3bial 5st 4ogia 5ose 4rel 3elback 5eer 5hair 5opard 4ral 6people \
8rson 6work 5lengo 3iknickers 4on 4sado 5e 4ze 3let 3ouflager 3panological ;st :y 6ula 9ceous 9te 4esino 6tral 4hene 5orate :d 9ing 4ily 5ness 5on 4o 5ree \
4stool 2naigre 5lle 4kin 4liculi 9us 6sation 7e 8d 7ing 6zation 7e 8d 7ing 4ster 3c 4elable 7te 6er 6lable 8te 7er 7ous 6ous 5rously 4roid 3dela 5nt 5scence \
9t 4ida 7ture 4leberries :y 6fish 6lit 6maker 6nut 6pin 7ower 6r 6stand 6wick 7ood 4yfloss 5striper 5tuft 3ebrake 4lla 4r 4scent 3field 3gue 3icular 4kin \
3kerworm 3na 5bin 4elloni 5r 4ibalisation 9zation 5kin 4oli 5neer 6fodder 6ry 4ula 7e 7r 3oewood 4la 4ness 5ic 7ally 8te 7ity 6st 5ry 4odle 8d 7ing 4rous 3so \
4t 3tabile 5trice 4eloupe 4harides 5i 5us 4ier 6st 5lena 6late :d 9ing 5na 6gly 4le 4onal 6ment 5rial 7s 4rip 4us 4y 3ula 3zona 6e 7t 2outchouc 2pacitate :d \
9ing :ve 7ive 3elin 4rcaillie 4skin 3ful 3ias 4llaceous 7rity 4ta 6listically 7ly 6te 7ion 5ula 8r 9y 8tor ;y 7um 3lin 3o 4nise 8d 7ing 6ze 8d 7ing 4ral 4te \
3paridaceous 4er 3reolate 4iccio 9so 5fication 7g 6oliaceous 5ne 5ole 8d 7ing 3saicin 4ful 4icum 5d 4tone 4ular 7te 9d 8ion 6ise 9d 8ing 7ze 9d 8ing 3t \
4ainship 4iously 8ness 5vator 3uche 6in 4t 3ybara 2rabao 5in 7eer 8r 7iere 4cal 6ra 5ole 8d 7ing 7led 8ing 4mbola 5elisation 9e :d 9ing 8zation 9e :d 9ing \
4ngid 4vanning 7sarai :ies :y 8erai :y 5el 7le 3bamate 6idine 5rn 5zole 4ineer 4olated 6ic 7se 7ze 5naceous 7des 8o 9es 6ic 7ferous 7sation 8e 9d 8ing 7zation \
8e 9d 8ing 6ous 6yl 5rundum 5xylase 9te ;d :ing 4uncular 5ret 8ion 8ted 9ing 6isation 8e 9d 8ing 7zation 8e 9d 8ing 4ylamine 3cajou 5net 4inogenesis :icity \
7matosis ;us 3damom 7n 4er 4holder 4iae 6lgia 5e 5nalate 8ity 8ly 8ship 5ograph ;ies ;y 6id 6logical 6megaly 7yopathy 5tis 8es 4oon 4sharper 4uaceous 3eener \
5rism 8t 4giving 4r 4sser 6ive 3hop 3icatural 4llonneur 4na 6te 4oca 5le 5us 4tas 3k 3l 4ine 4oad 3magnole 5ker 5n 4inative 3nality 6lite 5ssial 5uba 4et 5y \
4ie 5fied 8s 6y 5vora 8ously ;ness 4otite 4y 3ob 4che 4lus 4tene 7oid 3park 4er 5tbaggery 4ogonium 5logy 5metacarpus 5ol 5phagous 7ore 5spore 3rack 5geen 9an \
9in 6heen 4efour 5ll 4iole 4onade 5ty 4ycot 5on 6ver 3se 3tage 4e 5lisation 8e 8m 7zation 8e 5r 4horse 4ilaginoid 4load 4ogram 8phic <al >ly 5mancy 5onish 7y \
5uche 4ulary 3uncle 6ular 3vel 5n 5ries 6y 3wash 3yophyllaceous 6ses 7is 2sa 4ba 3cabel 5ra 6illa 3ease 5te 7d 6ing 7on 4book 6und 4fy 4harden 4inogen 4maker \
6te 4ose 5us 4rn 4tte 4worm 3hbook 6x 7es 4flow 4less 3que 3saba 5reep 5tion 4imere 5s 5terite 4oulet 5waries 8y 3tellan 9y 8ted 9us 4igatory 4rater 7o 8r \
3uistic 9al ;ly 2tabasis 5olic 8sm 8te 4caustic 5hreses 9is 9tic 5linal 6ysmal 9ically 4dromous 4lase 5ectic 6ptically 5o 5yser 6tically 6zer 4menia 5ite \
5nesis 5ount 4phoreses :is 6yll 5lasia 8m 6exy 4rrhal 7ine 4strophism <t 4tonia 8cally 3chflies 7y 5iness 5penny 6ole 5weight 3e 4chetic :al <ly 6in 7ser 8mal \
8t 7zer 6ol 6u 7men 4goric 8zable 4na 6ne 6ries 7y 6te 8d 7ing 8on 5oid 4ran 5corner 3fall 3head 5ctic 5psin 5terise ;d :ing 9ze ;d :ing 5xes 6is 4odal 6ic \
6oluminescence 5lically 8ise ;d :ing 9ze ;d :ing 8ly 8on 5use 3ionic 3like 5ng 3mint 3optrics 3spaw 4uit 3talo 7es 4eries 6y 4ish 4leya 2uda 5d 5lly 5te 4ex \
6es 4illo 4le 3l 4escent 4icle 5ne 5s 4ker 3s 4algia 4er 6ie 5use 5y 4ticity 3terant 6ies 7sation 7zation 6y 2valierly 5la 4tina 3eator 4fish 4ndish 4r \
5nously 4sson 4tto 3icorn 4e 4ler 5ler 4tation 3y 2yman 3s 3use 1easelessness 2ca 4l 5ly 3ities 5y 3um 2darwood 3er 3i 2iba 3l 4idh 4ometer 2ladon 4ndine 3eb \
5rator 6ityhood 4riac 4ste 6ially 7te 3iac 4otomy 3la 5rage 6er 7t 8te 4block 4mate 4obiose 5idin 4phone 4ularities :y 6e 6itis :es 6osic 7us 3om 5ata 3t 4uce \
2mbali 7st 6o 3entation 6er 6ite 6um 2nacle 3esthesia 3obite 7ic 9al 4geneses 9is 3se 5d 4ing 4orial 7ousness 4urable 6er 3tal 5re 5uries 7y 5vo 4ennially \
5rboard 5simal :ly 8o 4iare 5llion 5mo 5poise 5stere 4ner 4o 4ra 6liser 9m 9t 8ty 8zer 5eboard 5ic 6fugally :te 6ole 6petally 6sm 5obaric 6clinal 6id 6mere \
6some 7phere 7ymmetric 5um 4um 5ple 7icate 5rial 2orl 2phalad 7lgia 6isation 7zation 6ochordate 7meter 7pod 7thorax 2raceous 4mal 5icist 6st 4rgyrite 4te 6d \
5odus 9es 6id 3caria 4us 3e 4bellar 5rally 7te 9d 8ing 9on 6itis 6oside 8pinal 7vascular 4cloth 4d 4ment 5onialism <t 8ousness 4sin 4us 3ia 4c 4ng 4um 3met \
3nuous 3o 4graphy 4plastic 4type 4us 3t 4es 4ifiably 7er 5orari 3umen 5inous 4se 5site 3velat 4icitis :es 5ne 2sar 3pitose 3s 4ionary 4pit 3ta 4ode 5id 4us \
3ura 6e 6l 2taceous 4ne 3eris 3ology 1habazite 3cma 4onne 3dar 4or 3eta 6e 5ognath 6pod 3fer 4fer 7er 5ier 7st 5y 3inman 5plate 4rborne 3laza 4canthite \
5edonic 9y 5ocite 6graphy 6pyrite 4dron 4kiness 5stone 4lah 5engingly 5ie 6s 5ot 7h 4one 4utz 4ybeate 6ite 3m 4ade 5eleon 4berpot 4eleonic 4fer 5ron 4pac 6ign \
5ers 7ty 5ignon 3ncellorship :y 5iness 5re 6oid 7us 4delle 9d 8ing 5leries 8y 4geability 8leness 9y 6ful 6less :ly 6r 4nelisation 9e :d 9ing 8zation 9e :d \
9ing 4son 4terelle 6use 5ress 6ies 6y 3parajos 5ti 6ti 4book 4e 5au 7x 5ronage 4fallen 4iter 4lainship 4man 5en 4pie 5y 3queta 3rabanc 5cterful 9iser :zer \
9less 9y 4cuterie 4d 5onnay 4e 4iness 5smata 9ically 5tableness 5vari 4kha 4ladies 7y 6tanism 9ry 5ie 5ock 6tte 4meuse 5less 4nel 4poy 4qui 4r 4terer 5ist \
5ography 5ulary 3smic 4sed 6ing 6pot 6ur 4tener 8ss 5iser 3tline 4oyance 9y 8t 4room 3udfroid 4ffer 4lmoogra 4nt 4sses 6ure 4tauqua 4vinistically 3w 3yote \
3zan 2eapish 5o 4tingly 3ckable 5box 5erberries ;y 8loom 7work 5off 5rein 6ow 5sum 5y 3ddite 4er 3ekpiece 4per 4rer 5io 5ly 4seboard 6paring 6wood 5iness 3la \
5te 7d 6ing 4icera 9e 8e 5form 4oid 5nian 3miluminescence ?t 5sette 6m 6orb 8ption 4my 4o 5prophylaxis 5reception <ve =ity ;or 5smosis 6phere 6yntheses <is \
;tic 5taxes 8is 6herapeutic ;ist 6ropism 4urgic 9al 7y 3nopod 3ongsam 3rely 4imoya 5shable 7er 4nozem 4rystone 4sonese 4t 5ier 7st 5y 4ubically 4vonets \
3sterfield 5ful 5ier 7st 6ly 6ness 5y 3tah 4opod 4rum 3valier 4et 4ied 6s 5ot 4res 6tte 5otain 4y 3wable 4iness 6k 3z 2ge 2iack 4o 4roscurist 4sma 6us 8es \
5tic 6olite 3bouk 3calote 5ne 4cory 4kabiddy 6ree 5enfeed 7hearted >ness 7shit 4ly 4ness 4o 3der 4ingly 3efdom 5taincies :y 9ship 3ffchaff 5onier 6robe 3getai \
4oe 3huahua 3ldbed 5e 5minder 9ing 4iad 6rch 6sm 7t 8ic 5burger 5dog 4lingly 5ness 4opod 3mb 4er 6e 6ic 8ally 4neypiece 3naberries 9y 5ware 4capin 5h 6es 6ier \
8st 6y 4e 4fest 4kapin 4less 4oiserie 5ok 4quapin 4tzily 7ness 4wag 3pboard 4olata 4pie 5y 3ral 4k 4m 4ographic :y 5mancer 9ies 9y 5pteran 4pier 7st 6ly 6ness \
5y 4r 5upy 4urgeon 3tarrone 4inous 4on 5san 4ter 3valric 7ousness 5ree 4ied 6s 4vied 7s 5y 4y 2lamydate 7eous 7ia 9e 7ospore 6s 3oral 6mine 7phenicol 6te 5dan \
8e 5ella 6nchyma 5ic 6dic 6nator 6te 5obenzene 6hydrin 6phyllous 7icrin 7last 7rene 6quine 6ses 7is 6thiazide 6us 5promazine 5tetracycline 2oanocyte 3c \
4aholic 4kablock 5full 4oholic 5latey 8ier 8y 3iceness :es 4rboy 5master 3keberry 6ore 5cherries :y 5damp 3lecalciferol 6yst 9ectomies >y 9itides <s 9otomy \
5nt 5raic 6ically 4i 5ne 7sterase 4la 3n 4driosome 7te 6oma 6ule 3ok 4ser 5iness 3pfallen 4house 4ine 4logic 3ragus 8es 5lly 4dal 6te 5ophone 4ea 5grapher :ic \
:y 5odrama 6graphically 4iamb 5c 5ocarcinoma 6id 6n 5zo 4ography 5id 7itis 4tler 3u 4gh 3wchow 2restomathy 3ism 6al 7tory 5om 5tcross 6ian 9ia 7e 6ology 6y \
3oma 6te 7ically 9ism :ties ;y 9ness 8d 8n 8sm 7ogram ;ph =ic ?ally >es =y 8logy 9ysis 8phore 5ic 6nance 6te 5o 6gen 9ic 6lithograph @ies @y 6mere 6nema \
6phore 7last 7rotein 6somal 7phere 6us 5yl 4n 5axie 5icity 5ogram 9ph ;ic ;y 6logic :st 6metric <al >ly :y 6n 6pher 6scope 3ysalid 6robin 5elephantine 5oberyl \
6lite 6prase 6tile 2thonian 7c 2ub 4bily 3cklehead 5walla 3ddar 3fa 4f 5y 3galug 3kar 4ka 6r 5er 3mmily 3nder 4ter 3ppah 3rchgoing 6less 7ier 9st 8ke 7y \
6warden 7oman 9en 6y 4inga 4ner 4r 5igueresque 3tnee 2yack 3le 4ous 3me 4otrypsin 5us 1iao 2boria 6um 2cala 4tricial 7se 9d 8ing 7ze 9d 8ing 3ely 4ro 6ne 7i \
3hlid 3isbeo 2liary 5te 7d 4ce 4olate 2mbalom 3etidine 4x 2nchonidine 8ne 8se 9m 8ze 3dery 3e 4ast 7e 4matheque 7ically 8se 8zation 9e :d 9ing 7ograph =ic \
4raria 8um 7y 6tor 5eous 3gula 6um 3quain 5e 6cento 6foil 2on 3ppino 2polin 2rcinate 4ler 4uital 7ousness 7y 5larisation :er 9zation :er 8ly 7tive 8or \
5mambience =y <t 9ulate >d =ing 6bendibus 6ferential 7luent 9ous 7use :d 9ing 6gyration 6jacent 6locutory 7unar 6nutate 6polar 6rotate 6scissile 8riber 7olar \
7pectly 7tantiality =te ?d >ing ?on 6terrestrial 6vallate =d <ing 7entive 7olution 5sy 3que 3rate 4hoses 6tic 4i 4ocumuli :us 5se 6trati :us 3soid 2salpine \
3co 5es 3lunar 3montane 3padane 3soid 3t 4aceous 4erna 8e 2table 3hara 4er 3ification 6ed 7s 5y 4zenly 3ole 3ral 5nge 5te 7d 4eous 4iculture 5n 6e 4onellal \
3tern 3yscape 4wide 2vically 4liser 6zer 4sm 1labber 3chan 4ker 3ddagh 5ing 4e 4ism 6tic 4oceran 5phyll 3imable 5er 4raudience ;t 3mant 7ly 5torial 4berer \
4mer 5ily 4orously 9ness 4per 4shell 4worm 3ndestinity 4ger 5orous :ly 4nishly 8ness 4sman 6en 5woman 8en 3pperboard 7claw 3que 6ur 3rabella 4ence 5s 4ies 5no \
4kia 4o 5es 4sach 4y 3ssicalism :ty 7ise :d 9ing 8ze :d 9ing 6ficatory 8er 6ly 6s 7m 7t 5lessness 5work 4tic 3thrate 3udicant 8tion 4sal 5tral 7ophobe 3vate \
4e 5r 4i 5cembalo 6hordist 6orn 6ytherium 5er 5form 4us 3ybank 4ish 4more 4pan 4tonia 2eanable 4rcole 6ut 5headed 5stories 9y 5way 6ing 4vable 3ek 3istogamy \
3m 4entine 7ly 3ome 3pe 4sydra 4tomania 3ricalism :t 8ly 5hew 4kly 5ship 4omancy 4uchy 3veite 4is 6es 2icker 3entage 6ship 3ffhanging 5ier 7st 5top 5y \
3macteric 7ically 5tical :ly 6ologic <al >ly ;st :y 4bable 5down 3nandrium 4e 4ger 5film 7sh 5stone 4kstone 4ometer 4quant 4tonia 3ometric :ally :ian 3quey \
5ishly 8ness 5y 3shmaclaver 3toridectomy 9s 2oaca 6e 3cker 5maker 3ddish 8ly 8ness 5y 4hopping 3ggier 7st 5y 3ison 5tral 3mb 3nal 4idine 4k 4us 6es 3s 4able \
4eable 5fitting 5up 4tridium 3thbound 5esbasket 7horse 7press <es 3udberries 9y 5ily 5land 6et 5scape 4gh 3wnery 3yingly 7ness 2ubbable 5er 5ier 7st 5y 4haul \
4land 4man 4room 4woman 3mpier 7st 5y 3peid 5oid 2ypeate 5us 7es 3ster 1nemis 2idarian 4oblast 1oacervate 4her 5load 5whip 6ork 4t 5ion 6ve 3djutant 7or 7ress \
8ix 4unate 3gulable 7se 7tive 8or 6um 3ler 5scent 4face 5ield 6sh 4itional 9ist 4mine 4y 3ming 3ptation 3rctate 3stguard :sman <en 5land 5ward 6ise 3tee 4i \
5mundi 4rack 5oom 4tail 3xer 4ial 7ly 5ngly 2baltic 7te 6ous 3ber 3elligerent 3ia 3le 3nut 3urg 3webbed 7ier 9st 7y 2ca 4inise 9d 8ing 8m 7ze 9d 8ing 3cid \
6ioidomycoses @is 8ses 9is 4ygeal 3hineal 4lear 7te 3kalorum 5mamy 5teel 6iel 6rice 4boat 4chafer 5row 4er 5ye 4horse 4leboat 7ur 5oft 4neyfy 7ism 4shies 6y \
5pur 5wain 4up 3o 4tte 2ddler 3ebreaker 4clination 4in 4name 8d 4pendence 4r 4word 3icillary 4fier 3ling 3on 3piece 3swallop 2educationally 3lacanth 4entera \
:te 9on 4iac 5otomy 4om 6ata 5stat 3nacle 4esthesia 4obite 8ic :al 5cyte 5sarc 4urus 4zyme 3quality 7ly 3rcer 5ible 3ssential 3taneous 4ernal 9ly 7ity 3vality \
6ly 4olution ;ary 6ve 3xecutor 4istent 4tend 7sive ;ly 2ff 4eemaker 5rdam 4le 2generation 3itable 6tive 7or 3nately 7ness 6ion 4isable 6e 7d 6ing 5tional \
7vely 5zable 6e 7d 6ing 4oscente :i 3on 2habitant 7er 3eir 4rency 3o 4bate 4sh 6es 5t 3une 2iffeur 7se 3gn 3ner 4stantaneous 5urance 7e 8d 7ing 3r 3tion \
2latitude 3cannon 4hicine 7um 4othar 3dblooded 4ish 4shoulder 3e 4ctomy 4manite 4opteran 7ile 5rhiza 4us 6es 4wort 4y 3i 4croot 5weed 3l 4aborationist ;vely \
5gen 5rd 6less 5t 6eralise ;ty ;ze :ly 6ive 6or 4ectanea 7edly 7iveness 9isation :ty :zation 5gia 8l 9ity 7um 5nchyma 5t 4ider 5ed 5gate 9d 8ing 5mate 9d 8ing \
9on 8or 5near 6s 7es 7ia 5sional 4ocutor 5dion 5gue 8d 7ing 5idal 5p 5q 5type 4uder 5sively 4y 5rium 5wobbles 3obus 7es 4cynth 4garithm 5ned 4ne 6lcy 5ially \
6c 5naded 4phon 8ies 8y 4quintida 4rable 6do 6nt 5blindness 5cast 5er 5fastness 6ield 6ulness 5ific 6meter 9ric 6st 6zation 7e 8d 7ing 5lessly 9ness 5way \
4sseum 5tomies 8y 6rum 4tomy 4urable 7nt 6blindness 6cast 6er 6fastness 7ulness 6ific 7sation 8e 9d 8ing 8t 6lessly :ness 6way 3pitis 8es 4orteur 5tomy 3ter \
4ishly 7ness 4sfoot 3ubrid 7ne 4go 4mbaria 9um 8y 6ic 7te 7um 6ous 5ella 8iform 5nar 6iation 4re 3y 3za 2make 6r 4te 5ulid 3batively 9ness 4e 5r 4inative \
8orial 6er 4ust 7ibly 8ve 7or 3dg 3edietta 5o 4tary 3fit 4ortableness 7less 4rey 3icality 7ness 4tative 5ia 3mandingly 4easure 5morator 5ndam 8tory 7er 6sal \
9ism :ty 7urability ;ly :tely ;ion 6tative 7er 5rcialist =ic 4ie 5nate 8ion 8ory 6gler 6ute 9d 8ing 5serative :or 6sarial 7ionaire :ership 7ure 5ttable 7eeman \
:en 9woman <en 8r 5x 6es 6ture 4odification 8y 7ously :ness >es 5nable 7ge 7lities :y 8ty 6ness 6placeness ?es 6sense :ical 6weal 5rancy 8t 5ve 7d 6ing \
4unalise ;d :ing :m 9ty 9ze ;d :ing 6icability :ly 9tional ;vely =ness Aes :ory 7sation 8e 9d 8ing 8tically 7tarian =ism 7zation 8e 9d 8ing 5table 7te 9d 8ing \
9vity 8or 6ual 3orbidity 4se 3p 4adre 5gnie 5nder 6ionableness Aes <y :te 5r 6ator 6er 6tmental =isation >zation 5tibilities 4eer 5llation 5ndious ;ly ;ness \
6sable 8tor 4lainingly 5eat 6ct 6mental ;rily =ties >y 6table 7ist 6xation 7ional 7ly 7ness ;es 5iancies 9y 8tly 6cacy 8tedly 7e 7it 6mentarily 6ne 5ot 7ted \
8ing 4onential 6y 5sedly 6ited 9ly 9ness 8ing 9onal 6sible 5tation 5undable 8er 4rador 5ehendible 9sibly 6ssibilities >y :le 9onal 9ve 5isable 6zable 5omiser \
4ulsoriness 5nctionless :us <ly 5rgation 5tability 8le 6erate 3radely 7ries 8y 3stockery 2nation 6ve 5us 3c 4avely 7ness 4ealable 7er 5der 5itedly 9ness \
6vabilities =y 7er 5lebrant :te ;ion 5nt 7er 7rative :or 8e 9d 8ical :ities <y 9ng 5ptacle 7ional 7ualism <t 5rnedly 7ment 6tante 7edly 7goer 7ino 8se :d 9ing \
8ze :d 9ing 7meister 5ssional ;ry :er 8ve 4ha 5ie 6ferous 6olin 5oid 8al 6logies 9y 4iliar 8tive 9oriness 5nnate 7ity 7ous 5sion 4lusiveness 4octer 7or \
5mitance :tly 5rdanced 9tly 8t 4rescence :t 6teness 7ion :ary 8se :d 9ing 8ze :d 9ing 4ubinage 9ry 5piscence ;t 5ss 7es 7ive 3demnable 7er 5nsability 9le 8te \
7ible 5scendence 4ign 7ly 5tionalities =y 4olent 5minia 5nable 7tion 6er 5ttiere 4uciveness 6tance 7ibility 9le 8vely 9ities 7ress ;es 5plicate 4ylar 6e 6oid \
7ma 3eflower 4y 3f 4abulate ;d :ing ;on :ory 4ect 7ionary 5ree 7r 6rable 8l 6va 4ider 6ingly 5gurational ?ly =ism ;ve 5nable 6eable 7r 5rmable 8nd 7edly \
5scable 8tor ;y 5ture 4lagrant 6te 8d 7ing 8on 5ictingly 9ve 8ual 5ux 7es 4ocal 5rmability 9le :y 8l 8tional 7er 7ism 5undedly :ness 9r 4raternities <y \
4usable 6edness 5table 7tion ;al 6er 3g 4ealable 7ment 5lable 7tion 5ner 8ic 6ialness =es 5r 6ies 4ii 5us 4lobate :d 9ing 6meratic 5utinate <d ;ing 4ou 4rats \
7ulant :tor 5egant 8tionalism @t 9or 6ssionally 8people :rson 5uency 8tly 6ously 9ness =es 3ically 4dia 6ophore 6um 4es 4ine 4ology 4um 3jecturable :lly 9er \
4oiner 7tly 4ugacy 7lity 8ly 7tely 8ional =ly 9ve 5nct 8ional =ly 9va ;e ;l :ely 8ly 5ration 3ker 3man 3n 4ate 6ural :ly 4ectable 7edness 7ible 8vely 4iption \
5vent 7ry 4oisseurship 5tational 4ubiality 9ly 3oid 4scenti 3querable 7er 5ian 3sanguine ;ous >ly 4cienceless 6onable 4ecrative 9or ;y 6ution 9veness 5nsually \
6taneous 7ient 5quentiality =ly 5rvable 8ncies :y 8tional <ism :veness 9oire :rial ;ship 4iderateness 5gnable 7ee 8r 7or 5stence 7ories 9y 4ociate :d 9ing 5l \
6able 7tory 6er 6idator 7ngly 6ute 5nantal ;ly 9ly 4pecific 7tus :es 5icuity 8ousness 6ratorially 4tantan 5ellate ;d :ing 6rnate ;d :ing 5ituently 8tionalism \
@ts :ve <ly 5r 6ainable 9er 6inge :d :nt 9ing 6uable 8l 7ctable 9er 9ible :onal <ist :veness ;ism =t 4ubstantial =te >ion 5etude 9inal <ries =y 5lship 5medly \
7rist ;ic 6mately 9or 6ptively 3tactless 7or 5giously :ness 7um 5inable 7erisation ;e <d ;ing :zation ;e <d ;ing 5minative :or 5ngo 4e 5mn 7er 7ible 7or 6p \
7latively :or 7oraneity <ousness Ces :rily 9ise <d ;ing :ze <d ;ing 7tibilities >y 8uousness 5ntiousness 7ly 5rminous <ly <ness 5stable 8tion 7er 5xtless \
7ualisation <e =d <ing <m <t ;zation <e =d <ing :ly 8re 4iguously :ness >es 5nentally 9ly 6gence 9tly 6uable 8nt 8te 9ive 9or 7er 7ities 7o 8usness >es 4o \
5rtionistic 8ve 4r 5a 6bandist 8ss :es :oon 6ctable 8ibility :le 9lities <y 9ve 8ure 6dance 7ictable :er :or <ily 8stinctive Aly <guish Aes 6flow 6indicate >d \
=ing >on >ve 6octave 6pose 9ition <ve 7untally :ist 6rian :ism 8ety 8ous 6stable 8ingly 9ve 8y 6vallation 7ener 6yerva 5ecoup 6danse 5ib 7utive 6teness 6vedly \
8r 5ollability :ly 8ership 6vertible 4umaciously 8y 6elious 3ure 3vect 7ional 8ve 7or 5nable 7nce 6er 6or 6ticle 8onalisation >e ?d >ing >m >t =zation >e ?d \
>ing :eer ;r 7ual 5rgencies :y 6sable 8nce :ies :y 9tly 8zione 6tibility 8plane 8te 5xly 5yable 7ncer 9ing 4ivially 4ocational 5lute 9dly 8ing 6ve 8d 7ing \
7ulaceous 9us ;es 4ulsant 3y 2oee 3khouse 4shop 5tove 4top 4ware 3lish 4th 3m 4b 3ncan 4hound 4skin 4tie 3perage 7tiveness 8or 6y 4tion 6ve 3rdinately 9ive \
3tch 2pacetic 4iba 4l 5ite 5m 4rcenary 8er 5tner 9ship 4setic 4y 5ment 3epod 4r 4stone 3iousness 3lanar 3olymer 9ise <d ;ing :ze <d ;ing 3peras 6plate 6smith \
4iced 6ing 3rocessor 5lalia 6ite 6ogy 5phagous 7ilia 9ous 3ular 6tive :ly 7ory 3yable 4book 6y 4desk 4edit 8or 4hold 8er 4ist 4read 8er 5ightable 4writing \
2quelicot 5t 6ries 7y 6tishly :ness 4illage 7e 5na 5to 2raciiform 5le 5oid 4lline 7te 6oid 4nto 3ban 4eil 5l 4icula 5e 3dage 5te 4er 4ierite 5form 5llera :n \
4ovan 4wain 8er 5ood 3elation 8ve 5igionist 4maker 4opsis 9es 4r 3f 3gi 3ia 5ceous 4um 3kage 4board 4er 4ier 6st 4like 4wood 4y 3mophyte 3naceous 4crake 6ib \
4el 6ian 5muse 5ous 5rback 6wise 5tcy 6ist 6t 4field 5lake 6our 4husk 4iced 6he 6ing 6ulate 5ly 5ness 4pone 4u 5copian 5te 7d 3ody 4llaceous 4nach 6graph 6l \
5ograph 3porality 8ly 7tely 8ism :t 9ve :ism <t 8or 6eality 9ly 7ity 5sant 4sman 6en 4ulency 5scular 3r 4ade 7d 6ing 5sion 4ectible 8tude 5l 6ational 9vely \
4ida 5e 5genda 9um 6ibility 8le 5val 4oborant 9tor <y 8ee 5dible 6y 5sible 7vely 9ness 4uptibility 8ve 7or 3se 5let 5try 3ticate 6osteroid <ne 5sol 3undum \
4scation 3ves 5tte 4ine 3ybantic 4dalis 9es 4mb 4phaeus 4za 2sec 5ant 4ismal 4t 3h 4er 6er 5s 3metician 6ological 4ical 5sm 4ochemical :stry 5gonic :al 9st \
6rapher :ies :y 5logic :ally 5nautics 5polis 9tanise >m =ze :e 5rama 3ponsorship 3s 4ack 4es 5t 6ted 7ing 3ta 5e 5l 5rd 5te 4e 5rmonger 4ive 4less 4maries 7y \
4otomy 4rel 4umer 6ier 7re 2tangent 3emporary 4nant 4rminous ;ly 3h 4urnus 3idal 4llon 4nga 3oneaster 3quean 3ta 5ger 6ing 5r 4ier 4onade 6weed 6y 3yledonous \
2ucal 4hant 5ette 3ldst 4is 6se 4oir 5mb 6eter 4ter 3marin 6one 3ncillorship 7orship 7person 4sellorship 7orship 4tability 5enancer 6raccusation 9tive \
8rgument 8ttraction 7blast 9ow 7change =d <ing :rge 9eck 8laimant 8urrent 7factual 8oil 9rce 7glow 7insurgencies @y ?t 9tuitive @ly 8rritant 7man 9rch <es :k \
8easure 9lodies <y 9n 8ine ;d :ing 8ove 7offensive 7petition 8lot ;ted <ing 8oise <d ;ing ;on 8ressure 9oof :posal 8unch <es 7reply 7scarp 8hading :ft \
8ignature 8pies 9y 8tamp :tement 9rike :oke 8ubject 7type 7vail 7weigh 8ord :k 5inghouse 5ryfied 7wide 5ywide 3pler 3rageousness 5nte 7o 4gette 4lan 4sebook \
6work 4ter 6zan 3scous 4inly 3teau 4h 5er 6st 5ie 7r 7st 4ure 6ier 3vade 2valence 7t 8ly 4riance 8t 3enantal 8ee 9r 8or 4rtness 6ure 5up 3in 2wage 3bane 4ell \
5rries 7y 4ind 3catcher 3fish 3herb 6d 3itch 3man 4en 3pat 4ea 3rie 4y 3shed 4kin 2xa 4e 4lgia 3combry 3es 2yotillo 3pu 2ze 4nage 5er 1raal 3bbedly 7ness ;es \
6r 4grass 4like 4stick 4wise 3ckbrain 5head 5leware 5nel 5sman 7en 3dleboard 6song 3ftsmanlike 6people 8rson 6woman 9en 5work 3gginess 4sman 6en 3ke 3mbo 4mer \
4oisy 4pon 3nage 4iate 5ofacial 6logy 6meter 9ry 6tomies 9y 4kily 5le 5pin 4nied 5og 3pper 5ie 4shoot 9er 4ulence 8t 6ous 4y 3quelure 3sher 5ingly 4is 4situde \
5ulaceous 3tch 4on 3unch 7es 3venness 3wdad 4ler 5ier 7s 8t 5y 3zyweed 2eakily 6ness 4mcups 5ily 4seless 6proof 4table 5ine 7ine 6onist 5ural 7ely 3d 4endum \
6t 4itability 6worthiness ;y 4ulousness 3e 4pie 4se 3mains 5tor 4e 3nate 6ion 4el 6ate 9d 8ing 9on 6late :d 9ing :on 7ed 7ing 4shaw 4ulate 9d 8ion 3odont \
4lised 6zed 4sol 3pey 4itant 7te 9d 8ing 9on 4uscular 9e 3scentic 4ol 4set 4tless 3taceous 4ic 5nism 6oid 4onne 3wcut 4el 6work 4mate 2ibber 5le 4riform 4work \
3cketeer 4oid 3key 3m 4inalisation :e ;d :ing :t 9ty 9zation :e ;d :ing 7te 9d 8ing 6ological >ly 4mer 4per 5le 5y 3ne 4gle 4ite 4kleroot 4oid 5se 4um 3ollo \
3pes 4pler 6ingly 3spate 7ion 5bread 5iness 4sum 4ta 6te 5obalite 3t 4erial 4icalities :y 8ness <es 7ster 6isable 8er 7zable 8er 2oaker 5ier 7st 6ly 6ness 5y \
3cein 4heter 4idolite 4ket 4odilian 5ite 3ft 5er 3mlech 4orne 3nk 4yism 3okback 5neck 3pland 3re 3ssarm 5bill 6owman 9en 5current 7t 8ting 5e 5hair 7tch :es \
6ead 5jack 5let 5opterygian 5patch :es 6ollinate =ion 5ruff 5talk 6ie 6ree 5way 6ind 3tchetiness 4on 3upous 4se 3wberries 8y 5oot 4dedness 4feet 5oot 4npiece \
5work 3ze 2uces 4iality 6te 5fer 8ous 4k 3elness 3iserweight 3mbliness 4horn 4miness 4p 5ly 3nchiness 4ode 3pper 3ral 3s 4ado 4e 4her 5ingly 4taceous 6l 5ily \
6ness 3zado 4eiro 2wth 2yer 3motherapy 3obiology 4gen 7ic 9ally 4hydrate 4lite 5ogy 4meter 4nic 4scope 8y 5tat 5urgery 4therapy 3ptanalysis ;t :tic =al \
5oanalysis 6clastic 7rystalline 6gam 7enic 7raph ;ic =ally 6logy 6meria 6nym 9ous 6zoic 9te 3st 5allite 8ographer >ies 9id 1sch 1tenidia 7um 4oid 5phore \
1ubage 4ture 3bies 4y 3eb 4r 3ically 5ulum 4form 4stic 4tal 5iere 3oid 2ckoldry 5oflower 6pint 3uliform 5late 4rbit 2dbear 3dies 4lesome 4y 3weed 2esta \
2fflink 2irass 7es 7ier 3sse 2ke 2lch 3et 4x 3icid 4narian 8ly 3ler 5t 4is 6es 4y 3m 4iferous 5nant 3pa 5bly 3tch 4ic 5gen 5sh 6m 6t 5vable 7r 7table 4rate \
4us 3ver 6in 2mber 6somely :ness 4rance 5ous 8ness 3shaw 3ulate 8d 7ing 8on 8veness 5iform 5onimbi :us <es 6stratus 6us 2nctation 3eal 5te 3nilinctus <es \
2pbearer 3el 5ation 5lation 3pa 3reous 4ic 5ferous 5te 4onickel 5us 4um 3ulae 6te 5e 2rability 4gh 4re 5i 6se 6ze 4ssow 4ted 5ing 6on 6vely 5orial 7ship \
3bside 5tone 3ch 4ulio 5ma 3dy 3eless 4t 5tage 6e 3ia 5e 5l 4osa 5usness 4um 3lpaper 3mudgeonliness ;y 3rajong 4entness ;es 4icle 6ular 5er 7y 5sh 3sedly \
4ively 4orial 7ness 3tal 5te 4ilage 3ule 3vaceousness 4et 6ted 7ing 4ilinear 5ness 2sec 3hat 4iness 5ony 3k 3pate 4idate 8ion 6or 3sedly 6ness :es 3todianship \
5mable 6house 5s 4umal 2taneous 4way 3ch 5erry 6s 3ey 3icula 8e 8r 4e 4n 5ise 6ze 4s 5es 3ler 3purse 3tingly 4le 6bone 4y 3water 4ork 6m 2vette 1wms 1yan \
4amide 5te 4eous 4ic 5ne 5te 4obacteria 5cobalamin 5gen 5hydrin 5ses 6is 5tic 6ype 3thus 2bernaut 6etician ;st 3org 2cad 3lamate 4er 5way 4icly 4ograph \
5hexane 5id 5meter 5nite 5paedia 7raffin 6edia 7ntane 7s 6legia 6ropane 6s 5rama 5ses 6is 6porine 6tome 7yle :d 9ing 5thymia 2lindrically 7oid 4x 2ma 4e 4r \
4tium 3balist 4iform 3e 4ne 3ogene 5raph 4id 4phane 4se 2peraceous 3rinid 6odont 7id 5pedium 3sela 2stectomy 5ine 4icercoid 9us 5ne 5tides 7s 4ocarp 6ele 5id \
5lith 5scope 5tomy 2taster 3ochemistry 6rome 4geneses 9is 8tics 4kines 9is 4logic 9al 8st 5yses 7in 8s 4n 4plasmic 8t 4sine 4taxonomy 5oxic 1zardas 5om \
4evitch 6na 4ism 6t 0dabber 3chick 3ster 2ce 3oit 6ies 6y 3tylogram :phy 7logy 2da 4ism 6t 2edal 3monic 3va 2ff 4ily 5ness 3tly 4ness 2ggerboard 3lock 3o 4ba \
4es 3s 3uerrotype 2habeah 3l 3s 2ikon 3liness 3mio 4on 4yo 3rywoman 8en 3shiki 2ks 2lasi 3esman 6en 4th 3lier 3matic 3tonism 2mageable 5ingly 4n 4r 4scene 9d \
8ing 3mar 4it 3natory 4ify 5ngly 3oiselle 3pener 4ish 4proof 3selfish 7lies 8y 2nceable 5tte 3dified 8s 6y 5prat 4ruffy 4yism 3g 4erousness =es 4ler 3io 4sh \
6es 3seur 6se 2phne 3perly 6ness :es 2rbies 3edevilry 9tries ;y 4r 4say 3g 3ic 4ngness 4ole 3kener 4ie 5sh 4le 5ing 4some 4y 3nel 5r 3ter 2sheen 5r 4pot 3tard \
7liness 3yure 2tabank 5le 4ry 4set 3cha 3eable 4book 4dness 4less 4r 4set 3o 4lite 3ura 2ube 5ry 3ghterly 3ntingly 3phine 2ws 2ybook 3care 3flies 5ower 5y \
3long 3spring 4tar 2zedly 3zler 5ingly 1eaconate 6ry 6ship 4tivation 3deye 4fall 4head 4light 4ness 8es 4weight 3feningly 4ly 3late 4fish 3minate 3neries 6y \
4ship 3rie 4y 3thday 5ful 5lessly 9ness 5watch :es 2bag 4ser 4uchee 8r 3ilitatingly :ve 3onaire 8ness 4uch 7es 7ment 3unker 4s 2cadency 4ff 6eination 4gon 7al \
9ly 5ram 8me 4hedra 9l 8on 4lcification 9ed :r :s 8y 6omania 5escence 5iter 7re 5ogue 4meter 7re 5pment 4nal 5e 5i 5tation 4pitator 5od 4rbonate 8ise ;d :ing \
9ze ;d :ing 6urise ;d :ing 9ze ;d :ing 5e 4stere 6yle 5yllabic :le 4thlete 3d 3eivingly 4lerator 7on 4mvir 8ate 4nnaries 8y 6ial 9ly 7um 5tness 4rebrate 5n \
3iare 4dability 7le 5edness 6r 5ua 6ously 9ness 4gram 8me 4le 5iter 7re 5lion 9th 4malisation 9e :d 9ing 8zation 9e :d 9ing 7ly 6tor 5eter 7re 4pherment \
3kchair 4house 3l 4aimer 5rable 7nt 7tory 6er 5ss 7ification 5w 4ensional 4inable 7te 8ional 8ory 8ure 6er 6ometer 5vitous 6ous 3o 4ct 6ion 4herence 4llate \
6etee 5orant 7ize :d 9ing 6urant 8ise ;d :ing 4mpensation 6osable 8er 7und 4ngest 9ion :ve 5secrate <d ;ing 6truct ;ionism @t <ve 5taminant 6rol 9led :ing \
4ratively 5ousness 5ticate ;d :ing ;on 4upage 9d 8ing 6le 8d 7ing 4yer 3reasingly 5ment 9al 5pitate ;d :ing 8ly 5sc 7ent 5tal 6ive 6ory 4ial 5er 4ypt 3umbent \
4ple 4rion 5rent 5ved 5y 4ssate 8ion 2dal 4ns 3icative 7or 9y 4fferentiation 3uctibility 7vely 2emster 3pfreeze 6oze 9n 3rfly 4hound 4stalker 9ing 3scalation \
2facer 4lcate 9d 8ing 9on 8or 4mer 3easance 6ible 5ter 4cator 9y 5tively 9ness 4ncelessly ;ness 5dable 5estrate <d 5selessly ;ness 6ibility 8ly 4rent 5rable \
7l 6er 3fer 5st 3ibrillate ;ion ;or 4ciently 4er 4lade 5er 4nably 5iendum 8s 6tional 8veness 3lagrate 9ion 9or 5tionary 9ist 6or 4ectable 7ive 5xed 4occulate \
5ration 5wer 4uxion 3og 5ged 6ing 4liator 4rce 5mable 3raudation 7er 5yable 6ment 4ock 2gas 5es 5sed 6ing 4uss 7er 8s 3eneracies 8tely :ness 3lutinate 7tion \
3radability 8le 7tive 6er 4ease 5ssion 3ust 2hisce 7d 7nce 8t 6ing 3orn 3umidification 3ydrator 6ogenase ;te =d <ing =on 4pnotise 9ze 2icide 4tic 3fic 4orm 3l \
3nstitutionalization Ae 3onise 8d 6ze 8d 3pnosophist 3st 5ic 7al 9ly 2jecta 6edness 2kagram 4liter 4meter 3ko 2laine 4minate 9ion 4te 5ive 4yer 3e \
4ctabilities <y 8ly 7te 4gable 6cies 7y 6tor 4teriously ;ness 3ft 5ware 3iberateness 9ive <ly 9or 4cateness 5t 4ghtedly 9ness 4mitate :d 9ing :on 4neative 8or \
4quesce :d :nce 9ing 4riousness 4tescence :t 4verability 9le 7yman 9en 3ocalise 8ze 4use 7d 6ing 3taic 4oid 3ubrum 4dedly 6r 4sional 6vely 8ness 3ver \
2magnetiser 9zer 5ogical ;ly 4ndable 7nt 6er 6ingly 5toid 4rcative 8or 5k 4sculinise ;ze 4terialise =d <ing ;ze =d <ing 3e 4nt 3ibastion 4canton 4goddess ;es \
4lune 4mondaine 8e 4neralisation ;e <r :zation ;e <r 4relief 6p 4semiquaver 5sion 5t 6er 4t 4urge 7ic 9al 4volt 3ob 5bed 6ing 4dulate :d 9ing :on 9or 4iselle \
4lisher 6tionist 4netisation 9e :d 9ing 8zation 9e :d 9ing 5iacally 6cal 9ly 6sation 7e 8d 7ing 7m 6zation 7e 8d 7ing 5ography 6later 9ries :y 7ogies :st 9y \
5strabilities >y 9tiveness 4raliser 8zer 4tic 6vate :d 9ing 4untable 3pster 3ulcent 5sified :s 8y 4reness 5rage 7l 6er 3y 4stification 9ed :s 8y \
4thologisation <e =d <ing ;zation <e =d <ing 2nar 5i 6us 5y 4tionalisation <e =d <ing ;zation <e =d <ing 5uralise <d ;ing :ze <d ;ing 8nt 8tion 4zified 9s 7y \
3driform 6tic 5ochronological ?y 6id 6logist 9y 3e 4gation 3gue 3iable 7y 4grator :y 4trate 6ification 9ed :s 8y 4zenship 3om 5inationalism :ve 4tational 8ve \
:ly 4uncer 3sify 5meter 5tometer 3talium 6ly 5te 6ion 4elle 4icle 6ulate :ion 5form 5l 6abial 6ingual 5nal 5tion 4oid 3uclearise <d ;ing :ze <d ;ing 4date 8d \
7ing 8on 4merable 4nciate 9ive 9ory 2odand 5r 4orisation 7zation 3ntology 3xidise 9d 8ing 7ze 9d 8ing 4ygenate 5ribonuclease 9se 2partee 6mentalisation >m \
=zation <ly 3endableness >es 7ncy 6ently 4rsonalisation <e =d <ing ;zation <e =d <ing 3icter 6or 6ure 4late 3loyability 8le 4ume 7d 6ing 3olarisation 9e :d \
9ing 8zation 9e :d 9ing 5iticisation :zation 5ymerise :ze 4ne 6d 6nt 5ing 4rtable 6ee 4sal 5itary 7ional 3recatingly 9ve 8or 6iable 8tive 9or ;y 5date 8or :y \
5ssively 7omotor 8r 7urisation ;e <d ;ing :zation ;e <d ;ing 4ogrammer 3side 3urate 7ive 2queue 7d 2racinate :d 9ing :on 4ign 4tion 3egulatory 4ism 3iders \
4sible 6veness 4v 5ational 8vely 3ma 5brasion 5l 5togen 8lyphics 7id 7logical 7me 7phyte 8lasty 7sis 4oid 3ogative 7orily 3ris 6es 4y 3v 2salinator 7isation \
9e :d 9ing 8zation 9e :d 9ing 5t 6er 3c 4ale 7d 6ing 4endible 4riber 6ptiveness :ism <t 3ecrater 8or 4gregationist 4lect 8ion 4nsitiser 9zer 4rtification \
5vingly 4x 5es 5ualise ;d :ing 9ze ;d :ing 3iccant 7tive 8or 4derate 9ive 4gnable 7tive 8or 6edly 4nence 4rableness 5er 3kill 3man 4id 4oid 3olator 4rb 5ption \
3perateness 4icableness >es 5ser 5teful 4oiler 7ment 5liation 5nd 7ence 7ingly 5tically 4umate 3quamate :d 9ing 3sertspoon <ful <sful 4iatine 3tabilisation \
:ed :ing 9zation :ed :ing 4rier 5oyable 5uctibility 9onist 8or 3uetude 4lfurize 5phurise 5torily 9ness 2tachability 4iner 3ectability 6er 6ible 4nt 4rge \
7ncies 9y 5ment 6inably 9cy 9tely ;ness ?es :ive =ly 8edly :ness 8ist ;ically 4stably 6er 3inue 3oxicate :d 9ing 3ractive 5in 4ibalise ;d :ing 9ze ;d :ing \
5mentally 5tal 6ion 4ude 5ncate 5sion 3umesce 9nce :t 2uced 3teragonist 7nope :ia 6ogamy 7n 4oplasm 4schemark 4zia 2va 4luate 9d 8ing 4statingly 8or \
3elopmentally 4st 3iancy 5tionism ;t 6or 4lfish 5ishness 5kin 4sable 6l 5ee 6r 5or 4talise :d 9ing 8ze :d 9ing 5rified :s 8y 3oice 7d 6ing 5r 4lutionary :ist \
5vement 4tedness 4urer 2wan 3claw 3ily 4ness 2xamethasone 3ter 6ousness 4rad 6l 7ities 9y 7ly 6n 5in 5o 6amphetamine 6cular 6glucose 7yrate 6rotation 7se \
6sinistral 6usness 1harana 4na 2obi 3le 3w 2urrie 2yana 1iabase 4lerie 4olise 9d 8ing 8m 7ze 9d 8ing 6o 3caustic 4etylmorphine 4hronic 4id 4onal 7te 6icon 8um \
4ritically 4tinic 3delphous 4romous 3ereses 7is 3g 4enesis 5otropism 4nosable 7tically 4onalise ;d :ing 9ze ;d :ing 4rammable 9tical >ly 6ph 3kineses 8is \
3lectical ;ly 9ian :sm 7ologist ;y 5r 4lage 5er 4ogise 8m 8t 7ze 4yse 7d 7r 6ing 5tic 5ze 7d 7r 6ing 3m 4agnet 9ic :sm 4etral 7ic 4ine 4ondback 3ndrous 4etics \
4oetic 5ia 4thus 3pason 5use 4edesis 4hane 8ity 7ously 5one 7y 6reses 9is 8tic 5ragmatic 5yses 7is 4ophysis 5sitive 3rchies 6y 4rheal 7ic 6oeal 8ic 4throsis \
3spora 7e 4tase 7is 5ema 6r 5ole 5rophism 5yle 3tessaron 4hermic 8y 6ses 7is 4omaceous 6ic 7te 5nic 8ally 8ism 4ropism 3zepam 4ine 4o 5le 5methane 5nium 5tize \
2basic 3buk 3ranchiate 4omide 3s 3ucaine 2cast 3entra 4phalous 4r 3hasium 4lamydeous 5oride 7odifluoromethane :phenyltrichloroethane 4ogamy 5tomise ;d :ing \
9ze ;d :ing 8ous 4roic 7sm 7te 6mate 9ic ;ism :sm 7ic 6scope 3kens 7es 4head 4ybird 3linous 3ot 5yledon ;ous 3rotic 3t 4atorially 2dactical :ly 8ism 3dler 5y \
6squat 4ums 3geridoo 3o 4es 3st 3ymium 5ous 4namous 2eback 3cious 3ldrin 4ectric 3ncephalon 3selise 7ze 4is 4tock 2fferencing 8tia ;bility <le ;e ;lly ;tor \
9ness 4icile 6ultly 4luent 4ract 8ive 8ometer 4user 6ible 7onal 7ve 8ity 2gamma 5y 4stric 3enesis 4rati 4stant 6er 6ibility 7f 3ged 3ht 3icam 4talin 8se 9m \
8ze :d 9ing 6te 5iform 6grade 6ser 6zer 5oxin 3lot 3raphic 4esser 7ively :ness 2hedral 6on 3ybrid 4dric 6ostreptomycin 2ktat 2lapidate 9ing 4table 6nt 6tion \
5ive 5ometer 6r 7ily 8ness <es 3do 5es 3ettantish 3uent 4ter 4vial 6um 2menhydrinate 5sionalities =y ;ly 4rcaprol 5ous 4ter 5ric 3idiate 4nishable 8ment \
5uendi 6tively :ness >es 4ssory 4ty 3orph 7ic 8sm 7ous 3ply 2nar 3eric 3gbat 4dong 4e 4ily 4le 4us 6es 3itrobenzene 3nertime 6ware 3oflagellate 4saurian \
4there 2oecious 3nysian 3pside 4tase 5er 5ometer 5re 6ic 3rite 2peptide 4talous 3hase 4enyl 8amine 8hydantoin 4osgene 4therial 9c 9tic 6ongal 9ise <d ;ing :ze \
<d ;ing 4yllous 5odont 3l 4egia 5x 6ers 4oblastic 5cardiac 6occi 9us 5docus :es 5id 5mate 8ist 5pia 6od 5sis 6temonous 3noan 3ody 4lar 3pier 6st 4y 3so \
5maniacal 3teral 7n 6ocarpaceous 7us 4ych 2rectionalities =y ;ly 9less 6rix 4ful 7ly 4ly 4ness 3geful 3ham 3ndl 3tily 2saccharide 6ord 6redit 6ustom \
4ffectedly 6iliate <d ;ing <on 7rm 6orest 4ggregated ;ion 5reeableness 4llowance 4mbiguated ;ing 4nnul 4rmingly 5ticulate =d <ing 4ssembler :ies :y 6ociation \
3bandment 4eliever 9ingly 4ranch 4ud 6ded 7ing 5rden 6sal 7er 3calced 5nt 5rnate 4erner 7ibility 9ly 8ngly 4ipleship 7inant 4lamation 5imax 5oser 4obolus \
5graphies :y 5id 5mbobulation 6fortable 6mend 7odity 8n 5ncertedly :ingly ;on :ment 6formity 6nectedness 6sider 7olateness @es ;ion 6tentedness @es 7inuously \
5phile 5rdance :y 9tly 5untable 8er 5verable 8t 4reditably 6etness 6pant 6tely 8ness 7ional 5iminately ;ingly <ve ;or 5own 4ursion 8vely :ness 5ssable \
3embarrass <es 6odiment 7gue 7welment 6roil 4nable 9d 8ing 5chantingly 5dow 5tail 7ngler 6hral :l 8one 6itle 6omb 6wine 4palous 4quilibrium 4stablishment 6eem \
4ur 5se 3feature 4iguration 4orest 4rock 3gorgement 4racefulness 5untlement 4ustful 3habille 5rmoniously 4earteningly :ment 5rison 5velment 4ware 4y \
3illusionise <ze 4nfection 7st 6lation 5genuity 9ously <ness @es 5heritance 5tegrative ;or 7restedness 8mediation 5vest 9ment 3ject 4oin 7tedness 4unct 8ion \
9ve ;ly 8ure 3limn 4odgement 7ment 3mantlement 9r 5st 5yingly 4issible 8vely :ness 4ountable 3operation 4rientate <d ;ing 3paragingly 7tely 9ness =es 6t \
5ssion :ateness Aes 4eller 5nd 6sational 9ory 5ople 5rmous 6sant 7er 7ible 8ve :ly 7oid 4iritedly :ness >es 8ingly 4lacer 6nt 5easingly 5ode 5ume 8d 7ing \
4osability 6er 6itional 6ure 4raise 9d 9r 8ing 5ead 5ize 5oportional ?ly >teness ?ion 6vable 8l 4utably 7tiously <ness 6er 3quietude 6sitional 3rate 4egardful \
5lish 5member 5spectable 4upter 7ively 7or 3satisfactory 4ector 5ise 7in 6ze 7in 5mblance 8er 6inator 8ule 5ntient 8ous 5piment 5rt 7ate 9ional 6ve 5ver \
4imilarly 9te ;d :ing ;on 8itude 6ulator 5pater 8ive 8or 4ociable 8tive 5geny 5luble 6vable 7ent 8r 5nancy 8tly 4uader 6sive 4yllable 5mmetry 3t 4al 6ly \
5ntness 5stefulness 4ensibility 9le 4ich 7ous 5nctness 6guishably 4ortedly 9ness 7ional :less 4r 5actedly :ness 8ingly 6in 8er 8ment 8t 7te 5ibutable :ries ;y \
9ee 9ional :vely ;ity 9orship 5ustfulness ?es 4urber 3ulfide 7ram 5phide 4nion 3value 3yllabic 8le 2tchwater 3heism 5rer 6y 4ionite 4yramb 9ic 3ransitive 3s \
4y 3tanies 6y 4ography 3z 4es 4ier 6st 4y 2uresis 2vagate 8d 7ing 8on 4lence 7t 4ricate :d 9ing :on 3ergencies 9y 8tly 5seness 6iform 5ter 6icula :itis :oses \
<is :um 7menti ;o 7ngly 7ssement 4stiture 6ment 3idable 4natory 5eness 5ise 6ze 4sionism 3orcement 3ulgate 8ion 6ence 5sion 2wan 2xie 5land 2zen 3ygotic \
1jebel 3llaba 8h 9es 1lvy 1obbed 4in 6g 4y 3erman 3la 3ra 4o 3s 4onflies 8y 2ckage 4er 4hand 4land 4side 4worker 3trinairism 8lly 3umentable 9l 9rian ;st 8er \
2ddery 4le 3ecagon 6hedra ;l :on 6syllable 3gem 2eskin 2gbane 4erry 3cart 3e 4ar 3face 3ger 6y 4ish 4o 3leg 6ged 7ing 4ike 3matise 9d 8ing 7ze 9d 8ing 3napper \
3sbodies 7y 4led 3teeth 4ooth 3vane 3watch 8es 2it 2labriform 3ce 3efulness 4rite 3ichocephalic =y 3larbird 6fish 4ish 3man 3omite 7ic 4r 5imetry 5oso 6usly \
8ness 4ur 3s 3tishly 7ness 2maine 6ial 3esday 5ticable 3icil 7iary 9te 4nator 7rices 9x :es 5eeringly 5ical 6e 6um 2na 4tive 5or 3ee 3g 4a 3jon 3na 4ish \
4ybrook 2odah 4lebug 6sack 3lally 4ie 3msayer 5ter 3rframe 4handles 4jamb 4keeper 5nocker 4nail 4plate 5ost 4sill 5tepped 9ing 6one 4yard 3zie 4y 2pa 4mine \
3er 4ster 3ily 4ness 2ra 4do 3meuse 4ie 3nick 3onicum 3p 3sad 5lly 4er 4iferous 5ventral 4oventral 4um 3ty 2sed 3h 3imeter 7ry 4ng 3s 4al 4er 5s 4house 3t \
2tard 4tion 3er 3ter 6el 4ier 6st 5ness 4le 2ubleganger 6header 6ness 6r 6speak 6talk 7hink 7on 7ree 5ure 4table 5fulness 5ingly 5lessness 3ce 5ur 3ghboy \
5iness 3ma 3ra 4ine 4ness 3ser 3zepers 2vecot 7e 4kie 4like 3ish 6ness :es 2wable 3er 5ies 5y 3ie 4tcher 3nburst 4come 8r 4draft 7ught 4fallen 5ield 4haul \
5eartedly ;ness 4land 4market 4pipe 4range 5iver 4shift 5ide 5pout 5troke 4tempo 5hrow 5ick 5rend 4wardly 6sh 3sabel 4er 2xies 3ological 3y 2yenne 2zenth 4r \
3ier 5st 4ly 4ness 3y 1rabbet 5le 3caena 4ena 4hm 4onic 3ff 4ter 5ily 5swoman 9en 3gger 5ier 7st 5le 7tailed 5y 4hound 4line 4oman 5net 6head 6nade 6root \
4rope 4ster 3inboard 3maturge 9ic ;al =ly :es 9y 4shop 3per 3t 4ted 3ughtboard 7ily 7swoman ;en 3wable 4bar 4ee 4knife 7ves 4plate 4shave 4tube 3yage 4man \
2eadfulness 5naught 4mboat 5iness 5world 4r 3e 3g 4gy 3idel 5l 2iftage 5net 5y 3ller 5master 5stock 3nkability 3pper 5ier 7st 5y 4stone 3vability 6le 4eler \
6ine 6ler 5shaft 5train 2ogue 3it 3mond 3ngo 3opily 6ness 7gly 3pkick 4light 6ne 4sical 5onde 4wort 3shkies 6y 4ophila 4sy 3ughty 4thy 3ving 2ubber 3gget 5ie \
5y 3idic 7al 6sm 3mbeat 4fire 6sh 4head 4lin 3nkometer 3pe 5let 3se 3thers 2yasdust 3ish 3point 3salter 4tone 1uad 3list 7ic 9ally 5ties 4ly 3rchy 2bber 4in \
3iosity 4table 6tion 3nium 2ce 3kboard 4ier 6s 7t 4pin 5ond 4tail 4weed 4y 3tilibility 2deen 3ish 2eler 4ler 5o 3nde 4na 2ffel 2gong 2iker 2lciana 5fication \
7ed 8s 6y 5more 5nea 3ia 3lish 3osis 3se 2ma 3bhead 4o 4struck 3dum 3ortierite 3pcart 4er 4ily 5ness 5sh 4site 2nderhead 3ghill 3ite 3lin 3nage 4ite 4ock 3t \
2odecillion 7mal 8o 5nary 6itis 4iode 3logue 3mo 3polies 6y 3tone 2pability 5le 3er 5ies 5y 3ion 3le 5t 4icability 7ture 6ities 8ous ;ness 3ondius 3py \
2rableness 4men 4nce 4tive 3bar 3ian 3mast 3o 3ra 4ie 3st 3um 2skiness 3tcart 5loth 5over 4heap 4ily 4proof 4sheet 4up 2tch 3eously 3ifulness 2umvir 7ate \
2vetyn 1vandva 1warfishness <es 1yad 3rchies 6y 2bbuk 6im 2eline 3wood 2nameter 5icist 6st 6ter 5oelectric 6meter 9ry 6tor 4st 6ically 4tron 3e 3ode 2sarthria \
3crasia 3enteric 3functionally 3genic 4raphia 3lalia 4ectic 4ogia 7stic 3phagia 6sia 8c 5emia 8sm 5onia 6ria 8c 4lasia 7tic 4nea 5oea 4rosium 3teleology \
4hymia 4onia 5pi 7a 8n 4rophic 8y 3uria 1ziggetai 0eaglestone 5wood 3re 2ldorman 2rdrop 3flap 3lap 4ess 3piece 3reach 3thborn 7und 5ily 5light 7ness 5man 6en \
6over 8ing 5nut 5shaker 7ine 6tar 3witness 2seful 4ment 3twardly 2tage 1bon 4ise 7d 6ing 5te 5ze 7d 6ing 2racteate 2ulliency 8tly 6tion 3rnation 1cbolic \
2chymosis 3l 4esia 8l 8stically <ism 7olatry 9ogy 3rine 6ology 2dyses 5iasm 8t 6s 2eses 4is 2hidna 4nacea 6te 5oderm 6id 5us 3oer 4gram 4ic 5sm 4lalia 5ocate \
9ion 4praxia 4virus 9es 3t 2lampsia 3ogite 5ue 4sion 2ocidal 6e 3l 4ogic 3n 4ometrical ;ian :st 6isation 8er 8m 7zation 8er 3species 5here 3tone 5urist 4ype \
2phoneses 8is 2thyma 3oblast 4derm 4enzyme 4genous 4mere 5orph 9ic :es 9y 4parasite 5hyte 5ia 6c 5lasm 9ic 4sarc 4therm 9al 9ic 9ous 3ropion 3ype 2umenic \
8alism 8ism :t 9ty 7sm 8t 3s 2zematous 1dacious 5ties 6y 3phic 2do 4es 2emata 6ous 3ntate 2gebone 4less 3ily 2ibleness 3fier 3le 3torialisation ;er ;t :zation \
;er 4ress 2uc 4ability 5tee 6ionalist 9ist 7ve 6ory 4e 4ible 4t 5ion 6ve 3lcorate :d 9ing 3tainment 1elgrass 8es 3like 3pout 3worm 1ffable 4ceable 6r \
3ectivities :y 6or 6ualities ;y 9ness =es 8tion 4d 4minately 7ise :d 9ing 8ze :d 9ing 4ndi 4rent 5vescently 4tely 6ness 3icaciousness ?es 4ng 3leurage 4oresce \
:d :nce ;t 9ing 4uence 5via 8l 7um 5x 6es 3ortful 6lessness 3s 3ulgently 4se 6d 5ing 2ts 1gad 2est 5a 5ion 2gcup 3er 2ocentrically :ity 9sm 3istical :ly 3less \
3mania 8c 9al ;ly 3tise 5ze 2regiousness 4ssion 1ide 4tic 7ally 3ola 5on 4s 2genfunction 5vector 3htball 5eenmo 5fold 5pence 2kon 2nkorn 3steinium 2renic \
2segeses 7is 3teddfod 1jaculator :y 2ecta 5ive 5ment 5or 1laborative 8or 3eoptene 3nd 3pid 3smobranch 4tance 5ically 8ted 7ise :d 9ing 8ties 8ze :d 9ing 6n \
5omer 3tedly 6ness 5r 6id 7n 7te 7um 4ive 2derflower 3ritch 2ecampane 4tability 7le 5orally 5ret 6ifier 6o 7acoustics 8nalysis 7ballistics 8iology \
7cardiographic By 9utery 8hemical ?ly <stries ?y 8orticogram 7deposit 8ialysis 8ynamic <ometer 7encephalographic Ey 7form 7graph 7jet 7kinetic 7lier 8ogist \
8uminescence At 8yse ;d :ing 9tically 9ze ;d :ing 7magnetically 8echanical ?s 9tallurgy :er 8otive :or 8yographies ?y 7narcosis 8egative 7philic 9one :reses \
=is <tic ;i ;us :tography 9ysiology 8ositive 7scope ;ic 8hock 8tatically 9riction 8urgery 7technics <ology 8herapeutics =y ;mal <ics 8onus 8ype ;r :ic 7weak \
6um 5uary 3emosynary 3gancy 4iacal 9ly 5se 7d 6ing 6t 5t 5ze 7d 6ing 3m 4entally 8rily :ness 4i 3nchus 3optene 3phantiases ;is 3v 4enses 4on 2fland 4ock \
2icitation 6or 3gibly 3minative 8or :y 2khound 2lipsoid 9al 5ticities :y 2ocutionary 3dea 3ign 3per 2ucidative 8or :y 3der 3sion 4ory 3te 5d 4ing 5on 4riate \
3viation 5um 2ver 2ytron 1malangeni 3native 6or 4cipatory 3rginate 3sculative 9or ;y 2balmment 4nk 4rcadero 5kment 4ttle 4y 5ment 3edment 4llisher 3itterment \
3laze 6oner 8ment 8ry 4ematical <ly 9se 9ze 6ents 3olectomies :y 5i 6c 6sation 6zation 5us 7es 5y 4npoint 4som 5ser 6ment 4uchure 4w 5el 6r 3raceable 7ment \
7or 7ry 5nchment 6gle 9d 8ing 5sure 9d 4ocate 8ion 5iderer :ss 6lment 4ue 4yectomy 5ogeny 6l 7ogic ;al 6nal 7ically 6tomy 3us 2endable 6te 5er 3rita 4sed 5ion \
3sis 3tine 2fs 2issive 7ities 9y 3tter 2menagogue 4r 4t 5ropia 2ollience 3ter 4ionalise <d ;ing :ties ;y :ze <d ;ing 7less 5vely 7ness 6ity 2pale 6d 5ing \
4nada 5elment 4thetically 6ic 8ally 3ennage 4ry 3hysemic 3iric 7ist 3lace 5ne 7d 6ing 4oyability 3oison 4verish 3ressement 4ise 3tor 3urple 8d 7ing 3yema \
4real 7n 2ulative 4ous 4sifier 6ve 5oid 3nctory 1nabler 3ctor 3llage 3meler 6ler 6ware 3ntiomorph 3rthroses 9is 3te 2caenia 4ge 4rnalise 9ze 4sement 4ustic \
3einte 4phala 8ic 9tic 8ogram <ph >y 9ma :yelitis 9n 9pathy 9us 3hain 7ment 5ntedly 5se 4iridion 4ondroma 5rial 3incture 4pher 8ment 3l 4asp 4itic 8ally 3omia \
7st 9ic ;ally 6um 5passment 4urager 3rimson 5nite 4oacher 3ulturation 4mbrancer 3y 4clopaedically <st 8edically ;st 4st 6ation 6ment 2damage 5eba 5oeba \
4ngerment 4rch 3brain 3emically 7ity 6sm 4rmic 3game 3long 3most 3note 3oblast 4cardial 9tis <es 9um 7p 5entric 5ranium 6inologic >al =st <y 9therapy 4derm \
8is 5ontic 9st 4enzyme 5rgic 4gamic 8es 7ous 7y 5en 7ous :ly 4lymph 4metria :l 9oses ;is 9um 5orph 9ic :es :sm 9y 4parasite 5eptidase 5hyte 5lasm 9ic 4rphin \
5sable 6ee 6or 4scope 8ic 8y 5keleton 5mosis 5perm 6ore 5teum 6osis 4thecium 7lia :l 9oma 9um 7rm 9al 9ic 5oxin 5racheal 4wer 3paper 4lay 4oint 3rin 3ungeoned \
4rant 2ergid 5umen 4vative 7or 2face 3eeblement 4off 3ilade 8d 7ing 3leurage 3orceability 2gager 3in 5eman 6ries 7y 4rd 3lacial 4ish 4ut 6ted 7ing 3obe \
4rgement 3r 4aft 5il 6n 5m 6matic 4ossment 3ulfment 2harmonic 2igmata 7ical 3sle 2jambement 6ment 3oinder 6er 6ment 4yably 5er 2kindle 8d 7ing 2lace 6d 5ing \
4rgeable 3ightener 4venment 2meshment 2nead 5gon 5hedron 5style 2ol 4ogies 7st 6y 3sis 3unce 7d 6ing 3w 2phytotic 3lane 7d 6ing 2queue 7d 4irer 6ingly 2ravish \
3obe 6d 5ing 4llee 4ot 2sample 4nguine 3croll 3epulcher 9re 3heathe 4rinement 3iform 4lage 5e 6d 5ing 3laver 3narement 7r 3oul 3phere 3tatite 3urer 3wathe \
2tablature 6ement 4ilment 4ngler 4sis 3elechy 5lus 8es 4ral 5ectomy 5ic 6tis 5ogastrone 6n 6stomy 6tomy 6virus ;es 5priser 9ingly 3halpies 7y 4etic 4rallment \
7ment 4ymeme 3icer 5ingly 4tative 3oblast 4derm 4il 4mol 7ogic :se :ze 6phagous 8ilous 6stracan 4phyte 5ic 4zoa 6ic 6on 3rain 7ment 5mmel 5ncement 8way 7ingly \
5pper 4eatingly 7ment 5chat 5mets 5pot 6reneurialism ?ly =sm <ship 5sol 4opic 8ally 4yphone 2ucleate 3merative 8or 3nciative 8or 3resis 5tic 2veloper 4nom \
3iability 4er 4ron 3oi 3yingly 2wind 3omb 3rap 6ped 7ing 4eathe 2zootic 3ymatic 9ally 5ic 7ally 5ology 7ysis 1ohippus 8es 2lian 4pile 4th 6ic 3otropic 2nian \
4sm 2sin 5ophil :ic 1pact 3goge 3naphora 4odos 5rthoses :is 3rch 6ies 6y 2eirogeny 3ncephalon 4thesis 3rgne 3xegesis 2hah 3ebe 5ic 4drine 4mera 8lities ;y 9ly \
9ness =es 7id 8s 7on 3od 4r 2iblast 4oly 3cal 6ly 6yx 8es 5nthus 5rdium 6p 4edium 5ne 6tral 4lesis 4ontinental 5tyl 4risis 6tic 4urism 4ycle 7oid 3deictic \
5mically 7ological <st 5rmic 7oid 4iascope 5dymis 4ote 4ural 3focal 3gaeal 6ous 5strium 4eal 5ne 7ses 8is 6ous 5ous 4lottal 4one 4rammatical ;se <t ;ze 6ph \
8er 8ic :al 8y 4ynous 3late 7d 6ing 4eptoid 4imnion 3morphosis 3nasty 4ephrin :e 5urium 3phanic 8es 7y 5enomena <lism ;on 5ora 5ragm 5yses 7is 6tal 7e 7ic \
7otic 3rogeny 3scopalian <ism :sm 4iotomies 9y 4odically 4pastic 4tases 7is 6xes 7is 5emic 9ally 7ological ?ly <es <st 6rnum 5rophe 5yle 3tasis 5xial 6y \
4halamia :on :um 5elia 9l 8oma 8um 6tic 9al ;ly 4omist 3zoa 5ic 5on 6tic 2ode 3nym 6ous 6y 3s 4es 2somite 1qualitarian 7ies 4nimous 4table 3erries 6y \
4strianism 3iangular 4distance :tly 4librant 9te ;d :ing ;on 8ia :l 9st 4molecular 4pollent 6nderance ;te 6tential 5robable 4setum 4tability 7leness 6nt 6tion \
5es 4v 5alencies :y 5ocality 9ness 8tor ;y 6que 1radiate 5cable 7nt 7tor 3sable 4ion 2bium 2ective 5or 3long 3mite 6ic 8al 3now 3psin 3thism 3while 2gative \
7ity 3ocalciferol 4dic 4graph 4nometric 7ically 8st 4phobia 4sterol 4t 5ism 2icaceous 3geron 3naceous 4go 6es 3stic 2lking 2minois 2ne 2odible 3genic 3se \
4ional 9ly 5veness 3ticist 4ogenic 5mania 2rancies 6y 5tly 6ry 4ticism 3hine 3oneousness =es 4rless 2sh 3t 2ubescence 9t 3ct 5ate 7ion 3go 3mpent 3ptive 2yngo \
6es 3sipelas 8oid 3thema 5rism 7te 8ol 6oblast <osis 7cytic :ometer 7mycin 7poiesis 1scadrille 4lade 7oes 5lop 5ope 8d 7ing 4pement 6r 5ologist 9y 4rgot 5p \
3halot 5r 6otic 5tological >ly ;es ;st 4eat 5wal 3olar 5lope 3ribe 5toire 3uage 4do 4lent 2emplastic 3rine 2ker 2ophageal 7itis 3terica 8ism :t 4ropia \
2pagnole 4lier 4rto 3erance 3ial 3ouser 3rit 2sayer 5istic 3e 4ntialise ;m ;t :ties ;y :ze 9ness =es 3ive 3onite 2tablisher 9mentarian 4fette 4minet 4ncia \
3erase 5ified 9s 7y 3hesia 5tician 9sm 3imably 6tive 4pulate 4val 6te 8d 7ing 8on 3op 5pel 4vers 3rade 6iol 5gon 5y 4eat 4in 5ol 4ogenic 5ne 5us 4um 5s 6es \
3uarial 7ne 2urient 1talon 3mine 2ernalise :d 9ing 8ze :d 9ing 7ness 5e 5ise 8d 7ing 6ze 8d 7ing 3sian 2hane 5ol 3ene 4realise ;d :ing 9ty 9ze ;d :ing 8ness \
5ified 9s 7y 6se 8d 7ing 6ze 8d 7ing 3icise 7t 6ze 3moid 3narch 4ocentric <ally <ity ;sm 5geny 6rapher :ic <al >ly ;es :y 5l 6ogic :ally 5musicology 3ological \
8st 7y 3yl 5ate 5ene 4ne 2iolate 8d 7ing 5ogic 9al ;ly 8st 2na 2ymologically 9se ;d :ing 9ze ;d :ing 5n 1ucaine 4lyptol 4ryote 8ic 3haris 8tic 4ologion 8y 4re \
6d 5ing 5omatin 7osome 3lidean 6ian 2daemon 8ia 9cs 9sm 3emon 7ia 8cs 8sm 3iometer 2genic 7ally 7ist 6st 5ol 3lena 2hemerise 9m 8ze 2karyote 8ic 2lachon 3ogia \
6ser 7t 6um 6zer 2nuchise 7ze 6oidism 2onymus 2patorium 5rid 3epsia 3hemise 9d 8ing 8t 7ze 9d 8ing 4onic 7ous :ly 7se 7um 7ze 5rbia 9ceous 6iant 7cally 4rasy \
5oe 4uism 7t 8ic :ally 3lastic 2rhythmic 8y 3ipus 3opium 3ypterid 4thermal 6mic 2sporangiate 3tacy 5sy 5tic 2tectoid 3hanize 9d 8ing 4enics 7st 5rian 3rophic \
9ate ;ion 2xenite 1vacuant 3dable 4er 3ginate 3luative 7or 3nesce 8d 8nce 9tly 7ing 4gel 7ic 9alism ;ly 8sation 9er 9tically 8zation 9er 4ish 3porable 7tive \
8or 6imeter 7te 5transpiration 2ection 3nfall 4handedly :ness 4song 4tuation 3rlastingly 5iving 4sion 4t 5or 4yman 5way 2ictee 5or 3dential 9ry 3ldoing 4ness \
3ncible 6ve 3table 4e 2ocable 5tively 9ness 6or 3ker 3lute 6ionarily 9ism ;t 4vable 5ement 3nymus 2ulsion 2zone 1xabyte 3ctable 5ion 5or 3ggeratedly 9ive 9or \
;y 3joule 3men 4inable 7nt 7tional 6ee 3nimate 4thema 3rate 4ch 6ate 3speratedly 9ingly 2caudate 3ellencies 9y 5sior 4ptionably :lism 7ve 4rpta 4ssiveness =es \
3h 4anger 3ide 4pient 4sable 5eman 7en 4tableness =es 8y 6nt 5er 5on 6r 3lave 4osure 4usionary 3ogitate :d 9ing 4mmunicative <or >y 3remental 5scency 9t 5tive \
4uciate :d 9ion 3ulpation 8ory 4rrent 5sionist 7ve 9ly 9ness 6us 8es 5vate 8ure 6ed 4sably 6tory 5er 2eat 3crably 6tion 8ve 7or 9y 4utant 6er 6orial 8ship 8y \
3dra 3gete 6ic 8al 3mpla 7rily 9ness 9ty 6ificative 9er 6um 5tible 3nterate 3quatur 5ies 5y 3rcisable 7er 6tation 4gue 3unt 2foliant 7te 9d 8ing 9on 9ve 8or \
2halant 4ustibility 8veness 7less 3ibitioner :istic ?ally 8ve 4larant 8tingly :ve 5irative 3ortative 8ory 6er 2igence 4ible 4uity 5ously 8ness 3lic 3mious 3ne \
3stentialistic 2obiologist 9y 3carp 4entric 4rine 3dontics 8st 3enzyme 4rgic 3gamies 6ous 6y 4enous 9ly 3n 4erative 8or 3phthalmos <es 3rable 4dium 3skeletal \
9on 4mosis 4phere 8ic 5ore 4tosis 3teric 4hermal 8ic :ally 4ica 6ism 4oxin 2pandability 6er 5sible 7le 7onary 9ism 4t 5iation 3ectancies 7tional 4diential \
6tiousness 4llable 7nt 6ee 7r 4nder 5siveness 4riential <ism <ly 6mentalise >m >t =ze 5tism 7ze 3iable 5tor 8y 4ratory 3lainable 7er 5natorily 6t 4icably \
7tive 8or :y 4odable 6er 5itable 7ive 3onible 4rtability 8le 4ser 5itional 7or 5tulator <y 4under 3ressage 7ionistic :lessly 8vity 7man 4opriator 3ugnable \
4lsive 4nction 5gement 7r 4rgator :y 2quisiteness 2sanguinate 9e 3cind 3ect 4rt 3iccatae 8e 3tipulate 2temporaneity ;ousness 9rily ;ness :y 8isation 9zation \
4ndability 6er 6ibility 5sibility 8le 7le 7onally 7ty 6ometer 7r 5uator :y 4riorise ;d :ing 9ze ;d :ing 8ly 5minatory 5n 6alisation :e ;d :ing :m 9ties :y \
9zation :e ;d :ing 5oceptor 5ritorial 3inctive 5e 4rpative 8or 3oller 5ment 4rter 6ionary :tely 9er 7ve 3rabold 5canonical 6ellular 6table 7ible 8ve 5ditable \
6os 8es 5galactic 5judicial 5legal :ly 6inguistic 5mundane 7ral 5neousness >es 6uclear 5ordinaire 5polative :or 5solar 6ystole 5territorial @ity 5uterine \
5vagancy 9te 7sate ;d :ing ;on 8cular 6ehicular 7rsion 4ema 6eness 4icable 4orse 4udable 6er 5sile 7ve 2uberate 3date 6ion 7ve 3ltingly 3rb 5an 7ite 5ia 3viae \
6te 8d 7ing 1yas 4es 2ebolt 4right 3cup 3dropper 3hole 3less 5teer 3opener 7ing 3r 3shade 7ow 5ot 4pot 4talk 3wash 2ot 2ra 3e 3ir 0fabaceous 3liau 7x 3ricant \
7tor 3ulist 5ousness 2cecloth 4down 4plate 4r 4tiae 3ia 5e 4es 4lely 6ness 5itative 9or ;y 3tious 8ly 8ness 5tiously :ness 7ve 4oid 5rage 6ised 7zed 4ualities \
9y 5re 3ula 5tative 2ddiness 5shness 6t 4y 3eless 4out 4r 3ge 3o 2ecula 6ence 3na 3rie 4y 2ff 2gaceous 2hlband 2ille 3ntheart 3rish 4lead 4ytale 3tor 5ur \
2jita 2keries 5y 2lafel 3bala 3cate 4hion 4iform 4onet 6iform 3dstool 3laciousness >es 5l 4back 4er 4fish 4ibleness 4owness 3sework 4ie 5fiability 7er 3tboat \
4erer 2miliarities 3ulus 7es 2naticise 8ze 3ciable 5fulness 4ywork 3dango 8es 3e 3faron 8ade 3go 3ion 3jet 3light 3on 3tail 5sia 7ser 8t 7zer 6m 6t 7ical ;ity \
;ness 4occini 5m 2qir 3uir 2rad 5ic 6se 7m 5meter 4ndole 3ceur 6se 4i 5cality 8ly 4y 3d 4el 3er 3fetched 3inose 3l 3mable 4stead 3nesol 3o 4uche 3raginous 6o \
7es 4ier 7y 3seeing 3thermost 5ingale 2sces 4ia 6e 6te 7ion 5cle 8d 6ule 8us 5natingly 8or 6e 5stic 3h 4ionableness 7er 3tback 6ll 4igiate 7um 2talistically \
3back 3efulness 3h 4eadedness 5rlessness 7iness <es 3idic 4gable 3less 4ing 4y 3so 5es 3ted 5ner 4iness 5sh 3uitous 6y 3wa 2ubourg 3cal 4es 3gh 3ltfinder \
5lessness 3nal 6ly 4istic 3teuil 3ve 4ism 6t 3x 2ve 4olate 3onian 4rableness =es 5er 4urableness >es 6er 3us 2wner 4ingly 2yalite 3er 4st 3re 3s 1eal 3rer \
4nought 4somely 8ness 3sibleness <es 4ter 3therbed :ded 8rain 7cut 7edge 7head 7less 8ight 7stitch 4ly 4urette 3ze 2bricities 8y 5facient 6ic 6ugal 8e 5lity \
2cit 3k 4lessly 8ness <es 3ula 6e 5ence 7t 4ndate 9d 8ing 9on 2dayeen 3eralese 7isation 9e :d 9ing 8zation 9e :d 9ing 6tive :ly 2ebleminded <ness @es 3dlot \
4stock 6uff 3lgood 3r 3ze 2igner 3stily 6ness 2lafel 3icific 6tate :d 9ing :on 9or 7ously :ness >es 4d 4nity 3la 5ble 5h 6een 6in 5tion 6or 4ies 4monger 4oe \
5wman 7en 4y 3onry 3site 4par 3ucca 2maleness 3e 3inacy 5eity 5inely 8ness <es 6sation 7e 8d 7ing 6zation 7e 8d 7ing 3me 3tosecond 2ncible 3estella 6ra 8ted \
9ion 3land 3nec 5lflower 4y 3ugreek 2off 5ee 2rbam 3e 4tory 3ia 5l 4ne 4ty 3mata 4entability 9le 8tive 4i 5on 5um 3nery 4ier 6st 4y 3rate 4eous 4iage 5cyanide \
5ferous 5te 6in 4ocene 6hromium 6oncrete 6yanide 5electric 5magnesian :t ;ic <sm 7nganese 5silicon 5type 4uginous 4yman 6en 3tilely 7ness 6isable 7zable 3ula \
5e 3vidness :es 2scue 3s 4es 3tally 4inate 8ion 5veness 4oonery 2tation 3cher 3ial 4cide 4dly 5ness 4parous 3or 4scope 3terlock 4ling 4uccine 2uar 3dalisation \
8e 8t 7ty 7zation 8e 6ly 5tories 8y 4ist 3illeton 2verfew 5ishness 5ous 5root 5wort 2wness 2yly 3ness 1iacre 2berfill 3red 5fill 4iform 5l 6la 8te :d 9ing :on \
7iform 5n 6ogen 7lyses :in ;s 7us 4oblast 5in 5ma 7ta 5sis 5tic 5vascular 3ster 3ular 2chu 3kly 3o 3tile 5onalisation :zation 9ly 7ist 5tiously :ness 5ve 7ly \
7ness 3us 5es 2ddlehead 6stick 6wood 5ier 7st 3eicommissary <um 5sm 3ge 5tiness ;es 3ucial 2efdom 3ldfare 5piece 5sman 7en 6tone 5worker 3ndishness 3rily 2fer \
3thly 2ghtback 3ural 6nt 6te 7ion 8veness 5er 3wort 2la 4gree 4mentary 4r 5ia 7e 7l 7n 7ses 8is 4ture 3cher 3eable 4fish 4name 4r 3ially 5te 6ion 4beg \
5usterer 4cide 4form 3lagree 4eter 4ister 3mdom 4ily 5ness 4making 4ography 3o 4plume 4se 3s 4es 3terability 6er 4hily 3um 2mble 4ria 7te 8ion 2nable \
4lisation 7m 6zation 3back 3dable 3eable 4spun 3fish 4oot 3gerbreadth 6less 7ing 6mark 6stall 3ial 4cal 5kiness 8g 4teness :es 5ude 3ned 3o 4chio 2orin 5tura \
2pple 2reback 6se 5ird 5oard 7t 6x 7es 5rat 6ick 4crest 4damp 5og 5rake 4guard 4less 5ight 9er 5ock 4r 4screen 5tone 4truck 4warden 5eed 5orm 3kin 3mamental \
3n 3ry 3stling 2sc 3hbolt 4cake 4eye 4gig 4ily 5ness 4meal 5onger 4plate 5ond 4worm 3sile 6ity 5onable 5parous 5rostral 4ured 3tfight 4ic 6uff 4ula 7e 6ous \
2tch 5es 3fulness 3ment 3tingness ;es 2vefold 4penny 2xedness 9es 2zgig 1jeld 1labbily 4ellate 7um 3ccidity 7ly 7ness 4kery 4on 3gellant 8r 8tor ;y 7iform \
5olet 4ger 5y 4itious :ly :ness 4man 5en 4rance 8y 3ker 5y 4ily 3m 4beau 8x 5oyancy 4en 5out 5proof 3nch 4ged 4ker 3pdoodle 3reup 3shboard 5card 6ube 5over \
5point 4ket 3tbread 4head 4land 5et 5ing 4mate 4tener 5ie 6sh 4ulencies 9y 8tly 5s 4ways 5ise 5orm 3unch 5ter 6ier 8st 7ngly 6y 3vescent 4in 6e 4one 5protein \
6urpurin 5rous 6some 6y 5ursome 7y 3wlessness 4y 3xseed 3yer 2eabag 6ne 5ite 4m 4pit 4wort 3ction 3dge 5ing 5y 3ecer 5ily 6ness 4r 5ingly 4tingness 5ly 3nse \
3sher 5iness :es 5less 6iness 5pot 3tch 6er 3urette 5on 3xdollars 4ibilities 6leness <es 5le 5on 4or 4uosity 6us 5re 3y 2ickeringly 7tail 7y 3ghtily 6path \
3mflammer ;y 3ncher 4ders 4ger 4tily 6ness 3rtatiousness 5y 3tch 6es 4e 4ter 7mouse 3vver 2oatable 6ge 5ier 7st 5plane 5stone 5y 3c 4cinaucinihilipilification \
5ose 5ulant 8te :d 9ing :on 7e 8nce 9t 7us 6s 4ky 3gger 3ng 3odplain 5water 4rage 5er 5man 5show 5walker 3pper 5ily 3r 4ally 4eated 5scence 9t 5t 4iated \
5bunda 5culture 5dity 6ness 5legia 9um 5stic 4uit 4y 3ssier 7st 6ly 6ness 5y 3tage 3uncy 4riness 6sher 4ter 3wage 4erage 6er 7t 6ily 6less 7ike 4ingly \
2uctuant 3ffily 3gelhorn 3idextract 5ics 6se 8d 6ze 8d 5ness 9es 5ram 3mmeries 7y 4p 3nkyism 3or 5ene 6scein 5ic 6nate 9ion 5ometer 6scopic ;es :y 7is 5spar \
4xetine 3shness 3ter 4terboard 4y 3vial 6tile 5omarine 3xion 4meter 2yable 4way 3back 4low 7n 4oat 3man 3past 3te 3way 1oamflower 4iness 2caccia 4lise 6ze 5ly \
2ehn 3man 4en 3tation 4icide 5parous 4or 2gbow 3dog 3eydom 5ish 7m 3gily 3yish 2ilist 4sman 3n 3son 2lacin 3dable 4boat 4erol 4out 3ia 5ceous 5r 5te 7d 6ing \
7on 4c 4e 4olate 6e 5se 4um 3kie 4loric 8st :ic 4moot 4siness 7ger 8ing 5ong 4tale 4way 3l 4icular 8in 2menter 2ntanel 8le 2odie 3faraw 3lhardily 3tboard 6y \
4cloth 4er 4gear 4ie 4le 6d 6ssly 8ness 5ight 6ng 4mark 4pace 6d 5late 4race 5ope 4slog 8ged 9ing 5oreness 5talk 8l 6one 4wall 6y 5orn 4y 3zle 2ppery 4ishly \
7ness 2ramen 5inifer 4yer 3b 4earer 4iddance 4ode 4y 3cedly 5less 5meat 5r 3dable 4o 5ne 3ebodingly 5rain 4conscious 6urse 8t 4date 8d 7ing 5eck 5o 6om 4fend \
4glimpse 5oer 5ut 4ignism 7ness 4judge 4knew 6ow 8n 4ladies 7y 6nd 5imb 4named 5sically 4ordination 4part 6w 5eak 6rson 5leasure 4quarter 4reach 5un 4said \
5eeability 7r 5hadower 7nk 6eet 6ore 7w 8n 5ide 6ghtedly ;ness 5peak 7nt 5tage 7llment 7y 8sail 6land 4teller 5houghtful 5ime 5oken 6oth 6p 4wing 5orn 4yard \
3feitable 7er 5nd 4icate 3gat 4iver 6ingly 4oer 3int 3judge 3kful 3lornness ;es 3mae 5lin 7st 9ic 5nt 5te 6ional 6ter 4e 4fitting 4ic 6ary 7tion 5dabilities \
<y 8leness 4ulaically 7rise ;d :ing 9ze ;d :ing 8y 7tor 6ism 4work 4yl 3nicator 5x 6es 3spent 4terite 3talice 4hcomingness 4ifier 5s 4uitism 7ousness 7y \
5neteller ;ing 4yish 3wardly 4hy 4orn 3zando 2ssa 5e 4e 5tte 4ick 5liferous 4orial 3terage 6ling 2udroyant 3lard 4mouthed 3mart 3ndational 3rb 4chette \
4flusher 4gon 4pence 7ny 5oster 4wheeled 2vea 4ola 2xfire 3hunt 3ily 4ness 3tail 1rabjous 3ctionate ;d :ing ;on 8ise 9ze 7usness 5ocumulus 6stratus 3e 4na \
5ulum 6m 3gilely 7ness 4mental 9rily 3illy 5ness 4se 3mbesia 5oesia 6ise 3nchisability :le 8ement 8or 5ium 5olin 6phone 4gibility 7le 9ness 6pane 9i 4kalmoign \
5forter 6urt 5lin 8ite 5pledge 4ticly 3p 4ped 5ing 3ter 6nalism 7iser 8zer 4ricidal 3udster 3xinella 3zil 2eakily 6shly 8ness 5out 3ckly 3eboard 6ot 6rn \
4dwoman 8en 4form 4handedly :ness 4martin 6sonries :y 4ness 4phone 4sia 5tone 4zable 3ightage 4ty 3md 4itus 3na 4emies 6y 5tical 4ulum 5m 3q 4uentation ;ve \
8ness 3shener 4nel 3tsaw 4ter 2iabilities 9y 5leness 4rbird 5ies 5y 3bble 3candeau 5tion 7ve 4tional :ly 8less 3edcake 4ndlessness 7ily 3g 4ged 5ing 4hteners \
6fulness 4idarium 6ness 4orific 3jol 6es 3lliness 3ngier 7st 5y 3se 5tte 5ur 4ker 6t 4son 3t 4h 4illaries 9y 4tata 4z 3vol 6led 7ing 6ousness 3ze 5tte 4zly \
2oe 3gfish 4gy 4hopper 4march 9es 5outh 4spawn 3ideur 3licker 3menty 3ndescence 4s 4tality 5bench :er ;s 5ierswoman <en 5let 6ine 5ogenesis 6lysis 6n 5ward \
3re 3sh 4twork 3thily 6ness 4tage 5eur 8ism 3ufrou 3w 4ard 7ly 7ness 4ner 5ingly 4st 6ier 8st 6y 4zily 6ness 2uctiferous 7ication <ve 5uous 3g 4alness :es \
4ivorous 3itage 6rian :ism 5er 7er 5ily 6ness 3mentaceous 7ies 7y 4pily 6ness 6sh 8ly 8ness 3sta 5rater 8ingly 5ule 6m 3tescent 2yable 1ubsy 2chsin 3khead \
3oid 3us 5es 2ehrer 3ler 4ler 2gacious 9ly 9ness =es 6ties 7y 4l 5ly 4to 3gy 3leman 3s 3uist 2hrer 2lfiller 3gent 4or 5ur 4urant 7te 8ing 9on 6ite 6ous \
3iginous 3lerene 4ish 4stops 3mar 4inant 7tor :y 6ous 3somely 7ness 3vous 2marole 4torium 3blingly 3ier 5st 4gant 4ngly 4tories 7y 3y 2nambulist 3ctionalism \
<t ;ties 8less 5or 3dament 4raiser 8ing 4us 3erary 4st 3fair 3gibility 6le 5form 5stat 4o 5id 5sity 3icle 5ulate 7i 7us 3kily 5ness 3nelform 4yman 6en 2ran \
3cate 4ula 6um 3fur 6aceous 7l 7n 3lana 3menty 3n 4isher 3osemide 3riery 5ness 3uncle 6ulosis 3zy 2sain 3cous 3ebox 7es 4e 3ibility 4form 4l 5eer 5ier 4onal \
6ism 3ser 4pot 3tanella 4ic 5gate 5ly 5ness 2thark 3ilitarian 3tock 3urism 7t 8ically 5ologist 9y 2zee 1yke 2lfot 2rd 0gabber 4iness 4ler 4ro 3elle 4rlunzie \
3fest 3ion 6ade 3let 3y 2dder 3geteer 3id 3oid 4linite 8um 3roon 3wall 2ffer 2ga 3ger 3man 4en 2hnite 2illardia 3ner 4less 5ier 7st 5y 4sayer 2labia 6ya \
4ctagogue 6ometer 7poietic 7se 4h 4ngal 5tine 4tea 3banum 3ea 4iform 4nical 3ilee 4matias 4ngale 4ot 4pot 3lantries 4eass 5ria 7ed 4flies 6y 4iard 5c 5gaskins \
5maufries :y 5nacean 9ous 6ule 5ot 5pot 5wasp 4nut 4oglass 5nage 5on 6t 5pade 6er 5us 4uses 3oot 4p 3umph 3vanically 7sation 8er 8m 7zation 8er 6ometric =al \
7scope 7tropism 3yak 2mb 4a 5de 6o 4eson 4ier 4oge 4rel 3elan 4smen 5ome 5ter 4tangia 9um 5ic 5ocyte 6genesis 6phore 8yte 3ic 3madion 4er 4ier 6st 4on 4y \
3ogenesis 4ne 4petalous 5hyllous 4sepalous 3p 2nef 3gboard 5usters 4er 4lionic 4plow 4rel 4sta 6erdom 8ism 4ue 3ister 3ja 3of 4id 3tline 2peworm 3ingly 3py \
2rbler 4oard 5il 5logies 9st 8y 3dant 4erobe 3fish 7es 3ganey 4et 4oyled 3ibaldi 3nierite 5shment 5ture 3pike 3roter 3s 3th 3vey 2sbag 3conade 9d 8ing 3elier \
3holder 3ified 7s 5orm 5y 3kin 3lit 3man 4en 3olier 4meter 7ry 3per 3ser 4iness 3teropod 4ight 4ralgia 5ectomy 5in 5ocnemii ;us 6enteritis ;ologist ?y <stomy \
6lith 7ogic ;al =ly :st 9y 6nome 9ically 6pod 6scope 7tomy 6tomy 7rich 6vascular 5ula 8tion 2teau 6x 4crash 9es 4fold 4house 4keeper 4r 3or 3s 2uchely 6ness \
6rie 3d 4ery 3ffer 5re 3geable 5r 3ltheria 3ntly 5ries 6y 3r 3ss 5es 5meter 3zily 5ness 2vage 3elkind 3ial 2wd 3ker 3p 2zehound 3ump 1ean 4ticlinal :e 3rstick \
2ddit 2est 2genschein 2hlenite 2latinate 7ise :d 9ing 8ze :d 9ing 7oid 6on 3cap 3idities 7y 5ness 4gnite 3semium 2meinschaft 3inate 8d 8ly 7ing 8on 3ma 5e 5te \
6ion 4iparous 4ologist 8y 4ulation 6e 4y 3ological 8st 7y 4t 3sbok 2nappe 3darmerie 4erless 3eal 6ogically 9se 9ze 4rable 6lisable 9t 8zable 7ship 6tional \
7rix 5ousness 4t 5hlialogy 4va 3ialness 4c 5ulate 4p 5ap 4sta 4t 5alic 7ly 5ival 9ly 5or 6urinary 3ned 4ing 3oa 4cidal 9ly 4mic 4type 7ic 9al 3ro 3teelest \
7ism 7ly 7ness 5s 4ianaceous 7ella 5lesse 6ism 4rifier 3u 4flector 7xion 2ocentrically 9sm 4hemical 8st :ry 5ronologic >al =st <y 3d 4esist 6y 5tic 4ynamics \
3g 4nosy 3id 3l 4ogise 7ze 3m 4agnetic ;ally :sm 5ncer 7y 6tic 4etrician 8d 8se 8ze 4orphic 8ologies <y 3phagy 5ilous 5ysically 9ist 6te 4olitically 5nic \
3rama 4gic 3scientific 4phere 4tatic 5rophic 4ynchronous >ly 7linal :e 3taxis 4ectonic 4hermally 8ic 4ropism 2rah 4niaceous 7l 4tology 3bile 3ent 5uk 3falcon \
3iatrician 3man 6der 6ely 7ness ;es 6ic 6ous 4en 4ier 6st 5nable 7lly 7nt 7tive 8or 4y 3ontocracy :t ;ic 7logic <al 3rymanderer 3undial 7ve 2sellschaft 3so 3t \
4alt 7en 7ism 9t 5po 5tional 6ory 4iculative :or <y 4ural 6er 2ttable 4er 2um 2yserite 1harries 5y 3t 3zi 2ee 3ttoisation 8e 9d 8ing 7zation 8e 9d 8ing \
2ostlike 3ulishly 8ness 2yll 1iantism 5killer 3our 2bbosities 8y 5us 7ly 7ness ;es 4site 3er 3ingly 2ftedness 2gaflops 4gram 8me 4joule 4meter 7re 4ntean \
6ically 7sm 4pascal 4watt 3ot 3ue 2lbert 3der 3gai 3lie 4yflower 3thead 2mbal 4le 3crackery 3el 3mal 3p 2ngerliness 6y 4ili 5va 7e 4lymus 9es 3k 3ny 3ormous \
2pon 2randole 4sol 3dler 3lie 5shness 4y 3o 4sol 2sarme 2te 3s 3tern 2veback 4r 1labella 4rate 5escent 5ous 3cialist 6te 8d 7ing 8on 5ological :st 9y 5s \
3diate 4some 8ly 5tone 3ikit 4r 5y 4ve 3m 4orisation 8er 7zation 8er 6ousness 5urization 9er 3ncingly 4ders 6s 5ularly 7e 7ous 4s 3rier 6st 4y 3snost 4sblower \
9ing 5house 5ily 6ne 8ss 5less 5man 5work 9er 8t 3ucescent 5onite 6us 3zer 4iery 2eamy 4nable 5er 3bae 4e 3de 3efulness 4man 4some 4t 3ngarry 4ohumeral 5id 3y \
2ia 4din 3m 3oma 3ssade 8d 7ing 4ter 3tchy 4terati 7ingly 4zily 6ness 2oam 4ter 5ingly 3balise 9d 8ing 8m 8t 7ze 9d 8ing 5te 4efish 6lower 5trot 9ting \
4igerina ;e :e 5n 4oid 5se 4ularly 8ness <es 6iferous 7n 6ous 3chidiate 8um 3m 4erate 8ion 6ule 8i 8onephritides As 8us 4med 5ing 3ppy 3rifier 5ole 6usness \
3ssa 6l 6rial 6tor 5ectomy 6matics 7e 6r 5ily 6tis 9es 5ographer ;y 6lalia :c 7ogy 6tomy 3ttal 7ized 5ic 5ochronologies ?y 6logy 3ver 3weringly 3xinia 3ze \
2ucagon 4inum 4oneogenesis 5protein 5side 6uria 3iness 8es 3me 3on 3taeal 6i 6us 5mate 6ine 5thione 4eal 5i 5lin 5nous 5us 4inosities :y 7usly 9ness =es \
4tonise :d 9ing 8ze :d 9ing 2yceric 7de 7nate 7te 6yl 4ine 4ogenesis 8ic 5l 6yses 8is 5neogenesis 5protein 5side 6uria 3oxaline 3phic 5ography 4tic 5odont \
6graph ;ies ;y 1natcatcher 4hic 6on 5onic 3wer 2occhi 3mic 6ally 4on 6ic 3ses 4is 4tic 7ism 3tobiotics 1oalkeeping 4less 4mouth 4scorer 3tfish 4ish 4sbeard \
5ucker 2bang 3bet 3ies 4oid 3o 3smacked 4topper 3y 2dawful 3dammit 3head 3lessly 7ness 3own 3roon 3ship 4peed 3wit 2er 3thite 3y 2ffer 2ggler 5y 3let 2itrous \
2ldarn 4bricker 4crest 4eneye 6seal 5ye 4field 4ilocks 4mine 4stone 4thread 3em 3iard 3liwog 2mbroon 3phosis 3uti 2nadal 5ic 5otrophic <n :ic ;n 3eness 3falon \
8ier 5non 3idium 4f 5f 4ometer 5n 3ococcal 8i 8us 5yte 4phore 4rrheal 7oeal 2odhearted ;ly ;ness 5umored 4ish 4liness 4man 4wife 3fball 4ily 5ness 3glies 5y \
4ol 6plex 3sander 4ebumps 5fish 6lesh 6oot 5gog 5herd 5neck 5step 9ped :ing 4ier 6st 4y 2pak 3herwood 2ral 3blimey 3cock 3geousness 5rin 5t 4on 6eion 3ily \
3mand 7ise :d :r 9ing 9m 8ze :d :r 9ing 4less 8ly 8ness 2shawk 3podin 5rt 3samery 4iper 6monger 6ry 4oon 2th 4ic 2uache 3rami 4de 4mandise :m 9ze 3tiness \
4weed 2vernmentally 2wan 3k 3nsman 2yim 4sh 3s 1rabbier 7st 5le 5y 4en 3cile 5oso 3dable 5te 7d 6im 7ng 7onal ;ly 4ely 4in 4ualism 9t 7ness 6nd 6tor 5s \
3ffitist 3ham 3infield 5iness 3llatorial 3marye 4ercy 4icidin 5neous 6ivorous 4malogue 4ps 5us 7es 3n 4adilla 4dam 7e 6unt 5daddies 9y 5fatherly 5iloquently \
6osely 9ness 8ity 8o 5mamma 7ster 6otherly 5nephew 6iece 5papa 5sire 6tander 5uncle 4ger 7ise 8ze 4iteware 6ic 7te 6oid 5vorous 4ophyre 4tee 6r 5or 5smanship \
4ulative 6ite 6ocyte 7ma 7se 3pery 5shot 4heme 7ics 5icness 6tic 8se 8ze 5ological 6motor 4pa 5ler 4tolite 3spable 5er 5ingly 4splot 5quit 5roots 3ticule \
5fier 6yingly 5n 6gly 4uitousness 5lant 7te 8ion 3upel 3vamen 6ina 4eclothes 5digger 5ness 5side 4id 6ities 8y 5meter 8ric ;al =ly 5tas 7ter 8ionally 9ve 6ies \
6on 4ure 3yback 4ling 3zer 4ier 2easeball 6less 6proof 6r 6wood 5ily 4tcoat 5en 5hearted 4ve 3e 4gree 4nbelt 6rier 5field 7nch 6lies 7y 5gage 6roceries ;y \
5head 8rt 5let 6ing 6y 5mail 9er 5ockite 5room 5sand 6hank 6ickness =es 6tone 5uk 5wood 5y 4ter 3gale 5rine 3ige 4sen 3mial 3nadine 3ssorial 3yback 5eard 4hen \
4lag 4nesses 4wacke 2idded 4e 3ever 5ousness 3ffe 5on 4t 5er 3g 4ri 3llage 5room 5work 4se 3macingly 5lkin 4iness 3ndelia 6ry 5ingly 4ner 3per 4per 5ingly 5y \
4sack 3saille 4eofulvin 6us 5tte 4kin 4liness 4on 4tmill 3th 4ter 5ily 6ness 3vation 4et 3zzle 6ing 2oaner 4t 3ceryman 3ggery 4ram 4shop 3mwell 3omer 5sman \
7en 4viness 3per 4ingly 3schen 4grain 4sularite 4z 5y 3t 4esqueness 9ries :y 4tier 7st 5y 3uchily 4ndage 6cloth 6ling 6mass :es 6nut 6sel 7heet 7ill 7keeper \
7man 8en 7peed 6water 4pthink 5ware 4ser 4ter 5y 3velingly 6lingly 3wler 5y 2ubber 5ily 3dger 5ingness 3elingly 5lingly 4someness 3gru 3m 4bly 4e 4met 4ous 4p \
3nginess 4ion 4ter 1uacharo 8es 4in 4o 3iacol 6um 3n 4abana 5co 5se 4idine 5ne 3r 4ani 7es 4dant 5edness 6r 3yule 2berniya 2ck 2ddle 3geon 2enon 3rdon 4eza \
3stbook 5house 5room 2ggle 6d 5ing 2ib 3dable 4eboard 5post 5r 4on 3ldhall 5sman 4efully 5lessly 9ness 4lemot 5oche 4tlessly 3mpe 3pure 3tarfish 2la 3den 3es \
3fweed 3libly 3osity 3per 2mball 4oil 5ot 5til 3ma 4iness 9es 5te 4oses 6is 5us 3shoe 7d 3tree 3wood 2ncotton 3fighter 4lint 3ge 4y 3ky 3lock 3maker 4etal \
3nel 3paper 4lay 3sel 4hip 4tock 3ter 3yah 2rdwara 3ge 5d 4ing 5tation 4let 5ingly 3nard 2shily 5ness 6gly 3sie 6d 4y 3tation 7ve 6orily 4ily 5ness 2tbucket \
3lessness 3sily 5ness 9es 3ta 5te 4ier 6st 4le 6d 5ing 4uralise 9ze 8ly 4y 2vnor 3s 2yot 1ymkhana 3nasial 8rch 8st 6tically 4osophist 6permous :y 3slip \
2naeceum 6ic 6ocracy 7id 7logic 7mastia 4ndromorph 8us 7y 4rchy 3ecic 6um 5ocracy 6id 6logic ;ally 6mastia 3iatrics 3oecium 4phore 2pper 3sophila 4ter 4yish \
2ral 4tor 7y 3e 3falcon 3ocompass ;es 4magnetic 4n 5ny 4plane 4scopic :ally 5e 5tabiliser ;zer 7t 8ic 3us 5es 2ve 4d 3ing 0haaf 3r 2banera 3ergeon 3ile 5iment \
6tate :d 9ing :on 4tably 6ncy 7t 5ualness 6de 2cek 3hure 3kable 5more 4berries 8y 5ut 4ery 4ie 4man 4work 2de 3ith 3j 4es 4i 3ron 5saur 3st 2ecceity 3m \
4achrome 5gglutinate 5l 5ngioma 5tic 7n 8ic 7te 6oblast 7cele 8ryal 7genesis :ous 7id 7logic <al 7ma 9ta 7poiesis 7sis 7thermal 7xylin :on 7zoon 6uria 4ic 5n \
4ocyte 5dialyses ;is 5id 5lysin 9s 5philic 5rrhoidal ;ectomy 5stasis 8t 9ic 3redes 5s 2fiz 2gberries 7y 4ut 3fish 3gadist 5rdly 7ness 4is 6es 6h 3iarchy \
4ocracy 5grapher :ic <al ;es :y 5latries 9y 6ogies 8y 5scope 3ride 2hnium 2ik 3ler 3rband 4care 5loth 5utter 8ing 4drier 6yer 4grip 4like 4splitter 6ray \
5treak 6yling 4tail 4weaving 5orm 2jes 3i 3j 4es 4i 2kim 3u 2lal 5a 4tion 3bert 3eness 8es 3fbeak 5reed 4cocked 4pennyworth 4tone 5rack 4wit 7ted 3ide 5om 4te \
3lah 4iard 4o 5o 5wer 4ucinant 9tional ;ve :or 8osis 5x 3m 3ocarbon 4genate :d 7ous 4id 4phyte 4thane 3terneck 3utz 3vah 4ers 2madryad 9es 4l 4melidaceous \
4rtia 4te 3burg 3e 3merer 6less 7ock 6toe 4ier 6st 4y 3perer 3ulus 3za 2naper 3ce 3dbarrow 5rake 6eadth 4clap 7sp 4ednesses 4fast 4grip 4hold 4icrafter :sman \
4off 5ver 4saw 5el 5haker 5pike 4woven 3gbird 4up 3kerer 3sel 3uman 2ole 2phazardness 3lessly 7ness 4ite 4ography 5id 5logy 5sis 4y 3ten 4ic 2ranguer 4sser \
6ingly 3borage 6er 6master 5urage 7er 3dboard 6und 4core 4hack 6t 4ihood 4pan 4scrabble 5tand 4working 3ebell 4lipped 3icot 3l 4equinade 4otry 3mattan 4er \
4onicon 7ser 8t 7um 7zer 5tome 3nesser 3per 4ooner 4sichordist 3quebus 9es 9ier 3rier 4umph 3shen 4let 3tal 4ebeest 4shorn 3uspex 6icy 3vestman 8en 2slet \
3sium 3t 4ate 2tband 4ox 6es 3check 6l 7led 8ing 6r 5ling 5ment 3emonger 3pin 3stand 2ubergeon 6k 3gh 3lage 4ier 4m 3nter 3sfrau 4tellum 5oria 8um 3tbois 6y \
2velock 4r 5sine 3ildar 2wfinch 8es 3kbill 4ishly 7ness 4shaw 4weed 3se 5hole 5piece 7pe 2yfield 4ork 3maker 6ing 3rack 4ick 5de 3ward 2zan 4rdously 3er 1dqrs \
1eadachy 4banger 8ing 5utt 4case 5heese 5loth 5ount 4foremost 4hunt 4ily 5ness 4lamp 5iner 4man 6stership 5en 5ost 4note 4piece 6n 4race 6il 5each 4sail 5carf \
8ves 5hip 6rink :er 5man 6en 5pring 5tall 7nd 6ock 6ream 4teacher 4ward 6ter 5ork 8er 3lable 3rtbreaker :ingly 7okenly 5hrug 6side 7tone 5rendingly 5sease \
6ickness 6ome 5wood 7rm 3thberry 5endom 7ise 9m 8ze 7ry 6ry 5land 5y 4proof 4wave 3ume 3venliness 5r 4yhearted 5ish 2bdomad 8al 9ry 3ephrenia 4tate 5ic 5ude \
2catomb 3kelphone 3tarage 4ocotylus 5gram 9me 8ph 5liter 8re 5meter 8re 5ringly 2ddle 3er 3gehop 8ped 9ing 5r 3onic 6stically 2edfully 7ness ;es 3ler 4less \
4piece 5ost 4tap 2ftily 5ness 2gemonic 8sm 9t 3ira 3umen 2irdom 4ship 2liacal 5nthus :es 4cally 5line 5ograph 6id 6n 4ocentric <al >ly <ity 5graph :y 8vure \
5latries 9y 5meter 5sphere 6tat 5taxis 6herapy 6ropin :sm 6ype 5zoan 4pad 3lbender 7t 5ox 4cat 4diver 4er 4fire 4grammite 4hound 4ishness 4kite 4uva 3minth \
8iasis 9c 8ology 3otage 5ism 5ry 3ve 2machrome 4gglutinate 4l 4ngioma 4tic 6n 7ic 6te 5oblast 6cele 7ryal 6genesis 9ous 6id 6logic ;al 6ma 8ta 6poiesis 6sis \
6thermal 6xylin 6zoon 5uria 3e 4lytron 4ralopia 3ialgia 5nopsia 4c 5ellulose 5hordate 5rania 5ycle 4demisemiquaver 4elytron 4hedral 5ydrate 4morphic :te 4n \
4plegia 5ode 5terous 4spheroid 5tich 4terpene 5rope 3mer 3ocyte 4dialyses :is 4id 4lyses 7in 8s 4philic 4rrhagic 7oidal :ectomy 4stasis 7t 8ic 4therapy 2nbane \
4it 3decagon 7hedron 7syllable 4iadys 9es 3equen 3ge 3house 3nery 3otheism 3ries 4y 3t 2parin 4tica 5ocyte 3cat 3tachord 5d 5gonal 5hedron 5merous 7ter 5ne \
6gular 5rchy 5stich 5thlon 5valent 4ode 2raldically 7st 3balism 5ria 7um 4icidal 5vorously 4y 3dic 3eat 4des 5itable 8ment 8rianism :ly :ness 4inafter 6before \
6to 4on 4siarch 4tically 4under 6to 3iot 4tability 7le 8y 5or 3l 3m 4aphroditical =sm 4eneutic ;al =ly 5tical 8ism 4itian 7c 3n 4ial 6te 8d 7ing 8on 5orrhaphy \
6tomy 3oical 4nries 6y 3p 4etic 6ologic <al ;st :y 2sitance 3peridin 9um 3sian 5te 3t 2taera 6ism 3erecious 5ism 5o 6cercal 7hromatic >n ;osome <us 7lite :ic \
7yclic 6dyne :d 9ing 6ecious 6gamete 9y 7eneously =ness Aes :ses ;is :tic 9ous 7ony 7raft 9phy 7ynous 6lecithal 7ogous 7ysis 6merous 7orphic 6nomous 9y 7ym \
9ic 9ous 6phony 8yllous 9te 7lasty 7olar 7terous 6sexually 7is 7porous 6taxis 7hallic 7opia 7roph ;ic =ally ;y 7ypic 6zygote :us 3h 3man 2ulandite 3ristically \
2xachlorophene 6ord 4d 4emeron 4gonally 5ram 4hedron 5ydrate 4merous 6thylenetetramine 7ric :al 4ne 5gular 4partite 5la 5od 7y 4rchy 4stich 6yle 4valent 3er \
3one 4san 5e 3yl 5resorcinol 1gwy 1iatal 2bernaculum 7l 7tor 2dalgo 3denite 3er 3roses 6is 5tic 2emal 3racosphinx 5rch 8al 8ic 9se 9zation :e 5tic 8ally \
4ocracy 8tic 5dule 5glyph :ical >ly 6ram 5latry 6ogy 5phant 2ggle 6d 6r 5ing 3hbinder 5red 6owism 4flier 4handed :ly :ness 4ish 4lander 5ine 4point 4rise 5oad \
4t 5est 2jab 3inks 2la 4riousness 3liness 4walking 3um 2mation 2ndbrain 4erer 6most 4gut 4ward 3nies 4y 3s 3ter 2pbath 4one 3hop 4uggers 3ness 3parch 4iedom \
4ocampi 9us 6ras 5drome 5griff 5potomonstrosesquipedalian 3ster 2ragana 3cine 3er 3suteness 6ism 3udin 4ndine 2spid 6ulous 3s 3t 4aminase 8ic 4idine 5ocyte \
4ochemistry 6ompatibility =le 5gen 8esis 5id 5logic :al <ly 9st 8y 6ysis 5ne 5pathology 6lasmosis 5riated 7cism :t 9ty 7ed 7ographer =ic ?al =y 4rionical <ly \
9sm 2tcher 3hermost 6ward 3table 2ya 1oactzin 3r 4hound 4ily 4sen 3tzin 2bbledehoy 6r 2cus 2dden 3man 4en 3ometer 2ecake 3r 2gback 3fish 3ger 4ishly 3nut 3tie \
6d 4ying 3weed 2ick 3den 3ster 2ke 4d 3ing 3ku 2ldable 5ll 4back 4en 4fast 3eproof 4y 3idaymaker 4ly 4sm 5t 6ically 3lo 5es 5ware 6ware 3m 4ic 5um 3oblastic \
4crine 4enzyme 4graphical =ly 4hedral 4morphic 4phrase 9is 9tic 6ytic 4thurian 5ype 4zoic 3p 4en 3s 3t 3ystone 9d 8ing 4tide 2mager 3bre 3ebred 4girl 4like \
4making 4omorphism 5path 9ically :st 5stases 9is 8tic 5therm 4school :er 4worker 3iletic 9ally 5ist 4nid 5oid 3o 4centric 6rcal 5hromatic 9ous 5yclic 4eopath \
:ically ;st 6stases :is 9tic 5rotic :ism 4gamy 5enates 7eousness ?es 8sis 8tic 7ies 8ser 8zer 7ous 7y 5ony 5raft 7phic 4log 7ate 7ical 8es 8se :d 9ing 8ze :d \
9ing 7ous 7raphic 7ue 7y 4morphism 4nymic 7ous 7y 4phile 6obe 7nic :ally 9es 8ous 8y 5olar 5terous 4rganic 4sexually 5porous 4taxis 5hallic 6ermal 4zygote 8us \
3unculus 2ner 4wort 4ybunch 5locust 5pot 5sucker 3g 3ker 5y 4ie 4y 3orableness 6rily 5ee 6r 5ificabilitudinitatibus :lly 4urableness 6ee 7r 3s 2odlumism \
4winker 3fbeat 5ound 4er 3ka 4nose 3per 4oe 3segow 3tenannies 9y 3ver 2phead 3lite 3ple 6d 5ing 3sack 3toad 2ra 4h 4l 4ry 3dein 3ehound 3izontalities <y 3me \
4onally 3nbeam 5ill 5lende 5ook 4iness 9es 4like 4stone 5woggle 4tail 4wort 3ol 5oge 8r 7ic 9al 8st 8um 4scopy 4telic 3ribleness 5dness :es 5fically 9tion \
6yingly 5pilate :ion 3sebox 8es 5car 5feathers 6lesh 5laugh 6eech :es 7ss 5mint 5player 5racing 5shit 7oer 5trading 5weed 4ily 5ness 4t 3t 4ation 7ve 6ory \
4iculturalist =ly 2sannah 3ed 4pipe 3ier 4ng 3p 4holipase 4itium 4odar 3ta 2tblooded 4ox 6es 3chpot 3dog 6ged 7ing 3foot 3line 3plate 4ot 3spot 5ur 3ted 4ie \
5ng 2ugh 3nder 3ppelande 3ri 3seboy 6reaker 5carl 5father 6ul 5l 6eek 7ss 6ights 7ne 5man 7ster 7te 6en 6istress =es 5parent 6roud 5room 5wifely 9ries :y \
6orker 4tonia 2verer 2wbeit 3let 2yden 6ish 3s 1ryvnia 1uarache 2bristic 2ckaback 4sterism 2ddler 2ffiness 5sh 2gger 2lkier 6st 4y 3laballoo 4er 2manhood \
5istically 3blebee 4ugger 9y 3ectant 4ral 3ic 4dification 6stat 5ly 4liatingly 3mable 4er 4ocky 3oral 5esque 5lessly 5ousness 3ph 4y 2ngriness 3kier 6st 4y \
2ppah 2rds 3ley 3riedness ;es 3st 3ter 4fully 7ness 2sbander 7man 8en 3haby 2tment 2zza 5h 1wan 1yaline 5te 4oid 5plasm 4uronidase 2bridisation 8er 8m 7ty \
7zation 8er 5s 2dantoin 4tid 3nocarpate 3racid 5nth 5rgyrum 5stine 9ine 8s 5table 6ion 6or 5zine 4ia 5c 5de 4o 5bomb 5carbonaceous ;ic 6ele 8lulose 7phalic \
;oid <us ;us ;y 6hloric ;de 6oele 7rtisone 5dynamic <al <ist 5electrically 5fluoric 5genation 8ise 9ze 8olysis 9us 7ology 6raph :er :ic <al >ly ;es :y 5id \
5kinetic 5logic :al <ly 9st 6ysate :ion 8e 9d 8ing 7te 8ic 7zate :ion 8e 9d 8ing 5magnetic 7ncy 6echanics 7dusa 7l 7tallurgy 8eor 8ric ;al 9y 5pathic :es :st \
9y 6hane 7ilic 9ous 7obic 8ne 7yte 6ic 6onically 7wer 6s 5quinone 5scope 6ol 7me 6tat 9ic ;al =ly 5taxis 6herapeutics 9mal 7orax 6ropism 5us 5xide 6y 7l \
8amine 5zoan 2etal 4ograph :y 5logy 2grograph 5metric 9y 5philous 5scope 9ic 6tat 5thermograph 2la 3omorphism 4phagous 4theism 4zoism 2menal 5eal 5ium \
5opteran :ous 3nbook 4ist 4odies 6y 5logy 2oid 3scine 5yamine 8us 2pabyssal 4esthesia 5thral 4llage 4nthium 3eracid 9ity 7tively 6emia 7sthesia 5baric 7ton \
6olical <ly 9se ;d :ing :m 9ze ;d :ing 8oid 7rean 5catalectic 6orrect <ion 6riticism 6ube 5dulia 5emia 6sthesia 6xtension 5fine 6orm 5glycaemic 9emia <c 6olic \
5inflation 5keratosis 6inesia 5media 7ter 8ropia 5on 6pia 8c 6stosis 5parathyroidism 6hagia 7ysical 6ituitarism 6lane 8sia 7oid 6yrexia 5sensitise <veness <ze \
6onic :ally 6patial 6thene 5tensive 6hermia 7yroid <ism 6onic 6rophic ;ed <s :y 5visor 7taminoses >is 4sthesia 4thral 3ha 5e 3nagogic 4oanalysis 5genesis \
6ogic 5logy 5therapist ;y 6isable 9tion 8er 7zable 9tion 8er 3oacidity 4blast 4caust 5enter 8re 5hlorite 6ondriacal <ses =is ;um 6romia 5orism 9tic 6tyl \
5ycloid 4derm 8a 8ically 9s :es 4gaeal 7ous 7um 6strium 5eal 6ne 7ous 6ous 6um 5lossal 6ycaemia 5nathous 5ynous 4limnion 4mania 4nasty 5itrite 4phosphate :ite \
6yge 7ses 8is 5ituitarism 5lasia 6oid 4sensitise ;ze 5tases 8is :e 9ze 7tise ;d :ing 9ze ;d :ing 6henia 6yle 4taxis 5ension 5h 6alamic 6ec 8ate ;d :ing 7rmal \
9ic 7siser 9zer 7tic 6yroid ;ism 5onic 5rachelium 4xanthine 5ia 4zeugma 7xis 3sography 5meter 8ry 2races 5oid 4x 5es 2son 3sop 3terectomise <ze 6ogenic 7id \
7tomy 0iambi 4us 6es 2tric 4ochemistry 5genic 1bidem 1ceblink 4oat 7er 4reaking 3fall 3house 3man 4en 3pack 4ick 2hneumon 4ite 4ography 5logy 3or 5ous 3thyic \
6oid 7l 8ite 8ogic <al ;st :y 7rnis 7saur ;us =es 8is 2kiness 2onic 6ally 6ity 4oclasm 9tically 5duly 5graphic :y 5latries 9y 6ogy 5scope 6tasis 3sahedra :l \
9on 2terus 7es 3us 1dealiser 6ty 6zer 5ogy 4te 6d 5ing 6on 8al 5um 3m 3ntic 7alness =es 6fiably 6kit 3ogrammatic =ally 7phic :es 9y 4logue 4motor 2ioblast \
4crasy 4glossia 5raphic 4lect 4morphic 4pathic 8y 5hone 5lasm 4syncratically 4tism 5ropic 2ocrase 3lator 6ress :es 7ise 8ze 7ously 4isation 6er 6m 6t 5zation \
6er 4um 2yllically 6st 6ze 1ffiness 1gnescent 3itable 5er 5ible 5or 5ron 3obility 5leness ;es 4miniousness ?es 4rable 5er 2uanodon 1hram 1kebana 2onic 6ally \
1lea 4c 4l 3itis 3ostomy 3um 4s 3x 2ia 4c 3um 2lation 6ve 4udable 3egalise :d 9ing 8ze :d 9ing 3iberality 9ly 9ness 4mitable :y 4nium 4quid 4terately :ness \
3ocution :ary 4gic 7ality 3ume 6d 5inable 8nce 9t 8ti :ngly :ve 9or 7g 7ism 9t 7ometer 4sional 9ry 8ism :t ;ic 6vely 8ness 5orily 8ness 5t 6rational :vely \
7iously ;ness 4viation 2menite 1maginal 7tiveness ?es 5sm 6t 7ic 4o 5es 3mate 3ret 2bedment 3iber 5ition 3ricate 9d 8ing 9on 4ue 6d 5ing 2idazole 4e 3ne \
4ourea 3t 4able 5tively 9ness 2maculacy 4nency 7tism :t 8ly 4terialise =d <ing <m ;ty ;ze =d <ing :ly :ness 3easurability :leness 4diacies 7teness 6cable \
4morially 4nseness ;es 6urable 4rge 5sible 7onism 4sh 4thodical 3ingle 8d 7ing 4scibility 8le 4tigable 4x 5es 5ture 3obiliser 8zer 4deracy 8teness >es 9ion \
4lator 4ralist 5telle 4tile 4vability 3unities 5oassay 6chemistries >y 7ompromised 6deficiency >t 6genetics 9ic 7lobulin 6logic ;al =ly :st 6reaction \
6suppress >ant >ion ?ve 6therapy 4ration 5ement 2paction 4ler 5pabilities <y 8ly 4nation 5elment 4radise 5ipinnate 6syllabic 6ty 5tible 4ssability 8leness 9y \
6ibility 8le :ness 9y 7on 7veness 5te 6o 4tiens 9es 3eachable 7er 5rl 4ccant 5uniosity 9usly 4der 5imental 6tive 4llent 7r 6or 4ndent 5etrableness @es \
5itently 4r 5atival 9eness >es 7or 5ceptibility :on :ve <ness 6ipient 5f 6ective 9ness 6orate 5ialistically 8ness 6lment 6shabilities >y :ly 6um 5manencies ;y \
:tly 6eability 9ly 6issibilities ?y 5scriptible 6onalise ;ty ;ze 5turbation 5viously :ness >es 4trate 5uousness 3f 3i 4gnorate 4nger 4ousness 3lacental \
5ntable 4ead 5tion 4icational 9ve ;ly 8ory 6itness 5edly 4oringly 5sive 3olicy 6ticly 4nderabilia =ty :ly 4rtable 6unacy 9tely ;ness 8ely 9r 4sable 5er 5t \
6ume 4tency 4undable 8ge 7er 7ment 4wer 3racticabilities ?y :lities ;ly ;ness 4ecate 9d 8ing 8or :y 6iseness 5gnator 5sa 6criptible 6ser 7ibility 9le \
8onability <leness :istically 7ment 7ure 6t 4imis 5nter 5sonable 4obity 5perness <es 6riate 5ver 6isational :or <ial <y 8er 8or 6visatore 4udently 3udicity \
4gnable 6er 6ment 4issance 9t 4lsivity 4reness :es 4table 3v 1naccessibly 4tivate :d 9ing :on 7ely 8ness <es 3dequateness >es 4missibility :ly 4vertencies ;y \
5isability 3lienability 9ly 4terable 3morato 3neness 4imately 9ness 5tion 3pparent 5etence 5licabilities >y 5osite 5reciable <y :tive 7hensible <ve 6oachable \
7priateness 4titude 5ly 5ness 3rch 4guable 4ticulacy :teness 6ficial 6stic 3ttentively ;ness 3udibility 4gurator 4spiciously <ness @es 4thentic 2being 3reathe \
5eder 2calculability 5escent 4ndesce :ntly 5t 6ational 8ory 4pableness =es 8y 6cious 8tant :tion 4rcerator 5dinate :ion 5nadine ;d :ing 4se 4utiously :ness \
>es 3endiarism 5sory 5tivisation :e 9zation :e 4pt 6ive 4rate 5titude 4ssance 9ies 9y 8tness =es 5tuously :ness 3hmeal 4oately 8ness 7ion 8ve 4worm 3ipience \
9ies 9y 8tly 6t 4sure 4tation 5er 3l 4emently 4inable 7tory 6er 6ometer 4usiveness 3oercible 4gitable 8nt 5nisant 7zant 4herencies :y 9tness 4mbustibility ;ly \
5er 5mensurable <tely 6ode 9d 8ing 9ous 9ty 6unicable ;tive 7table 5parability :leness 6etency 6letion 7iant 6rehensibility =on =ve 8ssibilities @y <le \
6utable 4nceivability 6lusiveness 5densable 6ite 5formity 5gruence :t ;ly 8ousness 5secutive 7quence ;t <iality 6iderably ;tion 6olability :ly 7nant 6tantly \
6umable 5testability 6inently 6rollable 8vertibilities By 5veniency 7rtible 6incible 4ordinate ;ion 4rporable 9tive :or 8ealities =y ;ly 9ity 5rigibleness \
6upt 9ibly :on 3r 4assate 4eate 5dibleness >es 6ulousness 5mentalism =t ;ly 5scent 5tion 3ubative 4des 4lcative 8or 5pable 7tion 8ory 5t 4mbrance 4nabula 9um \
4rabilities ;y 5iously 5rence 8t 5sive 5vate 6e 4s 5e 2daba 4mine 3eciduous 6pherability <ly 5linable 5orously :ness >es 7um 4f 5atigabilities ?y 5easible ;y \
6ctible 6nsibility 5inability 7iteness 4hiscent 4liberate 7ility 4mnifier 5onstrable 4ne 5tion 6ureship 4pendencies ;y 4structibility 4terminably ;teness Aes \
<ion :ism 4vout 4xation 5er 3ic 5an 7t 6tively 7ory 5ia 5tability 6ee 7r 6ion 6or 4e 4fferentism 4genae 7e 7ously :ness >es 7tly 6sted 8ibilities >y :ly 9ve \
5n 5oid 6tin 4scernibly 8ptible 6ipline 6reetness >es 8te 7iminateness =ion 5pensability ;leness Aes 6ose 8ing 6utableness 5solubility :ly 5tinctive \
8guishably 4te 6d 5ing 4um 4vertible 5idualisation <tically ;zation 9te ;d :ing ;on 3ocile 5trinator =y 4le 4mitabilities =y 9leness 4phenol 4xyl 3raft 5ught \
5wn 3ubitabilities =y 4c 5er 5ible 5tile 7vely 9ness 6or 4lger 5ine 5t 4na 4plicate 4rate 8d 7ion 8ve 4sia 6um 3well 6t 2earth 3briant 6eties 8y 3dibility 6ly \
5ted 4ucation 3ffability 6ceable 5ectualities =y ;ness ?es 5icacious 9y 3lasticities ;y 4egancy 4igibly 4oquent 4udible 3narrable 3quitably 3radicable ;y \
5sable 4rable 6ncies 8y 7t 4tialess 3scutcheon 4sive 3vasible 3xactitude 7ly 7ness 4ecution 5rtion 4haustibility ;leness 4istent 4orabilities <y 4pedience ;y \
6nsiveness 6rtly 5iable 5licability 8it 5ressibility ;ly :ve 5ugnable 6ngible 4tensible 5irpable 5ricability 2fallibilism 8leness 4mousness 4nta 6e 6ilism 7ne \
4rct 5e 3easibility 4ctive 5und 4licitously 4rable 5entially 5nally 5rable 4ster 4udation 3ighter 4ll 4n 5iteness <es 7ival 4rmly 6ness 4xes 3lammability \
9leness :y 5ter 6ionism ;t 6or 4ectionally :less 8ve 5xed 4icter 7ive 7or 5ght 4orescent 4uent 3old 4rmatics 9vely ;ness 8ory 3ra 5costal 6t 7or 5lapsarian \
5ngibility 9le :y 5sonic 6tructural 4equence 4inger 3undibuliform :um 4scate 5er 5ible 6onism 6ve 5orian 2gate 5her 3eminate :d 9ing 4nerate 5iousness 4sta \
3le 5nook 5side 4oriously :ness 3oing 3raft 5tiation 9ory 5vescent 4ession 8ve 4oup 5wing 6th 3uinal 4lf 4rgitate ;d :ing 2habitability 8ncies :y 7er 4rmonic \
9ous 4ul 3erence 8y 5itability 9le 7rix :es 4sion 3ibiter 7ive 7or 9y 3omogeneities <y :ous 4spitableness @es ;y 9lity 3umanness 6tion 5e 2imitability 3on \
3quitously :ness 3t 4ialism 6tory 2judiciously ;ness 4nctive 4rer 5iously 9ness =es 2kberries 7y 3horn 3le 3stand 2lier 3y 2mesh 2nateness 3erness 5sole \
6pring 5vate 9d 8ing 9on 6e 3it 3ocency 5uousness 4minate 4vational 7ory 4xious 3umerably 8cy 8te 4trition 2observance 3cula 7ble 7nt 7tor 6um 3dorous \
3ffensiveness 5icious 3pportunely ;ness ?es :ity 3rg 5anically 3sculate 4itol 3tropic 2pour 2quiline 5sitional ;ist 8orial =ly 4orate 2rush 6es 2salivate \
5ubrious 4nitary 7ies 4tiability 8leness 7te 9ly 6ety 3criber 6ptional 5utability 9leness 3ectarium 6icidal 7le 4minator 4nsately 9ness 6itiveness ?es \
4ssorial 4verable 3hrine 3ightfulness >es 5nificancy 4nuatingly 9ve 8or 4pidity 7ly 7ness ;es 6ence 4stencies 9y 6ingly 3nare 3obriety 4ciable 4late 7ion \
5ubilise :ze 7ly 5vencies 4mnolence 5uch 4uciantly 3p 4an 6ned 7ing 4ectorate 4here 4irationally 8ory 6er 6it 5ssate 3t 4abilities 6le 5llable 7er 5ncies 7y \
6taneity :ousness Aes 7er 7iate ;d :ing ;on 5r 5te 7d 7ment 6ing 5uration 4illation 7er 7ment 5nctual 5tuter 8ionalisation ?m >zation =ly 9ve 8or 4r \
5uctorship 6mentalism <ly 3ubordinately 5stantialities ?y =ly 4fflate 9ion 4la 6rly 5ter 6ingly 4perability 9ly 5portably 6ressible 4rability 7le \
5mountability <ly 5rectionary 4sceptible 2tactness :es 4ngibility 8leness >es 4rsia 3egrability 8le 7lity 8ly 7nd 8t 7tionist 9ve 5umental ;ry 4llection :ve \
9ualisation =ty =zation 6igencer 4merate 5perately ;ness ?es 4ndance 9y 8t 6ment 5erate 5s 6eness 6ion 9al ;ly 7veness 5tionalities =y 4ractivity 6tomic 5bank \
6edded 6lend 6rain 5calary 9te ;d :ing ;on 6eder 7llular 7ptive 7ssional 9ory 6hangeability 6ity 6lavicle 6olumniation 7mmunicate @d ?ing @on @ve <on \
7nnectedness 8version 7stal 6rop 8ss 6ultural 7rrent 7t 5dental 7pendency =tly 6ictory 7gitate 5estedly 5facial 6erer 8ometer <ric =y 8tile 6ile 9d 8ing 6low \
7uent 8ve 6use 8ion 5glacial 6overnmental 6rade 5insurance 6orise ;d :ing 9ze ;d :ing 5jacent 6ectional >ly 9ory 6oin 5knit 5lacement 7minate 7nguage 7y 6eaf \
6ine 9ar :te 9d 8gual 8ing 6ocution :or :ress ;ix 7pe 9d 8ing 6unar 9tion 5meddle 8iacy :tely 6igration 7nability :leness 7t 8ted :nce <ies <y 9ing 7x 8es \
8ture 6olecular 7ntane 5nalisation 9zation 7t 8ionalisation ?t >ties ?y >zation 6ode 6uclear 7ncial :o 5oceptor 7ular 6perability ;le :te 6sculate 5pellant \
:te <d ;ing <on 7netrate >d =ing >on 7rsonally 6hase 7one 6lead :er 6olative :or 7sable 8er 6retable :tional 9ively 5race 7dial 6egna :l 9um 7latedness @es 7x \
6og 8ational ;vely :orily 6upter 9ive 5sectional >ity 7rvice 7ssion 7x 8ual 6idereal 6pace 7ersion 6tadial 7itial <ly 7ratified >s <y 5texture 6idal 6winement \
8st 5vale 8lic 8ometer 6ener 8ient 8or 8tionism >t 6ocalic 5war 6ork 4stacy 6inally 3i 4fada 4ma 5idatingly 9or ;y 6st 4nction 5e 4tule 3olerantly 4nate 8d \
7ing 8onal 5er 4rsion 5t 4xicative 3r 4acardiac 6ellular 6ity 6ranial 6tableness ?es :y 6utaneous 5dermal 6os 8es 5molecular 6undane 7scular =ly 5ns 7igeance \
:ncies <y ;tly 8tiveness @es ;ities =y 6uclear 5ocular 5preneur <ial 5state 5telluric 5uterine 5vasation 4eat 5pidity 8ness 4igant 9e 6uer 4oducible 5gression \
5it 5ject 9ion 5mission 7t 5rse 5spect :ively =ness Aes 5versive 4usively 9ness 3ubate 4itable 6ional ;ly 9ism ;t 7veness 8ism 4mesce 9nce :t 4ssuscept <ion \
3wine 2ulin 3nction 3rbane 4ement 4n 3tile 6ities 8y 2vaginate :d 9ing :on 4lidator 7ism 7ly 5uableness >es 9y 4riability 8leness >es 7nce 3eiglement 8r \
4ntively 4racity 5tase 6er 6ible 4stigatory 4teracy 8tely :ness 3idiousness 4gilate :d 9ing :on 9or 5oratingly :ve 4olably 7cy 7tely 9ness 4scid 5ibilities \
4tatory 5ee 3ocate 7ive 7ory 4ker 4lucel 7re 8um 6ntariness 6te 8d 7ion :al ;ry 3t 2wardness :es 3eave 7d 6ing 3oven 3rap 4ought 1odate 3ic 4de 4sm 3oform \
4metry 4us 2lite 2nic 4sable 4um 4zable 3ogen 4ne 4pause 4spheric 2tacism 1pomea 4oea 1racund 3de 3scibly 2eful 6ly 3nic 6al 8ly 6ism 2idaceous 4ectomy 5s \
6cently 4ic 5se 5ze 4osmine 5tomy 3sation 3tis 2ksomely 7ness 2onbark 5ound 4er 4handed 4icalness 5st 4like 4master 5ongery 4sides 5mith 5tone 4weed 5ood \
6rker 2radiance 8t 7tive 8or 4tionalise ;ties ;ze 3eclaimable 5oncilability <ly 6verableness <y 5usable 4deemably 6ntism :t 5ucibility 9le :y 4formable \
5ragable ;y 7ngible 5utability 9ly 4g 5ardless 4lative 5ievable 6gion 9usly ;ness ?es 4meable 5issible 5ovable 4parability 9leness 5ealable 5ressibilities ?y \
;ly 6oachably 4sistibility :leness 5oluble 8teness 7vable 5pectively 6irable 6onsibleness Aes :ve 4tentive 5rievability ;leness 4verential 7sibilities >y \
5ocability 9leness 3igable 6tional 7or 5uous 4tableness 6tive 7or 3upt 6ive 1sagoge 6ics 3llobar 3tin 2chaemia 8c 4emia 7c 4ia 5um 2entropic 2oagglutination \
;in 3baric 7sm 5th 3cheim 5or 5romatic 7nal 8ise :m 9ze 8ous 7ous 4linal 7e 4racy 4yanide 3diametric 5morphism 4ynamic 3electronic 3gamete 6ies 6y 4loss 4on \
6ic 3lative 6or 4ecithal 5ucine 4ine 4ogous 3magnetic 4er 6ic 7se 8m 7ze 6ous 5trical ;ly 8es 7opia 7y 4orph 8ism 8ous 3niazid 4omy 3octane 3perimetrical \
4iestic 4leth 4od 4rene 5opanol 7yl 3stasy 6tic 5eric 3there 7m 8al :ly 4one 6ic 5pically 6y 4ron 6pism 7y 2sei 3uable 5nt 4er 2thmian 3le 1tacolumite 3l \
4icisation 7zation 2emiser 5zer 3rable 5tively 2hyphallic 2ineracy 7ncy 8tly 7te 1vied 1wis 1xia 2tle 1zard 2zard 0jabberwocky 3iru 3orandi 2cal 4mar 4randa \
3inth 3kanapes :es 4eroo 4fish 5ruit 4leg 5ight 9er 6t 4screw 5haft 5melt 5nipe 5tay 6raw 3obus 4net 3quard 3tation 4itation 3uzzi 2dedly 5ness 4ite 2eger \
2ggeries 6y 4ier 6st 4y 3uarundi 2ilbird 4house 2kes 5es 2lap 2mbalaya 4eau 7x 3mer 4ier 6st 4y 3packed 5n 2ne 3gler 5y 3itress 2per 5y 3onica 2rful 3gonise \
8tic 7ze 3l 3osite 3ringly 3vey 2to 2va 2wless 4ine 2ybird 3vee 2zzily 5ness 4man 5en 1ealousness 3n 2bel 2epers 3rer 2fe 2hu 2juna 6l 5ely 6ness :es 5um \
2llaba 7h 4ified 8s 6y 4ylike 5roll 2madar 3mied 6s 4y 2nnet 4ies 4y 2opardous 2quirity 2rboa 3id 3kiness 3oboam 3reed 4ican 4y 5built 5can 2ss 3tingly 2tlag \
4iner 3port 3ton 2welfish 5weed 3fish 2zebel 1ibber 2ff 2gaboo 3germast 4ly 2ll 4ion 2mjams 3sonweed 2ngly 4o 5es 3k 3nee 2pijapa 2tter 6bugger 6iness ;es 2va \
3er 4y 3y 1oannes 2bberies 6y 3holder 3share 4worth 2cko 3oseness 2dhpur 2ey 2hannes 3nnies 5y 6cake 2inder 4ery 4ter 5less 5ress 5ure 5worm 2joba 2kester 4y \
3ier 5st 4ly 3y 2llification 6y 5ly 3ter 4ier 6st 4y 2ngleur 2ok 2rnada 3um 2sher 3s 4es 3tler 2ta 3ter 2uncy 3r 4nalise 9tically 8ze 7led 8ing 5eyer 7work 5o \
3ster 2wlier 6st 4y 2yance 3lessly 7ness 1uba 3bah 3e 3ilance 6te 8d 7ing 2dder 3gmentally 3icable 6tive 7or 9ies 9y 3oist 4ka 2gal 4te 3ful 3gins 4lery 3head \
3landaceous 3ulate 4m 2ju 2ke 2mbuck 3pily 2ncaceous 4tional 3glegym 5ier 7st 5y 3iority 3keteer 7r 4man 3to 2pon 2ra 4l 4t 5ory 3el 3idic 7ally 4sconsult 5p \
6rudent <ial 5tic 8al 3yman 5en 4woman 7en 2ssive 3ticeship 6iable 8r 9ies 9y 5fiability 7catory 7er 4le 2tty 2venal 5escence :t 5ilely 8ness 7ia 8se 8ties 9y \
8ze :d 2xtapositional 0kabala 3bala 7h 6ism 8t 9ic 3uki 2china 2ddish 7es 3i 2ed 2ffeeklatch <es :sch =es 4iyeh 3ir 2gu 2iak 3f 3l 4yard 3n 4ite 3ser 6dom \
6ism 6ship 2ka 4po 3emono 3i 2leidoscopically 4nds 4yard 3i 4an 4f 4mba 3mia 3ong 3pa 5k 3somine 2maaina 4cite 4la 3e 3i 3pong 3seen 2na 4ka 3ji 3tar 3zu \
2oliang 5ne 6ite 3n 2ph 3pa 3utt 2rmadharaya 4ic 6ally 3oss 3st 5ic 6fication 7y 3t 3yogamy 5kinesis 5lymph 7sis 5plasm 5some 5tin 6ype 2sha 4er 4mir 2tabasis \
6tic 5olism 4kana 3harses 7is 3zenjammer 2uri 2va 2yaker 3o 2zachok 1cal 1eas 2ck 2ddah 3ge 5ree 2ef 3k 3lboat 4haul 4son 3shond 2ffiyeh 2gler 2ister 3tloa \
2lly 3oid 3pie 3son 3t 4er 3vin 2naf 3do 3o 4genesis 4sis 3speckle 3t 4e 4ledge 2pi 2ramic 4tinise 8ze 7ous 6tides 8s 5ogenous 6id 6plasties ;y 6se 7is 3bside \
5tone 3f 4uffle 3mes 4is 3n 4e 4ite 3o 3plunk 3sey 6mere 2tene 3one 5uria 4se 5is 3tledrummer 6ful 2vel 2yboardist 3card 3noter 3pad 4uncher 3ring 3way \
1haddar 3msin 3nate 3rif 3t 2eda 4ive 2oum 1iang 2bble 6d 5ing 4utzes 7nik 3e 3itka 3lah 2ckball 5oxing 4shaw 5orter 5tart 2ddingly 5sh 3skin 2ef 3lbasi 3r \
3selguhr 5rite 2ke 2lderkin 3lick 5fish 9es 3obit 4calorie 5oulomb 4joule 4liter 7re 4metric 4newton 4pascal 4volt 2mberlite 3chi 2na 4esthesia 9tic 4se \
3dheartedly ;ness 3e 4matical ;ly 7ograph 4scope 5ics 6ological ;st :y 5thesia 8tic 4tically 3gbird 5olt 4craft 5up 4fish 4hood 4less 6t 5iness 4maker 4wood \
3in 3kajou 4ily 5ness 3nikinnick 3o 3sfolk 2pped 4ing 3s 2rigami 3kman 3mess 3sch 6es 3tle 2sh 4ke 3sable 4off 5gram 3t 2tbag 3chener 8t 7maid 3hara 3schiness \
3ted 5nishly 4ing 5wake 4le 4ycat 2va 2wifruit 1latch 4sch 3xon 2epht 4tocracy 2ipspringer 2ong 3of 2utziness 2ystron 1nap 4ped 5ing 4weed 3r 3vishly 7ness \
3wel 2eehole 4pad 6n 2icker 7bocker 3ghthead 6liness 3sh 5es 2obbed 5ly 4kerrie 4like 3ckabout 5down 5off 3p 3tgrass 9es 4tiness :es 4weed 3ut 3wer 4how \
2ucklebone 7duster 3r 4l 5y 1obo 4ld 3s 2el 2hl 2ine 2kanee 2la 3insky 3khoz 7es 3o 2matik 2niology 2odoo 2ph 3je 2rma 3s 3una 2ses 2to 2umis 2wtower 1raal \
3ft 3it 3ken 3ut 2emlin 3plach 3utzer 2iegspiel 3ll 3mmer 3s 2oon 5i 2ugerrand 3ller 3mmhorn 1uchen 2do 3u 2kri 2lak 2miss 3merbund 2na 3zite 2rbash 3rajong \
3tosis 3us 2vasz 1vass 5es 2etch 6er 7s 1wacha 3nza 3shiorkor 1yanise 5te 5ze 3t 2le 3ix 3oes 2mograph 2phoses 6is 0laager 2barum 3danum 3efaction 4ler 5ler \
6um 3ialise 9d 8ing 7ze 9d 8ing 6ly 5tae 6e 4le 5ity 4odental 5nasal 5velar 3lab 3oriousness 5saving 4ursaving 3radorite 4et 4oid 4um 3yrinthian 9odont \
2ccolith 3er 4wing 5ork 3hes 4rymator ;y 7osely 9ity 3iness 5iate 3kadaisicalness 7y 4er 3onicism 6sm 3quey 3rimation 8or :y 4ymal 3talbumin 5m 5ry 5se \
5tional 4eal 5ous 5scent 4iferous 4obacilli ;us 5flavin 5meter 5ne 5protein 5scope 5vegetarian 3unal 6r 7y 6te 5ose 4strine 2danum 3dish 7ness 3ino 3ler \
3ylove 2etrile 3vigate 4ogyrate 5rotation :ory 4ulose 2gan 3ena 3gardly 7ness 4er 3omorph 4onal 2ic 4al 6ly 4ise 7d 6ing 5ze 7d 6ing 3rd 5ship 2kefront 4r \
4side 3h 3y 2lapalooza 3lation 2mbada 4dacism 5oid 4ency 6tly 5rt 4like 4requin 4swool 3ella 7e 7r 7te 6ibranch 7corn 7form 7rostral 4nter 3ia 4na 6ble 6e 6l \
6r 6tor 5itis 9es 5ose 6us 3mergeier 3pas 4ion 4light 9er 4ooner 9y 7ist 4rophyre 4yrid 2nai 4te 3celet 5olate 5wood 4iform 5nate 3dau 6let 4form 4grave 8iate \
9ne 4holding 4less 5oper 6rdism 5ubberly 4man 5en 5ine 4ownership 7ing 4scapist 5ide 5knecht 5lip 5man 6en 4waiter 3g 4lauf 4ouste 4rage 4syne 4ue 6t 5idness \
6sher 8ingly 8ment 5r 3iard 6y 4ferous 3kily 4ly 4ness 3ner 6et 3ose 3squenet 3tana 4hanide 7um 5orn 3ugo 2paroscope :ic <ally ;es :y 6tomies 9y 3board 3dog \
3elled 3ful 3idate 8d 7ing 5ified 9s 7y 4llus 4n 3pet 3ser 4trake 4us 2rcener 6ist 3daceous 4ier 6st 4on 4y 3es 3gehearted 4hetto 4ish 3i 4ne 3ker 4ish 3rigan \
5kin 4up 3um 3vicide 3yngeal 6itic 6ology 7scope 7tomy 2scar 3her 3soer 3tingness ;es 2tchet 5key 5string 3een 6er 4ncies 5tly 4ralisation 8ty 8zation 5ite \
7ious 3herer 6y 4i 4y 3i 4ces 5iferous 4fundium 4no 4sh 4tudinally :rian >ism 3ke 3ria 3ten 5rmost 2udability 6leness 5tion 4er 3ghableness 5er 3nce 5hpad \
4derette 5rette 6ywoman :en 3raceous 4eateship 4ustinus 2vabo 6es 4ge 4lier 8e 4sh 4tion 5orial 3e 4d 4r 5ock 3ing 3olta 3s 2wbreaking 3making 5n 4en 3nmower \
3yerly 2xation 2yabout 3up 2zar 5etto 3uli 6te 4rite 1eacher 3denly 6ness 5rless 4sman 4wort 3fage 4hopper 4iness 4stalk 3guer 3ker 4iness 3l 3nly 3per \
3rnability 7le 5edly 7ness ;es 3seback 5r 4tways 3therback 7ette 7iness 7jacket 7leaf :ves 7n 7wood 9rker 3ver 2bensraum 3kuchen 2ch 4erousness 5s 3ithinase \
3t 4ion 7ary 4or 4ureship 3ythus 2derhosen 2eboard 3rily 5ness 6gly 3t 2ftward 2galist 8ically 6ties 4teship 5ine 6onary 5or 3endarily 4s 3giness 3horn \
3ibleness 4onaries 8y 4slatively 8orial 5t 4timation :se <d ;ing :ze <d ;ing 7isation 9m 9t 8zation 3umin 3warmer 2hr 2ishmania :ses ;is 4ter 4ured 7liness \
7wear 3tmotiv 2ks 2man 3mata 3niscate 7i 7us 3ongrass 3pira 3ures 5oid 2ngthiness 3ience 4s 4ties 6ve 5y 3o 3tamente 4en 4ic 6el 6ular :is 5ginous 6o 5ssimo \
4o 2one 3pardess :es 2pidolite 6pteran :ist :ology ;us :y 6siren 6te 3orid 7ae 7e 6ne 3rosarium 6e 3ta 4in 4on 6ic 5phyllous 5rrhine 5some 6piroses ;is \
2sseeship 5s 2thalities 8y 4e 3terboxes 6er 6press 2ucine 5te 4ocratic 6yte 8osis 5derma 5ma 7ine 5penia 6last 6oiesis 5tomies 8y 3kemic 4ocytic 5derma 5rrhea \
8oea 2va 4nt 6er 4tor 3elheadedly 5ly 4ret 3iable 4er 4gate 4n 4rate 4s 4tator 3ogyrate 4rotation 9ory 3ulose 2wis 5ite 2xeme 3ically 5og 7raphic =al ?ly \
6logies :st 9y 6statistics 4graphy 4s 5es 2ys 1gth 1iana 3rd 2bber 3eccio 4lant 5ee 5ist 5lant 6ee 6ously 5ously 4r 5alist :ic 7ness 6tionist 5o 5tarianism \
6icide 7nage 8ism 3idinal 9ly 7ously :ness 3ra 5rianship 5te 7d 6ing 7on 6ory 4iform 2censable 6er 5te 3henin 6ology 7us 4i 3itly 5ness 9es 3ker 6ish 4spittle \
3tor 2dless 3o 4caine 2eder 3geman 6en 3ntery 3rne 2febelt 5oatmen 5uoy 4care 4lessly 8ness 3table 4er 2gamentous 4n 5d 4te 6d 5ing 6on 3er 3htener 6rage 7man \
8en 5face 9d 5headedly ;ness ?es 5ish 5less 5proof 5ship 6ome 5year 3naloes 4eous 4iform 6y 5n 5tic 4ocellulose 3roin 3ula 6e 6te 5e 4re 2kability 5ly \
3eability 6ly 4liness 3ker 3uta 2langeni 3iaceous 3liputian 3o 2macine 3bate 4erness 4ic 4us 6es 3ekiln 4n 4scale 4water 4y 3icoline 7ous 4nal 4table 6ry \
6tive 5edly 6r 5lessness 3ner 5tic 4ologies 8y 3onene 5ite 7ic 3pidness 4kin 3ulus 2nalool 3dane 4ies 4y 3earise 9d 7ty 7ze 9d 5te 6ion 4breeding 4olate \
4rless 3g 4am 4cod 4onberries :y 4ua 6lly 5iform 6ne 7i 6stically :ian 5late 3in 3kable 4boy 4man 5en 4work 3n 3o 4cut 3sang 4tock 3telled 5r 4ier 6st 4white \
4y 3y 2onfish 4isation 6er 5zation 6er 2pase 3ide 5ic 3ocaic 4graphy 4id 4lysis 4ma 4philic 5rotein 4tropic 9n 3ped 4iness 4y 3reader 3synch 2quate 4efacient \
8tive 6iable 7er 5sce 8nt 4idambar 6iser 7zer 6ness :es 5fier 4orish 2riodendron 4pipe 2sente 3per 3somely 7ness ;es 6ly 6ness :es 5trichous 3tee 5l 5nable \
6ership 5r 6ia 4server 2tas 3eralise :d 9ing 9m 9t :ic 8ty 8ze :d 9ing 7ness 6rily 8ness 6tely 7im 7or 3h 4arge 4ely 5ness 5some 4ia 6ses 7is 5c 4o 5graphical \
>ly 5id 5l 6ogic :al 8y 5marge 6eteor 5phyte 6one 5tomies 8y 6rity 3igable 6tive 7or 5iously 3otes 3terer 4leneck 3urgically 8s 7st 4us 2vableness 3eableness \
4bearer 4lily 4rish 8ness 5wort 5yman 7en 3idities 7y 5ness 9es 3raison 4e 2xiviate 6um 1oach 5es 3iasis 3nable 4sharking 3ther 5ingly 5lier 8st 6y 5somely \
2bar 4te 5ion 3ber 4yer 5ism 3ectomies 8y 4lia 6ne 3lollies 7y 3o 4tomise :d 9ing 8zation 9e :d 9ing 3scouse 3ule 3worm 2calism 4table 5er 5ional 6ve 5or 3hia \
3kage 4box 7es 4nut 3oism 4mobile 6tor 3ular 5e 5us 4m 4tionary 2den 3gement 4ment 3iculae 7e 2ess 5es 2gan 5iaceous 4rithmical =ly 3gia 4y 3ia 4cality 7ness \
;es 5ise 6ze 4er 5st 4ness 8es 4on 4stician 3ogram 7phic 9y 6iph 4machy 4rrhea 7oea 3roll 7er 3way 4ood 3y 2llapaloosa :za 4er 4ies 4op 4y 2ment 2nesomely \
8ness 3gaevous 5n 6imities :y 4bow 4cloth 4e 5ron 5vous 4house 4icorn 4ship 6ore 5ighted 5ome 5pur 5tanding 4ueur 4ways 5ise 2oby 3fa 3ker 3niness 3per 3s \
4estrife 2per 3hobranch 5phore 3per 4y 2quaciously :ness 5t 4itur 2ran 3dliness 7g 4oses 6is 3gnon 3ica 6e 6te 4es 4keet 4mer 4s 5es 3y 2sable 3el 3sless 2ta \
3i 4c 2uche 3den 4hailer 4ish 3gh 3is 3nger 3p 4e 3r 4y 3sed 5wort 4ily 5ng 3tishly 7ness 3var 2vability 5leness 6y 4ebility 4ge 3eableness 7y 4child 4grass \
4lily 5ock 4rly 4seat 5ickness <es 5ome 4y 2wball 4orn 5y 4red 3erclassman 5ingly 5most 5y 3lander 4ife 5ves 2xodrome 8ic 2yalism 2zengy 1ubberly 3ra 4ic \
6ious :ly :ness 7ty 6ous 2carne 3e 4ncy 5t 6ly 4rne 3ifer 7ase 7in 7ous 3rativeness 3ubrate 9d 8ing 9on 8or 4lent 2dic 3o 2es 3tic 2ff 4a 2ge 3ger 3hole 3sail \
3worm 2kewarmly 8ness 2lu 2mberer 4ricalis 7oid 3en 5al 3ina 6l 6nce 6ria 5esce 5iferous 5osities 6usness <es 4sterol 3pectomies 9y 5n 6proletariat 5r 4fish \
4ily 5shly 7ness 2narian 4te 5ion 3chboxes 3e 4tte 3gan 4er 4fish 8es 5ul 4i 4worm 7t 3isolar 4tidal 3k 4head 3ula 6e 6r 6te 5e 2pulin 2rcher 5ingly 3dan 6e \
3ex 3gy 2shly 4y 3terless 6ware 4fulness ;es 4ihood 4ra 6l 6te 8d 7ing 8on 5eless 6ware 5ing 5ously 8ness 5um 2tanist 3eal 4cium 4nist 4olin 5us 4string 4tium \
3hern 3ing 4st 2vvie 2xate 5ion 3e 3uriation 1wei 1ycanthrope :ic ;es :y 3hgate 4nis 7es 3opodium 2ddite 2mphadenitis 9opathy 6ngial 9tis 5oblast 6cyte 9osis \
6id 6sarcoma 6us 2ncean 4her 2onnaise 3philic 8se :d 9ing 8ze :d 9ing 5obic 2rate 3ebird 3icism 4sm 5t 2se 3imeter 4n 5e 4s 3osomal 7es 4zyme 3sa 2thraceous \
3ic 3ta 0macaco 4damia 8se :d 9ing 8ze :d 9ing 4que 4rena 5onic 3caboy 3erator 3h 4iavellian =ism 5colate :ion 5nate 9d 8ing 8or 4ree 4zor 3k 4le 3le \
3rocephalic <es ;ous ;y 6limate 6osmic ;ally 9os 5economic <st 5gamete 6raphy 5instruction 5molecular <e 5nucleus 5phage 7ysics 6terous 5scopical =ly 6pore \
4uran 3s 3ula 6e 6te 8d 7ing 8on 5e 2dding 3repore 4igalian 9st 4one 3uro 3wort 2enad 6ic 3stoso 2ffick 3ia 4osi 6o 2gdalen 3e 3goty 3i 4cked 6ing 4stery \
6racy 8l 3mata 6ic 3nanimousness ?es 4esite 5tisable 8er 7te 7zable 8er 6ochemistry 7electricity 7graph 7hydrodynamics 7meter 8otive 7n 7spheric 8triction \
6ron 4ifiable 7c 8o 5loquence ;t <ly 4oliaceous 5n 3s 3uey 4s 2hjongg 3lstick 3out 2idan 3eutic 3ger 4re 3hem 3lable 4bag 4lot 4shot 4woman 3mer 3nbrace \
4liner 4sheet 4top 3olica 3sonette 2jolica 4rdomo 5itarian <ism 3usculae 9r 8e 2kefast 4over 4weight 3o 3uta 2lachite 5ology 6stracan 4dapted 8ive 5minister \
;ration 5roitly 9ness 4mute 4pert 5rop 8os 4r 5ky 4thion 3eate 4dict 8ive 8ory 4faction 5ic 7ence 9t 4mute 3feasant 3iciousness 4gner 6ly 4nes 4son \
3leableness 8y 5e 5i 5muck 5olus 5us 7es 3m 4sey 3nourishment 3occlusion 4dor 7ously :ness >es 6ur 8ousness 4nylurea 4ti 3pighiaceous 4osition 4ractitioner \
3tase 4ha 4ier 6st 4ose 4y 3vaceous 5sia 4ersation 4oisie 2mba 3elon 4y 3malogies 9st 8y 4et 4ies 5ferous 5lla 8e 8ry 8te 4onism 8t 4y 3s 2na 4geableness >es \
9y 6ress :es 7ially 7ship 4kin 4nas 4t 3chineel 4iple 3dala 6ic 5mus 8es 5rinate 8ism 5torily 4ibular 9te 4ola 6inist 5rla 4ragora 5el 5il 4ucate 9d 8ing \
3fulness :es 3ganate 6ite 6ous 4etout 4ily 5ness 4onel 5steen 3hattan 3iacally 4cally 5otti 4festative 5oldly 8ness 4la 5la 6e 4oc 4ple 5ulabilities =y 9le 8r \
8table 9ively <ness 9ory 4tou 3ky 3like 3made 3nerist 6less 7iness 4ose 3ometer 7ric :al 8y 4rialism 3rope 3slayer 4topper 4uetude 3ta 4eau 5let 6letta 7one \
6shelf :ves 6tree 4ic 4rap 5ic 4ua 3ubrium 4f 5actories :y 4mission 6tter 4rial 3yfold 4plies 3zanilla 7ta 2pmaker 3pable 2quette 4iladora 5s 2ra 4bout 4sca \
6hino 5mus 8es 4vedi 3bleise 9d 8ing 7ze 9d 8ing 5y 3c 4asite 4el 6led 7ing 5scent 4hesa 7e 5land 5pane 4onigraph 3emma 3g 4aritae 8e 5y 4e 5nt 4inalisation \
:e ;d :ing 9ty 9zation :e ;d :ing 7te 4rave 7ine 4uerite 3icultural :e :ist 4graph 4nara 6tion 4sh 4tally 3ka 4eteer 4hor 4ka 6a 4swoman 3l 4ine 7spike 6spike \
5te 4y 3mite 4oreal 3ocain 3plot 3que 6terie 9y 5isate 7ette 3riageability 4on 5wbone 6fat 3seilles 4haler 7ler 7ship 5iness 5land 4ipobranch 4upia 7um \
3tellato 5nsite 4ially 5ngale 4let 4yrisation 8e 9d 8ing 7zation 8e 9d 8ing 6ology 6y 3vellousness 6ousness 2scle 4on 4ulinely 9ness 3er 3hie 3jid 3kanonge \
4er 3ochistically 3quer 3s 4asauga 4eter 4icot 5f 4less 4otherapy 4y 3taba 4erclass ;es 6fulness 6liness 6ship 7inger 4ic 6ator :y 5gophoran 5tides 7s \
4oidectomies <y 7itides :s 4urbator ;y 3urium 2tchable 5board 5er 5lock 5mark 5play 5up 5wood 3elot 7e 4r 5familias 5ialities :y 5nalism :t ;ic =ally 4y \
3hematic 3ier 5st 4n 3rass 4es 6familias 4iarchate 9ic 5cidal 6ulant 5lateral 6ineage :l ;ity ;ly 6ocal 5monially 4oclinous 5nage 6hood 6ise 7ze 6liness 6ymic \
3tins 4oid 3urate 8d 7ing 8onal 5eness :es 4tinal 2uger 4re 3ler 4stick 3n 4d 5y 3vish 2vis 5es 2wkin 5shness 2xi 4lliped 4min 6ser 6zer 4skirt 3well 2ya \
4pple 3est 3hap 3oress 8es 5ship 3st 3weed 2zard 3er 3ier 5st 3uma 3y 3zard 1dse 1eadowland 6sweet 6y 3lie 5ness 4worm 4ybug 5mouthed 3ndrous 4ie 5ngfulness \
7lessly ;ness 8y 4y 3s 4urelessly ;ness 7r 3taxe 4head 4iness 4less 4man 5en 4packing 4us 6es 2ch 4anician 7sable 8er 8t 9ically 7zable 8er 6otherapy 2devac \
3iacies 6y 5evalism 9ly 5lly 5nly 6t 5tely 6ise 7ve 7ze 6orial 8y 4cable 6id 6ment 6re 6tive 5k 5o 4evalism :t 8ly 4ocrely 4tational 8veness >es 7or 4umism \
8tic 6ship 5s 3lar 3ullar 8y 7ted 4sa 6e 2erkat 4schaum 3tly 4up 2ga 4bit 5uck 4death 5ose 4fauna 5lops 4gamete 5ram 8me 4joule 4lithic 5ocardia 6manic 4meter \
7re 4parsec 6scal 4ron 4sporangium 8e 8ophyll 5s 5tar 4there 5onnage 4vitamin 5olt 4watt 8age 3illah 5p 3ohm 3rim 2iny 3oses 5is 4tic 7ally 3tnerium 2lamed \
5ine 4ncholiac :cally :es 5ic 6sm 7tic 6te 5ochroi 6id 6ses 7is 6tic 6us 4phyre 4tonin 3ic 4lot 4nite 4orable 7te 9d 8ing 9on 9ve 6ism 8t 9ic 4sma 3liferous \
6luence :t 8ousness 4ophone 5wly 3odeon 5ia 6on 6se 8d 7ing 7t 6ze 8d 7ing 5ramatise <t ;ze 4id 3table 5ge 4er 4ingly 4on 4water 2mbranaceous 8l 7eous 7ophone \
3etic 3oirist 4rability 7leness 5ialist 8ly 6ed 6ser 6zer 3s 4ahib 2nacer 4d 5ic 6one 4rche 8al 3dable 5ciously :ness 4elevium 4icancy 6ity 3e 3hir 3ingeal 7s \
5x 4sci 6oid 6us 8es 5permaceous 3ology 4rrhagia 3sal 4ch 6en 7s 4truum 4urability 8le 7l 7tion 3talism 8t 5tion 4icide 5onable 4orship 2ou 2peridine 3hitic \
8al 7s 3robamate 2rbromin 3cantilism ;t <ic 5ptide 7opurine 4enarily 9ness 5r 6isation 7zation 4handiser 7tability :le 4ifulness <es 5lessness 4urate 6ialise \
;m :ty :ze 9ly 9ness 6ous 3engue 4triciously <ness 3idional 4stem 6ic 4tless 5ocrat :ic 6riousness 3le 4in 4on 3oblastic 4crine 4morphic 4nym 7ous 7y 4zoite \
3rythought 2sarch 3calin 4lun 3eems 4ncephalic ;on 6hyme 5teries 8y 3huga 7as 7h 6ga 7ener 4work 3ial 4c 4tylene 3meric 7sation 8er 8t 7zation 8er 8ingly \
3nalty 4e 3oblast 4carp 5ratic 4derm 4glea 6oea 5nathous 4morph 9ic 4n 5ephros 4pause 4sphere 9ic 4thelia 9um 6orax 8ium 5ron 3s 4aged 6ing 5line 4eigneurs \
4iahship 6nic 4mate 4room 4uage 3tee 4iza 2tabolically 8te 4center 8re 5hromatism 4data 4fiction ;al 4galaxy 5e 6neses 9is 5nathous 4language 5epses 8is 5head \
5inguistic 6ze 8d 5led 6ically 7ferous 7ne 7se 9d 8t 6ography 7id 7phone 6urgic 5ware 6ork 9er 4mathematics 5er 7ic 8sm 5orphous 4nephros 5oia 4ph 6ase 6oric \
7sphate 6rase 9t 6ysic :ally :ian 5lasia 8m 5rotein 5sychology 4somatism 5tability 8le 7tic :ally 4tarsi 8us 5herian 7ses 8is :e 9ze 7tic :al 4xylem 3empirics \
6sychoses <is >t ;tic >ally 4ncephalon 4orically 7tic :al 6ograph 7l 8ogic <ally 4rage 3formin 3h 4acrylate 5emoglobin 5mphetamine 5qualone 4eglin 5moglobin \
5namine 4ionine 4odic 8alness 7se 7ze 6ologically ;st 5trexate 5xychlor 4yl 6al 7mine 7ted 6ene 6ic 6mercury 6naphthalene 3ic 5al 5ulosities ;y 4s 3onym 7ic \
9al ;ly 8es 7y 4pae 5e 5ic 3ralgia 4icate 9d 8ing 6ise 9d 8ing 7ze 9d 8ing 5fy 5st 5tis 8es 4ology 5nomic :ally 6ymic 5plex 6olitanate <ism :ical 5rrhagia \
2zcaline 3ereon 6um 3uza 6h 5ot 7h 3zo 5tint 9er 1hos 1iasmal 6tic 5ic 7ally 2cellae 6e 3k 3ro 5ampere 6nalyses ;is 5balance 7rograph 6ial 7c 8ide 7ological \
?ly 6rew 9er ;ies ;y 6urst 7s 5capsule 6ephalic <es ;ous ;y 6hemistry 6ircuit <ry 6limate ;ology 8ne 6occus 7pies 8y 7smic ;al =ly 9os 6rystalline 6urie 6yte \
5densitometer 6ont 7t 5economic 6lectronic 8ment 6ncapsulate ?ion 5farad 6iber 7nance 6loppy 5gamete 6ram 9me 8ph :y 8vity 7oove 5henry 5light 7th 9ic 5manage \
;d ;ment ;r :ing 6eteorite ;ology 8ry 6ho 6illimeter =re 7niaturisation ?ed >zation ?ed 5nucleus 7trient 5palaeontologies Ay 8eontologies @y 7rasite 7thology \
6hotograph 7ysics 8te 6rint 7ogram 6yle 5reader 5scopical :st 6eism 6ome 6porangium 9e 9ophyll 6tructure 6urgical 5tome 7ne 5volt 5watt 7vable 8eable 3s \
3turate 9d 8ing 6ition 2dbrain 3course 3den 4lebreaker 7uster 6most 5ingly 3field 8er 3gut 3i 4nette 4ron 3life 5ne 3rash 4ib 3section 4hip 7mite 4ize 7d \
3weekly 4icket 2ffy 2gnon 6ette 3rainous 5tional 6or 2hrab 2kado 3va 5h 4eh 4os 5t 6h 2ladi 6es 5y 3den 5wy 4ish 3ia 5ria 6y 4t 5ance 4um 3kfish 4wort 3lboard \
4dam 4enarian ;ism 8y 6nialism <t :ly 5pore 5rite 5simal 4iampere 6rd 7y 5bar 5henries 9y 5me 6icron 5ne 5onairesses 5volt 4pond 4run 4stream 4work 5right 3o \
4meter 4rd 3reis 3t 4er 2mer 4ses 5is 4tically 3icker 3osaceous 2na 4ble 4cious 4torial 3cer 4ingly 3dblower 4er 4set 3eable 4layer 4ralisation 9e 8zation 9e \
7ogical =ly 8id 4shaft 4workers 3gier 6st 5ly 4ler 4y 3ibar 4cab 4fied 7s 5y 4mality 5iser 6zer 5us 4sterially 6rative 4um 4ver 6t 3ke 3nesinger 3oxidil \
3strelsy 3tage 4er 3uscular 3xish 3yan 6im 2osis 2racidium 5ulousness 4dor 3epoix 3ier 5st 4n 3k 3thfulness 5lessly 9ness 3y 3za 2saddress :es 5ministration \
5vise 9d 8ing 7ze 4ligned 5lied 8s 6ocate :ion 6y 5phabetise <ze 4nthropical >ly 4pprehensive 4ttribute 3become 5haver 5lief 8ve :d :r 9ing 4rand 3cellanea \
:ously =ness 4haracterise =ze 4ibility 6le 4lassified :y 4omprehended 5nceiver 5py 4reance 7ted 3date 7d 6ing 4eem 5fine 5mean 9ant 4ial 4oer 5ubt 3e 4ducate \
4mploy 4rableness 5icord 4steem 6imate 3feasor 4ield 5le 7d 6ing 3gave 4ive 7n 4overnment 4uidance 7edness 3hear 7d 4it 6ting 3identification 4mpression \
4nterpreter 3joinder 3label 8led 9ing 4eadingly 4ike 3mate 7d 6ing 3name 7d 6ing 4umber 3o 4gamist 7y 5ynous 4logies 7y 4rient 9ation 3perceive ;d :ing 8ption \
4ickel 4lacement 5eading 4ositioned 4rision 6ze 3reckon 5gister 5member 5port 3send 4hape 8d 8nly 7ing 4ies 5oner 5s 6es 4peak 5oke 8n 4us 6es 4y 3takable 6er \
4each 4hrew 6ow 8n 4itle 4ral 6nslate ;ing <on 5ustfully ;ness 4yped 3usage 5er 3value 3word 4rite 2terwort 3her 4ridate 9ism 3icide 4gable 6tive 7or 9y 4s \
3ochondria <l ;on 4ses 4tic 7ally 3railleuse 5l 4ewort 3timus 3zvah 5oth 2xable 3ologist 7y 3up 2ze 4n 5mast 3zensail 4le 6d 5ing 1neme 4onically 1oaner 3s \
2bcap 3ilisable 7er 6ties 6zable 7er 3ocracy 2ckup 2dalities 7y 5ly 3eler 5ler 4rateness 7o 5ne 6iser 7zer 6ly 6ness 3illion 4olus 4ste 3ularisation 9e :d \
9ing 8ty 8zation 9e :d 9ing 6tory 5i 2fette 2ggie 4y 2hur 2idore 3l 4er 3stener 2jo 2ke 2la 4l 5ity 4rities 7y 3dable 4board 3ecularity 3ine 3lescent 4ie \
5fier 4uscan 7oid 6kan 4y 5coddler 3s 3ter 3y 4bdate 6enite 8ous 6ic 6ous 2menta 7riness 6ly 6ously 3ism 2nachal 6ism 5id 4d 5elphous 5ic 6sm 5nock 4ndries \
7ous 7y 5thous 4rchal 7ial 8stic 5da 4s 5es 5terial 6ical :ly 4tomic 4urally 4xial 4zite 3de 3ecious 4tarist :ic 5isation 6zation 4ybox 8es 5changer 5er \
5grubber :ing 5lender 7ss 5wort 3g 4o 5es 5l 6oid 4relise :d 9ing 8ze :d 9ing 3iliform 4sm 5t 6ic 4tion 5orial 7y 3kery 5ypot 4fish 4hood 4ish 7ly 4shood \
3oacid 5tomic 4basic 4carpic 5hasium 6loride 6ord 6romat ;ically <sm 9ic 5led 6inal 8e 8ous 6onal 5oque 6t 7yledonous 5ular 7tural :e 5ycle 8ic 6te 4dic 7al \
6es 6st 5rama 5y 4filament 4gamist 7ously 5eneses 9is 8tic 7ic 5rammatic 7pher 9ic :st 5ynies 7y 4hydric 8oxy 4icous 4latries 8y 6yer 5ingualism 5ogist 7uist \
4maniacal 5er 7ic 7ous 6talism 9lic ;sm 5ial 5olecular 6rphic 4nuclear 4petalous 5hagous 6onically 8y 6thong 6yletic 5lane 6egia 6oid 5ode 6le 7iser 8zer \
5teros 4saccharide 5epalous 5ome 5permous 5tich 6ome 6rophe 6ylous 5yllabically 6mmetric 4tint 5onicity 7ousness 5ype 7ic 4unsaturated 4valence :y 9t 4zygotic \
3seigneur 4oonal 4trousness 3tane 4e 5ith 5ro 4golfier 4hlong 4icule 3umentalise =d <ing <m ;ty ;ze =d <ing 3zonite 2olah 3ncalf 4eye 4fish 4ier 6st 4less \
4raker 5ise 4seed 6t 5hiner 4walk 5ort 4y 3rage 4fowl 4hen 4wort 2pboard 3er 4y 3ier 5st 4sh 6ly 3per 3y 2quette 2ra 4ceous 4lisation 7er 7ingly 7m 7tically \
6zation 7er 7ingly 3bidezza 6ness 5fic 5lli 3ceau 3dacious :ly 7ty 5ncy 6tly 4ent 3een 4ish 4l 5lo 3ganatic 6ite 4en 3ibundity 8ly 4on 3onically 3ph 5emic \
9ally 5ia 6nism 5ogenesis :tic 9ic 6logic ;ally :es :st 6phoneme <ics 6sis 3ris 3se 3t 4gageable 4ifyingly 5ser 4main 3ula 2saicist 6ked 4saur 3chatel 3h 4es \
3s 4back 5unker 4iness 4trooper 2tet 3herwort 4proof 9er 4y 3ionlessly :ness 4veless 5ities 7y 3mot 3oneuron 4rbus 8es 8ses 5isation 6zation 5truck 3s 3te 2ue \
3flon 3jik 3lin 3ntable 6iny 5ebankery 6r 5ies 3sebird 5pad 5tail 4saka 5eline 4tached 8io 3thfeel 5ier 7st 6ness 5organ 5part 5y 4on 2vabilities 9y 5leness \
;es 6y 3eability 6leness <es 7y 3iedom 5goer 2xa 3ie 2zzetta 1tge 1uchness 8es 3ilaginous 4n 3ker 4worm 3oid 4protein 4r 4sa 6e 5e 5ity 4viscidosis 3ro 5nate \
2dcat 3dily 4lehead 6r 3fish 4lap 6t 5ow 3lark 3pack 3ra 4oom 3skipper 4tone 2enster 2gful 3gins 7es 3shot 3wump 7ery 2jaheddin 7een 7in 5ideen 7in 3ik 2lct \
3eskinner 4y 3iebrity 3la 4ein 5n 5r 5y 4igan 6rubs 5te 4ock 3tiangular 5cellular =ity 6hannel 6olor 9ur 5dimensionality 7rectional 7sciplinary 5ethnic \
5family 7riously 6id 6lorous 6oil 7ld 8iate 7rm 9ity 6unction =al 5grain 5lane 7teralism >t <ly 7yer 6evel 6ingualism 5meter 6illion 5nuclear 5para 8ous 8t \
9ite 9y 6ed 6hase 6lexity 7icate 6rocessor 8gramming 5sense 6tage 7ory 5tudinously 5unit 6se 5valence ;y :t 6ersity 6ibrator 6ocal 5year 4ure 2mbletypeg 5y 3p \
2ncher 5ie 3daneness 6ity 3icipalise :ze 4ficently 4ment 4tioner 3tin 4jac 2on 2rage 3derousness =es 3e 4x 3iate 4cate 5es 4ne 3muration 6er 6ous 3phies 5y \
3rain 4e 5let 5y 4hine 3ther 2saceous 3cadel 6ine 5rine 4id 4lebound 6man 7en 5y 4ovado 4ularly 6oskeletal 3eology 4r 4tte 3her 3icality 5ianly 5ological \
4ngly 3jid 3keg 4ie 4ox 6en 3quash 8es 3sily 5ness 9es 3tached 7io 5rdy 4ee 5line 4h 4ily 2tableness ;es 6y 4gen 7esis 7ic 4tional :ly 6ve 3icous 4lative 7or \
4sm 3s 3terer 4onchops 6head 6y 3ualise 8m 8t 9ic ;ally 7ze 4le 2zak 3hik 3z 4ier 6st 5ly 5ness 4leloader :ing 4y 1yalgia 6c 4l 3sthenia 9c 2celia 7l 6um \
4tozoan 3obacteria ;um 4l 5ogical ;ly 8st 7y 4rrhiza 4ses 5is 2driasis 6tic 2elencephalon 4in 6e 5tis 4oid 5ma 7ta 2iasis 2lohyoid 4nite 2ocardia 9l 8ograph \
8tis ;es 8um 3genic 4lobin 3logical 7es 7st 6y 3pically 3sin 4otis 3tome 5nia 2riagram 5meter 8re 5pod 4ca 3mecology 7phagous 4idon 3obalan 3taceous \
2stagogical 8ue 8y 4icalness 5fyingly 2thically 6ise 8m 8t 7ze 5fy 4maker 7ing 4ologer 8ic :ally 9se ;d :ing 9ze ;d :ing 5mane 8ia :c 5peic 6oeia 9c 5s \
2xedema 3oedema 4ma 6toses 9is 5ycete 0naan 2celle 3red 5ous 2evi 4us 2ff 4er 5st 2gana 3ger 4ingly 3ual 2if 3ler 4head 3nsook 3ra 3ssant 3veness 9es 2ker 3fa \
2mable 3eable 4drop 8ping 4lessly 8ness <es 4plate 4r 2nce 4y 3keen 4in 3ogrammes 4id 4meter 7re 4tube 3s 2os 2peries 5y 3hthol 7us 6yl 3iform 3less 3oleon \
3pe 5r 2rceine 4issistically 4oanalysis 5lepsy 8tic 5ma 5se 6ynthesis 5tically 7sation 8e 9d 8ing 8m 7zation 8e 9d 8ing 6rafficking 3d 4oo 3es 3ghile 3ial 4s \
3ky 3ratology 3thex 7es 2salisation 6ty 6zation 3cence 7ies 7y 3eberry 3ion 3opharynx ;es 2tality 4nt 4tion 5or 7ial 8um 7y 3ch 3es 3heless 3ionaliser \
:tically 9zer 6hood 4vism 7t 8ic 3ron 3ter 6er 6jack 4iness 3uralistically 5ed 5ism 7t 5opath :ic ;es :y 2umachia 3plius 3seation 5ously 8ness 3t 4ch 6es 2var \
3elwort 3icert 5ular 4g 5ableness 3vies 4y 2wab 1eanderthal 3p 3rish 4shore 5ide 6ghtedly 3ten 2bbich 5sh 3s 3ulisation 7e 8r 6zation 7e 8r 5ose 7ity 6usly \
8ness 2cessarian 9tarian ?ism 6itarianism 9tion 8ous 3kband 4cloth 4laced 7ing 4piece 4wear 3rolatry 6ogic :al 9st 8y 5mantic 5phile 9iac :c :sm ;t 7obia \
6oleis 9s 8i 9ses 6sies 7y 5scopy 6e 7d 6ing 5tic 6omy 3tareous 6ous 2edfully 7ness 4lecraft 6fish 7ul 6r 6ssness 6woman 9en 2gativeness 7ism 9t :ic 5ory 5ron \
3lecter 7fulness 4igibility 3otiability 7nt 3ritude 4o 5id 3us 5es 2kton 2lly 3son 2mathelminth 5ic 3ertean 2oarsphenamine 3classicist 4olonial ;ist \
5nservativism 5rtex 3impressionism 3liberal :ism 5th 7ic 4ogical 7es 7se 8t 7ze 6y 3mycin 3natally 6ologist :y 3plasm 7tic :ism 8y 3teny 5ric 7se 8m 7ze 4ype \
2penthe 4r 3heline 8ite 6ometer 4ogram 8ph 5logy 5scope 4ralgia 5ectomies :y 5idium 6te 7ic 8des 8ses 5olith 6n 6pathy 6sis 6tomy 3otist 8ic 2ral 3eid 3itic \
3val 4elessness 5racking 4ily 5ne 7ss 2science 7t 3s 4es 3table 4ler 2tball 3herworld 3suke 3ty 2ume 3rally 5sthenia ;c 4ilemma 5tic 7des 7ses 4obiology 6last \
5cele 6oele 5genic 6lia 6ram 5logic :ally 5ma 6uscular 5nal 6ic 5path 9y 6hysiologies >y 6sychiatries >y 5science :tist 6urgeon 9ical 5ticism 6omy 5vascular \
3t 4ralism 9t 5etto 5ophil 2vi 3us 2wfashioned 4ound 3ish 3sagent 4dealer 4flashes 4girl 4hound 4magazine 5onger 4peak 4reader 5oom 4weeklies 9y 5oman 7en \
6rthiness 2xtdoor 1gultrum 2wee 1iblick 2ccolite 3kelic 7ferous 6ous 5r 3otiana 6nism 3tate 7d 6ing 4itate 9d 8ing 9on 2ddering 3e 3icolous 4fugous 5y 3us 5es \
2ello 4sbohrium 2fedipine 3f 4y 3tily 2ggerhead 4ler 5ingly 3htblind 5dress :es 5jar 5light 6ong 5rider 5spot 6tand 5walker 7tchman ;en 6ear 3rescent 4ified \
8s 6y 5tude 4osine 2hil 5ity 2kethamide 2lgai 2mbostratus 4y 3ieties 6y 3rod 2nebark 4fold 4pence 3nyhammer 3on 2obic 5um 4ous 2pa 3hablepsia 3piness 2sei 3i \
3us 5es 2tid 3ramine 5tion 4ic 5de 6ing 5fication 7ed 8s 6y 5le 5te 4o 5bacteria <um 6enzene 5cellulose 6hloroform 5genise 9ze 5meter 5paraffin 5samine 6o 6yl \
5us 3ty 2val 3eous 1obble 6d 5ing 4y 3elium 3lesse 3s 2ck 3tambulism ;t 9ous 4iluca 8ent 4ule 5rn 3uous 7ly 2ddle 3i 4cal 3ose 3us 2esis 3tic 2gging 3s 2how \
2il 3sette 4omely 7ness ;es 2lo 2ma 4dically 6se 7m 6ze 4rch 7y 3bles 4ril 3en 5clator 9ural 3inalism 9t :ic 6tor 4sm 3ography 4logy 4thetic 2nabusive \
4cademic 5ceptance 6redited 5id 5tivated 8e 4daptive 5dicting :ve 5herence 7sive 5jacent 6ustable 5ministrative 4ge 5gression ;ve 5on 5ricultural 4lignment \
5lergenic 9ic 6ied 4nalytic 4pologetic 5pearance 6licable 6roved 4romatic 5rival 5y 4ssertive 6ignable 4thletic 5tendance 4utomatic 8otive 4vailability 3basic \
4elligerent 4inding 4ook 4urnable 3caking 5loric 5ncerous 6didate 5rbonated 6nivorous 5tegorical 5usal 4ellular 4hargeable 4itizen 4lerical 5inical 5otting \
4oherent 5ital 5llectable 5mbat 7ustible 6missioned 7unicable <tive :st 6peting :tively 7liant 8ying 7rehending <sion >ve 5nclusive 7urrence <t 6ducting \
6fidential 7licting 7ormance :ing ;sm 6secutive 8nting 7tructive 6tiguous 8nuous 7ributing <ory 8oversial 6ventional 8rtible 5operative 5rroding 8sive 4redit \
5iminal 6tical 5ystalline 4umulative 5rrent 5stodial 3deadly 5liveries :y 5mocratic 5partmental 6reciating 5scriptly 6tructive 5tachable 6erminism =tic \
5velopment 4igestible 5plomatic 5sciplinary 7losure 7riminating ?on >ory 6junction 6tinctive 5visible 4ogmatic 5mestic 6inant 4ramatic 5iver 5ug 5ying 4urable \
3economic 4dible 5ucational 4ffective 4go 4lastic 5ected 8ion 9ve 8ric ;al 5igible 4mergency 5otional 4nforceable :ment 4quivalent 4t 5hical 4xchangeable \
6lusive 5pendable 7rimental 6losive 5tinct 3factual 5ding 5rm 5scist 5ttening 4easance 5derated 5rrous 4ictional 5lamentous 6terable 4lexible 5owering \
5uctuating 5ying 4ood 4reezing 4ulfillment 9ment 5nctional ;ing 3gaseous 4onococcal 4raded 6nular 5easy 3hereditary 6o 4ierarchical 5storical 4omogeneous \
7logous 3identical 4llion 9th 4mportation 4nclusive 6riminating 5dependent 6uctive 5fected 9ious 6lammable ;tory 8tionary 7ected 6ormative 5habitable \
5stinctive 5tegrated 7llectual 7rchangeable 9ourse 8laced 8secting 8ventionist 6oxicant ;ting 5vasive 4onising 7zing 4rritating 4ssue 3joinder 7er 4udicial \
5ror 3kosher 3legal 5thal 4inearity 5terary 4ogical 3magnetic 5licious 5rketable 5terial 4easurable 5dical 5mbership 5tal 8lic 4igratory 5litant 9ry 4oral \
5tile 5ving 3narcotic 5tive 4egative 4uclear 5merical 3obedience 5ligatory 5servance ;t 4ccupational 7rence 8rence 4fficial ;ly 4ily 4perational :ve 4rganic \
5thodox 3parallel 7metric 7sitic 6ous 6ticipant <ting >on 5ternal 6hogenic 5ying 4erformance :ing 6ishable 6manent 7eable 6sistent 7on 4hysically 4olar \
6itically 5rous 9ness 4racticing 5egnant 6judicial 5ofitable 6tective 8in 4ublic 5nishable 3racial 5dioactive 5ndom 4eactive 6der 5ceipt 6iprocal <ting \
6ognition 7verable 6urrent 9ing 5deemable 5flecting 5ligious 5semblance 6idence :tial 8ual 7stance ;t 6olvable 6ponsive 6tricted 5versible 4hythmic 4uminant \
5ral 3salable 7ried 4cientific :st 5oring 4ecular 5gregated 5lective 6f 5nsitive 5xual 4hrinkable 4ignificance =t 5nkable 4ked 4lip 4ocial 4peaking 6cialist \
;zing 8fic 5herical 5iritual 4taining 6rter 5eroidal 5rategic 6iated 7king 6uctural 4ubmissive 5ccess :ive 6h 7es 5it 5rgical 5staining 4wimmer 4ympathiser \
;zer 3talkative 5rnishable 4eaching 5mporal 5nured 4heatrical 6istic 5inking 5reatening 4raditional 6nsparent 5opical 4ypical 3unified 7orm 6onism 6versal \
4rban 3vascular 4enomous 4iable 5olently 5rulent 5sual 4ocal 7tional 5latile 6canic 5ter 3worker 7ing 5ven 3yielding 2odlehead 3kie 4y 3ntide 2place \
2radrenalin <e 3epinephrine 3ia 4te 3land 3malisable 8er 7zable 8er 5tively 9ness 3theastwardly 6r 5wardly 6ester 9wardly 2sebag 6nd 4cone 4d 4piece 4wheel \
3her 3ily 4ng 3ography 4logical 8es 8st 7y 3talgist 4oc 5logy 5mania 2tabilities 9y 4rial 6sation 6zation 4te 6d 5ing 6onal 3chback 3ecase 4let 4worthiness \
3ifiable 6er 3ochord 4rnis 8es 3um 2umena 7l 6on 3nal 3ses 2vaculite 4tion 3elisation 7e 8d 7ing 7tic 6zation 7e 8d 7ing 5ly 4na 6e 5e 4rcal 3iciate 3obiocin \
2whither 3t 2xiously 7ness ;es 2yade 1ubbier 6st 5n 4le 5ier 7st 5y 4y 3ility 5ous 2cellus 8es 3lease 6te 8d 7ing 8on 5olar 8ted 7i 7us 6n 7ic 6plasm 7rotein \
6side 6tidase 9e 4ide 6ic 2dibranch 4caul 3nick 5k 2gatory 3gar 2llifidian 7er 5pore 2mbat 4erplate 4fish 4ingly 4les 3en 4rable 6ry 5ological :st 6usly 8ness \
<es 3ina 5ous 4s 5matology 3mary 4ular 6ite 2natak 3ciature 4le 4upative 3hood 2rseling 5r 6ymaid 4ling 3turer 2tation 3brown 3case 3gall 3house 3let 3pick \
3rilite 5mental 5tiously :ness 3ter 4ily 3wood 2zzler 1yala 2ctaginaceous 5lopia 4ophobia 2lghau 2mpha 6ea 7um 6l 7id 5ean 6t 6um 5like 5o 6lepsies :y \
6maniacal 2stagmic 7us 5tin 0oafishly 6ness 2rfish 3smanship 4woman 7en 2st 2tcake 1bbligati 8o 2cordate 2dt 3uce 4rateness 2eah 3li 5se 5ze 4us 3sely 5ness \
3yer 2fuscatory 2is 2jectification 9ed :s 8y 7onability ;leness 7vise :m :t ;ic 9zation :e 6less 4t 3urgate 9d 8ing 9on 8or :y 2last 4tely 6ness :es 5ional \
5ory 3igati 7o 8r 9ily 5ee 6r 5ingness <es 5or 4qued 6ity 4terative 9or 3oquial 7ous 2mutescence 2noxiousness 3ubilate 2oli 4us 3vate 4oid 2reption 2scurant \
9ism ;t 7tion 6ement 7ness ;es 3ecrate 4quent 4rvability 7tionally 4ssional ;ly 7veness 3olesce 9d 9ntly 8ing 6tely 8ness <es 7ism 3tet 4ipation 4reperously \
<ness 5ucter 8ionism =tic 8or 6ent 2tainer 6ment 3ect 4st 3ruder 5sion 3und 4rate 4sity 2umbrate 2versely 5t 3iation 6or 3olute 1ccas 5ionalism 3ident 4pita \
8l 5ut 3ultation 6ism 8t 6ly 6ness 4pancies 6tionally 5ier 2eanaria 8um 5front 5og 7raphical 6logy 2herous 5y 3locracy 8t 9ic 5phobia 3one 3rea 5ous 5y 2ker \
2otillo 2rea 5te 2tachord 4d 4hedra 9l 8ite 8on 4merous 6ter 4n 5gle 6ular 5t 6al 4rchy 4style 4valent 5o 3ennial 3illion 9th 3odecillion 8mo 4foil 4naries 7y \
4pod 4roon 4syllabic :le 3roi 3uple 7t 2uli 4omotor 4us 1dalisk 6que 2dment 2ea 3on 3um 2iousness 2ontalgia 5oblast 6graph 6id 6logical :st 9y 3riferously \
;ness 4lessly 4ously 7ness 2yl 1ecology 3us 2dematous 3ipal 2illade 2nologist 7y 4mel 4phile 8ist 2rsted 2sophagitis 3tradiol 5in 6ol 5ogenic 6ne 6us 5um 6s \
7es 2uvre 1fay 2fcuts 3enceless 5seless 4rer 5or 3handedness 3icialese 8ism 7nt 7ry 7tion 8or 6nal 4sh 6ly 6ness 3key 3print 3screen 4ite 3track 2ttimes \
1gdoad 2ee 4d 2ham 2ival 4e 2ler 2reish 4sses 3ish 1hmage 3ic 3meter 1idium 2ks 2lbird 3can 4up 3er 3ily 3man 4en 3seed 4tone 1kapi 3s 1lde 3fangled 3ish \
3ness 3ster 3wife 5ves 3y 2eaceous 4ster 4te 3cranon 3fin 3ic 4n 3ograph 4resin 3riculture 3s 4tra 3um 2faction 2ibanum 3d 3garchical <ly 4ochaete 6lase \
5nucleotide 5polies 9st ;ic 8y 6sony 5saccharide 4uria 3o 3vaceous 4enite 4ine 2la 2ogies 4y 3roso 1masa 4um 2ber 3re 3udsmanship 2entum 3r 2icron 3kron \
3nousness 3ssible 2matidium 5ophore 2nicompetence <t 4directional 4farious 4potently 4range 4sciently 4vorously :ness 2ophagia 2phaloi 7s 8es 1nager 4raceous \
3nism 6t 7ic 2board 2cogene 8sis 7ic 9ity 4logic 9al 8st 2dometer 2eiric 5ocritic 6mancy 3rously 7ness 2looking 2omasiology 6tic 5tology 7poeically :tic =ally \
2screen 3ide 4te 3tage 2tic 3ogenetic ;ally 7ic 9ally 7y 4logical ;ly 8sm 9t 7y 1ocyte 2geneses 7is 6tic 3onia 6um 2hed 3ing 3s 2lite 5ic 3ogic 7al 9ly 6st 5y \
2mph 2phorectomies ;y 2sperm 4here 4ore 2tid 2zier 5st 4ness 3y 1pah 3lesce 8d 7ing 4ine 2code 2encast 4handedly :ness 5earted 3rability 6ly 5nt 5tically \
7vely 4culum 4on 5se 3s 2hicleide 4dian 4olatry 6ogy 4te 3thalmia 9tis <es 8ologic >al 9scope =y 2inicus 5onative 3sthognathous 3umism 2pidan 4late 3ortunely \
9ness =es 8istically 4sability 7le 5er 5itely 8ness <es 7ional 3ressiveness 4obriously 3ugn 6ant 2sonin 6ze 2tative 3imality 7ly 5e 5izable 4onality \
3oelectronic 4meter 7ric 2ulently 3ntia 3scule 1quassa 1racularity 8ly 3lity 3ng 5eness 6ries 7y 6wood 5y 3torically 2bicular 9ity 9ly 8te 4ter 2ca 3ein 3h \
4ardist 7man 4estrally 9tor 8ion 4idaceous 6ectomies ;y 5tis 8es 3inol 2dainer 6ment 3erer 5less 3inand 6te 5es 3n 3o 4nnance 2ead 3ctic 2ganicism 8ty 6sable \
8tionally 7mic 6zable 8tionally 5ochlorine 6genesis 7raphy 6logy 6metallic 6n 6phosphate <orous >us 6therapy 5za 6ine 4smically 5tic 8ally 3eat 3iast 7ically \
3ulous 2iel 4ntalise ;d :ing :t 9ze ;d :ing 8ly 7tional 6eer 3ficial 4lamme 3g 4an 4inative 3nasal 3son 2le 3op 2namentally 3eriness 3is 4thic 7ne 7schian 6ol \
8ogic <al >ly 7mancy 7pod 8ter 7rhynchus 7sis 2obanchaceous 3genesis 6ic 6y 4raphic :al <ly 8y 3meter 3tundities 9y 2phanhood 4rey 3iment 4ne 2reries 5y 3is \
5es 2thicon 4ocephalic 6hromatic 6lase 5dontically 9ure 7xly 5epy 5genesis 9tic 8ic 6nathous 6onally 6raphical >ly ;se ;ze 5hydrogen 5normal 5paedically \
6edically 6sychiatry 6ter 9an 9ous 7ic 5rhombic 5scope 6es 6is 6tichy 5tic 7st 6ropic 9ous 3olan 3s 2yx 4es 2zo 1scillatory 6ogram :ph 7scopic 4ne 4tancy 7t \
6tion 3ulant 6r 6te 8d 7ing 8on 7ory 5um 2es 2mic 5ally 4ous 4um 3ometer 4se 4tically 3unda 2sein 4ous 3icle 4ferous 5ic 5rage 3uary 2teal 4itides 7s \
4nsibility 7ve 6orium 8y 5tatiousness @es 4oarthritic =s 5blast 5clasis 9t 5genesis 5id 5logy 5ma 7lacia 6yelitides <s 5pathic ;ally 6hyte 6lastic 6oroses \
9tic 5tome 8y 3iary 4ole 4um 3ler 3mark 3omy 4sis 3racod 8erm 7n 1talgia 2herness 9es 5where 6orld :liness @es 2ic 3osely 3tides 5s 2ocyst 3laryngologies >st \
=y 4ith 4ogies 6y 3plasty 3rhinolaryngologist By 3scope 2tar 4va 3o 1uabain 2bliette 2guiya 2phe 2rself 2sel 2targue 8d 7ing 3bargain 4oard 6st 5x 6es 4rave \
8d 7ing 5eed 3caste 4ross 4urve 3dare 5te 4oorsy 4raw 7n 5ew 3earn 4rcourse 5wear 3face 7d 6ing 5ll 4ight 4latter 5ow 4oot 5ught 3general 4uard 5ess 8es 5n \
6ned 7ing 3haul 4it 6ting 3land 7er 7ishness 5wries 7y 4eap 4ier 3man 5rch 8es 5tch 8es 4ost 3pace 7d 6ing 4lace 4oint 5rt 5ur 4roduce :d 9ing 4ull 3race 7d \
6ing 5geousness >es 5nge 8d 7ing 4eason 4idden 6e 6ing 4oar 5de 4ush 3sail 4core 8d 7ing 4ert 4hoot 6ut 4oar 5le 4pan 7ned 8ing 5eak 6nd 7t 4tand 6re 3ta 5lk \
4hink 4urn 3wait 5lk 5sh 4ith 4ork 7er 3yell 2zel 3o 1variectomies :y 5otomy 5tis 3te 5ly 2enbird 4proof 4ware 3rabound 6undantly 5chievement 5ggressive \
5mbition ;usly 5nalyse 9ze 5pprehensive 5rch 8es 6gumentative 6m 5ssertive =ness 7ured 5ttached 7entive =ness 4bearingly ;ness ?es 5id 7ding 5louse 5old 6ught \
5uild 8t 6rdensome 6y 4capacity 7italise >d =ing <ze >d =ing 6reful 5heck 5lothes 7ud 5ommitment 7petetive 8lacency =t 9icated 6ncern 7fidence 7scientious \
8ervative 8iderate 6ol 5ritical 6op 8ped 9ing 5urious 4decorate <d ;ing 6fensive 6pendence <t 6sirous 6tailed 7ermine =d 6velop ;ment 5iversification <y \
5ramatise =d <ing ;ze =d <ing 5ub 7bed 8ing 5ye 4eater 5ducate ;d 5laborate 5motional 6phasis 9tic 5ndowed 6thusiasm =tically 5stimation 5xcitable 9e :d :ment \
9ing 6ercise <d ;ing 8t 9ion 6pand 9sion 7licit 4familiar <ity 6nciful 6stidious 6tigued 5ed 6ed 5ill 6shing 5lew 6ies 7ght 6own 6y 5ond 4generalise >d =ing \
<zation =e >d =ing 5laze 5raze 9d 8ing 6ound 4happy 6stily 9ness 8y 5urried 4idealistic 5mpress 5ncline 6dulgent 8strialise ?ze 6flate ;d 8uential 6sistence \
<t 7ure 6tellectual 8nse 8rest 6vest 5ssue 4laden 6rge 6vish 5eaf 7p 8t 7rn 6pt 5iberal 6ne 6ve 5ooker 4magnify 6n 7ned 8ing 7tel 6ster 6tch 7ter 5easure \
6dicate ;ion 5odest 7ify 4nice 4optimism ;tic 4particular 6yment 5essimistic 5lus 8es 5owerful 9ingly 5raise :d 9ing 6ecise 7scribe =d <ing ;ption 8sure 6ize \
6ominent 8pt 7tect ;ion 7ud 4reacher 6fine :d :ment 6gulate ;ion 6presented 5idingly 6ghteous 7id 6pen 5oast 4salt 5cale 9d 6ore 6rupulous 5ea 6nsitiveness \
<ity 6t 6vere 6w 5harp 6ine 5ide 6mple 5keptical 6irt 5laugh 5olicitous 6ul 5pecialisation <zation 9fic <ation ;ed <s :y 6ilt 5taff 6eer 6imulate =d <ing =on \
6rain 7ess :es 8tch ;es 7ict 8de 7ung 6udy 7ff 5ubscribe =d <ing ;ption 7tle :ty 6spicious 5weet 4task 6xation 5echnical 5hrust 5ightened 6re 8d 7ing 5ness \
5op 7ped 8ing 5rade 7in 6ick 6ump 4valuation 8e 9d 8ing 5iolent 4wearied :s 8y 6eningly 6igh 5illing 6nd 7ter 5ord 5rote 2iform 3ne 3parity 4osit 8or 2oidal \
3lactovegetarian 4o 3testis 3vitellin 5viparity :ous 2ular 5tory 1wlishly 1xalate 4ic 5s 6es 3zine 2blood 2cart 2heart 2idant 5se 5te 6ive 9ly 4ic 5metry \
5sable 7tion 5zable 7tion 3me 2pecker 2tail 2yacid 3cephalies 9y 3genic 6ous 3hydrogen 3moronic 3salt 3tetracycline 4ocic 7n 1yer 3z 2stercatcher 6man 1zonic \
5de 5ferous 5se 5ze 4olysis 5sphere 0pablum 3ulum 2cemaking 4r 4y 3ha 5lic 4isi 4ydermal :tous 9ous 5sandra 3ier 5st 4ficatory 7ism 6stic 3kable 5ger 4etboat \
4horse 4inghouse 4saddle 4thread 3tion 3y 2dauk 3dleboard 6fish 6r 3emelon 3nag 3rone 3uasoy 2ederastic 4ogenesis 5logical 9st 8y 5phile 9ia :c 3lla 3on 5y \
2gandom 5ise 7h 6ze 3eboy 4ful 3inal 3urian 2hoehoe 2illasse 5ette 3nfulness 4killing 4lessness 4tball 6ox 8es 5erly 5y 3sa 5no 2jama 2ladin 4eethnology \
5obiologies =st <y 7otanies ;y 6climatologies @y 6ecology 6geographies >y 7raphic =al ;y 6lith :ic 6ntography 9l :ogic >al 6psychology 6zoologies <y 5stra 9e \
4is 4nquin 4tabilities ;y 7ly 6lisation 9e :d 9ing 8zation 9e :d 9ing 5ially 6nate 7e 3eethnology 4ly 4o 5biologies <st ;y 6otanies :y 5climatologies ?y \
5ecology 5geographies =y 6rapher :ic <al :y 5lith 9ic 5ntography 8l 9ogic =al 5psychology 5zoologies ;y 4stra 8e 4tot 3frey 3ikar 4mpsestic 4ndromist 5geneses \
:is 9tic 5ode 4saded 5h 3ladic 6ous 4ette 4ia 6sse 6tor 5dly 6ness 5um 4y 3maceous 5r 6y 5te 7d 7ly 6ion 4er 5tte 4itate 6in 4top 3p 4abilities :y 4ebrate \
4itant 3sgrave 4tave 3ter 3udal 3y 2mpa 4ero 2nacean 4da 4ma 4tela 7la 3cratium 5eatin 9tides ;s 8otomy 3danus 8es 4ect 7ist 4iculation 5t 4ora 5ur 7a 5wdies \
7y 4urate 4ybat 3egyrical ;ly 8se 9t 8ze 4lboard 4ttone 3fish 4ul 3ga 4enesis 4olin 3icle 7d 5ulate 3jandra 8um 3logism 3ne 4ikin 3ocha 4plied 5tic 3pipe \
4sychist 3sophy 3talets 6oon 4echnicon 5legraph 4heistical =ly 4ile 7d 5ngly 5socracy 4o 5graph 5mimic 9st 4yliner 5waist 3zer 2pain 4lly 4razzi 8o 4veraceous \
7ine 3erbark 6oard 7und 5clip 5er 5hanging 5less 4terie 3ilionaceous 5lary 6oma 7n 7se 7te 4sm 5t 6ical 6ry 3pies 4ose 4us 6es 4y 3ulae 6r 5e 3yraceous 5ology \
2ra 4basis 5olae 7ically 8se 8ze 7oid 4casein 5etamol 5hronism 4der 5iddle 6saic :al 7iac :al 5os 5rop 4esthesia 4ffine 8ic 5oil 6rmaldehyde 4glider 5rapher \
9ia 4hydrogen 4ldehyde 5inguistic 6pomena 5lactic 6elepiped 8isation :e ;d :ing :tic 9zation :e ;d :ing 7piped 5ogism 9t 5ysingly 6tically 6zingly 4magnet :ic \
;sm 6tta 5ent 6terise <d :ze <d 7ric :ally 9sation :e ;d 9zation :e ;d 5nesia 5o 6rph 9ism 6untcy 4ng 5oiac 9ally 7c 8ally 6rmally 5ymph 4ph 6ilia :c 6rasable \
9er 9is 9t :ic 5odia 8um 5sychological >st 4quat 4sang 5cending 5elenae 9e 5itical ;ly 9ide 8se 9m 8ze 7ologist ;y 5ympathetic 6napsis 7thesis 4tactic :ally \
6xis 5hion 6yroid 5roop 5uberculosis 5yphoid 4vane 3buckle 3cenary 4lose 3d 4ner 4onably 6er 3egmenon 5oric 4ira 4nteral 4r 4ses 5is 5thesia 4tic 4u 4ve \
3fleche 3get 6ted 7ing 3helia 7on 3ibus 4es 5tal 4mutuel 4pinnate 4ties 3kin 4land 4y 3lando 4iamentarianism 4ormaid 5urmaid 6s 7ly 7ness 3migiana 9o \
3ochiality 9ly 4dic 6st 4icous 4l 4nomasia 5ychia 6m 7ic 7ous 7y 4tic 6d 6tis 9es 4xysmal 3r 4icidal 4otfish 3simoniously <ness @es 3tan 4henocarpy 8genetic \
?ally 4ialness ;es 5ble 5cipative 8ially 6leboard 6olored 9ured 6ularism 5te 6ive 4let 4on 4ridgeberries =y 4urient 7facient 3ulis 3ve 4is 6es 2scal 3e 3h \
4alik 4m 3queflower 5il 6nade 3s 4acaglia 5de 5nt 4ementerie 5rine 4ible 5floraceous 5m 5ngly 5onal 8teness 7flower 7lessly ;ness 5vate 9d 6eness 6isation 8m \
7zation 8e 9d 8ing 4over 4phrase 4us 3telist 5uriser 9m 8zer 4iccio 5l 6le 5ness 5s 6es 4orale 8i 9se :m :t 9ze 8ly 6ship 5se 4ureland 2taca 4gium 3chable \
5ily 5ouli 3ellar 7te 4n 5cy 5tability 8le 6ee 6or 4rfamilias =es 5nalist ;ically 6oster 3hbreaking 4finder 4ic 4less 4name 4ogeneses :is 8icity 8ous 6nomy 5l \
6ogic 9es 5neurosis 3in 5ated 7ion 5ous 4sserie 3ly 3ness 7es 3resfamilias 4iarchate 9ic 6te 5ciate 7dal 5lateral 6ineage :l 8y 6ocal 5stic 9al 4ology 5ness \
9es 6isation 8er 7zation 8er 6ymically 5on 7ship 3ten 5rnless 4ie 3ulous 8ly 8ness 2uldron 4ownia 2van 5e 3id 4s 5es 3lova 3onine 2wnbroking 2xes 3wax 2yback \
3mistress 3nim 3ola 4ut 3phone 3slip 3t 1eacekeeper 5making 4hier 7st 5y 4oat 3g 3ky 3n 3rt 5rees 3secod 4hooter 3tbog 4ier 6st 4moss 4y 3vey 2ba 2ccable 5ncy \
6t 5vi 3ker 4ish 3tase 4en 4ic 5nate 6ous 5se 5ze 4oralis 3ulate 8d 7ing 8on 7or 5iarise 9ze 6um 4niarily 2dagogically 4lfer 5o 4nticism 4te 3erastic \
4strianisation <m ;zation :ly 3icab 5el 5le 5ular 7oses 9is 8us 6rist 4form 4mental 3ogenesis 4logical 8st 7y 4phile 8ia 9c 3uncle 6ular 2eler 3n 3pbo 4show \
4ul 3ress 7es 4lessly 3wit 2gboard 3matite 2ignoir 3n 2joration 8vely 2kan 3e 3inese 5gese 2lage 5ian 4rgonium 3ecypod 4rine 3f 3ham 3isse 4te 3lagrous 4etal \
6ise 7ze 4icle 5tories 8y 4mell 4ucidities :y 8ly 8ness <es 3met 3oria 5us 4ta 3tast 5te 4ry 2mican 3mican 3phigus 9es 2nalisation 6zation 5ly 4tes 3cel \
3dency 6tive 4ragon 4ular 6ously 3eplain 7ne 4trability 7lia 7nce 8t 7tingly 3friend 3g 3holder 3icillate 8ium 3man 4en 3na 5e 5me 5te 4e 4i 5nite 4oncel \
4yroyal 5worth 3ological 3sile 5onable 8ries 9y 4temon 5ock 3tachlorophenol 6le 5d 6actyl 5gram 7id 5hedron 5lpha 5merous 5ne 6gle 7ular 5pody 6rism 5rchy \
5stich 7yle 6yllabic 5thlete 6omic 7nic 5valent 4imento 4landite 4obarbital 5de 5mic 5san 6e 4stemon 4yl 6enetetrazol 3uche 6i 6le 4lt 6imately 4mbra 8e 8l \
4riously 9ness 2peroni 3los 4um 3pergrass 4iness 3sinate 6ogen 3tidase 6e 5se 7d 6ing 5ze 7d 6ing 4one 6ise 7ze 2racid 4dventure 4mbulation :ory 3caline 4ept \
7ibilities =y 8onal 8vities ;y 7ually 4hlorate 8ide 4ipience 9t :ly 4uss 7es 7ive :ly 5taneous 3du 5rabilities <y 8le 9y 7nce 6e 3egrinate ;d :ing :or 8e \
4mptoriness 4nnate 9d 8ing 4stroika 3fecta 7ibility 8onistic 8ve 7ness 7o 5rvid 9ly 4idiously 4oliate 5rator 6mable 8tive 4umer 5nctoriness 5se 7d 6ing 7on \
9ist 3gola 3i 4anth 5pt 5stron 4cardial 9tides ;s 7p 5hondrium 5line 5opae 7e 5ranium 5ycle 6nthion 4derm 5ium 5ot 7ite 4glacial 5on 5ynous 4lune 5ymph \
4metric 5orph 4natal 5ea 7l 6phrium 6um 7ritis 9um 4odate 6isation 7zation 6ontics :st 5nychium 5stea 8um 7itis 5tic 4patetically ;ism 5eteia 5herality \
;zation <e :ly 6rastic <ally 5teral 4que 4sarc 5copic 5hability 8ly 6er 5sodactyl 5talses 9is 8tic ;ally 6ome 6yle 4thecia 9um 5oneal 3jurious :ly 3kily 3lite \
4ocution ;ary 3malloy 5nency 6ganate 5tron 4eance 6tion 8ve 4issibilities =y 9leness 5tee 6ter 7ivity 4utational 3niciousness 6kety 3oneus 4rate 8d 7ing \
4xidase 7ise 8ze 3pend 7icularity =ly 5tuance 8tor 4lexedly 7ingly 3ries 4on 4y 3se 5cutory 5verate :ion 8ingly 4istencies :y 4onableness >es 9y 7lisation :m \
9zation 8ty 7te 9d 8ing 6ifier 4pectively 6x 5icaciously 7uously ;ness ?es 6ratory 4uadable 7er 6sible 3tinaciously <ness 6encies 9y 8tly 4urbable 8tive \
7ingly 5ssal 7is 3uke 4ser 3v 4asion 7vely 9ness 4erter 4ious 8ly 8ness <es 2sade 3ewa 3kily 5ness 3saries 6y 3terer 4hole 6use 4iferous ;ly ;ness 5lential 4o \
4y 2tabyte 4joule 4liferous 5led 5oid 4sus 4watt 3cock 3echia 4rsham 3hidine 3iolate 6ule 4t 5ionary 3rification 4ochemistry 5dollar 5g 6lyph :ic 6rapher :ic \
<al :y 5lic 6ogical 9st 8y 5nel 5sal 5us 3ter 4ifoggery 5sh 7ly 7ness 5toes 3ulancy 4ntse 2wit 3terer 2yotl 1fennig 7e 1haenology 4ton 3gocyte 8ic 8osis \
3lange 8al 8r 6sterian :y 5rope 4lically 7ism 6sm 5ocentric <sm 3nerogam 4otron 4tasmagoric >al 9l 8ic 3risaic 9al 6ee 4maceutic 7ognosy 8logic =al 8psychosis \
8therapy 4os 6es 4yngitis 7ology 8scope <y 3seout 4ic 5s 3t 4ic 2ellem 5oderm 3nacaine 6etin 6ite 5nthrene 5zine 4cyclidine 4etidine 6ole 4formin 4ix 4ocryst \
5l 6ic 6ogy 6phthalein 5m 6enalism 8ological @ly <y 5safranine 5thiazine 6ypic :al <ly 5xide 4yl 6alanine 7mine 6ketonuria 5toin 3on 3romonal 3w 2il \
4anthropical <se =m <ze 5telically 4hellene 4ibeg 5stinish ;m 4ogynist 8y 5l 6ogian 9cally 5mel 5progenitive 5s 6ophiser ;m :zer 3s 3z 2lebitic 5osclerosis \
6tomies :se <d ;ing :ze <d ;ing 9y 4gmatical 6ier 8st 6y 3ogistic 8on 5opite 3yctaena 6ena 2ocine 4omelia 3n 4ate 6ion 4ecard 5mically 5ticist 7st 4ogram \
8phic :y 5l 6ite 6ogic :ally 5meter 5n 5scope 5typy 3sgene 7ite 4phatase 8ic 9se 9ze 8uria 6ene 6ide 7ne 6ocreatine 7diesterase 7lipid <e 7protein 7rate 8esce \
<ntly 8ism 9te 8oscope 9us 8ylase ;tion 3t 4ic 4oactinic 9ve 6ging 5bathic 5cathode 6ell 6hemical =ly :stries =y 7romy 9nograph 6ompose <r ;ition 7nduction \
=vities @y 6urrent 5disintegration 6rama 6uplicate =ion 6ynamics 5elasticity 7ectrical ?ly =ity ;on <type 6mission 6ngrave <d <r ;ing 5finishing 6lash :es \
7ood 7uorography 5g 6ene 8ically 6ram 9metry 8phical 8vure 5kinesis 5lithographies ?y 6uminescence 6ysis 7tic 5m 6ap 6echanical 7ter 8ric ;al =ly 9y \
6icrograph ?y :scope 6ontage 6ultiplier 7ral 5neutron 6ic 5period 6hilous 7obia 8re 6ia 6lay 5realism ;t <ic 7ceptor 8onnaisance >sance 5sensitise >d =ing \
<vities ?y <ze >d =ing 6phere :ic 6tat 9ic 9ted :ing 6ynthesise =ze ?d >ing ;tic >ally 5taxis 6elegraph >y 6herapy 9mic 6onus 7pography 6ransistor 7opic :sm \
6ube 6ype 8ography 8y 5voltaic 5zincography 2rasebook 6ogram :ph 7logical ;st 4tries 6y 3en 5etical 5ic 5ologic ;al =ly :st 5sy 2thalein 6ocyanine 4ises 6ic \
7s 2ycology 5mycete 3lacteries 9y 4e 5tic 4lo 6clade 6de 6id 6me 6quinone 6taxes 9is 9y 6xera 4ogenetic 8ic :ally 9st 8y 3s 4icalism 9ties :y 6ochemical 5o \
6gnomic <al >ly 7rapher ;ic =al ;y 6logic ;ally 6therapeutic 7ype 5qued 4oclistous 5stomous 3tobiology 5chemical 5genesis 7ography 6raphy 5hormone 5logies 8y \
5pathology 6hagous 6lankton 5sociology 1iacular 3ffe 3nette 4ism 6tic 4ola 3ssava 4ter 5re 2bgorn 3roch 2cador 4roon 3caninnies 9y 4oloist 3e 4ous 3kaninnies \
9y 4erelweed 5ter 4iness 4lock 3ofarad 4line 4seconds 4t 3rate 4ite 4otoxin 3s 3togram 8phic 4uresquely ;ness 6ise 7ze 3ul 2ddly 4ock 2ecewise 6orker 4rust \
3dmont 3plant 3rcer 3t 4ism 6t 7ic 9al ;ly 3zochemistry 5electric =al =ities ?y 2ffling 2geonwing 3fish 3geries 6y 4in 5shly 3headedly 9ness 3ling 3mentary \
3nus 5t 3swill 3weed 2ka 3eman 4perch 4staff 7ves 2lch 3eate 4i 4less 4ous 4um 5s 4wort 3ferage 3garlic 4rimise 8ze 3i 4ferous 5orm 3lager 4iwinks 4ock 5wslip \
6y 3ocarpine 4se 5ity 4tage 5less 4us 3pul 3sener 4ner 3y 2mpled 2nchbeck 5cock 5er 5penny 3dling 3eal 4ry 4ta 5um 4wood 4y 3fish 4old 3guid 3ier 5st 4te \
3kness 4o 5es 3na 5ce 6led 5ted 7ly 6ifid 7on 7partite 8ed 7sect 4ies 5ped 4ulae 6e 4y 3ole 4nes 3setter 4potter 3ta 5il 4le 4size 8d 3work 6m 3xit 3y 4in 4on \
2on 3sity 3usness 2page 3eful 4lining 4raceous 5idine 6ne 5onal 4stone 4t 5te 4work 3istrelle 3kin 3sissewa 2quante 7ly 7ness 4et 2ragua 4tic 7ally 3n 3og 5i \
5ue 4shki 4zhki 2scaries 6y 5tor 8y 4icultural ;e ;ist 5form 5na 7e 6e 3h 4ogue 3mire 3o 4lite 3s 4er 4oir 3tareen 4e 4ole 7er 2tanga 4pat 3cherful 5ier 7st \
5stone 5y 3eousness 3head 5canthropus 4iness 4less 4os 3iableness 4fulness 4lessness 3man 3saw 3ta 3uri 3yingly 2votally 2xelate 7ion 5late 3ilate 8d 7ion \
5lated 3yish 2zazzes 3z 4az 6zes 1kwy 1lacable 5ter 6ingly 7ve 6ory 4ekick 9er 5man 6en 5name 6tation 5t 4idness :es 4oid 3fond 3gae 5l 4e 4iariser 8zer 7y \
5oclase 3inchant 5sman 7en 6ong 6poken ;ness 5tiveness =es 3narian 7ty 4chet 8te 4eload 5r 5tesimal 6oid 4gency 7tly 4imeter 8ry 5sh 4ktonic 4ogamete 6raphies \
:y 5meter 5spore 4table 6r 5igrade 5like 4ula 3sh 5es 5y 4m 5agel 6sol 6tic 5ic 6d 6n 5odium 6lyses 9is 8tic 8zes 6n 6some 4terwork 5ically 7ine 8se :d :r \
9ing 8ze :d :r 9ing 6d 5ometer 3t 4elayer 5r 4ies 5na 6ic 7se 7ze 6ocyanide 7type 7us 5tudinise ;ze 4onically 4ted 5ing 4y 5fish 5helminth 5sma 3usibleness \
=es 6ve 3ya 5bility 4book 4fellow 4girl 5oing 5roup 4let 4reader 4school 5uit 4time 4writing 2each 6es 4dingly 4sance 5ureful 3b 4by 4e 4iscitary 3ctognath \
5ron 3dgee 6r 6t 3iad 3na 5rily 4ipotent 5sh 4teously 5ifulness =es 4um 3ochroism 4morphism 4nasm 7tic :ally 4pod 3siosaur :us 4sor 3thoric 3ura 6e 6l 5itic \
5odynia 6n 6pneumonia 3xiform 5glass 4or 2iableness 6y 4ntly 3ca 5e 5te 6ion 3er 3ghter 3msoll 2oce 3ddingly 3nker 3sion 5ve 3ughable 6boy 6er 3wable 4boy 4er \
2ucker 5ily 5less 3gboard 4hole 4ola 3maged 5te 4bable 6ginaceous 7o 5eries 7y 5ic 6ferous 6sm 5um 4cot 4ier 6st 4mier 7st 5y 4ose 4ply 4ulae 6e 4y 3nker 3r \
4alisation 8t 9ically 7zation 3shily 6ness 5ly 5ness 3tocratical 5n 6ic 3vial 5ometer 6us 1neuma 6tical 9ity 7ograph 8logy 8meter 8phore 5ectomy 5ococcal :i \
:us 8nioses <is 6dynamics 6encephalogram 6gastric 7raph 6nectomies <y 7ic 7oultramicroscopicsilicovolcanoconiosis 6thorax 1oaceous 4hy 2chard 3ky 3o 4sin \
2dagra 3dy 3gier 6st 4y 3iatric 4te 3ophyllin 2etaster 4icise 7ze 5se 7d 6ing 5ze 7d 6ing 2gey 3ge 3ies 3o 4nia 3y 2ignance 3kilotherm <ic 3lu 3nciana 4tblank \
5edness 6lle 5illiste ;ic 5sman 7en 3sha 2keberry 4logan 4weed 3ily 4ness 2lacca 5re 4rimeter 6sability 9le 7cope 7er 6zability 9le 7er 3der 3eax 6e 4mically \
7ise :d 9ing 9t 8ze :d 9ing 6st 5oniaceous 4nta 4r 4ward 4yn 3iclinic 5ymaker 9ing 4omyelitic 4s 4t 5buro 5icisation 8zation 7k 8er 7ly 3lack 5rd 4er 4inator \
6ise 7ze 6oses 8is 4ock 3trooneries :y 8ish 3y 4acrylamide 5delphous 5mide 5ndrist 8ous 8y 6thus :es 5tomic 4basite 4carbonate 5haete 7sium 6romatic 9e :d 9ic \
:ng 9ous 9y 5linic 5otyledon 5rystalline 5yclic 6thaemia 8emia 4dactyl 5ipsia 9c 4gamously 5enesis 5lotism 5onization 5rapher 9ic 5ynies 8st 7ous 7y 4hedral \
5istor 5ydric 8oxy 4mathic 8y 5erase 7ise :d 9ing 9m 8ze :d 9ing 7ous 5orphism 9onuclear :us 5yxin 4neuritides ;s <es 5uclear 4pary 5eptide 6talous 5hagia \
6one 8ically 8ous 6yletic 5loid 5odies 7y 6id 5ropylene 5tych 5us 7es 4saccharide 5emies 7ous 7y 6palous 5yndeton 7thetic 4tonalities ;y 5rophic 5ypic \
4unsaturate 5rethane 4valence :y 9t 5inyl 4zoan 7rium 6ic 2mace 4nder 4tum 3e 4lo 3fret 3iculture 4ferous 3mies 4y 3ologies 7y 3pano 3s 2nce 5au 5d 4ing 4y \
3derable 6er 6osa 8ities :y 7usness 4weed 3g 4ee 4id 3ied 3s 3tes 4ifex 6ically 9tion :or 5ne 4onier 2od 3ed 3f 4ter 3ing 3ka 3lroom 4side 3n 3rboy 4mouth \
4ness 3s 2pedom 4ries 5y 4yed 3ish 3litaeal 6eal 3padom 6um 4er 5t 4ied 4le 4yhead 3ulariser 8zer 5istic 5ousness 4p 2rbeagle 3er 3gies 4y 3iferous 4sm 3ker \
4ier 6s 7t 4pie 4y 3nocracy 5graphically 3ously 6ness 3phyria 8n 8tic 7oid 3tableness 7y 5lled 5menti 9o 5tive 4entousness 5rage 4fire 4rayer 4ulaca 2sable \
4da 3hly 4ness 3itionally 8er 6veness 7ist :ic <ally 8ties 9y 5ronium 3ologies 7y 3sessory 5t 4ie 3tadolescent 5lly 5xial 4bag 5oxes 6y 4classical 5oital \
6llegiate 7onial 6nsonantal 7valescent 4diluvian 5octorate 4election 5riorities ;y 9ly 6n 5xilian 4fix 7es 4glacial 4hole 5ypnotic 4iche 6ous 5e 5lion 6lion \
5mpressionism 5ndustrial 4launch 5iminy 4marital 5enopausal 7strual 6ridian 5illennialism 5odernism <t ;ty 4nasal 6tally 5uptial 4operatively 5rbital 6gasmic \
4ponable 7er 6sitive 5randial 5ubescence <t 4remogeniture 5ider 4season :al 5ynaptic 4ulancy 8t 7tion 5ral 6er 6ise 8t 7ze 4woman 7en 2tability 4ge 4mic 4ssic \
4tion 3boy 3een 4nce 5tiate :d 9ing :on 7lla 7ometer 6ly 3head 5en 5r 6b 4oled 7r 6ing 5use 4unter 3iche 3man 4en 3oroo 3shard 3tiness 4le 4o 2uf 4fe 3lard 4t \
5erer 5ryman 8en 3ncer 4dage 6l 5cake 5er 3rable 4boire 4er 4parler 5oint 3ssette 3ter 4ingly 4y 2werfulness <es 5train 1racticabilities 8lness 7er 7um 6ser \
3edial 4fect 8orial 4lect 4maxilla 5unire 4nomen 4positor 4sidium 4tor 7ian 3gmatical 9ism 8stic 3iseworthily 3jna 3lltriller 3na 4cingly 4dial 4g 3se \
5odymium 3t 4er 4incole 5que 4tler 3u 3xes 4is 3yerbook 6ful 9ly 2eachment 5id 4damite 6pt 5dress 5just 5mission 5olescence <t 5ult 4emptor 5xistent \
4gricultural 4mbular :y 9tory 5p 6lifier 4nnounce 4pplication 7y 6oint 6rove 4ssemble ;d 6ign 3bake 4end 7aries 9y 4oil 5ok 4uilt 3calculate ;ion 5ncel 9ation \
9lation :ed :ing 8rous 5riousness 5st 5tory 5utious 4edencies 9y 8tial 5ntor 5ptive 7orial 9ship 9y 5ss 7es 7ion :al 4hill 4ipitable 9nce ;ies ;y 9teness ?es \
:ive :or 8in 8ousness ?es 5sian 5vilisation 9zation 4lean 5inical 5usive :ly 4ognitive 5llege 6onial 5mputed 5ncert 8ssion 6demn 6ise 7ze 6scious <ness 6tract \
5ok 6l 4ritical 4ursory 5t 3d 4aceous 6ious :ness 7ty 5tion 6orily 9ness 5wn 4efine 8ing 5lla 5signate <d ;ing <on 6tinarian :te <d ;ing 5terminate ;er \
4iagnostic 6l 5cable 7nt 7tively 6tory 5gest 9ion 5kant 5nner 4nisone 4ominancy 9tely :ion :or 3election 4mie 5ptor 4ngage 5listment 4stablish 4xamination 9e \
5istence :t 5pose 8ure 3f 4ectoral 9ial 7ural 4iguration ;ve 8ement 4light 4orm 7ative 4rontal 3game 4lacial 4nability 7le 6ntly 3harden 4ensible 8lity 8on \
4istorian :cal =ly 4ominid 4uman 3ignition 4naugural 5dicate 6ustrial 5sert 6talled 7ruct 3kindergarten 3lacy 5tic 8al 7sm 6ure 5unch 4ect 4im 6inarily \
5terate 4udial 5sive 3m 4atureness 8ity 5xilla 4edical 7tative 5nopausal 6strually 4ial 5e 6rship 5gration 5llenarian 9nial =ism 5x 6es 4odern 5lar 5nish \
4undane 6ire 3natally 4omen 5tification 8y 7on 4tice 4uptial 3occupancies ;y 4perative <ly 4rdination 4wned 3packed 5rative 8or 6er 4end 6se 4lan 7ned \
4onderantly 5sitionally 9ve 8or 6session 6terousness 5tency 8t 4piness 4randial 5ocessed 6fessional 6gram :me 4uberty 7scence ;t 6lication 5ce 5tial 3release \
5tirement 5volutionary 3sa 5ger 4byopia 9c 6ter 9al :te 9ial ;n <ism :es 9ship 9y 4cientific 9ly 6nd 5reen 6iber 7pt 9ible :vely <ness ;ism =t 4e 5ason 5lect \
9or 5ntability 9ly 8tional <ism :ve 7ient 7ment 7ness ;es 5rvable 8tionism >t 4identship 6ia 7o 7um 5gnify 4lavery 4oak 5rt 4ser 5ie 6ngly 5mark 5or 5room \
5uriser 8zer 5work 4tidigitate =ion =or 6geful 6ssimo 5ress 4umptively 5rgical 6mise 3t 4ax 4erhuman 6ition 9ve 6m 7it 6naturalism =ly =ness 5st 4onic 5r \
4reat 8ment 5ial 4tification 4ypify 3v 4ailer 7ingly 5lently 4enient 6ter 5rbal 4iousness <es 5se 6ion 5ze 4ocalic 3warm 5sh 3xy 3zzie 2iapean 5ic 6sm 6tis \
3cker 6t 5liness 3deful 8ly 8ness <es 3er 4stcraft 6liness 3ggery 5ishly 8ness 3maevally 5lly 5teship 6ial 6ologies :y 5vera 4eness 5ro 5time 5vally 4ine \
5para 5tiveness 8ism :t 9ty 4o 5genial 9tal ;ry :or 5rdiality :ly 8um 4ula 7ceous 5s 6es 3ncedom 6liness 9g 5ipalship 8te 7ium 4k 5er 4tery 5head 5maker 8ing \
5wheel 3on 4rate 5itisation 8zation 5ship 3sage 4matically 7oid 5oid 4sily 4tinely 3v 4ateersman ;en 7ness ;es 6ive 4ily 5ty 3zewinner 9ing 2oa 4bortion \
4ction 7vely 8ity 4dministration 3b 4abilism :t ;ically 5tional 7ve 4osces 7idean 4usiness 3c 4aine 5mbium 5pitalist 5rp 6yote 9ic 5thedral 4edurally \
5leusmatic 5phalic 5ssable 4hronism 5urch 4laimers 5erical 5itic 4ommunism ;t 6promise 5nservation 7ul 9ar :te 4rastinatory 5eant 7tional 8or 5ustean 5yptic \
4tologies :st 9y 6rial 6scope 4umbent 5rable 7nce 7tion 6esses 3dder 4emocratic 4igally 6iousness 5sarmament 4rome 4ucible 3em 5ial 3fanatory 6eness 7r 5scist \
4eminist 5ssedly 7ionalisation >e ?d >ing =zation >e ?d >ing 7orate 9ially ;te 4iciencies 5terole 6less 4ligately 5uent 4oundness 4useness 6ive 3g 4enitive \
8orial 5stational 7in 4lottis 4nathism 8ous 5osticatory 4overnment 4rammability 9tic 5essionist 9st 9veness :ities <y 4un 3hibitiveness 8or 3industry \
5tervention 3jective :ly 3karyote 9ic 3labor 5ctin 5mine 5pse 8d 7ing 5te 4e 5g 6omena :on ;us 5pses 7is 6tic 9ally 5tarianism 4iferative :or 8ous 6icacies :y \
8ness 5ne 5xly 4ocutor 5gise 9d 8ing 7ze 9d 8ing 6uise 8ze 5ngate 7e 4usion 3menader 5thium 4ilitary 5scuousness ?es 6ee 7r 4odern 5narchist 5table 6ive \
4ptbook 6itude 4ulgator 4ycelium 3nate 7d 6ing 7on 9alist 6or 4ominal 5uncedly 4uclear 8us 5nciamento >es 3paedeutic <al 5gable 7ndism 7tive 8or 5roxytone \
4ellor 5nd 6e 5rness :es 4hase 5esier 6tical 5ylactically 8xes 4itiator 7ously :ness >es 4jet 4man 5en 4olis 5rtionable ;lities 5siti 8us 5under 4r 5aetor \
6nolol 5etor 5ietarily 8ies 8orial =ly 6oception <ve >ly ;or 4tosis 4ylaeum 6ene 6ite 3ration 4eform 5volutionary 4ogation 6ue 8d 7ing 3saicness ;es 6sm \
4ciutti 9o 5riptive <ly 4ector 6utable 5lytisation :er :m 9zation :er 5nchyma 5r 4imian 5ness 9es 5t 4lavery 4ocial 5dic 8al 7st 5popeia 8oeia 4pectively \
4tatectomies <y 7ic 8tis ;es 5hetically 6odontics <st 5omium 5yle 3tactinium 5mine 5nopia 5sis 4eanism 6se 5ctionism <t 7orship 5iform 6naceous 8se 5olyses \
9is 6se 4halamion :um 7lus 7mia 9on 9um 5esis 5onotary 6races 8x 9es 5rombin 4ist 5um 4oactinium 5chordate 5histories ;y 6uman 5language 6ithic 5martyr \
6orphic 5nema 6ic 5plast 5stele 5therian 6rophic 6ypal 8ed 8ic :al <ly 5xide 6ylem 5zoal 7ic 7ologies ;y 4ractile 5usile 8ve 4uberancy :tly 9te 3udness 4stite \
3v 4ability 4enience 5r 6biality 4idable 5ncialisation <t ;ty ;zation :ly 5sionality 9er 6ory 5tamin 4ocateur 8iveness 5ker 6ingly 5lone 5stship 3x 4emic \
4imal 8ly 7te 9ly 8ion 6o 2udentially 4ishness 3inose 3nella 7e 5r 3riently 5go 5tus 8es 3ssiate 6c 2yer 3ingly 3taneum 1salmbook 5odies 7y 4ter 7ia 8es 8um \
7y 2ephological =ly :es :st 9y 3ud 5axis 5epigrapha >l =ic 5ocarp 6hemophilia 8rmaphrodite Bism 6nymity 9ous 6pod 9ia 6science 8ope 5y 2ia 3d 3locybin 5melane \
3s 3ttacine 7osis 2oas 2ychasthenia 5edelia :cally 5ism 5oactive 7nal :ytic >al @ly 6biological =st <y 6chemical 6diagnosis =tics 7rama ;tic 7ynamics 6genesis \
9ically 7nosis 7rapher 6kineses :tic 6l 7inguistic >s 7ogise ;m :ze 6mancy 7etric <ian ;es ;st :y 7otor 6neuroses <is ;tic 6pathically ;st :ologic @al ?es ?st \
>y :y 7harmacologies Bst Ay 8ysics ;ologic Aal @es @st ?y 6sexual 7ocial 8matically 7urgery 6technics ;ology 7herapeutic 7ically 7omimetic 7ropic 5rometer \
1teranodon 4idology 7phyte 4opod 5saur 4yla 2isan 2oses 4is 2yalin 6sm 1ubertal 5ulent 4s 3is 3l 4icness 2ca 3coon 3e 3ka 4ery 4ishly 7ness 2ddinglike 3ency \
5da 6um 3giness 3s 2erilely 6ism 4peral 7ium 2ffery 2gging 4ree 3naciousness 2isne 4sance 7t 8ly 2kka 2la 3chritudinous 3e 4d 4r 3i 4ng 3lulate 9d 8ing 9on 5p \
3monate 6ic 5tor 3pboard 4iness 5teer 4wood 3que 3s 4atile 6or 8y 4imeter 4ometer 3verable 6ulent 4inate 6us 2mpkinseed 2nchbag 7ll 6oard 7wl 5eon 6r 4tate \
5ilio 9usness 3ditry 3g 4y 3ily 4ness 4shingly 4tively 8ness 3kah 4ie 3ner 5t 2parium 4te 6d 5ing 3illage 7ry 4parous 2rblindness 3dah 3ehearted 3gation 4er \
3ificator ;y 4ne 4stic 4ties 3lieu 7x 5n 4oiner 3pleness :es 4osefulness 7lessly ;ness 6ive 9ly 9ness 4ura 6e 6in 3ree 3sier 6st 4lane 4uivant 4y 3tenance \
3usha 3veyance 2shball 5ike 5utton 4chair 4ily 4pin 3illanimously 3tulant 7r 7te 2tamen 4tively 3down 3out 3refactive 5scible 8ne 4idities 8y 6ness :es 3tee \
5rer 4ier 4o 4yroot 3z 4es 2zzlingly 1yaemia 3s 2cnidium 4ometer 2elitis 4ography 5nephritides =s 3mia 2gidium 3maean 4ean 2jama 2knic 2lorectomy 5i 6c 5us \
2oid 3nephritis 3rrheal 6oeal 3sis 2ralid 4midally 7ical ;ly 4rgyrite 4zole 3ene 4thrin 7um 5ic 5otherapy 4xia 3idine 5oxine 4form 4midine 4tic 3ochemical \
5lastic 5onductivity 4electric <ity 4gallate 8ol 5en 7ic 7ous 5nostics 5raphy 4ligneous 5ogy 5yse 7is 6tic 6ze 4magnetic 6ncy 7iacal 8c 5etallurgy 7er \
5orphite 4ne 4pe 5horic 7sphate 7tometer 6yllite 4ses 5is 5tat 4technical :st 4xene 7ite 5ylin 3rhic 5otite 5uloxia 4olidine 3uvate 2thoness 9es 2uria 2xidium \
4e 1zazz 0qadi 1ibla 2ndarka 3tar 2viut 1oph 1uackish 5salver 3drantal 6t 7e 7ically 5ennia :lly 9um 5ic 7entennial 7ycle 6fid 6ga 6llion ;th 6nomial 6partite \
6reme 6sect 6valent 7ia 9l 8um 5oon 5umanous 6pedal 7lex 8ication 8y 7ole 3estionary 3ffer 3g 4ga 5ier 7st 5y 3i 3ky 3le 4ia 4mish 3mash 7es 3ngo 4t 5ic \
6fiable 8cation 6sation 7e 8d 6tation :vely 6zation 7e 8d 3quaversal 3rantinable 4reler 7ler 7someness 5ier 5ymen 4tan 5erage 7n 7saw 8taff :ves 5ic 6le \
5ziferous 7te 3ss 5ia 3ternaries 9y 7ion 8ties 9y 4re 6foil 4trocento 3veringly 3yside 2ean 3endom 5hood 5like 7ness 5ship 3ller 3nchable 6er 6less 4elle \
3rcetin 4ist 4n 4ulousness 3ster 5ionability 9ry 8less 5or 3tzal 2ickfire 5step 3ddity 4nunc 3esce 7d 7ntly 4ten 5ism 3ff 3llet 5on 3n 4acrine 5ry 5te \
4centenaries <y 5uncial 7x 4decagon 7ennial 4idine 4oa 5l 5ne 6oid 4quefid 7nnial <ly :um 7partite 7reme 7valent 4sy 4t 5ain 6l 6n 5e 6ssentially 5ic 6le \
7lion ;th 5uplicate 4ze 3pper 4ster 4u 3rkiness 6sh 4t 3tclaim 4rent 4tance 5or 3veringly 6y 3xotically 7sm 6ry 3zmaster 4zer 5icality 9ness 2od 4libet 9arian \
3in 3rate 3t 4ability 4er 4ha 1werty 0rabato 3bet 4in 6ic 8ally 7sm 5tfish 6ry 4lement 3idity 5ly 5ness 2cegoer 4mic 5ose 3his 6es 5tic 7des 7s 3ialisation 8e \
8m 8t 9ic 7zation 8e 3ketball 6ier 8st 6y 3on 5teuse 2darman 5scope 3dle 6d 5ing 3ian 6cies 7y 5tional ;ly 7ve 4calisation 9e :d 9ing 8zation 9e :d 9ing 7ness \
6nd 5chio 5el 6s 5le 5ulitis 4oactivate :ely 5biology 6roadcast 5carbon 6hemical :stries =y 6ommunication 5element 5galaxies :y 6raph :er :ic <ally :y 5larian \
6ocation 7gic :al <ly 6ucent 7minescence 5man 6en 7teorograph 9r 8ric ;ally 9y 6icrometer 5nuclide 5pacity 7que 6hone 9ic 8tograph 5scope 9ic 9y 6ensitive \
6onde 6urgery 5telegram <ph >ic >y 9phonic >es =y 6hermy 7orium 6ransparent 4x 5es 3ome 3s 2ff 4inate 6ose 5shly 7ness 4lesia 2gbag 3ga 3i 4ngly 3man 3picker \
3top 3wort 2ilcard 4er 4head 4roader 4wayman 8en 3nband 4cloud 4iness 4less 4making 4out 4proof 3ser 2jes 2kehell 4r 3i 2le 3l 4entando 4ier 5ne 2mbunctiously \
5tan 3ekin 4n 5tum 4quin 3ie 4form 3jet 3mer 4ish 3ose 3pageous 7r 5ncy 3til 3ulose 2nce 4heria 7o 5man 5o 4idness 3d 4an 4iness 4omisation 7zation 3ee \
3gefinder 3i 3ket 4ly 3somer 6ware 3tingly 3unculaceous 8us 2per 4seed 3idness 3paree 4ee 5l 6led 7ing 5n 4orteur 3tly 4ness 4or 6ial 9ly 4urously 2rebit \
4faction 5iable 3ified 7s 5y 2sbora 3calities 8y 3e 4d 3ing 3orial 3per 4iness 3terization 8e 9d 2ta 4ble 4fia 4l 4n 4plan 4touille 3bag 3eable 4l 4payer 4r \
3fink 3h 4e 3ifiable 6er 4ocinate ;d :ing ;on ;ve :or 5naliser :tically 9ties 9zer 8ness <es 4tae 5e 3like 5n 6e 3oon 3sbane 3ter 4iness 5sh 4lebox 9es 7rain \
6head 6pate 5y 4oon 2unchily 3wolfia 2vager 3eler 5in 5ler 5ment 4nousness <es 4r 3in 5gly 4sher 2winsonde 2yless 2zee 3orback 6ill 6lades 3zamatazz 4ia \
4matazz 1cpt 1eabsorb 7ption 3chability 5er 4quaint :ance 6ire 9d 8ing 7sition 4tance 7t 5ivities 9y 3dableness 7y 5pt 4dress 9es 4journ 4mission 6ttance 4opt \
7ion 3entrance 3ffirmation 5orestation 3lgar 4ignment 4ness 4politik 3nalyse 9d 8ing 9s 7ze 9d 8ing 4imation 4nex 7ation 3pplication 3rguard 4ouse 4rest \
3scend 4onability 6er 6less 4sembly 6rtion 5ignment 5ume 7ing 3ta 4tach 8es 8ment 6in 8ment 5empt 3uthorisation :e 9zation :e ;d :ing 3ve 5d 5r 4ing 3wake 7d \
4oke 2balanced 4ptise 8m 7ze 4rbative 4table 5ement 6r 5o 6es 3ec 3id 5ding 3oant 4il 4ok 5t 4zo 3reather 3ukingly 4rial 6ed 7s 5y 4ttable 6er 2calcitrancies \
<y ;tly :te 6ulate ;d :ing ;on 5esce 9nce 5ibrate :ing ;on 4nter 4pitalisation ;e <d ;ing :zation ;e <d ;ing 7ulatory 5tion 3ce 3eiptor 4ncies 6y 5sion 5tness \
4pt 4ssionary 7vely 9ness 8ity 3hannel 5rger 6ter 4risten 3idivate 7istic 7ous 4pience 5rocalities <y :ness 9tive :or 4rculate ;d :ing ;on 4talist 6tivo 5er \
3k 4oner 3laimable 8nt 7er 5ssification 4inate 4othe 4usion 7veness =es 3ode 6d 5ing 4gnizant 8ee 8or 4illess 5n 4lonisation 9e :d 9ing 8zation 9e :d 9ing 6r \
6ur 4mb 6inant 5mencement 8dable :tory 6ission 7t 8ment 8ted 9ing 5pose 9d 8ing 6ress :es 6utation 8e 9d 8ing 4n 5ceive 7ntrate 7ption 6ilability 8ement 9r \
8iatory 5densation 9e 6iteness =es 6uct 5figurable :ing 7rm 9ation 5nection 6oiterer 9rer 5quest 5secrate <d ;ing <on 6ign 9ment 6olidate 6titution 7ructible \
<onal ?ry >ist <ve 5tact 7minate =d <ing =on 6ract 5version 8t 7y 4ok 4rdable 6ist 4untal 5pable 6le 6ment 3reance 8y 7tly 6tive 5ment 4iminative :ory 4oss \
7es 4udesce :d :nt 9ing 4ystallisation <e =d <ing ;zation <e =d <ing 3t 4ally 5ngularities =y 4i 5lineal :rity ;ly 4o 5cele 5rate 6ial 6ship 4rix 4us 3umbency \
8tly 4perable 8tor 4rrently 5vate 8ure 6e 7d 6ing 4sal 6nce 8ies 8y 7t 5e 6d 5ing 4t 3ycler 2dact 6ion 6or 4n 3bird 4rick 4ud 5g 3currant 3d 4ishness 3e \
4coration 4dication 4liver 9y 4monstrate 5ptional :er 8ve 7ory 4posit 4termination :e ;d :ing 3fin 5sh 3ial 6led 7ing 4gest 4ngote 5tegrate ;ion <ve 4scount \
7veries 6ussed 5play 5solve :d 9ing 5till 9ation 6ributive 4vide 8d 7ing 6vus 3line 7d 6ing 4y 3olently 4ubtably 3poll 3ressable 8l 7er 4oot 3shank 5ift 4tart \
3top 3ucer 5ibility 7le 5tase 6ionism ;t 7ve 4pl 6icate ;d :ing ;on ;ve 4x 3ware 4ing 3ye 5d 2echo 6es 3dbird 5uck 4iness 5t 3ker 4y 3lable 4er 3mbark 5odied \
9s 7y 4ergence 4phasis 5loy 8ment 3nergize 4gage 8d 7ing 4listment 4trance 3quip 7ped 8ing 3st 5ablishment 3valuation 3xamination 4change 4hibit 4perience \
5lain 5ort 2face 6d 5ing 5tor 4sten 3ection 4rable 5entially 5rer 3ight 4lm 5ter 4nisher 4re 4x 3l 4ate 7d 6ing 7on 9ary 4ectance 7ional 8vely :ness 9ities ;y \
5xiveness =es 8ities :y 6ly 6ologist :y 4oat 5w 6er 4uent 5x 6es 3old 4rge 7d 6ing 5mable 7tional 9ve 6ism 8t 6ulation 5tified :s 8y 4und 3ractional 8ve :ly \
:ness >es 9ities ;y 7ometer 8r 9ily :ness >es 5inment 5ngible 4eeze 7ing 4oze 7n 4y 3t 3ulgently 4seniks 4table 8y 6l 6tive 5er 2galement 5ity 4rdant 6ful \
6lessly 4ther 3ear 4late 7ion 4neracy 8tor 4rminate 4x 3icidal 4ld 4strable 4ve 3laze 4et 3nal 5nt 3olith 4rge 7d 6ing 3rade 7d 6ing 5te 4essively :ness 7or \
5tfulness 6ter 5w 4ind 4ound 5w 6n 6th 3ulable 6risation 8ties 8zation 6tive 5us 2habilitative 4ndle 5g 3ear 6d 6ser 3ouse 7d 6ing 3ung 3ydrate 2ification \
8ory 5ed 6s 4y 3gnite 8d 7ing 3mbursable 4port 6sition 5ress 9ion 6ison 3ncorporate =d <ing =on 5ur 4duce 4fect 8ion 5lame 7te 9d 8ing 9on 5orcer 5use 7ion \
4oculate ;d :ing ;on 4scribe 5ertion 5pect 5truct 5urance 7e 8d 7ing 4tegrate ;d :ing ;on 6r 5roduce ;d :ing :tion 4vention 6stigate <ion 8ment 5igorate <d \
;ing <on 3terant 7tive 3ve 2jecter 3ig 5ged 7r 6ing 3oicer 3udge 7d 6ing 4venator 2knit 2lapser 4table 5edness 6r 5ionally 6veness 7ise :d 9ing 9m 9t :ically \
8ze :d 9ing 5or 4unch 8es 4xer 3easer 3iabilities 6leness <es 5ntly 4ct 4ever 4ght 5ieuse 8x 6onism :t 7se 8ities :y 7usness 4ne 6d 5ing 5k 5quisher 4quaries \
8y 6e 6iae 4shable 5t 4t 4vable 3ocked 3ucent 5t 6ivities :y 4me 2mainderman 4ndment 5ence 7t 5ufacture 4p 5ped 6ing 4rkableness 5que 4ster 4terialised ;zed \
3easure 9d 8ing 4dially 7te 9d 8ing 9on 6less 4lt 4mberable 6rancer 4x 3igrate 9d 8ing 9on 4litarise <d ;ing :ze <d ;ing 4ndful 5iscently 4se 5sibility 8le 9y \
6ly 4ttable 7l 6ee 7nt 7r 4x 5es 3odeler 5ification 7y 4ld 4netise 8ze 5strant ;ly 9tion ;ve :or 5tant 4ra 5sefulness 7lessness 4tion 4uld 4vably 3s 3unerator \
2nationalised ;zed 3contre 5unter 3derer 3egado 5er 5otiable 9tion 4s 4wer 3in 4tent 3nin 3ominate :d 9ing :on 4rmalisation 9zation 4tification 7y 4unceable \
8ment 8r 3sselaerite 3table 4ier 3unciant 8tive 9ory 3voi 2occupation 6rrence 3rient 8ate ;d :ing ;on 2pack 4irer 6woman 4nd 4per 4rable 8y 6tive 7ory 5tition \
4ss 4ve 6d 5ing 3ealable 6er 5tability 4chage 4llence 9y 8tly 6ingly 4ntantly 6er 4ople 4rcussive 5torial 4tend 5itiously ;ness 8vely :ness 3hotograph 3ine 6d \
6r 5ing 3lacer 5nt 4enisher 5teness 5vin 6y 4icability 8le 7tive 5er 4otted 3opulate :d 9ing 4rtable 6orial 4sefully 5it 7ion 3p 3rehensibility :on 5sentable \
:tionalism <vely >ness 6ser 7ible 8vely :ness 7or 4ice 7d 6ing 5nter 4o 5achable 8er 8fulness 8ingly 8less 5bation 9ve 5ducer 8ibility :ly 8tively 5grammable \
8phy 5vable 7l 6er 6ingly 3t 4ant 3ublicanise ;ze 9tion 4diator 4gn 6antly 4rchase :d 9ing 5posed 4tability 2quiescat 5sitely 8ioner 5table 6er 2radiate \
3ecord 4dos 7es 4gistration 4lease 4mouse 3olled 2salable 4mple 8d 7ing 4t 3cale 7d 6ing 4indable 5ssory 4ore 4reen 5ipt 3eal 6able 5t 4ct 6ion 9al 4da 4ed \
4gregate :ion 4lect 8ion 5ler 4ntfulness 4rpine 5vable 6edness 4ttable 6lement 4w 5n 3h 4ape 7d 6ing 5rpen 4es 4ip 6ment 6ped 7ing 4oes 5w 3identially :ry \
8ship 6r 5ua 7lly 7ry 6um 4le 5iently 4nate 8d 7ing 5iferous 5oid 5y 4stible 7ve 9ly 8ity 6less 4t 5ting 4ze 6d 5ing 3natron 3ocialization 4le 6d 5ing 5uble \
6tive 5vability 8le 6ent 4rcinol 5ption 4urced 7ing 4w 5n 3pecter 7fulness 4irable 4lendencies ;y 4ondence 8r 6ser 7ibleness ?es 8on 7ory 7um 4ray 3sentiment \
3tack 5ff 5ge 5rtable 4er 4harrow 4itch 8es 6utive 4orable 4raighten 7nable 8edly 9r 5engthen 5ictiveness 6ke 6ng 5ung 4uff 4yle 7d 6ing 3ubmission 5scribe ;d \
:ing 4mable 5mon 5ptive 4pinate 7e 4rge 5rectionism >t 5vey 4scitative 3ynchronisation <e =d <ing ;zation <e =d <ing 5thesis ;e :ze 2table 6o 4inability 8le \
6ment 4liative 8or 4rder 6ment 4ste 4ught 3d 3e 4ach 7es 4ne 5tively 8ities :y 4st 3iarius 6y 4cently 5le 5ular 8te :d 9ing :on 7e 7um 4e 5d 4form 4nite 7ides \
8s 5oblastoma 6l 6scope :y 4ringness 4tle 7d 6ing 3orsion 5tion 3raceable 6tible 8le 9ity 8ve 7or 5d 5inee 5l 5nslate ;d :ing 7mission 9t :ted ;ing 4ibutory \
4o 5act 8ion 9vity 5cede 7ssion 6hoir 5fire 9d 8ing 6lex 9ion 5gradation 9ely 7essively 5nym 5rse 5version 6irus :es 4usion 3s 4ina 3ted 4ing 3une 5ing 4rner \
4se 3ying 2unionist 2validate 9ion 5uate 4nche 7ism 9t 4rnish 3ealable 6ingly 6ment 4getate 4lationist 7ory 4nant 5gefully 7r 5uer 4rb 6erant ;ly 9tive :or <y \
5entially 5ification 7y 5s 6ely 7r 6ibility 8ly 7onary 9er 6o 5ter 6ible 4st 4t 5ment 5ted 3iewable 4sable 6l 5er 5ionary 8ism :t 5or 7y 4vable 6lism 9tic 5er \
5iscence 3ocatory 4ice 4ker 4lter 5ute 7ioniser <m ;zer 5vable 3ulsive 2waken 4rm 4sh 6es 3eave 7d 6ing 4d 5ded 6ing 4igh 3ove 6n 3rap 4ought 2zone 6d 5ing \
1habdomancy 3chis 3mnaceous 3psodical ;ly 8st 3tany 2enium 3o 4logical 8es 7y 4meter 4static 4taxis 5ropism 3sus 6es 3t 4or 3umatically 7oid 2igolene 3nal \
5rium 4encephalon 5stoned 4itis 4ology 5plasties :y 5scopy 5virus :es 3zobium 5carpous 5genic 5id 5morphous 5pod 5tomy 2odamine 4ic 4olite 5nite 3mb \
5encephalon 5ic 5ohedral :on 6idal 3nchi 6us 3tacism 2umb 2ymer 5ster 3nchocephalian 3olite 3thmist 6less 4on 1ial 4to 3nt 3ta 2band 3band 4er 4onfish 6wood \
3cage 3onuclease 9ic 4se 5omal 7e 3wort 2cebird 4r 5car 8e 3ketiness ;es 6tsia 5y 4rack 3rac 3tal 4us 6es 2ddler 3ent 4rless 5ship 3geling 4y 3otto 2el 2fely \
4ness 3ler 6y 2gadoon 4toni 3ger 3htism 5o 5size 9d 8ing 5ward 3idified 9s 7y 6ties 3orism 7t 5ousness 4urism 8t 3sdaler 2lievo 3le 5t 2mester 3ier 5st 3less \
3ose 3ple 3rock 3y 2nderpest 3gdove 4ent 4git 4hals 8es 4ingly 4like 4ster 4tail 3ser 2otously 7ness 2parian 3cord 3ieno 3plet 5y 3stop 3tide 2shi 3ibility \
5ly 3kily 3otto 3sole 3tra 2tard 6ando 3enuto 3ornello 3ualise 9d 8ing 8t 9ically :ze 7ze 9d 8ing 3zily 5ness 2vage 3e 4d 4rbank 6oat 5head 5ine 5like 4tingly \
3iera 4ng 2yal 1oadability 4hog 4ie 4signs 5tead 3rer 2balo 4nd 3bin 3inia 3le 3omb 4rant 4tically 7ist 6se 8d 7ing 6ze 8d 7ing 3ustious 2caille 4mbole 3het \
3kabilly 5way 4bound 4eries 6y 5teer 4fall 5ish 4like 6ng 4oon 4rose 4weed 3s 2denticide 3omontade 2entgenogram <ph 9logy 9scope 9therapy 2gation 5ory \
3uishness 2ilier 6st 4y 3sterous 2llaway 4erblading 6coaster 6skate 4mop 4over 4way 2mancer 5ise 6zation 7e 3eo 3pish 2nde 5au 7x 5l 6et 6le 4o 4ure 2ofgarden \
4ie 4less 4tree 3ky 3mette 3rback 3se 3tkit 4lessness 6t 5ike 4stock 2pable 3edancer 4r 4way 4y 3ier 5st 3y 2que 5laure 2rqual 2saceous 4niline 4rium 3ebay \
4fish 4ola 4water 3inweed 5y 3tellum 4rate 2ta 4table 5ive 5or 7y 3enone 3gut 3ifer 3l 3otill 8er 3tenly 6stone 5r 4weiler 3undly 4rier 2ughcast 5hew 8n 5ish \
5rider 3lade 4eau 3nce 4del 5heel 5let 5sman 7en 5table 6rip 3p 3ser 4t 3teman 3x 2wan 3dily 4yish 3lock 1ubati 5o 3beriness 6necker 4ly 3efaction 4l 5lite \
4ola 4scent 3iaceous 4cundity 4dium 4ginous 4ous 3rical 7te 9d 8ing 9on 8or 6ian 3stone 2che 5d 4ing 3k 3tion 2dbeckia 3d 4erhead 6less 6post 4ily 4le 6d 5ing \
4ock 3eral 2efulness 2fescence 8t 3fianism 7ly 4ler 5y 3iyaa 3ous 2ggedise 7ze 5r 4ing 3ose 5ity 2inable 2mal 3bler 5y 4ustious ;ly ;ness 3en 3ina 6l 6ntly \
6tive :ly 7or 3mager 3ormonger 4urmonger 3ply 3runner 2nagate 3dle 6t 3esmith 3less 5t 3nable 3tier 6st 5me 5sh 4y 2piah 2ralise 7m 6ze 5ly 2sher 4y 3sety \
3ticate 9d 8ing 9on 5ly 2taceous 3h 4enic 7ous 7um 5rfordium 4ful 3ilant 5e 3tier 6st 5sh 4y 1yas 0sabadilla 4yon 3bath 3in 3ot 3ra 3ulous 2caton 3charase 8te \
7ide 8ferous 9y 7oid 8meter 8se 4ular 7te 6e 6i 6us 3ellum 4rdotalism 3kbut 4er 3ra 5l 6ity 5mentalism =t <ty <ze ;ly 5ria 7um 4ificer 8ially 5legiously 5ng \
5st 4oiliac 5sanctity :ly :ness 4um 2ddleback 7ow 6cloth 6r 7ies 7y 6tree 3hu 3iron 3omasochism <t =ic 2eta 2fecracker 9ing 4light 3ranine 2gaciously 4more \
3ely 4ness 3gier 6st 4y 3ittal 7te 2huaro 2iga 3lboarder 4er 4maker 4plane 3n 4foin 4tdom 5like 2ker 2lability 4city 4de 3eability 4p 4ratus 9es 5oom 4sladies \
8y 5room 3icaceous 5in 5ylate 7ic 4encies 7y 6tian 7ly 4ferous 5y 4meter 4na 5isation 7e 6zation 7e 5ometer 3let 4owish 6ly 6ness 3magundi 4i 4onberries :y \
6elloses ;is 6oid 3ol 4op 3pa 4iglossis <es 5ngectomies <y 7itis ;es 7otomy 6x 7es 3sifies 6y 3tant 5rello 5tion 6orial 8y 4box 7es 4ern 4igrade 5ly 5re 5sh \
4us 4works 7t 3ubriously :ness >es 7ties 8y 4tarily 8ness 6tional 7orian 9y 3vager 5tional 4erform 4ia 2madhi 4ritan 6um 5skite 3bar 4o 3ekh 4y 3iel 4sen 4te \
3osa 3phire 3sara 6ic 2native 5ory 3benito 3ctifier 6moniousness 9y 6onable 6tude 3dalled 5rac 4bagger 4erling 4flies 6y 4glass 9es 4hi 4lotter 4pit 3eness \
3gria 4uinaria :ly 7ely 8ness <es 8ous 7ities 9y 7olent 3ies 4ous 4tarian 8ly 5iser 6zer 3jak 3nyasi 3sei 3talaceous 4onica 7n 2pajou 4nwood 3ele 3head 5na \
3id 5ities 7y 4ens 6tial 7ly 4ndaceous 3less 3odilla 4naceous 5ifiable 8cation 8ed 9s 7y 6n 4r 5ific 5ous 4ta 6ceous 4ur 3panwood 4er 4hic 6rine 6sm 4iness \
3rogenic 5lite 5phagous 7ytic ;ally 3sago 3wood 2raband 4n 5gi 3cenet 4ocarp 5id 5matosis 5us 3d 4ius 7es 4onicism 6yx 8es 3gasso 7um 4e 3ky 3mentose 7um 3nie \
3os 3racenia :ceous 4usophone 3sen 6et 3tor 6ii 7us 2sin 3katoon 3sabies 6y 4ily 5ness 3truga 2tang 5ical 6st 8ic 3eless 4m 3i 4able 5tion 4net 4ric 6sation \
6zation 4sfactoriness @es 6iable 6yingly 3ori 3suma 3urable 6nt 5nalia :n 6iid 7nely 3yagraha 4riasis 6c 2udade 3erbraten 3ger 3nterer 3rel 4ian 5es 5schian \
4opod 4y 3terne 2vable 4gism 4rin 4te 3eable 4loy 3orer 5ily 6ness 5less 4urer 6ily 7ness 6less 4y 2wbones 8es 4uck 3er 3fish 4lies 5y 3tooth 2xhorn 3ifrage \
3tuba 2yer 3onara 3yid 1cabbiness 5le 4ietic 5ous 8es 4lands 5ike 4rously 8ness 3gliola 3lability 6le 5de 5ge 5riform 4eboard 5less 5ni 6us 5pan 5r 4iness \
4loper 3mmonies 7y 4perer 3ndalisation 9er 8zation 9er 5ent 5ic 6um 4nable 4sorial 4tling 6y 5ness 3pe 5goater 9ism 6race 4hoid 4olite 4ular 3rabaeid 8oid 8us \
:es 5mouch 4cities 4emonger 4fskin 4ification :or 5ly 5ness 4latina 4p 5er 3the 6d 4ologic 8y 4terer 7shot 5y 3uper 2enarist 4d 4ographer :y 4tless 3ptred \
2hadenfreude 4ppe 3eelite 4mata 7isation 9e :d 9ing 9m 8zation 9e :d 9ing 4rzando 3iller 6ing 4pperke 4smatically 5tose 8ome :iases =is 4zo 6genesis 7onies 9y \
6mycete 6nt 6phrenically 8yceous 7od 6thymia 3lepper 4ieren 5mazel 3mear 5er 4o 5e 5ozer 3nitzel 4ook 5rkle 6rer 5z 6es 6zle 3olarliness 6sticate :ism 5iast \
6um 4olbag 6fellow 7riend 6kid 6man 8rmish 7en 4rl 4ttische 3ussboomer 2iamachy 4tically 3ential 7sm 8tic 3licet 4la 3ncoid 4tillant 9tor 8ometer 3olism 7t \
8ic 4machy 6ncy 3rocco 4rhous 6us 3ssel 5ile 6on 5ure 3urine 5oid 2laff 3era 6l 5enchyma 5ite 7is 9es 5oderma ;tous 6ma 7eter 6phyll 7rotein 6sed 8s 6tomies \
9y 6us 2offer 3lder 4ecite 5x 4iotic 4opendrid 3oper 5ful 3p 4olamine 6ine 5philia 4ula 3rbutic 9al 4ekeeper 5line 4ia 6ceous 6e 5fy 4ner 5fulness 4paenid \
8oid 5er 3t 4er 4ia 4opia 7c 3undrelly 4rer 5ger 4ter 3wler 5ingly 2rabbler 4g 5gier 8st 7ness 6y 4nnel 4perboard 5heap 5ie 5per 6ily 7ness ;es 6le 5yard \
4tchboard 7card 7er 7ily 7pad 4wly 5niness 3eak 5mer 6ingly 4e 5d 5ner 6saver 6writing 4winess 5worm 3ibal 5ed 6r 5ing 4m 5mager 5per 6ier 8st 6y 5shander \
4ptoria 9um 6urally 6writing 4vener 3obiculate 4fulous 4op 4phulariaceous 4tal 4uge 5ngier 9st 8ness 7y 3ubland 5woman 4ffily 7ness 4m 5half 8ves 5mage 8ing \
6ed 6ing 5p 6tiously 6y 4pulosity 8usness 4table 6tor 5ineer 7ies 8sation 9er 8zation 9er 2udo 3ffler 3ller 4p 5in 5sit 5tress :es 6uresque 3mble 3p 4pernong \
3rfiness 4rile 7ity 7ousness 4vily 6ness 3t 4a 5ge 5te 4ch 6eon 4e 5llation 4iform 4ter 4um 2yphate 5i 5ozoan 5us 1eaborgium 6ne 3cock 3dog 3floor 4ront 3girt \
4ull 3horse 3lable 5ne 3manlike 5rk 4iness 4lessly 4ount 3quake 3rchable 4ingly 3sonability 8leness >es 9y 7lity 6er 3tbelt 4mate 3wall 5re 5ter 4orthiness \
2biferous 3orrhea 8ic 7oea 9ic 3um 2cant 4teurs 3co 3ern 4ssional 9ism 3h 3lusiveness 3ondariness 6er 6ment 3retaryship 6in 7onary 6or 8y 3tarianise :ze 7es \
6y 4ionalise ;t :ze 9ly 4oral 6ial 3ulariser 9t :ic 8ty 8zer 7ly 4nd 6ine 4rement 2dateness 3entarily 9ness 3gy 3imentology 4tionist 7usly 9ness 3ucible \
5tiveness 6ress :es 4lities 7y 5ously 8ness <es 4m 2edbed 4case 4er 4ily 4lessness 4pod 4time 3l 3ress 2gmental 9ization ;e 9ly 3no 3regable 7tive 8or \
3uidilla 5ng 2icento 3gneur 8ial 9es 8y 5ior 8age 8ial 8y 5orial 3ne 5d 5r 4ing 3sable 4e 5r 4in 6gs 4m 5ical 7ity 6sm 5ogram 9pher ;y 6logic ;al 6meter \
6scope 3tan 3zable 4er 4in 2jant 2lachian 4ginella 4h 3domness 3ectable 6ee 6iveness 6ness 6woman 9en 4nate 5ious 6te 5odont 6grapher ;y 6logy 3fheal 5ood \
4ness 3lotape 9d 8ing 3syn 3vaged 2manteme 6ical 8ian 9st 4siological :y 4tic 3blable 3eiology 4me 3iannually 5quatic 5rid 4breve 4centennial 5ivilised :zed \
5lassical 5onducting 4darkness 5etached 5iurnal 6vine 5ome 4fluid 5ormal 4gloss 9es 4liquid 6terate 5unar 4nally 6rist 6tion 4official 5logical 9st 8y 5tic \
8ally 8ian 9sm 4palmate 5ermanent 8eability 5olitical 6rcelain 6stal 5ro 4quaver 4religious 5igid 4soft 6lid 5weet 4tonic 5ransparent 4vitreous 5owel 4yearly \
3olina 3piternal ;ly 9ity 4stress :es 2narmontite 5y 3dal 4off 3e 4ga 4scence 8t 6hal 3hor 6ita 3ilely 4ti 3net 4ight 5t 3or 5a 5es 5ita 3s 4ate 6ionalise >d \
=ing =tic <ze >d =ing 4ibleness 5llum 5tisers 7zers 6ometer 4oria 7motor 7um 4ualise :d 9ing 9m 9t 8ze :d 9ing 7ness ;es 5osity 3te 5ntial :ly 8ously ;ness \
4iencies 8y 7tly 5mentalisation <zation 6o 2palled 5oid 6us 4rability 7ly 6teness 7ive 7rix :es 3oy 3puku 3ses 3t 4al 5rium 5te 5valent 4empartite 5nary 6nial \
:ly 4icaemic 7lly 6emic 6idal 7ty 5lateral 6lion :th 5mal 6e 5valent 4uor 5ple 8t 7icate 3ulchrally 5ture 2qq 3uacious :ly 7ty 4ela 7e 5nt 7ly 5strable 9te ;d \
:ing :or 4inned 2rai 4phical :ly 3dab 3ena 6der 6ta 5dipitously 3fage 3ialisable 8m 8t 7ty 7zable 5te 6im 4ceous 5in 5ultural :e :ist 4ema 4f 5fed 4graph 9er \
9ies 9y 4n 5e 5ga 4ocomic 3jeant 3moniser 7zer 3ologic 9al ;ly 8st 7y 4negative 4positive 4sa 4therapy 5ine 5onin 4w 3pentiform 4igo 3ranid 5te 6ion 4iform \
4ulate 8ion 3val 4eries 6y 4iceability 9leness ?es :y 7berries ;y 5lely 7ness 5tor 4omechanical 6otor 2squialtera 6carbonate 7entennial 6oxide 6pedalian 7lane \
3sile 3terce 6tium 5t 4ina 2ta 4ceous 9ly 4e 3iform 3ose 3screw 4quare 3t 4lor 3ula 2venfold 5pence 4rable 6lties 8y 5eness 2wan 3ellel 2xagenary 6simal \
3centenary 3decillion 3ennial 3ivalent 3lessly 7ness ;es 3ological 8st 7y 3partite 3t 4ain 5n 4illion :th 4odecimo 4uple 8t 7icate 7y 3ualities 1ferics \
2orzandi 8o 6ti 7o 2umato 1graffiti 8o 1hadberries 8y 5ush 8es 4chan 4dock 4eless 4ily 4oof 5wer 6graph 6iness ;es 6land 7ess 4uf 3gbark 4reen 3kable 4eable \
5out 4o 5es 3ley 4loon 6p 6wly 4om 3manic 7sm 8t 9ic 7ze 4bolic 4efacedly :ness >es 5lessness 4mer 4pooer 4us 3ndies 5rydan 4nies 5y 3per 3recrop 9ped :ing \
5holding 5r 4pie 6sh 5shooting 5y 3shlik 4tra 3tteringly 3veling 3w 4m 3y 2earwater 4tfish 9es 5hbill 4ved 5ing 3been 3dder 3enier 7st 5y 4pcote 5herder \
5shank 7ead 9ring 5walk 4rlegs 5ness 4tlike 3ila 3lduck 4lback 7rk 5fire 5proof 5shocked 5y 4ty 3nd 3qalim 4el 3r 4if 3ugh 3w 4n 2iatsu 5zu 3elder 4r 4st \
3fter 5lessly 3gella 3kari 4sa 3mmeringly 3ndies 5y 4gler 6ier 8st 6y 5uard 4leaf 7ves 4splints 3pborne 4entine 4fitter 4man 6ster 4owner 4pable 5en 4way 5orm \
3rtfront 5ier 7st 5less 5maker 5y 3tfaced 4head 4load 4ted 4work 3v 4a 5h 5ree 4e 5rer 6ingly 2mear 4er 3o 4oze 7d 6ing 3uck 2nook 4rrer 2oat 3ckability 7le \
5headed 5wave 3ebill 5lack 5ox 4less 4making 4r 4tree 3far 4roth 3gunate 3ol 3pfitter 8ing 5ront 4har 4keeping 4pe 4window 3ran 4ebird 5less 5ward 4tcrust \
5ener 5ie 5y 3te 4ten 3uldst 4ter 3velboard 6er 6head 6ler 6nose 5r 3wbread 4erproof 4ground 4jumping 4stopping 4time 2pt 2reddable 4wishly 8ness <es 5mice \
6ouse 3ieker 5val 8ty 6e 4mper 4nker 6ingly 3off 3ubbiness 2tg 2ucker 3dderingly 3l 3toff 2wa 2ylock 1ialagogue 4oid 3mang 2bilance 8y 7tly 6te 8d 7ing 8on 3s \
4hip 3ylline 2ccative 4ed 4ing 3kbay 4ener 4ie 5sh 4lebill 5iness 4o 5ut 4room 2ddur 3eband 4ling 4man 5en 4piece 4rite 5olite 6ses 7is 7tat 4slip 5man 6en \
4ward 6y 5heel 5inder 2emens 3nna 3rran 2gher 4tedness 5lessly 9ness =es 6ier 8st 7ness 6y 3il 3los 3matism 4oid 3nage 5ler 6isation 7zation 6ler 6man 7en 9t \
4ificancy 9tive 8s 7er 4or 6a 6e 6i 7es 7na 8e 8o 6y 2ka 3e 2ld 3eni 5us 7es 4sia 3icic 6fy 6um 5le 5ulose 4qua 7e 6e 3kaline 4ily 5ness 4screen 4weed 3labub \
4imanite 3oxane 3tation 4ier 6st 4stone 4y 3urid 3va 4erer 6iness 6n 6point 6side 6weed 4icultural ;e ;ist 2ma 4r 5ouba 9ceous 3ba 3ilitude 4tar 3oniac 8al \
6se 6ze 8d 7ing 5y 4om 3p 4erer 6ingly 4leminded 6xes 5icidentate 8ties 6fier 6sm 7tically 3ulacra 8um 6nt 6tive 5taneity 9ousness @es 2napism 3cereness 4iput \
3ecurism 9t 3fonia 7etta 3gable 5long 4leness 6stick 6t 7ree 4spiel 9e 4ularisation :e ;d :ing 9zation :e ;d :ing 8ness 6tus 3h 3isterly 8ness 6rad 8l 9ities \
;y 9ly 7ocular 8dextral 8rse 8us 3kage 3less 3ology 3ter 3uate 6ion 4osity 5usly 7ness ;es 4soid 8ally 2phonophore 7stele 3per 5t 2rdar 3ee 4nic 3iases 6is \
3rah 4ee 2skin 3sified 4yish 3terliness 2tarist 3emap 3ology 3uational 9ism ;t 4la 4p 3zmark 2xfold 3penny 3shooter 3teenmo 4hly 2zableness 6y 4r 3eableness \
7y 3zler 5ingly 1jambok 1kald 5ic 3t 4ole 2ean 3eter 3g 3llum 4p 3p 4ful 3rrick 6es 5y 3tchbook 6er 6ily 7ness 6pad 3wback 6ld 4ness 8es 2iable 4graph 4scope \
3bob 3dpan 5roof 4way 3ffle 3joring 3lfulness 4lfulness 3mmer 5ia 4pily 3ncare 4flick 5ul 4k 4ner 4t 3pjack 4lane 4pet 3rl 4misher 4r 5et 3te 4tishly 8ness \
5le 7d 6ing 3ve 5d 5r 4ing 3wear 2oal 3l 3sh 2ua 2yhook 3sail 4cape 4weeper 3walk 5y 1labber 3gged 5ing 5y 4heap 3nderously 4giness :es 4tingly 3pjack 4per \
3sher 3ter 4ier 6st 4ted 6rnliness >es 4y 3veholder 5y 4ishness 4ocracy 2eave 4zebag 8ll 3dder 3ekit 4plessly 5over 4ved 3ight 3nderly 3uthhound 2iceable \
4kenside 3ghtingly 3miness 4line 5y 4mish 4sy 3ngback 5er 4kily 6ness 3pcase 4noose 4over 4perwort 5ier 7st 5y 4sheet 5lop 5tream 4up 4way 3vovitz 9es 2obbed \
6rer 7y 5ing 3ganeer 3pwork 3shy 3thfully 4ter 3ucher 4ghier 8st 6y 3wcoach 9es 4ish 4worm 2ub 3dgier 7st 5y 3ff 3gabed 4gardliness 9y 3iceway 3mberer 7land \
4gullion 4mier 7st 5y 3rry 3shily 6ness 3ttier 7st 5y 2ype 1mallage 5clothes 5holder 9ing 5sword 5talk 6ime 9r 4t 5ite 5o 3ragd 7ine 8te 4m 5ily 6ness :es \
4ties 5y 6pants 3sher 5up 3tter 3ze 2earcase 5ier 7st 5y 3ctic 3gma 3lliness 4teries 7y 3w 2ilacaceous 5x 4er 3rker 5ily 6ngly 5y 3ter 4hery 5sonite \
2okechaser 5jumper 5proof 5screen 5y 4o 3lderingly 4t 3ochy 4dge 4thbore 6en 2riti 2utch 6es 6y 4tiness 1naggletooth 5y 3ilfish 3kebird 5like 5mouth 5root \
5skin 4ily 3pback 4pily 6ness 6shly 8ness 3rler 5ier 7st 6ngly 5y 3tcher 6y 4h 3zzily 6ness 2eakbox 5ily 6ness 7gly 3ck 2ick 5eringly 3dely 5ness 5y 3ffer \
5ier 7st 5y 3ggerer 7ingly 5le 3perscope 4piness 3veler 6ingly 6ler 2obbishly 3g 4ged 5ing 3od 4k 4perscope 5ily 6ness 4tful 5ily 4zer 3rter 3ttily 6ness \
3wbank 5elt 6rries 8y 5ird 5link 5oarder 4cap 4field 4iness 4line 4mobiler 4slide 2uffler 6y 5y 3ggeries 7y 4ness 1oakage 4er 3pbark 5erries 8y 4ily 4wort \
3ringly 3ve 2ba 3bingly 3ersided 2cage 3iableness <es 5liser 8tically 7ties 8y 7zer 4obiological ?ly <es <st ;y 5cultural 5economically 5l 6inguistic =s 6ogic \
:ally 5metric ;al :es :st 9y 5pathic 9y 6olitical 3keye 3le 3man 2dalite 7ies 7y 4mide 3denly 6ness 3omise 8d 7ing 6ze 8d 7ing 2ever 2fabed 4r 3fit 3ta 4back \
5ound 4cover 4heartedly ;ness ?es 2ilage 4ure 2journer 2ke 2la 4cer 4n 5aceous 5der 5o 5um 4rise 7m 6ze 4tium 3derer 4iery 4o 3ecistic 4mness 6ified :s 8y \
7sation 7ties 7zation 6ness 4noidal 3fatara 4eggio 5rino 3icitousness 4dago 6ry 5i 5us 4fidian 5luction 4loquist 4psism 8t 9ic ;ally 4tarily 8ness 3leret \
3misation 5zation 3on 3stitial 3ubilise 8ze 5ly 4s 4te 3volysis 2ma 4tic 7ally 6st 5ology 6plasm 6sensory 6type 9ing 3berness 4reness 5ous 3erset 8ted 9ing \
4wise 3ite 3melier 3nambulant <ly :te <d ;ing <on 9istic >ally 4ifacient 6erous 5loquy 4olency 8tly 2nant 4tina 3de 3e 3gbook 4fest 5ul 4stress :es 4writing \
3ically 4ferous 3ly 3neteer 3obuoy 4fabitch 4gram 4meter 4rant 5ities 5ously 8ness 3sofbitches 2other 5fast 5say 4iness 9es 2ph 4ister 7ic 9al ;ly :tedly \
4omorically 4rosyne 3or 5iferous 7ically 3pily 5ness 3ranino 2ra 3b 4itol 4ose 3dine 6i 6o 3edium 3go 3i 4cine 4tes 3n 3oral 6te 5icide 4sis 3ption 3rily \
5ness 4owfulness 3table 4ilege 5tion 3us 2stenuto 2teriological :y 3ted 4ishly 2ubise 4rette 3k 3llessly 8ness 3ndable 6like 5bar 6ite 6oard 5check 5scape \
6tage 3pspoon 3rball 4celess 4dine 4ish 4sop 4wood 3s 4aphone 3tache 5ne 4er 6rain 4heaster 9wardly 6r 7nly 5land 5wardly 6estwardly 2vereignly 3ietise 9d \
8ing 8m 7ze 9d 8ing 3ran 2wens 2ymilk 2zzled 1paceband 5less 5port 5r 5time 5walker 6oman 8en 4iness 3defish 5r 4iceous 7s 5x 6es 3e 4tzle 3gyric 3hi 3ll \
5ation 3mbot 3ncel 4drel 4g 5lier 8st 6y 4ker 3rerib 4ge 6r 4id 5ngness 4ker 5ier 7st 5lingly 6y 5y 4ling 4oid 4rowgrass 7hawk 5y 4teine 3stically 7ities 9y \
3the 5ic 5ose 4iotemporal 4terdash 3vin 3wner 2eakable 5erphone 4rer 5fish 9er :s 5gun 5man 5wort 3cialism 9tic 7ness 6tion 5esism 9t 5f 6icity 5osity 6usness \
4tacled 6te 8d 7ing 7ress 5rally 6ochemistry 7gram :ph <ic >ally <y 7heliograph <scope 7meter :ric <es ;y 7photometer ?ry 7radiometer 7scopical ?ly <st 4ula \
7r 7tively 6um 3echified :s 8y 6lessly :ness 6maker 9ing 6writer 4dball 5iness 5well 3iss 3laean 4ean 5ological :st 9y 4lable 5down 4ter 4unking 3nce 6r \
4dable 3os 3rmaceti 6ry 6tic 8d 8um 7ocyte 8gonium 8phore :yte 8zoid 5ic 7idal 6ne 6ogenesis 5ogonium 6phile 8yte 6us 4rylite 3ssartite 3wer 2hacelus 4gnum \
4lerite 3ene 5ic 5ogram 6id 4rically 7ities 9y 7s 5oidicity 5ule 7ite 5y 3incteral 9ic 5gosine 5xlike 3ygmic 6ograph 7id 7manometer 2ic 4a 5te 4cato 4eberries \
9y 6ush 9es 5r 4ily 4k 4ula 7te 6e 6um 3derweb 7ort 3egeleisen 4ler 4r 3ff 5ily 3kelet 5nard 4iness 3le 4lable 5er 5over 3nally 4dlelegs 5rift 4el 6essly \
9ness 5scent 4iferous 7x 4less 4neret 6y 4ode 5se 5us 4sterish 4thariscope 4ulae 6e 3racle 5nt 4elet 5me 4illa 7um 5tedly 6ism 6oso 6ualise <d ;ing :ze <d \
;ing 9ties :y 7el 4keting 4ochaete :osis 7ete 9osis 5graph 6yra 5id 5meter 4t 4ula 4y 3tal 4ter 5lebug 4z 5es 3v 2lanchnic 8ology 4shboard 6er 6ily 7ness \
4tterpunk 4yfeet 6oot 3eenful 6wort 6y 4ndent 6iferous 6orous 6rous 5ectomies :y 6tically 5ic 6tis 6us 5omegalies ;y 3iff 4ned 5tery 4tter 3ore 4sh 6es \
2odumene 3ilfive 5sman 3keshave 3liate 7or 3ndaic 5ee 5ylitis ;es 4gecake 5iform 6n 7ess 6oblast 4son 4toon 3ofery 4kily 6ness 4ler 4ndrift 5fed 7ed 5y 4rer \
3rangia 8um 4ocarp 6yst 7te 5genesis 6onium 8y 5phore 7yll 8te 5zoite 4tily 6ness 7gly 6vely 8ness <es 5speople 8rson 6writer :ing 4ulate 6e 3tlit 4tily 3usal \
4ter 2raddle 4g 3eadable 6eagled 4chgesang 3igged 4ngbok 6e 7r 6halt 7ead 7ouse 6ily 6let 7ike 6tail 6wood 4t 5sail 5zer 3og 3ucely 6ness 4e 4ik 2ue 4d 3ing \
3mescent 4ous 4y 3rge 4ner 4rier 5y 4tle 3ta 4nik 4terer 2yhole 3master 1quabbler 4lene 5idly 7ness 5ly 4ma 6e 6tion 5e 5osal 7e 6us 5ulose 4nderer 4rish \
5rose 4shiness 4tness 4wker 3eaker 6ily 7ness 4ezable 6ebox :es 4lcher 7y 4teague 3ib 5ber 4dgy 4ffier 8st 6y 4lgee 5l 4nch 7es 5tier 8st 6y 4rearchies :y \
6dom 6en 6ship 5mer 1ruti 1tabber 4ile 4leboy 6man 8te 7en 5ish 5y 3cc 4ker 5up 4te 3dholder 4iometer 4tholder 3ffman 5room 3geable 5craft 5fright 5struck 5y \
4gard 5erer 4hound 4ier 6st 5ly 5ness 9es 4nancy 7tly 4y 3idness 4ner 4rhead 3keholder 3lactitic 5g 6mitic 4ely 4ky 4lholder 4wartly 8ness <es 3min 6ate 6ody \
4mel 6ringly 4per 3ndalone 5ee 6r 5fast 5offishness ?es 5pipe 5up 4e 4g 4hope 4nary 5ic 6te 5um 4zaic 3pedes 5s 6es 4hylococcal <ic 8plasty 8rrhaphy 3rburst \
4chily 7ness 4dust 4er 4flower 5ruit 4gaze 8d 7ing 4like 4struck 4veling 4wort 3ses 4is 3tampere 5nt 4ecraft 5lessness 5swoman 9en 4farad 4ical 6ky 5onmaster \
5sm 6t 5ve 4ocyst 5latry 6ith 5r 4ued 5table 6orily 4volt 3unchness 4rolite 3yer 4sail 2ealage 5er 5thiness 4mfitter 9ing 5ily 6ness 5punk 5tight 4psin 4ric \
6n 5optene 4tite 5opygia 3dfast 3elhead 5iness 5maker 5work 9er 5yard 4nbok 4pen 5lebush 7chaser ;ing 4rable 6geway 5er 5sman 7en 4ve 3godon 5saur 9i 9us ;es \
3inbok 3la 5e 4e 4larator 6te 8d 5iform 5ular 3mless 4ma 6ta 7ics 4son 4ware 5inder 3no 5graph :ically 5petalous 6hagous 7yllous 5ses 6is 5tic 6ype 8y 4tor \
6ur 3pdame 4hanotis ;es 4per 4wise 3r 4adian 4coraceous 7icolous 5uliaceous 4e 5obate 6chemistry 8rome ;y 6gram 9ph ;ic ;y 6isomer <ism 6metry 6phonically \
9tography 7ticon 6scopic <ally ;es :y 6taxis 7omy 7ropism 7ypic ;ally 9y 4ic 5gma 5lant 6ely 4nforemost 5most 5post 5son 5utation 9ories ;y 5way 4oidal 5l \
4tor 7ous :ly 3t 4son 4ted 5ing 3wpan 2ge 2henic 2ibine 4nite 3ch 5ometry 7ythia 4kily 5le 7d 6ing 5seed 5tight 5weed 5ybeak 3ffish 4lingly 3gmasterol 6tic \
8sation 9m 8zation 3lbestrol 5ite 5oestrol 4lage 5ier 7st 6form 5y 4tedly 7ness 3mulative 8or :y 3ngaree 5o 4kbug 5horn 5ier 7st 5o 5pot 5stone 5weed 6ood 5y \
4ter 3pe 5l 5ndiaries :y 4itate 4pler 4ulae 7tor 6e 3rk 4piculture 5s 4ringly 3tcher 8y 4hy 3ver 2oa 3b 3chastically 4kbreeder 7okerage 9ing 5ily 6net 9te 6sh \
7t 5jobber 5man 6en 5pot 5taking 3dge 5ily 3gie 4y 3ichiometric <y 3kehold 8e 3lidness 4on 3ma 5cher 7ic 5ta 7l 6ic 7tis :es 6ology 4odaeum 6eum 3nechat 6rop \
6utter 5fish 6lies 7y 5less 5mason 5washed 6ort 4iness 4kered 5ing 3ok 4r 3pe 4off 4ple 7d 6ing 3r 4ax 6es 4iette 4mproof 5troopers 4yboard 5line 5telling 3ss \
3tinka 3und 4p 4r 4sh 4thearted <ly <ness @es 3ver 3wage 2rabismal 8ic 8us :es 4ddler 4fer 4ightener 8forwardness 8laced 9y 8way 5tlaced 7y 6ness 4ke 4monium \
4ngury 4phanger 5pado 6er 4tegical 5h 6spey 5i 6culate 6form 6grapher ;ic =al ;y 5ocracy 7umulus 6pause 6spheric =ally 6vision 5us 4wboard 5flower 5worm \
3eaker 5mbed 6let 7iner 6way 6y 4e 5tlamp 4ngthener 4pitous 5tokinase 7thricin 4ssfulness 6or 4tchability 9le 7iness 7marks 5to 4usel 4wth 3ia 5e 5te 6ing 7on \
4ck 6le 8d 7ing 5tion 6ured 4dence 8y 6r 5or 5ulant 8te :d 9ing :on 9ory 7ous 4gil 5ose 4kebound 7reaker ;ing 4ngboard 6endo 6halt 6iness 6piece 4per 6y \
5teaser 5y 3obila 8ceous 8e 7e 5oscope :ic 6tron 4ganoff 4matolites 4ngish 6man 7en 6room 5tia 8n 9ite 4phanthin :us <es 6ic 5pier 8st 7ly 7ness 6y 4ud 4w 4y \
3ucturalism 8eless 4ggler 4ma 4thious 5ter 6ingly 3ychnic 8nism 2ubbiness :es 3ccowork 3dbook 4dingsail 4horse 4iedly 6r 5ousness 3ffer 3ll 4tifier 3mblingly \
4er 4page 5er 3nner 4sail 4tman 6en 3pa 4e 5facient 6ier 6yingly 4idness 4orous 3tteringly 2ylet 4iform 5sation 5te 5zation 4obate 5graph :ic :y 5lite 5podium \
3psis 7es 3racaceous 5x 6es 4ene 4ofoam 1uable 3sion 5ve 3veness 2babdominal 4cid 5ute 4dar 4gency 7t 4lpine 5tern 9ate 4ntarctic 4pical 9ly 4qua 7tic 6eous \
4rctic 5ea 5id 4ssembly 5tral 4tmospheric 4udition 5ricular 4verage 4xillary 3base 4ranch 9es 3cartilaginous 5tegories :y 4elestial 6lular 4hapter 6ser \
5loride 4lasses 8ification :y 6uses 6vian 8us 5imax 6nical 4ommander 7ission 5nference 6sciousness 6tinental 7raoctave 5rtex 7ical 5uncil 4ranial 5itical \
4ultural 5taneously 3deacon 6n 5b 6utante 5lirium 5partment 4iaconate 5rector ;ies ;y 5scipline 6trict 5vider 4omain 6inant 4ual 5ct 7ion 5er 5ral 6e 3edit \
7or 4ntry 4quatorial 4rin 3families 8y 4ield 4loor 4reezing 4usc 3genera 6re 6us 8es 4lacial 3harmonic 3index 6ustry 5feudate ;ion 4rrigate 4to 3jacency 8t \
4ectify 8veness >es 9ism 7less 4oinder 4ugator 5nction 9vely 3kingdom 3lapsarianism 4ethal 9ly 4ieutenant 5meness 5ngual 5terate 6toral 4unar 8y 3marginal \
6iner 5xillary 4ediant 5mber 5rgible 4icroscopic 5niature ;ise <ze 7mal 8um 5ss 7ively :ness 5ttable 8l 4olecular 4ultiple 3normalities ;y 5tebook 3oceanic \
4fficer 4ptimal 4rder 6inary 9tely :ive 5ner 4xide 3par 6agraph 7llel 6t 4eriosteal 4hyla 7um 4opulation 4rincipal 5oblem 6fessional 3region 5ption 4ogate \
8ion 3sample 4capular 4egment 5llium 5nse 5quence 5ries 6ve 8d 7iency :tly 8ng 4hrub 4idiarily :ties ;y 7ser 7zer 5stent 4ocial 5lar 4pecialise <t ;ty ;zation \
<e :ty 8es 4tage 6ntialise =m <ze 9val :ely 5ituent 8table 9ive 5ratosphere 4umable 6ption 5rface 3tangent 4emperate 5nancy 8t 6d 5rnatural 6rane 5xt 7ual \
4hreshold 4ile 6ise 9d 8ing 7ze 9d 8ing 4leness 4onic 5pic 5rrid 4ractive 5easuries :y 5ibe 5opic 4ype 3ulate 4nit 4rbanisation :e ;d :ing 9zation :e ;d :ing \
6icarian 3variety 4ene 6t 7ion :ary 5rsively :ness 6ter 4isible 4ocal 3zero 2ccedaneum 5eder 5ntor 5ssional <ly 4inate 6ctorium 6ic 6ylsulfathiazole 4ories \
6less 6y 5urless 4ubi 6us 8es 5lency 8tly 5rsal 5ss 7ion 3kerfish 3rase 4e 3tional 4orial 2darium 4torium 7y 3d 3or 5iferous 7ic 2er 3ty 2fferable 9y 4ixation \
6ion 4late 4ocatingly 4ragism 5uticose 4umigate 5sive 2gariness :es 5plum 3gestibility 8veness 2icidally 3nt 3tabilities 6leness 2kkah 2lcate 4i 4us 3fa \
5guanidine 5merazine 5nilamide 5pyrazine 8idine 5thiazole 6ise 7ze 4ite 4onamide 7te 8ion 6methane 4urize 3lage 3phanilamide 6thiazole 5onamide 8te 7e 5urate \
7ise 7yl 3trily 6ness 2mma 5bility 6le 5nd 5riness 7sation 8er 7zation 8er 5t 6ional 7ve 4erly 6sault 6tree 6wood 3pter 5ion 5uary 6osity 7usly 9ness 2nbaked \
5th 4ed 5lt 4ow 4reak 4urst 3cream 3deck 5rance 5w 4og 5wner 4ress 8es 3fast 3glass 3hat 3n 4ily 5ness 3proof 3room 3shade 5iny 4tone 4uit 3trap 3ward 4ise \
2perable 7ound 7sorbent 6chiever 6dd 6gency 6ltar 6nnuable :tion 5block 6omb 6ug 5califragilistic Dexpialidocious 7rgo :es 6iliously <ness 7ties 8y 6lass :es \
7ean 6ollider 8umnar 7nduct <ive 8tinent 7ol 6ritical 5dense 6ominant 6readnought 5elevation 6minent 6rogate ;ion ;ory 6xpensive 5families :y 6ecundation \
7tation 6icialness 9es 7ne 7x 6luid 9ties 8ously ;ness 6oetation 6use 5galaxy 6iant 6lue 6rass :es 5heat 8vy 7ro 9es 7terodyne 6umanly 5imposition 6ncumbent \
7dividual 8uce 6orly 5jacent 5l 6ativeness 6iner 6oad 6unary 5massive 6om 6undane 5nal 8ly 7tant 8ional 8uralism >t <ly 6ormal 5order 8inate 7ganic 5patriot \
<ic =sm 6hosphate 7yla 9um 8sical 6osable 8e 9d 8ing 9tion 6remium 5rich 5salesman 7turate =d <ing =on 6cribe ;d :ing 9ption 6ecret 7dure 7nsible :tive 9ual \
7ssion 6mart 6onically 7phisticated 6py 6tardom 8te 7ore 7ratum 8ength 8ong 8uctural 6ubtle 6ystem 5tax 8es 6hin 6onic 5venient 8tion 5woman 8en 3inate 8d \
7ing 8on 7or 5ely 6ness 3p 4ertime 4l 5anter 5ejack 6ly 6mentation 6tion 7ory 5iance 8tly 6catory 4ortability 7ively :ness 5sal 6itional :us <ly <ness 9tious \
9ve 4ressant 8ible 9ve 8or 4urative 3ra 5lapsarian 6iminal 5molecular 5natural 5orbital 5renal 5segmental 4emeness 6o 3t 2ra 4h 4l 3base 7d 3cingle 4ulose 3d \
3etyship 3factant 4bird 5oat 4icial 9ly 4perch 3g 4eonfish 4y 3icate 3jection 3lily 3mounter 4ullet 3passable 7ingly 4lusage 4rint 6sal 6zal 7e 3ra \
4ealistically 8ty 7ly 5buttal 9er 5joinder 5ptitiousness 4ogacy 3title 4out 3v 4eil 7le 9d 8ing 4ivability 8le 7list 2sceptibilities 9ly 8ve 3lik 3pensive \
7oid 8r 9y 4iciousness >es 5ration 6e 3s 4es 3tainabilities =y 9ly 7edly 8r 7ment 4entacular 8tion 3urrant 7te 9d 8ing 9on 6ous 6us 2tler 3ra 3tee 2zerain 8ty \
1wabber 3cked 3ge 4man 4sman 3le 4lower 3mper 5iness 5land 3nherd 4kily 6ness 4ned 5ing 4sdown 5kin 5ong 3pper 3raj 4t 5h 6ily 7ness ;es 3yback 2eatband 6ox \
8es 5ily 6ness 5suit 3de 3eny 4pback 5ingly 4tcorn 5shop 6op 3llfish 4teringly 3ptback 5wing 3ven 2iftlet 3mmingly 4wear 3neherd 4ge 5le 7tree 4k 3pple 3shy \
3tcheroo 6gear 6man 7en 6over 3vet 3z 4z 2oosh 6es 3rdbill 5craft 5smanship 5tail 3t 4ted 5ing 3und 1ybaritism 2camine 3e 4e 3onium 4phancy 8tically 4sis \
2llabaries 8y 6ically 9te ;d :ing 8ities :y 7se 9d 8ing 8m 7ze 9d 8ing 6ogram 6ub 4epses 7is 6tic 4ogise 9d 8ing 8tically 7ze 9d 8ing 3phic 6d 5like 3vanite \
4iculture 5te 2mbiont 6tically 4olical 7st 6ogy 3metrisation 9e :d 9ing 8zation 9e :d 9ing 3pathin 4etalous 4honia 8cally 8ous 8se 9t 8ze 5yses 7is 4loce \
4osiac 8rch 4tomatically 9ology 7less 2naereses 8is 5sthesia 4gogal 4psis 5tic 3carpous 4hro 7cyclotron 7flash <es 7mesh ;es 7nic :ally :ities <y 9es 9ser :m \
9zer 8y 7scope 7tron 4lastic 4opal 7tor 6e 4retic 8se :d 9ing 9m 9t :ic 8ze :d 9ing 5isis 4ytium 3d 4actyl 4esis 6mosis 5tic 4ic 6alism :t 7tor 4romic 3e \
4cdoche 9ic ;al =ly 5ious 5ology 5tics 4reses 7is 5getic 6ic 7es 7st 9ically 4sthesia 3fuel 3gamy 3odal 5ic 7al 9ly 4ecious 6ology 4nymic 8se 8ties 9y 8ze \
7ously 7y 4p 5sise 7ze 5tic 8al :ly 4via 7l 6tis 9es 3sepalous 3th 5etical 4onic 2pher 4ilology 4onophore 7stele 2ringa 6omyelia 5x 6es 2st 4altic 4ematical \
9sation :m :t 9zation 8ology 6ically 7se 9d 8ing 7ze 9d 8ing 4ole 2zygial 6es 5y 0tabanid 4rd 5et 3bouleh 3ernacled 4s 5cent 3la 5ture 4etop 3or 5et 4uleh 6i \
5r 6et 3ret 3ularly 5i 2ce 4t 3h 4e 5ometer 4istoscope 4ograph 5metry 4ycardia 5graphy 5lyte 5metry 5on 5phylaxis 3iturnly 3ker 5t 4ily 3mahack 3node 3onite \
3tfulness 4ilely 6ity 5on 4ual 2el 3nia 6cide 6fuge 6sis 2ffrail 3ia 2gger 3liatelle 5ne 3meme 6ic 2hini 3r 3sildar 2iga 3lback 6nd 5oard 6ne 4gater 4le \
4orbird 4piece 5lane 4race 4stock 3n 4tless 3pan 2ka 3eable 5way 3in 2la 4poin 4ria 3cum 3ebearer 8ing 4ntless 4r 4sman 3i 4grade 4on 4ped 6s 4smanic 3kathon \
6ively 4fest 4ie 6r 6st 4y 3lage 4boy 4ier 5sh 5th 4owy 4yman 6en 3uk 4s 5es 2mandua 4rack 6u 5i 6n 6sk 4sha 3bac 5la 4our 7a 7in 4ura 3eless 3is 3mies 4y \
3oxifen 3perer 2na 3bark 3doori 3gencies 7y 6tially 4ibleness 5ness 9es 4leberry 4ram 3h 3ka 5ge 3nage 5te 4ic 3talate 6ic 7sation 8er 7te 7zation 8er 6ous \
6um 5ra 4ivy 4o 4ra 5ic 2pas 3eline 4ringly 4tum 3hole 5use 3is 5es 3per 5t 3ster 2radiddle 4masalata 4ntass 6ella 4xacum 3boosh 8es 3digrade 3ge 3latan \
3macadam 3n 4ation 4ishable 3pan 5per 3radiddle 4iance 3sal 4i 5a 5er 4ometatarsus 4us 3taric 6ous 4iest 4let 4rate 6zine 4y 3weed 2simeter 3kbar 4force \
4mistress <es 4work 3s 4e 5t 3table 4efulness 4ily 2tami 3er 3ouay 3terdemalion 6sail 4ie 6r 6st 4ooer 2unter 5ingly 3rine 4omachian :c 9y 3s 3ten 4og 5logic \
:ally 9se :m :t 9ze 8ous ;ly 5mer 8ism 5nym 2verna 6er 2wdrily 3niness 9es 3s 2xa 4ceous 3eme 4r 3imeter 4plane 4way 3man 4en 3on 5omical ;ly 8st 8ze 3paying \
2yra 2zza 1eaberries 7y 3cake 5rt 4hability 7leness 4loth 4upful 3house 3kwood 3leaves 3rable 5way 4er 4fulness 4ily 5ness 4less 3seler 6ler 4hop 4ingly 2chie \
6r 6st 4netium 5ic 7olor :ur 5obabble 6cracies 9tic 6philes 8obe :ia ;c 4y 3tonic 8ally 4rix 2dder 4ies 4y 3s 2emingly 3nybopper 3terboard 4otalism 6um \
2fillin 2gmen 3ular 4ment 2ktite 2laesthesia 4mon 4ngiectasis 3ecoms 4du 4film 4g 5a 5enic 5ony 5raphese 9ically :st 9one 4kinetic 4mark 8eter 5echanics 6tric \
:al 5otor 4ncephalon 4ological 9es 8y 5st 4pathist 5honer 8ically 9st 7tograph >ic >y 5lay 5ort 8ation 5rinter 6ocessing 7mpter 4ran 4sales 5copically 8y 5is \
5pectroscope 5thesia 6ich 4text 5hermometer 4utospore 4vangelism 5iew 6sor 7ual 4worker 8ing 3fer 3ic 5ity 4ospore 4um 3lies 4urate 6ian 7c 7de 7on 7se 7te \
7um 7ze 4y 3ophase 3pher 7age 3son 2mpeh 5rately 9ness 4let 4orariness 6isation 8er 7zation 8er 2nableness ;es 6y 4ce 5iousness 5ulum 4ille 4ntable 6less 6ry \
3ch 5es 3dance 4erheartedly =ness 4inous 3ebrific 6ous 4smus 3ge 3ia 5cide 5fuge 5sis 3ner 4o 3oner 4rite 5rhaphy 4tomy 3penny 3rec 3sible 5lity 5meter \
5ometer 6nal 5ty 5ve 3tacled 6ular 5ge 5tion 7veness 4er 6hook 4hly 4maker 3uis 5ty 4to 2ocalli 3sinte 2pefy 3hra 5ite 3idity 5ly 5ness 2raflops 4hertz 4joule \
4pixel 4tism 5ogen 9ic 6id 6logical :es :st 9y 4watt 3bia 5um 3ce 5l 5ntennial 5t 3ebene 5inthine 4dines 5o 4fah 4phthalate 4te 3f 3gal 4iversate <d ;ing <on \
;or 4um 3iyaki 3minative 6ologically ;st 5tarium 4less 4or 3naries 6y 5te 4ion 3pene 4ineol 4sichorean 3r 4a 5cotta 5form 5ne 5queous 5zzo 4ene 5strially 5t \
4ibleness 5colous 5genous 5ne 5torialise =m <ties =y <ze ;ly 4orisation 8er 8tic 7zation 8er 4ycloth 3tial 6n 6ries 3valent 3zetto 2sla 3selate 8ion 6late :d \
9ing :on 5ra 7e 7l 4itura 3ta 5bility 5ceous 5tor 6rices 8x 4bed 4card 4ee 4icular 5fier 4on 4udinal 6o 2tanal 5ic 6se 6ze 5y 4rtohedral 3chier 7st 6ly 6ness \
5y 3h 4erball 3ra 5basic 6rach 8nchiate 5caine 6hloride 7ord 6ycline 5d 6ymite 5ethyllead 5fluoroethylene 5gon 8al 6ram 5hedral 6ydrocannabinol 5logies 8y \
5meter 8hyldiarsine 5ploid 6od 8y 6terous 5rch 5spore 6tich :ous 6yllable 5tomic 5valent 4ode 5xide 4yl 3ter 2xtualism 9t 6ry 5rally 1halamencephalon 6ic \
5ssic 7ography 4er 4idomide 4lic 5ophyte 5us 7es 4weg 3natological ;st :y 7psis 4e 5dom 4klessness 3r 3umatology 7rope 7urge :ic <al ;st :y 2eaceous 4nthropic \
4rchy 4tergoer 5regoer 6icalise ;ty ;ze :ness 8ian 8s 3baine 4e 3ca 5e 3gn 3ine 4stical 3nar 3ocentric 5rasy 7t 8ically 4dicy 5olite 4gony 4l 5ogically 8se \
9ts 8ze 7ue 4machy 6ncy 7ia 5orphic 4phany 6ylline 4rbo 5ematic 5iser 6zer 4sopher 8ic :al <ly 9st 3rap 6eutical :st 6sid 4eat 5for 5inafter 7to 5min 5tofore \
5under 7to 5withal 4ianthropic 5omorphic 4m 5ae 7sthesia 5e 6l 6sthesia 5ic 6on 6stor 5obarograph :meter 6chemical ;stry 7line 7ouple 6dynamical ?ly =ist \
6electric >ities @y <ometer 6genesis 7raph ;y 6labile 7uminescence @t 7ysis 6magnetic 7etric <ally ;es :y 7otor 6phile :ic 8one 7ile 6scope 7etting 7iphon \
7phere 7tatically 7yphon 6taxis 7ensile 7herapy 4oid 5pod 3saural 3tic 3urgic 8al 7es 7st 6y 3w 4less 4y 2iazine 5ole 3ckhead 5ish 5leaf 5o 3evishness \
3gmotaxis 7ropism 3ll 3mblerig 7weed 4erosal 3ngamabob 5ies 5umabob 8jig 7mies 8y 5y 4kable 4nish 3ol 4nate 5ic 4sinamine 4uracil 6ea 3rlage 4stiness 3stly \
3therto 7ward 2ole 5pin 4os 3racoplasty 7tomy 4ia 6nite 5te 4nily 6ness 4on 5ughpaced 8wort 4p 3usandfold 2rasonical 4ve 4wn 3eader 6fin 6ier 8st 6like 6y 5p \
4epence 8ny 4mmatology 4node 7ial 8c 8st 4onine 3iftless 4llingly 4ppence 5s 6es 4ver 3obbingly 4mbi 7n 6ocyte 7embolism 7kinase 7lytic 7phlebitides ?s \
8lastic =n 7tic 6us 4ned 4stle 4ttler 4wout 3uster 6or 2uggee 6ry 5ish 3ja 3lium 3mbprint 5stall 3nderer 7flashes 7peal 7squall 8tone 9ricken 7y 3rible 5fer \
3sly 3ya 2wacker 2ylacine 3melaeaceous 4ic 5ne 4ol 5sin 3ratron 4istor 4oidal 7itis 5toxicoses <is 5xin 8e 4se 5us 1ibial 4otarsus 2cal 3kler 5ishly 8ness 5y \
4tack 8toe 5ock 2dally 3dler 5ier 7st 5y 6wink 3eland 5ess 4mark 4waiter 6y 2eback 4reak 3mannite 3pin 3rce 6l 2ffin 2gerish 3htener 5fitting 5lipped 3on 2ki \
2lapia 3bury 3efish 4r 3iaceous 3landsia 3ter 4h 4yard 2mbal 6e 4erhead 6work 4rel 3ecard 4keeping 4lessly 4ous 6t 4pleaser 4server 8ing 5hare 4work 3idness \
3ocracy 7tic 4rousness 4thy 2namou 3cal 4t 5orial 3ea 4id 3gler 3horn 3iness 3kerer 4lier 7st 5y 3ner 4ily 5ness 5tus 3plate 4ot 3stone 3ter 4innabulum \
4ometer 4ype 3ware 4orks 2pcat 3pet 5x 6es 3siness 4taff 2ramisu 3edly 4woman 2sane 2tanate 5ia 6cally 6te 5othere 3ch 5es 5y 3er 3fer 3hable 4er 3i 4an \
4llatingly 4vate 8d 7ing 8on 3lark 4eholder 4ist 3rant 5te 7d 6ing 7on 4e 3ties 5vate 9d 8ing 9on 4up 4y 3ulary 2zz 1meses 4is 1npk 1oadeater 4fish 5lax 8es \
4yism 3sties 5mistress =es 2bogganer 8ist 2ccata 3ologies 7y 4pherol 2dies 3y 2ea 3cap 4lip 3rag 2ff 3t 2gged 5ry 4ing 2hubohu 2ile 4ful 4worn 2kay 3oloshe \
2la 4n 4r 3booth 4utamide 3e 4rability 7leness 3idine 3lhouse 4way 4y 3u 4ate 4ene 4idine 4ol 3yl 2mbac 4ola 6o 5yish 3fool 3myrot 3ogram 7ph 9ic 9y 3pion \
3tit 2nally 3earm 4lessly 4me 4tic 3ga 4ueless 3ically 5ities 7y 3neau 3ometer 3sillar 7itic 7otomy 3tine 3us 5es 2olmaker 7ing 3ter 4hily 5like 5somely 9ness \
=es 5wort 4le 6d 5ing 4sie 5y 2pazolite 3dressing 3e 4e 4r 3flight 4ull 3gallant 3hus 3i 4arian 7st 6y 4cality 3lofty 3minnow 3notch 3og 5raphically 4logies \
8st 4nym 7ic 7y 4type 3per 3spin 2ra 4h 3bernite 3chbearer 5ier 5lit 5wood 3ero 4utic 3i 4i 3mentil 8ngly 3oid 6al 4se 3pedoman 4idly 4orific 3quey 3r 4efy \
4idity 6ly 6ness 3se 4ibility 5onal 9ly 7less 4k 3tellini 4feasor 4icollis ;es 5le 5ous 4oni 4ricid 4uosities 9y 6usness 5rous 9ly 2sh 4es 3ser 4pot \
2talisator 7er 7ing 6zator 7er 7ing 4quine 3emism 7t 8ic 4r 3her 3ipalmate 3terer 6y 2uchable 5back 5hole 5ily 6ness 5line 5paper 5screen 5wood 3ghener 5ie \
3raco 4billion 4er 4isty 4nedos 3ter 3zle 2wage 4rdly 3boat 3elette 4ringly 5y 3hee 3line 3nee 4ie 4scape 5woman 8en 4y 3rope 2xaemic 3emic 3ically 6nt 5ities \
5ogenic 6logic ;al =ly 6sis 3oid 4philite 5lasmosis 2yboy 3shop 1rabeated 5cula 9e 9r 8e 3ceability 5less 4heal 6id 7tis :es 6ostomies ;y 5oma 5yte 7ic 4kable \
6ge 5ball 5less 5man 5suit 5way 4tability 7leness =es 8y 6te 5ile 6onal 6ve 3d 4able 4eable 5off 5scantia 6folk 6people 6woman 9en 4itionalism :ry 9ist 9less \
6or 4ucement 7r 3fficator 3gacanth 4edienne 4ical 6omic :al <ly 4opan 4us 3ilblazing 4nable 5band 6earer 5load 5man 6en 5spotter :ing 4torously :ness >es \
3ject 3mcar 4line 4meler 7ler 4ontane 4per 5ler 5olined :r 9ing :st 4road 4way 3nche 4quilisation 9zation 4sactional 8or 6lpine 6rctic 6xle 5calent 6endencies \
<y ;talise @tic ?ze <ly 6riber 8ptional ?ly =ist ;ve 6urrent 5dermal 6uction 5ect 6ptal 6unt 5f 6erability 9se 8ee 8or 8rable 9er 6ixion 6ormable :tional 9ism \
6user 5gender 8ic 6ressive 5hip 8ment 6umance 5iently 6lient 7luminate 6storise =d <ing ;ze =d <ing 6tionally ;ry 8veness 9ity 7orily :ness >es 5l 6atability \
:le <ness 8ional 9ve 6iterator 6ocate :ion 6ucency :tly 8id 7nar 5marine 6igrant :tor =y 7ssive 7ttance 6ogrification <ed =s ;y 7ntane 6undane 7tabilities >y \
:le ;y 9tive 8er 5onic 5p 6acific 7dane 6icuous 7erce 6olar 7ntine 7rtability 7sable 9l 8er 6uter 5sexualism <ty 6onic 5ubstantiate 6date 9ion 7e 8d 7ing \
6ranic :um 5value 6ersal 7stitism 3pan 4es 5zia 7form 7um 8s 6ohedron 4rock 3shiness 4s 3ttoria 3umatically 8sm 3ve 5rsable 8l 7er 6tine 2eacherousness 5ly \
4der 4surable 7ership 4ter 3bly 4uchet 3cento 3decillion 3ehopper 4like 6ne 4n 5ail 5ware 3f 3hala 6ose 3illage 3kker 3lliswork 3matode 4bler 6ingly 6y 4olant \
6ite 4ulant 6ousness 3nail 4chancy 6er 8man 9en 4dily 6ness 5setter 9ing 3pan 6g 6ned 7ing 4hination 7e 8d 7ing 4onema 3ssel 5ure 4tlework 3t 3ws 3y 2iable \
4cid 4delphous 5ic 4ged 4ngularly 9te ;d :ing 4rchy 4thlete 5omic 4xial 4zine 3bade 6ism 5lly 5sic 4eswoman 9en 4oelectricity 5luminescence ?t 4rach \
5omoethanol 4unary 7te 6eship 3centennial 4hiasis 6na 8e 7ise 8ze 7osis 6te 5lorethylene 8ide 8oethylene 9methane 5ocyst 6id 6logy 6me 7onad 9iases <is 6sis \
6tomy 5roism 7mat :ic ;sm 4ker 5ily 6sh 5sier 8st 6y 4linic 8um 4orn 7e 8red 5state 5t 6ine 4rotic 4trac 4uspid 4yclic 3dactyl 4imensional 3ecious 4nnially \
7um 4r 5arch 3facial 4fid 4id 4lingly 4ocal 5liate 7um 5ria 7um 6m 4urcate 3geminal 4gerfish 4lyph 4on 6al 6ometrical 7us 4ram 6ph 3hedral 7on 4ydric \
3iodomethane 3lateration 4bies 5y 4emma 4inear 6gual 5teral 4lium 4obate 6ite 3mer 6ous 5stral 8ial 5tallic 6er 6ric 9al 7ogon 4olecular 5nthly 5rphism 3nal \
5ry 4e 4itrobenzene 8cresol 8glycerin 8phenol 8toluene <ol 4ketry 4omial 3ode 4ecious 4lein 6t 4xide 3palmitin 5rted 7itely 9ion 4edal 5rsonal 5talous 4hammer \
5ibious 5thong 5ylite 4innate 4lane 5etail 6x 7es 5ication 7ity 5oid 4odal 6ic 6y 5li 5ses 4per 6t 4terous 4wire 3quetrous 3reme 3saccharide 4ection 7or 5rial \
4kaidekaphobia 5elion 4mus 4octahedron 5mic 4te 5ich 8ous 4yllable 3tanopia 4heism 4ium 4on 4urable 7te 8ion 3umphalism ;t 5vir 8al 8i 4ne 5ity 3valency 8t \
4ialisation 8zation 5um 3weekly 2oat 3car 4haic 6l 6nter 5e 6lminth 5ilus 5lear 5ophore 3glodytic :sm 4on 3ller 6ybus :es :ses 3mbidiasis 4mel 4pe 3na 3ostite \
3paeolin 4eolin 4hic 5oblast 6plasm 6zoite 4icalise 9ze 8ly 5ne 4ology 5pause 6hilous 5spheric 3thplight 4line 4yl 3ublemaking 7r 7somely 8pot 6ous 4ncer \
4vaille 5eur 3ve 5r 3w 2uckage 5ler 4ulencies 9y 3dger 3ehearted 4love 4ness 8es 3g 3istic 3ll 3mpetweed 3ndler 4kfish 4nel 5ion 3stbuster 5er 5ily 6ness :es \
7gly 5less 2yingly 3ma 3panosome :iasis 5rsamide 4sin 4tophan 3sail 4ter 1sardom 4evitch 6na 4ism 6t 2etse 1uatara 2bal 4te 3biness 9es 3erculate 8in 8oses \
5ose 7ities 9y 3ful 3ulate 5e 5iflorous 5ure 2chun 3ket 2fa 3f 3ter 4hunter 4y 2ghrik 3rik 2itional 8ry 2laraemia 5emia 3ipwood 2mblebug 3efacient 7tion 5y \
4scence 8t 9ly 3idity 5ly 3orous 3pline 3s 3ular 5i 5tuously :ness >es 5us 7es 2nability 5le 3eable 4fulness 4lessness 4smith 4up 3gstate 6ic 7te 3icate 5le \
3nage 4eler 6ler 2pelo 3le 3pence 6ny 2que 2raco 3bary 4ellarian 4idimeter 7ty 6ly 6ness :es 5nal 7te 5t 4o 5charge ;d ;r :ing 5fan 5supercharger 3dinae 6e \
3fman 4y 3gent 5scence 9t 4idness :es 5te 4or 3nbuckle 4down 4eries 6y 4on 4sole 5pit 5tone 3peth 4s 3quois 3tleback 2sche 3hy 3ker 3sah 4is 4ocky 5re 2telar \
7y 3orship 3s 3ted 4i 5ng 4y 1waddler 3ngier 7st 5y 3s 3t 4tle 3yblade 2eedily 6ness :es 4n 5ess 5y 4ze 6d 5ing 3lvefold 6mo 8nth 2ibill 3ddler 6y 3lit \
3nberries 8y 4er 4flower 4ight 4kler 6y 4set 3rly 4p 3stier 7st 5y 3tchier 8st 6y 4tery 3xt 2ohanded 3pence 6ny 1ychism 3oonery 2losis 2mbal 3pan 6i 7c 7st \
7tes 8is 6y 2pal 3ebar 4case 3hogenic 5us 3icality 7ness 4fication 6er 3ological ;ly 8es 8st 7y 3w 2rannic 8idal :e 7ser 7zer 6ously 3ocidine 4sinase 7e \
4thricin 1zardom 4ism 6t 3tziki 0ubieties 5y 3quitarian <ism 7ousness >es 1dometer 1fologist 6y 1glification 6ed 7s 5y 1hlan 1intathere 2tlander 1kase \
1lcerative 2ema 2lage 2maceous 2nar 2otrichous 2ster 2tima 6cies 7y 5o 6geniture 3racentrifuge 5fiche 7lter 5high 5ism 5liberal 7ght 5microchemistry :meter \
:scope >ic 6odern ;ism =t 7ntane ;ism =t 6undane 5nationalism 5pure 5red 5sensitive 6hort 6onograph >er >ic ?es >y 6tructure 5virus 2ulant 5tion 1mbellate \
6iferous 3ilicate 9ion 3les 3ra 5e 5geous 5l 4iferous 1nabashedly 4breviated 4sorbed 9nt 3cademic 4ceptabilities 5limatised ;zed 5ommodating 7plished \
6untability 9ed 5redited 4hievable 3dapted 4dressed 4justed 4venturous 6rtised 5isable 7edly 3esthetic 3ffectedly :ness >es 5iliated 5ordable 3ggressive \
3lienable 5gned 5ke 4lied 5ocated 6wable 6yed 9ly 4phabetised ;zed 4terabilities =y 3mbitious 4ended 4used 3nchored 4eled 4imousness 4notated 3pologetic \
4parent 5ealable 8ingly 7sable 8ed 5roachabilities @y 7priated 7ved 4t 3rguable 9y 4m 5ored 6ured 4ticulated 6stic 4y 3ssailability 8ed 5ertive ;ness ?es \
5imilable :ted 5ociated 5uaged 6mingly :ness >es 3thletic 4tainability :ly 8ed 5empted 6nuated 6sted 5ractively <ness 6ibutable 3udited 4thentic 3vailability \
7ingly 4enged 4oidability 5wed 3wakened 5reness 2backed 4ked 4lance 8ing 4nned 6ing 4ptised 7zed 4ted 3ecomingly 4fitting 4lieved 8ing ;ly 5oved 5t 4ndingly \
3iasedly 6sedly 4d 3leached 5mished 5nched 5ssed 6t 4inking :ly 4oodied 5wn 4ushingly 3odied 4iled 4ned 5net 4oked 4thered 4wed 4x 5es 3race 7d 6ing 6keted \
5id 5nched 4eathable 8ed 4idgeable 8d 6le 4uised 5shed 3udgeted 6ing 4ild 4ndled 4ried 5ned 6t 2caged 4librated 4nceled 8led 5niness 5onical 4p 5italised :zed \
5ped 6ing 4rpeted 4shed 4taloged 4ught 5sed 3elebrated 4nsured 4rtainness =es 6ified 3hain 5llengeable 5ncy 6geable ;y 5peroned 5rged 6ismatic 7tableness \
6tered 5ste 8ly 8ness 8r 8st 7ity 4eckable 4ivalrous 4ristened 5onicled 4urch 3ial 4form 4nariasis 6te 5us 4rculated 7mcised ;ion 4villy 3lad 5ssical 8fiable \
4eanliness 5nch 4imbable 7ed 5nch 4oak 5g 6ged 7ing 5se 7d 5uded 4utter 3oated 4lored 6ured 4mbed 6ined 5ely 5fortableness 5ic 5mercial 6onness 6unicativeness \
Ces 5pelling 7nsated 7titive =ness 6lainingly 6ounded 6rehended <ingly 7omisable 4ncealed 7ivable <y 6luded 5ditioned 5fined 6ormable 9ity 6used 5genial \
5nectedly 5querably 9ed 5scientious 6ecrated 7nting 6oled 8idated 6titutionality @ly 7rained 8icted 6umed 8mated 5tainable 6entious 6rollability 8versially \
5ventionality 7rted 9ible 4ol 5peratively 4rrectable 9ed 6upted 4urteous 7ly 5thly 7ness 4venanted 3rate 7d 6ing 4eated 7ive 5dited 4itically 4opped 5ss 7able \
7es 5wded 6n 4ushable 4ystallised ;zed 3ured 5ious 5l 5tained 4stomary 2damped 4untedly 9ness 3ead 4batable :y 4cagon 5eivable ;y 5idability 5orated 4filed \
4liverable 4mocratically 6nstrable ;tively ?ness 4nied 5ominational 4pendability 4rachievement 7tive :ity 6ged 6ppreciated 5bidder 7te 6odice 9es 8y 6red \
5cast 6lasses 8y 6ooked 8l 6roft 5development 6rawers 7ess :es 5educated 6mphasis =e <ze 8loyment 6stimation 6xposure 5floor 6und 7r 5gird 8t 6laze 6rown \
5handedness 6ung 5inflated 7vestment 5laid 7yer 6et 6inen 7p 5manned 6entioned 6iner 5nourishment 5painting 7rt 7yment 6erformed 6lot 6opulated 7wered 6ricing \
7oduce ;tion 8of 8p 5quote :d 9ing 5represented 5sealed 7cretariat 7t 7xed 6heriff 7rub 6lung 6pend 9t 6tandability :er 7orey 9y 7rapper 8ength 8ucture \
6urface 5tenant 6hings 7rust 6int 6rick 7ump 5using 6tilised :zed 5valuation 6est 5waist 7y 6helm 6ing 7re 9d 6ood 4signed 8ing 6rably 7ed 4tached 4viating \
3iagnosable 9ed 4fferentiated 4gested 4mmed 4ne 4plomatic 4rected 4scerning 6harged 6ouraged 5guisedly 5mayed 5posed 5solved 5tinguishable 6orted 6ressed \
7ibuted 3ogmatic 4mesticated 4ubled 6ting 3ramatic 5pe 7d 6ing 4eamed 7t 4inkable 3ulately 7ory 5led 4tiful 3yed 2eager 4rthliness 4table 3conomically \
3difying 4ucable 3lectable 7ed 3mancipated 4bellished 4otionally 4phatic 5loyability 3nclosed 5umbered 4dangered 5orsed 5urably 4forced 4gaged 4joyable \
4lightening 4riched 5olled 4tangled 5ered 7prising 5husiastically 3quipped 6vocalness 3scorted 4sential 4tablished 5hetic 3thically 3valuated 4entfulness \
3xacting 5ggerated 5mined 4celled 6ptionably <lly 5ited 5used 4ercised 4panded 5ectedness 6nded 6rienced 5ired 5lainable <y 6icit 6oded 7ited 5osed 5ressed \
9ive 2fading 8ly 4lsifiable 5tering 4miliarly 4shionably 4thomably 8ed 4zed 3earing 4d 5erated 4lt 4minine 4nced 4rmented 5tilised 9zed 3ilial 5tered 4red \
4tly 5ness 5tingly 4x 5es 3laggingly 5ppability 9ly 5tteringly 5vored 7ured 4edged 5shly 3ocused 7sed 4rced 5dable 5etold 5gettability 6ivably 8en 6otten \
5mulated 5saken 5tified 4ught 3ramed 4ee 6ze 7ing 4oze 7n 4uitful :ness 3ulfillable 9ing 4nded 4ssy 2generous :ly 5tle 4rminated 3lamorous 5zed 4ue 6d \
3odliness 4tten 4verned 3raceful :ly 6iously :ness >es 5ded 5mmatically 5tifying 4ound 3ual 4entum 5ssable 4iculate 5ded 5nous 4la 2hackneyed 4ir 4llow \
4mpered 4ndier 8st 6led 6some 6y 4rdened 5mful 5ness 9es 5vested 4tched 3ealed 6thily 9ness 5ted 4edful 9ly 4lm 5pfully 4ralded 5oic 3idden 4storical 3oliness \
4nored 6ured 4ped 4use 7d 3urriedly 3ygienic 4phenated 2iaxial 3cellular 4uspid 4yclist 3deaed 6l 4iomatic 3fiable 5c 5er 5lar 4lorous 4oliate 7olate 5rmise \
8tarian >ism 8ze 7ness ;es 3jugate 3lateralism <t 4ingual 5teral 4lustrated 4obed 5cular 3maginably 9tively 8ed 4passioned 5eachably 6ded 5ortance 6sing \
5ressively 6oved 3ncorporated 4fected 5lected 6uenced 9tial 5ormatively 4habitability 5ibitedly 4spiringly 5tructed :ive 5ulated 6rable 4tellectual 8igence \
<tly :ibilities @y 6restedly 7pretable 7ruptedly ;ible 4vested 5itingly 5olved 3ocular 4niser 7m 7t 6zer 3parous 4ersonal 4lanar 4od 5lar 3roned 3s 4eptate \
5xual 4sued 3tarily 4edly 4ise 7d 6ing 5ve 5ze 7d 6ing 3v 4alence 8t 6ve 4ersalisation ;e <d ;ing ;m ;t <ic :zation ;e <d ;ing 4ocal 2jam 5med 6ing 4undiced \
3ointed 3ustifiably 6ness 2kemptly 7ness ;es 4nned 7l 4pt 3indliness 4ssed 3nightly 5t 4ot 6ted 7ing 5wledgeable 2lade 6n 5ylike 4mented 4sh 6es 4wfulness 4y \
3earnedly 3ighted 4kable 5eable 6liness 6ness 4mber 4ned 5k 4t 5erary 4vable 5e 6d 5ing 3oader 4osen 4vable 5elier 9st 7y 5ing 3uckiness 2magnified \
4intainable :ed 4licious 4nageability :ly 5nered :ly 4pped 4rketable 5red 6iageable 4sculine 5tered 4tchable 3eaning 6t 5surable 8ed 4chanised 9zed 4diated \
4et 4lodious 5ted 4morised 8zed 4nded 5tioned 4rcifulness >es 5ited 7ing 4t 5hodical 3ilitary 5led 4ssable 5takeable <y 9n 4tigatedly 4xed 3odifiable 4lded \
5ested 4nitored 4or 4rality 4tivated 4unted 5rned 4vable 5ing 4wn 3uffle 4sical 9ly 4tilated 4zzle 8d 3yelinated 2nameable 4turalised :zed 9ness 4vigable \
3egotiable 4ighborly 9urly 4rvingly 4wsworthy 3ilhexium 5pentium 5quadium 3oticeably 2obliging 4servable 8ing 4trusiveness 4vious 3ffended 8ing 7sively 6red \
3rdained 5ered 4iginality 4nament 4thodoxies :y 3stentatious 3wned 2packers 4ged 5inated 4ired 4latabilities =y 9ly 4rdonably 5liamentary 4steurised :zed \
4tented 3eeled 4g 4n 4ople 8d 4rceived 7ptive 5fected 6orated 8med 5son 6uaded 8sive 3ile 3laced 5nted 5yable 6ed 4eased 7ing 4oughed 5wed 3oetic 8al 4ised \
4lished 6te 7ic 9al 5led 4pulated 4sed 3racticable :l 9ed 8sed 4ecedentedly 5dictably 9ed 5paredly :ness 6ossessing 5sentable 7rved 6sed 7urised :zed \
6umptuous 5tending 8tiously =ness Aes 6ty 4iced 5nted 4oblematic 5cessed 6laimed 5ductively 5fessed 9ionally 6itabilities >y :ly 5grammed 7essive 5hibited \
5misingly 5nounced 5pitious <ly 6ortionate 5testing 5vable 6ided 3ublicised 9zed 7shable 4nctual :ity 4rified 2qualifiedly 5ntifiable :ed 4enchably 8ed 4iet \
7er 8st 4otable 2raised 4ted 5ified 3eached 5dability 6ily 7ness 5lisable 7ty 7zable 5son 4ceived 6ptive ;ly 5laimed 5ognisably 9zably 6mmended 7pensed \
6ncilable =y :ed 6verable 4deemable 8ed 5uced 4el 5ve 4flected 9ing :ve 5ormed 5reshed 6igerated 4garded 5imented 4liably 6evedly 6gious 4markably 8ed \
5embered 5ittingly 5orseful 6vable 7ed 5unerated ;ive 4newed 5ted 4paid 7r 8able 5ealed 7ted 6ntantly 8ing 5orted 5resented 8sed 6oducible 7ved 4quitedly \
:ness 4sentful ;ly 6rve 5igned 6stant 8ing ;ly 5olvable 5pectful 6onsively <ness 5tful 6rainedly <ness :t 4turnable 8ed 4vealed 8ing 6nged 5ised 5oked 4warded \
3hymed 5thmic 3iddle 4g 5hteous ;ness 4pened 8ss 3obe 4mantically 4of 5t 4unded 2safely 6ness 4lability 7le 5eable 4tisfactorily >ness 8iable 5urate 4ved \
5orily 8ness <es 6urily 9ness =es 3caled 5rred 4ented 4holarly 4ientifically 4ratched 5eened 5ipted 3ealable 5m 5rchable 5sonal 5worthiness :y 4cured 4eded \
5ingly 4gmented 5regated 4lected 5fconscious ?ly ?ness Ces 5lable 4nsational 6itive 4rious 5viceable 4ttlingly 4x 5es 5ual 3hackle 9d 8ing 5ded 5kably 6en \
5ped 7ly 7n 5red 5ved 4elled 6tered 4ielded 5p 4ockable 5d 5rn 4rinking 5oud 3ifted 4ghted 4nkable 3killfully 3liced 5ng 4ung 3milingly 3ociabilities <y 8ly \
7l 8ly 4iled 4lder 6ierly 5vable 4phistication 4rted 4ught 5ndly 7ness 3paringly 9ness 4ecialised :zed 6tacular =ly 5nt 4here 4iritual 4orting 5tted 4rung \
3tableness <es 7y 5ck 5ined 5mped 4eel 5p 5rile 8ised 9zed 4ick 5mulated 5nting :ly 5rred 4oppably 4rained 6p 7ped 8ing 5ing 6ped 4ylish 3ubdued 5sidised 9zed \
6tantiality 5tly 4ccess 4itability 8leness 4llied 4ppressed 4rely 6ness 5faced 5passable 6rised 9ingly 4sceptible 5pectingly 6icious 5tainable 9ed 3wathe 5yed \
4ear 5rvingly 3ymmetrical 5pathetically 4stematic <al >ly 2tactful 9ly 4gged 4lented 4nned 4rnished 4sted 7ful 4xed 5ing 3each 7able 7es 4mpered 6ted 7ing \
4nability 6nted 5ded 4rminated 4stable 4thered 3hankful 4inkably 4ought 9ful 4read 5ifty 5one 3idily 4lled 4nged 4red 3ouchability 4wardly 8ness 3raceable \
6table 5ditional 5mmeled 9led 5nsferable 8ormed 7latable :ed 5veled 8led 7rsed 4ead 6table 4immed 4od 6den 4uly 5stful 7worthiness 5thfulness 3uck 4ne 6d 5ing \
4rned 3wine 7d 6ing 3ypical 9ly 2usably 3tilised 7zed 4tered 2valued 4nquished 4ried 3entilated 4rifiable 5sed 3isitable 7ed 3oice 2waged 4rily 5med 5ned \
5rantable <y 4tchable 7ed 4veringly 3eaned 5rable 6ied 6ying 5thered 5ve 7d 6ing 4ighed 7ted 4lcoming 4pt 3holesomeness 3ieldily 4lled 4nking 5nable 4sdom 5h \
4tnessed 5tingness 3omanly 4n 5tedly 4rkability 8ly 5ldliness 5n 5ried 5thily 4ve 6n 3rinkled 2yoke 6d 5ing 1pas 2bear 3uild 2cast 2do 2gradable 6eable 4owth \
2heave 3older 3roe 2most 2perclasswoman =en 3ish 6ly 6ness :es 2rate 6d 5ing 3ear 3ightly 7ness 4se 4ver 3oariousness 4otedness 3ush 2silon 3pring 3tretched \
5oke 3weep 5ll 5pt 2talk 3empo 3hrow 5ust 3ick 3rend 2well 3ind 1racil 3emia 6c 4us 3lite 3nalysis 4ic 5nite 4ographer :ic :y 5logy 5metry 5us 4yl 2banely \
5ism 7t 6te 5ologist 9y 2ceolate 2ease 3dium 4o 3ide 3mia 5c 3ter 4hane 5ral 6ectomy 6itis :es 6oscope 4ic 2ger 2ial 3niferous 2nfield 2ochrome 3genital 6ous \
3lith 4ogic 8al 3pod 4ygium 3scopy 2sine 2text 6e 3icaceous 6ria 6te 7ing 8on 2us 4es 4hiol 1sably 3nce 2quebaugh 2tulation 2ualness 9es 3fruct 3riously 8ness \
1tile 4isable 6er 5zable 6er 2opianism 2ricle 2terable 5er 1varovite 2ea 3itis 7es 2ulitis 8es 1xorial 5cide 5ous 8ly 8ness <es 0vacationist 8land 3cinator \
6ia 3illator :y 3s 3uolar 6e 5usness 2dose 2gabondage 4l 4rious 9ly 3i 4nally 6te 5ectomy 5ismus 6tides 8s 3rantly 4om 3us 2il 3ngloriously <ness 3r 3vode \
2lanced 3ediction 4ncies 6y 4rian 8aceous 6c 4tudinarian >ism ;y 3gus 3iance 7ies 7y 4ne 3lation 4ecula 3onia 4risation 7e 6zation 7e 5ously 3se 3uably 5te 7d \
6ing 6or 4er 3val 5te 4eless 4ulae 7r 6e 6itis :es 2mbrace 3per 4irism 5sh 7ly 4y 2nadate 5inite 5ous 3da 3g 4uardism :t 3illic 7n 4sher 6ingly 3quisher 3ward \
2pidly 3orescence 6tto 5ific 6meter 6sh 5ously 8ness 5y 4urific 7meter 7sh 6ously 6ware 6y 2quero 2ra 3ia 5bleness <es 5dic 5tional 4cella 8oid 6s 5ocele 6sed \
7ity 6tomy 4edly 5gation 5tal 8ly 4form 4ola 6e 6ite 6oid 7us 5meter 5rum 4scite 5tor 4type 4x 3letry 3ment 3us 3ve 2sa 3cularity 7ture 6um 3ectomise ;d :ing \
9ze ;d :ing 3oconstriction =or 4dilatation 9ion 9or 4inhibitor 4motor 3salise 7ze 3titude 4y 2tic 5ide 6nal 8te 9ion 9or ;y 3u 2udevillian 3lty 3nter 5ingly \
1ectorisation 8ed 7zation 8ed 2dalia 3ette 3ic 2ejay 3ries 4y 2ganism 3eburger 4s 4tal 6tional 8vely :ness 3ged 5s 4ieburger 5ng 3s 2hemency 2inlet 4stone \
4ule 4y 2la 4men 4r 5ise 6um 6ze 4te 3iger 4tes 3leities 7y 4icate 9d 8ing 3oce 5ipede 4drome 3um 4re 4tinous 2na 4e 4tic 6on 8al 3dace 4ee 4ible 4ue 3enose \
4puncture 4rability 7leness 8y 6tor 5eally 5y 4section 4tian 3ge 5fulness <es 3iality 6ly 4n 4puncture 4re 6man 7en 3omousness 4se 5ity 4usly 3tage 5il 4er \
4ilatory 4ose 4rally 5e 5icose 7uli 9us 6loquise ;ze :y 4uresomely ;ness 6ously 9ness 3ulae 5e 2raciously 9ness 4pamil 4tridine 7ne 3balisation 8er 8m 8t 9ic \
7ty 7zable 9tion 8er 4enaceous 4id 5fied 8s 6y 4osely 7ness 5ten 3dancies 7y 6tly 4erer 4in 5ter 4ured 6ous 3ecund 4y 3geboard 5r 3idical 9ity 9ly 4fiability \
8ly 6er 4similar 5m 6o 5t 6ic 4te 3juice 3meil 4icide 6ular 9te :ion 8ite 5form 6uge 5nation 5s 3nacularise <m ;ty ;ze :ly 5lise 7ze 6ly 5tion 4ier 5ssage \
3onica 3ruca 7e 6ose 3sa 5tilely 4icle 6olor 9ur 6ular 5fier 4o 4t 3t 4icalities :y 6illaster :te 5ginously 4u 3vain 4et 2sica 6e 6l 6nt 6te 7ories 9y 5ular \
8te :d 9ion 3peral 6tilionine 8ne 4iary 5d 5ne 3ta 5l 4iary 5bular 8ed 5gially 4ryman 7en 4ure 7d 6ing 3uvian 8ite 2tchling 3er 3iver 3oer 2xatiously 9ness \
3illological ;st :y 6um 1iably 3tica 6um 4or 2braculum 5harp 5phonist 5tile 7onal 6ory 4io 5ssa 8e 2carial 7te 6ousness 5ship 3egerency 9t 4nary 5nial 4regal \
6ine 5oyal 9ties :y 7ship 3inage 6l 5ities 4ssitudinous 3timiser 7zer 6less 4oria 7ousness 4ualage 7er 7lage 8er 2de 4licet 4oconferencing 5genic 5phone 4tte \
3icon 2er 3wable 4ership 4less 4y 2gesimal 3ilanteism 8ist 3nettist 3orless 5ousness 4urless 2king 2layet 3ifier 4pend 3lainage 7ess :es 7ously :ness >es \
5nelle 4einage 5nage 4i 5form 4ose 6ity 5us 4us 2men 3ineous 2na 4ceous 4sse 3cible 4ulum 3daloos 4icable 7tory 3egarette 7ish 7roon 4ries 5y 3ic 5ultural :e \
:ist 4ferous 5icator 3o 4sity 4us 6ly 3tager 3ylidene 2olaceous 5tive 4incello 4oncellist 6e 3sterol 2perine 6sh 5ous 2rally 3e 4lay 4scence 8t 9ly 3ga 5te \
4inally 6ium 4ulate 3idescence :t 5ian 6ties 7y 4lism 4on 3ologist 3tu 5alisation 8ty 8zation 5eless 5osic 2saged 4rd 3cacha 4erally 4idities 8y 6ly 4oid \
5meter 5se 5untcies 9y 8ies 8y 6sly 7ness ;es 3ibilities 4onal 7riness 4table 6nt 6tional 3ualiser 7zer 2ta 4ceous 4e 4lisation 7er 7m 7t 8ic 6zation 7er \
4scope 3ellin 8e 6us 3iator 4cultural :ist 4ligo 3rain 4eousness 5scence 9t 4ic 5faction 6iable 7cation 7ed 8s 6orm 6y 5ne 5olically 8se 8ze 3ta 4le 3uline \
4peratively 9or 2varia 6um 3e 3ification 6er 4parity 7ously 4sect 8ional ;ist 8or 2xenishly 2zard 3cacha 3ierate 6ial 6ship 4r 1ocab 5le 4liser 7m 6zer \
4tionalism :ly 3iferance 9t 8tor 7ousness 3oid 2es 2icedness 5ful 5lessly 9ness 5over 5print 3dable 5nce 4er 3ture 2lant 4r 4tilisation 9e :d 9ing 8zation 9e \
:d 9ing 3canically 7sm 6ologies ;st :y 3itant 5ional :ly 6ve 3leyer 3ost 3plane 3taism 5meter 6meter 3ubleness 4med 6ter 7ric 5inousness 4ntariness 9sm :t ;ic \
8yism 6eerism 4te 6d 5ion 3va 4ox 4ulus 2mer 3itories 7y 6us 5urition 2raciousness 3tical 8ly 6ella 6ity 6ose 6ular 2tarist 3eless 2uchsafement 3ge 3ssoir \
2welise 8d 7ing 6ze 8d 7ing 4r 2yageur 3euristically 1raisemblance 1ulcanisable 8er 8m 7te 7zable 8er 6ological ;es ;st :y 3g 4arian 7ser 7zer 5te 4us 3nerary \
3pine 3turine 6ous 3val 5r 4itis 8es 0wabble 2cke 4ily 2dable 3dler 3eable 3ge 3mal 2ffler 3tage 4ure 2gerer 4worker 3geries 6y 4ishly 7ness 4ly 4onette \
3onage 5ette 3tail 2hine 3oo 2ifish 3ler 4ful 7ly 3n 4wright 3stcloth 3tperson 4ron 4staff 2kefully 4less 4ner 4rife 2ldgrave 3kable 6out 5way 4ies 5ngstick \
4over 4up 3lah 5roo 4chart 4ies 4oper 5wer 4y 3tzer 2mble 6d 5ing 3e 3pumpeag 2nderingly 6oo 3gler 3igan 3ker 3ness 3tad 5ge 2pentake 2rbonnet 3dmote 4ress \
8es 4ship 3ehouseman :en 9r 4room 3farin 3ison 3less 3mblooded 4heartedness 4ish 4ness 4up 3ningly 3page 5int 4er 4lane 3rantability 9le 7ee 8r 7or 4ener \
4igal 3sle 2sabi 3hday 4erman 7en 6y 4house 4ier 6st 5ly 5n 6ess 4rag 4woman 7en 4y 3pishly 7ness 3sailer 3t 2tchable 5case 5making 5strap 3erage 5bird 6orne \
6uck 5colorist 9urist 5glass 5hole 5iness 6sh 5less 6ilies 8y 6og 7o 5man 6en 6ill 5scape 5wheel 3tmeter 2veband 4front 4guide 4like 5lite 4meter 4rer 5ingly \
3ily 2ws 2xbill 3plant 2ybill 3layer 4eave 5ss 3marked 3worn 3zgoose 2zoo 1eakener 4ish 3ld 3ner 4ling 3poneer 6ize 9d 8ing 3riful 5less 5somely 9ness 4proof \
4yingly 3sand 4elly 3therboard 7glass <es 7ization 7ly 7person 7strip <ped =ing 7tight 7vane 7worn 3verbird 2bbier 6st 4y 3er 3feet 4oot 3log 3page 3worm \
2ediness 4killer 4less 3kender 3n 4ier 6st 4sier 7st 5y 4y 3pie 3ver 4illy 6y 2igela 4hbridge 5tily 6lessly 3rdie 2ka 2ldable 3farism 3lborn 4head 4ie 4ness \
4y 3sher 2ndigo 3tletrap 2rgild 3nerite 3sh 3t 2skit 3ter 6nisation 9m 8zation 4wardly 2ther 3suit 3table 1haleback 6oat 3ngee 3p 4ped 5ing 3rfage 5inger 4ve \
3tshername 6isname 5it 2eatear 5germ 5meal 5worm 3e 4dler 6ingly 4lhorse 7use 5ie 5less 5man 5sman 5work 4n 4zer 5ily 6ness 3lm 3nas 4cesoever 4soever \
3reabout 5from 5into 5to 5unto 5with 4ries 5y 6man 3tter 2ichsoever 4ker 3dah 3ffet 5le 7r 7tree 3lom 3mperingly 3n 4chat 4ey 4ge 6d 6ingly 6r 5ing 5y 4stone \
3pper 5letree 4saw 7n 5tall 6itch :es 6ock 4t 3rlabout 5er 5y 6bird 3sh 5es 4kbroom 5ery 4perer 7y 3tebait 6eam 6oard 5flies 7y 5head 5list 6y 5out 5pine \
5smith 6pace 5tail 6horn 7roat 5washer 7ter 6ing 6ood 5y 4hersoever 7ward 4leather 5ow 4y 3zkid 4zbang 2olefood 5grain 5heartedness 5meal 5somely 5wheat 4ism \
6tic 9ally 3mp 3oper 5la 3p 4ped 3redom 5ish 5master 5son 4ing 5sh 4tleberries ;y 3sesoever 5ver 4o 2sle 2up 4ped 5ing 2ydah 1icketkeeper :ing 4iup 3opies 5y \
2ddershins 3emouthed 4ner 3thways 6ise 2elder 5ier 7st 5y 3nie 2fehood 4less 2glet 2kiup 2ldcard 6tter 4ling 4wood 3ily 3lable 4et 4ie 5waw 4owware 4y 5waw \
2mble 3pish 7ly 7ness 2ndage 4blown 5ound 5urnt 4cheater 6ill 4er 4flower 4gall 4hover 4igo 5ly 4less 4owdress 6less 7ight 4proof 4row 4sail 5urfer 4tight \
3ebibber 4grower 4maker 4press 9es 4shop 5kin 3gback 4ding 4let 5ike 4over 3ier 5st 3ker 4le 6d 5ing 3nable 4ingly 4ower 3someness 3terfeed 6isation 7zation \
6kill 6tide 4riness 3y 3ze 2redraw 4hair 4man 4r 4tapper 4work 7m 3ra 2sed 4guy 4n 5heimer 5t 3hfulness ;es 3ing 2tchdoctor 5grass :es 5y 3e 4nagemot 3he \
5ringly 7te 6shins 4ies 5ndoors 4outdoors 4y 3lessness 4ing 3ted 5r 4ol 2ved 4rn 3ing 2zen 1oad 4waxen 3ld 2bbler 5iness 2dge 2efulness 2ful 2gs 2ld 3ffish \
4ishly 4ramite 4sbane 3lastonite 3ver 2menkind 4ra 3mera 2nderfulness 6ingly 6work 4rousness 3k 3ton 2odblock 5orer 4carver 5hopper 4enhead 6ware 4lice 5ot \
6use 4note 4print 4ruff 4sia 6ness 4waxen 5orker 3lfell 4gather 5rower 4iness 4pack 4sack 3mera 3ps 3rali 3zily 2ps 2rdage 4book 4ily 4less 8ly 4smith \
3kability 6leness 4bag 6sket 4ingwoman :en 4manly 6te 4people 5iece 4room 4shy 5ite 5pace 4table 5op 4up 4woman 3ldling 5view 3miness 4seed 3riedly 5ment \
4yingly 3ser 4hipfully 3t 4hlessly 2tcha 2uldest 5st 3ndwort 2wser 1raithlike 3sse 3thfulness 2eaker 3ckfish 6ul 3ster 2istlet 3teable 5up 4hen 2yneck \
1ulfenite 2nderkind :er 2rst 2ssier 6s 7t 4y 1ynd 2siwyg 0xanthate 5ein 6ne 5ic 6n 7e 5ochroid ;sm 6phyll 6us 1ebec 2nia 3ocryst 4gamy 5eneses 9is 4lith \
4morphic 4phobe 2rarch 3ic 3oderma 4graphically 4phagy 6ilous 6thalmia 6yte 8ic 4sere 5is 4x 5es 1iphisternum 4oid 1ylene 3idine 3ograph 9y 4id 4l 4phagous \
4tomous 7y 2ster 0yabber 2chtswoman 9en 2kka 2men 3merer 2ng 3qui 2pok 4n 3per 4y 2rdman 6ster 5en 3e 3melke 4ulka 3row 2shmak 2taghan 2upon 3tia 2wmeter 3ner \
4ingly 3p 4er 1cleped 5t 1ean 4ling 3rlong 4ningly 2gg 2ld 3lowbird 6hammer 6legs 6ness 6tail 7hroat 6weed 7ood 6y 2nta 2omanly 6ry 2ster 4reen 1ids 2kes 2pe \
3pie 1lem 1obbo 3s 2dle 2gh 3ic 4ni 2icks 2kefellow 2ni 3ks 2rk 4er 2ungling 4ker 3then 1tterbia 7te 7um 3ria 5ferous 1uan 2kky 2lan 2ppiedom 5fication 7ed 8s \
6y 2rt 1wis 0zabaglione 2ffer 4re 3tig 2ibatsu 3re 2mia 4ndar 2nily 3thoxylum 2pateado 3py 2ratite 3eba 3f 3zuela 2yin 2zen 1ealotry 2bec 3rawood 2cchino \
2doary 2es 2itgeist 2mstvo 2nana 3ithal 2olite 2stfulness 4ier 6st 4y 2ugma 6tic 1ibeline 4t 2dovudine 2ggurat 3s 3zagger 2ncate 4iferous 4ograph :y 3e \
3fandel 3garo 4ier 6st 4y 3kenite 2rconia 2therist 3i 2zith 1loties 4y 1oftig 2mbielike 2nally 4te 5ion 3k 2ochemistry 5ore 3geographer ;ic =al ;y 4lea 5oea \
4raphy 3id 3keeper 3l 4atries 7y 4ogic 8ally 3metry 4orphic 9sm 3n 4oses 6is 3philia 7ous 5obia 5yte 7ic 4lankton 6sty 3sperm 5orangium 7e 3technics 4omy 5xin \
4suiter 2ril 2ster 2unds 2ysia 1ucchetto 2gzwang 1ydeco 2gapophysis 3odactyl 4ma 4phyllaceous 7te 4ses 5is 5pore 4tene 5ic 2mase 3ogen 7esis 7ic 4lyses 7is \
4meter 4ses 5is 4tic 3urgy
"""
}
