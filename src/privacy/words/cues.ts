import { list } from './list';

const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Words for a person in a case: a name often follows. */
export const PERSON_NOUNS = set(`
mamma mamman mammas mammans mor modern moder morsa morsan pappa pappan pappas pappans far fadern fader farsa farsan bror brodern broder brorsan lillebror lillebrorsan lillebrodern storebror storebrodern halvbror halvbrodern
syster systern syrra syrran lillasyster lillasystern storasyster storasystern halvsyster halvsystern tvillingbror tvillingsyster tvillingen dotter dottern dottra son sonen barn barnet barnets pojke pojken flicka flickan flickans pojkens kille killen tjej tjejen elev eleven klient klienten
mormor morfar farmor farfar moster faster farbror morbror kusin kusinen styvmamma styvmamman styvpappa styvpappan styvfar styvfadern styvmor bonusmamma bonusmamman bonuspappa bonuspappan plastpappa plastpappan plastmamma plastmamman
sambo sambon exsambo make maken maka makan man mannen exman exmannen fru frun exfru kvinna kvinnan pojkvän pojkvännen flickvän flickvännen ex exet partner partnern kompis kompisen bästis vän vännen väninna kamrat kamraten klasskompis klasskompisen granne grannen
tonåring tonåringen ungdom ungdomen unge ungen ynglingen bebis bebisen bäbisen spädbarnet tvååringen treåringen fyraåringen femåringen sexåringen sjuåringen åttaåringen nioåringen tioåringen elvaåringen tolvåringen trettonåringen fjortonåringen femtonåringen sextonåringen sjuttonåringen
mamma-n vårdnadshavare vårdnadshavaren förälder föräldern föräldrarna syskon syskonen syskonet helsyskon halvsyskonet storasyskon småsyskon barnen tvillingarna syskonparet familjehemsmamman familjehemspappan familjehemmet jourhemmet fosterföräldern fostermamman kontaktfamiljen kontaktpersonen familjehemsföräldrarna gudmor gudfar barnbarnet patienten brukaren
`);

/** Words for people at work: a name may follow, and so may anything else. */
export const ROLE_NOUNS = set(`
handläggare handläggaren socialsekreterare socialsekreteraren soss socsekr socionom kurator kuratorn skolkurator skolkuratorn psykolog psykologen skolpsykolog skolpsykologen rektor rektorn bitr lärare läraren läraren mentor mentorn fröken magister magistern klasslärare klassläraren pedagog pedagogen specialpedagog specialpedagogen förskollärare förskolläraren barnskötare barnskötaren fritidsledare resurs resursen assistent assistenten elevassistent skolsköterska skolsköterskan sjuksköterska sjuksköterskan bvc-sköterska bvc-sköterskan syster doktor doktorn dr läkare läkaren barnläkare barnläkaren tandläkare tandläkaren logoped logopeden polis polisen advokat advokaten åklagare åklagaren domare biträdet ombudet god gode chef chefen enhetschef enhetschefen sektionschef verksamhetschef kollega kollegan vikarie vikarien tolk tolken kontaktperson tränare tränaren hyresvärd präst prästen imam behandlare behandlaren terapeut terapeuten familjebehandlare vårdgivare vårdadministratör koordinator samordnare samordnaren utredare utredaren förvaltare herr fru fröken familjehemssekreterare placeringshandläggare förskolechef förskolechefen biträdande bvc-syster skolsyster skolvärden vaktmästaren husmor sekreterare nämndsekreterare
`);

/** A family, named by its surname. */
export const FAMILY_NOUNS = set(
  `familjen familj syskonen bröderna systrarna paret makarna herr fru fröken släkten klanen efternamn efternamnet hushållet tvillingarna föräldrarna barnen`,
);

/** Words that say that a name comes next. */
export const NAMING = set(`
heter hette heta kallas kallad kallades kallar döpt döptes namn namnet namnen barnnamn förnamn förnamnet efternamn efternamnet smeknamn smeknamnet tilltalsnamn tilltalsnamnet hetter hetar namne named called angående ang beträffande rörande gällande ärendet
`);

/** What may stand between a naming word and the name. */
export const NAMING_FILL = set(
  `för är alltså då nu egentligen är: hos henne honom hen sig själv som på i hans hennes barnet flickan pojken mamman pappan som vi de dom jag var`,
);

/** Verbs whose object is a person. */
export const MEETING = set(`
träffade träffar träffat träffa mötte möter mött möta ringde ringer ringt ringa hämtade hämtar hämtat hämta lämnade intervjuade intervjua pratade pratat prata pratar talade talat tala besökte besöka besöker kände känner känna följde anmälde utreder utredde placerade omhändertog såg slog slår hotade hotar misshandlade skjutsade skjutsa kontaktade kontakta saknar älskar hälsa hälsade sms:ade mejlade mötte intervjuar mobbar mobbade retar retade biter bet nöp knuffade sparkade adopterade födde fött passar passade gifte gift sambo dejtar
`);

/** What people do, and few things: after a first word it tells that the word is a person. */
export const PERSON_VERBS = set(`
säger sa sade berättar berättade uppger uppgav bor bodde heter gråter grät skriker skrek vägrar vägrade rymmer rymde dricker drack röker rökte äter åt sover sov sitter satt ligger låg tycker tyckte tror trodde känner kände vet visste hör hörde pratar pratade talar talade svarar svarade undrar undrade önskar frågar frågade träffar träffade gillar hatar älskar saknar orkar orkade brukar brukade fyller fyllde föddes skär kissar kissade bajsar biter bet sparkar sparkade stjäl stal ljuger jobbar jobbade arbetar studerar pluggar läser leker lekte umgås flyttar flyttade placerades placeras hotar hotade ringde ringer mejlade skrev skriver skickade knarkar missbrukar somnar somnade vaknar vågar mår mådde vill ville klarar försöker sprang springer rymt slog slår slåss kastar kastade blev blir fick får gick går kom kommer stannade stannar tar tog ger gav ser såg drömmer skrattar ler ritar skolkar skolkade tränar spelar spelade lovade lovar åker åkte reste hämtade hämtar hämtas lämnade lämnas leker behöver behövde måste borde nekar erkänner förnekar polisanmälde anmälde anmäler misshandlas misshandlade utsätts utsattes mobbas mobbades mår kissade ammar ammar snusar svimmade kräks hostar stammar petar nöjde bråkar bråkade tjatar skulle kunde hade har är var ska kan kallas verkar verkade visar visade trivs trivdes uteblir uteblev vistas gömmer gömde slutade slutar började börjar tappade förlorade saknade sörjer vann fastnade ramlade föll skadade skadades bad ber tackade has is was says said wants told lives refuses cries needs went came
`);

/** Of those, what only a person does. */
export const ONLY_PERSON_VERBS = set(`
säger sa sade berättar berättade uppger uppgav bor bodde gråter grät skriker skrek vägrar vägrade rymmer rymde dricker drack röker rökte äter åt sover sov tycker tyckte tror trodde vet visste pratar pratade svarade undrar undrade önskar frågade träffade gillar hatar älskar orkar fyller fyllde kissar kissade biter bet sparkar sparkade stjäl stal ljuger jobbar jobbade pluggar leker lekte flyttade placerades ringde mejlade skrev skickade knarkar missbrukar somnar somnade vaknar vågar mår mådde vill skolkar skolkade hämtade anmälde misshandlas mobbas ammar snusar svimmade kräks bråkar bråkade tjatar trivs trivdes sörjer ramlade druckit slagit rymt sovit ätit gråtit skrikit sagt bott svimmat skolkat bits hotas retas hämtas placeras omhändertas misstänks försvann rymmt skrattar ler
`);

/** What belongs to a person and stands after the genitive of the name. */
export const OWNED = set(`
mamma mammas pappa pappas mor far föräldrar förälder syskon bror syster lillasyster lillebror storasyster storebror mormor morfar farmor farfar moster faster kusin familj familjehem mother father parents parent brother sister teacher absence school case son dotter barn kompis kompisar vän pojkvän flickvän man fru sambo ex skola förskola lärare klass mentor rektor kurator handläggare socialsekreterare situation beteende mående sömn hälsa skolgång placering utredning ärende akt journal diagnos medicin rum telefon mobil utveckling behov bästa vilja berättelse trygghet frånvaro skolfrånvaro umgänge boende hem vardag vistelse tänder tandhälsa missbruk ångest humör kläder läxor fritid psykolog läkare bvc-sköterska kontaktperson advokat ombud ålder födelsedag
`);

/** Before a place, and seldom before a name. */
export const PLACE_PREPOSITIONS = set(
  `i från till på vid nära utanför kring runt mot via genom in ifrån kommun region staden orten byn in`,
);
export const TRAVEL = set(
  `flytta flyttar flyttade flyttat flytt kom kommer kommit kommen resa rest reste reser åka åkte åker åkt adopterad född uppvuxen bor bott bodde placerad placerats placering placerades skickades utvisas utvisad utvisning tillbaka semester återvände bosatt boende stationerad resor tåget bussen tåg buss flyg flyget flydde flytt fly flykt ursprungligen ursprung invandrat invandrade`,
);

/** Before the name of a thing: a medicine, a method, a film, a club. */
export const THING_CUES = set(`
metoden programmet boken böckerna spelet filmen serien appen systemet testet provet medicinen tabletten tabletter preparatet läkemedlet behandlingen kursen utbildningen manualen modellen formuläret skalan skattningen föreningen klubben laget bandet gruppen projektet verksamheten stiftelsen organisationen företaget bolaget butiken affären märket kanalen sidan sajten sjukan sjukdomen syndromet diagnosen språket programvaran verktyget dosen spelar läser tittar lyssnar kollar ser äter tar tagit medicinerar medicinerat ätit insatt ordinerad behandlas heja hejar spela läsa titta kolla mg nätverket kampanjen plattformen tjänsten mottagningen familjecentralen centret enheten teamet jouren linjen festivalen högtiden firar fira firade inför rum rummet sal salen lokal lokalen konferensrum konferensrummet mötesrum mötesrummet bokad våning gruppen kommunen blanketten hunden katten åt tittade lyssnade spelade resultat poäng avdelning avdelningen skattning skattat fyllt ta käkade käkar handlar handlade jobbar jobbade arbetar köpt köpte köper dricker drack druckit önskar samlar projekt projekten kvinnojouren tjejjouren rapport från-företaget stiftelsen hejar håller kör
`);

export const MONTHS = set('april maj juni juli augusti mars june july march may');

/** Weak names that read as a verb or an adjective after "mamman" or "barnet". */
export const VERB_LIKE = set(
  'bo rita rida klara lova linda mosa roa rasa ring ville rosa dan hans tom per max glad god stolt snäll modig son ask svala reda väst sten hall sund vass lin april maj juni silver sol rak lo ro',
);

/** Words that a role ends in: "mattelärare", "klassföreståndaren". */
export const ROLE_ENDING =
  /.(?:lärare|läraren|lärarn|pedagog|pedagogen|sköterska|sköterskan|tränare|tränaren|handläggare|handläggaren|sekreterare|sekreteraren|psykolog|psykologen|kurator|kuratorn|rektor|rektorn|föreståndare|föreståndaren|ledare|ledaren|läkare|läkaren|behandlare|behandlaren|terapeut|terapeuten|mamma|mamman|pappa|pappan|åring|åringen|kompis|kompisen)$/;

/** Before a preposition and a name: "oroliga för amina", "mamman till petra", "pratade med lotta". */
export const BEFORE_PREPOSITION = set(
  `orolig oroliga orolig oron oro bekymrade bekymrad rädd rädda ansvarig ansvariga ansvarar handläggare kontaktperson mentor syster bror mamma mamman pappa pappan förälder föräldrar föräldrarna syskon son dotter kompis kompisar granne mormor morfar farmor farfar moster faster vän kusin möte mötet sip samtal samtalet besök hembesök kontakt anmälan orosanmälan utredning placering tid fråga frågor frågan ärende ärendet pratade pratat prata pratar talade talat tala ringt ringde ringer mejlat mejla mejlade hälsat hälsa hälsade träff umgänge bråk ihop gift tillsammans bor bodde bo hem hemma`,
);
export const PERSON_PREPOSITIONS = set('för till med hos åt om mot från av');

/** After these a clause begins with who does it. */
export const CLAUSE_OPENERS = set('att om när sedan eftersom medan innan men så fast då och för');

/** After "har" or "är": what people have done and how they are, which tells a person from a thing. */
export const STATES = set(
  `sprungit försvunnit åkt bytt ljugit stulit blivit slutat börjat sagt berättat rymt ätit sovit slagit bråkat flyttat kommit gått gråtit skrikit druckit hotat vägrat somnat vaknat ringt skrivit pratat frågat lämnat hämtat träffat försökt mått skadat bitit sparkat kastat svimmat ramlat skolkat förlorat placerats utretts anmälts avvikit uteblivit
ledsen arg trött sjuk rädd placerad utredd hungrig orolig stressad deprimerad gravid hyperaktiv aggressiv våldsam utagerande utåtagerande blyg tyst ensam mobbad retad adopterad omhändertagen familjehemsplacerad hemma inlagd nykter drogfri full påverkad misshandlad slagen nyfödd tvååring treåring fyraåring femåring sexåring sjuåring`,
);

/** Whom one is related to, after the genitive of a name. */
export const KIN_OWNED =
  /^(?:(?:bonus|plast|styv|foster|familjehems|extra|gud|låtsas|ex)?(?:mamma|pappa|mor|far|morsa|farsa|dotter|son|syster|bror|syrra|brorsa|syskon)|(?:lill[ae]|stor[ae]?|små|halv|hel|tvilling|foster)(?:bror|syster|syskon|brorsa|syrra)|tvilling|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|kusiner|föräldrar|förälder|vårdnadshavare|kille|tjej|pojkvän|flickvän|sambo|fru|make|maka|familjehem|kontaktfamilj|kontaktperson|yngsta|äldsta|tvillingar)$/;

/** After a verb these are whom it is done to, or where somebody goes. */
export const OBJECTS = set(
  `sig sin sitt sina henne honom hen mig oss dem andra varandra barnen personalen klasskamrater kompisar kompisarna hit hem hemifrån tillbaka ensam själv`,
);

/** Right before the name of a thing, also where that name is a person's too. */
export const STRICT_THING_CUES = set(
  `metoden programmet boken appen filmen serien spelet manualen testet medicinen systemet projektet rummet salen konferensrummet mötesrummet stiftelsen organisationen verktyget modellen formuläret skalan kursen tjänsten chatboten roboten materialet podden låten sången tidningen nätverket kampanjen bokningssystemet journalsystemet rum sal konferensrum mötesrum lokal`,
);
