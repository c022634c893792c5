/** First names and call names common in Sweden and its neighbours, in lower case. Facts, gathered by hand. */
export const NORDIC_FIRST_NAMES = `
anna eva maria pärla junior storm thor odin björk tindra havanna loke eirik karoline martine simen sondre alberte betina birgitte cecilie janni johanne kathrine malene mathis merete nicoline regitze villy annikki karoliina katariina martti pauliina tellervo valtteri jompa jonte nettan lillis tompa jocke challe fredde ludde pontan benke stoffe robban totte tobbe abbe adde affe bibben calle ekan emsan fidde frasse gurra hasse jacke jossan kakan kattis kickan klabbe lina-marie linkan lizzie mackan madde maddan magge malin-marie mankan millan mimmo moppe mårre nettis nickan noppe nadde olis oskis peo perra pernis pyttan rasse sandis sannis sofi sophis sussie steffe svenna tessi tommie totta ullis vickan vicke viggan wille karin kristina lena kerstin sara emma marie malin jenny ingrid susanne monica monika annika linda hanna johanna
elin sofia sofie helena birgitta ulla julia gunilla margareta inger ida anneli elisabeth elisabet amanda elsa christina barbro
camilla kamilla cecilia ann mona anita siv marianne berit anette annette ellen caroline karolina carolina linnéa linnea ulrika
agneta alice agnes felicia frida lisbeth lisbet maja moa klara clara emelie emilia emelia emmy louise lovisa louice kajsa
katarina catarina catharina carina karina pia sandra rebecka rebecca alexandra victoria viktoria josefin josefine josefina
jessica therese teresa terese therése isabelle isabell isabella ebba astrid alva alma wilma vilma olivia tilda tilde tyra signe stina
selma saga freja freya nova vera iris ella elvira elvina molly nellie nelly nell stella tuva tuvali thea tea leia leah lea
lilly lily lily-ann lova lykke lo liv livia lina line lisa lisen lise lotta lotten charlotte charlotta lotte lola lovis maj
majken maj-britt majbritt maj-lis majlis may mai marit merit mette mia mikaela michaela mimmi minna miranda mira miriam mirjam
my märta märtha marta martha matilda mathilda tilly nathalie natalie natalia nadja nadia nanna nina ninni nora norah novalie
nancy ottilia otilia olga pernilla petra petronella paula pauline paulina pella peggy rakel rachel rut ruth ronja rosa rose rosita rosalie
rosanna ruby sanna sally salome samantha sabina sabine siri sigrid signhild solveig solvig sonja sonia sofi sophie stefanie
stephanie sunniva svea susann susanna suzanne sussi tanja tania tekla thyra tindra tove tova tora towa ulrica ursula vanja vendela
wendela vega valborg vivi viveka vivianne vivian viola vilhelmina wilhelmina virginia yvonne ylva ylvali åsa åse åsa-lena
ängla öllegård ebbalina edit edith edda eila eira eivor ellinor elinor eleonora eleonor elina elena elise eline elisa eliza elna elly ellie
elsie elsy elvy emilie enya erica erika erina esmeralda ester esther estelle eva-lena eva-lotta eva-britt evelina evelyn evelin
evy fanny filippa philippa fia fina flora fredrika frej-ja gabriella gabriela gerd gerda gertrud gittan greta gro
gudrun gullan gull-britt gull gullvi gun gunborg gunhild gunnel gunnevi gunvor gunni guni göta gördis hedda hedvig heidi helen
helene heléne helga helny henrietta henny hermine hilda hilde hildur hillevi hjördis hulda ia idun ilse ilona ina inga inga-lill
ingalill inga-britt ingabritt ingeborg ingegerd ingegärd ingela ingemo inger-marie ingrid-marie inez ines irene irén irma irja
isa isadora iselin iza jane janet janina jannike jannica jannicke jasmine jasmin jeanette jeanine jennie jennifer jill jill-marie joan joanna jolanda
jonna jorun josephine judit judith juliana juliette julie juni june juno kaisa kajsa-lisa kaja karla karolin katja katrin katrine
kate katie kaylee kelly kersti kicki kim kira kitty konstance kristin kristine christine christin kristel lara laila lana larissa
laura lauren lea-marie leila lena-maria leni lexie li lillemor lill lilian lillian lill-britt lillan linn linne lin lis lisette
liselott liselotte lise-lotte lisa-marie liza liz lucia lucie lucy ludmila luna lydia madeleine madelene magda magdalena maggan
maggie majvor malena malva manda mandy mariam mariana mariann marie-louise marielle mariella marika marina marion marita marlene
marlen margit margot margret margrethe margaretha märit mary matylda maud maya meja melina melissa melinda
meta meya mikaelina milla mildred millie milly milou mina minea miska mollie monique märet nadine naemi naima naomi natascha
natasha neah nea nicole nicolina nikolina nikita nike nikki nilla noelle noelia noomi noor norea oda odina olava
orvokki pamela patricia penny pernille polly prinsessa ragna ragnhild ramona randi regina
reidun renata renate ria rigmor rikke rita ritva roberta rosemarie rose-marie rosmarie runa sanne sandie sarah sassa
selena selina selinda serena sickan sierra signy sigbritt sigun sigrun silje silvia silva sylvia simone simona sirkka siv-britt
sol soléa solbritt solvei sunna synnöve synnøve tamara
tara tatiana tess tessan theres thilda thilde thilia tia tilia tilja tina tiril titti tiva tone tonja torborg torun tuula tyri ulla-britt ulla-karin
ulrike umma undis una unni vanessa vanna veronica veronika vesna vibeke vicky victoire viktorina vilda vira virpi virva vida vidja vibe viveca wanda
wenche weronica wilda wictoria yasmine yolanda ylvi ynez yrsa zara zelda zoe zoé zoey zofia ziva ada adela adele adelia adina adriana agda agaton
agata agatha aina aino airi aja alba albertina alexa alexia alexis alina alisa alisia alison allis alvina
aleah aleia alicia aliette amelia amelie amie amy ana anastasia andrea angela angelica angelika angelina anina anja ann-britt ann-charlotte ann-christin
ann-kristin ann-katrin ann-catrin ann-louise ann-mari ann-marie ann-sofie ann-sofi anna-karin anna-lena anna-lisa anna-maria anna-stina anna-greta
annacarin annakarin annalena annelie anne annie anne-marie annbritt anny antonia ariel ariana arvida asta asti athena
augusta aurora ava avelina axelina aylin bea beata beatrice beatrix becka bella bellis belinda benedicta benedikte berna bernadette berta bertha
bettan betty bianca bibbi billie birgit bittan bodil bojan boel brita britt britta britt-marie britt-inger britt-mari britt-louise brittmarie cajsa
carin carita carla carmen carola carro cassandra cathrine catrin celia celina celine chanel charlie chatarina chloe christel cia cicci cilla
cindy cissi claudia cleo conny-ann connie cornelia cristina dagmar dagny daga daisy dalia dana daniela daniella danielle debora deborah
denise desirée desiree diana dina disa ditte dolores donna dora doris dorotea dorothea dorrit embla emmali emmelie enisa
anders lars mikael michael johan per peter petter jan thomas tomas daniel fredrik hans andreas stefan bengt bo mats mattias matthias
alexander niklas niclas nicklas martin jonas magnus björn oskar oscar patrik patrick emil leif christer krister robert marcus markus
ulf david karl carl lennart anton simon kjell göran håkan rickard richard rikard viktor victor sven roger stig roland ola tommy
christoffer kristoffer christopher jakob jacob joakim joacim christian kristian ingemar erik eric henrik kent henric gustav gustaf
rolf claes klas jörgen filip philip elias jonatan jonathan sebastian william wilhelm vilhelm hugo lucas lukas axel oliver liam noah noa
adam isak isac isaac samuel ludvig ludwig albin arvid melvin melker max maximilian maxim olle ole olof olov olaf vincent edvin edwin edward edvard
theo teo theodor teodor leo leon leonard lennox leopold charles frank frans franz felix gabriel hampus harald harry henning hjalmar hilding hector
herman holger ivar iver ingvar inge ingmar ingolf ivan jack jacke jens jerker jerry jesper jim jimmy jimmie jocke joel john johnny jonny jon
johannes josef joseph josua joshua julius julian justus juhani kalle kaj kai karsten kaspar kasper casper kevin knut konrad kurt kåre lage lasse leander
leffe lelle linus lorenz lorentz lowe loui louie louis love lowa loke loa lave lambert lars-erik lars-åke lars-göran linnart manfred manne marco marko
marius malte malkolm malcolm mange matteo matheo matheus matte mathias mats-erik matts milo milton milian milan mio mårten morgan
micke mille mogens natanael nathaniel nathan neo nils nisse nicke nick nicolas nikolas nicholas nikolaj nicolai niels nilas noel nore
odd oden odin oddvar ossian otto ove owe orvar orjan örjan östen öjvind åke acke ake albert alfred alf alfons algot allan alan alvar alvin alve alwin
ambjörn amos anders-erik anselm ante antoni arne arnold aron aaron arthur artur arnulf arild arvo ask aske asger assar atle atli august augustin
baltsar balder balthazar barnabas bastian ben benny bengan benjamin benke berndt bernt bernhard bernard bert bertil berthold birger bjarne bjarke bobo bobby
boris bosse botvid brage bror bruno bruce börje caesar calle carl-johan carl-gustav carl-fredrik carl-magnus carl-henrik karl-johan karl-erik karl-gustav carlos
clas claus cedric cedrik clarence clemens clement conny colin cornelis crister dag dagfinn dan dane danny dante dennis denny dexter dick didrik diego dino
ditmar dominic dominik douglas ebbe eddie eddy eden edgar egil egon eilert einar eino eje elijah eliah elis eliot elliot elliott ellis elmer elof elon elov elton
elvin elvis emanuel emanuell emerik emrik enar engelbert enock enok erasmus erling ernst ernest erland eskil eugen evald evan evert fabian falk faste ferdinand
finn fingal folke fredde freddie freddy frederick frederik fridolf frej frey fritiof fritz frode fylgia gerhard gert gillis glenn georg george gottfrid göte gösta gotthard gordon greger gregor gregorius
gudmund gunde gunder gunnar gunno gustavo gus hagbard halvar halvard halvdan hadar haldor hans-erik hans-olof hasse havard håvard heimer helge helmer helmut
henry henke hedin hemming hero hilmar hubert hubbe humbert humle ilian ingo ingvald ingemund isidor iwan ismael jaan jan-erik jan-olof jan-åke jan-olov janne jannik jannis
jari jarl jarmo jasper jasse jeff jefferson jeppe jeremias jeremy jerome jerk joar joe joachim jockan joen joh joni jorma jordan jorge josse jukka juho jussi jöns jörn
karl-oskar karl-axel kenneth kenny kennet kettil kiam kian kjartan kjetil klaus knutte kolbjörn kristofer kuno kyle
laban lars-olof lars-ove lauri lauritz lenny leroy lenn lias lion lorens luca luka lude ludde mads magne malik manuel marcel mark markel marvin matias mattis mauritz
melwin michel mick mika mikkel mikko mikaelo mirko modig morris morten mose moses myrten måns nemo nestor neville nevin nikodemus nino nils-erik nils-olov noak
ocke oddbjörn odilon olavi oleg olin olli omar orm osborn osmund osvald oswald otis ottar oskari palle pelle patric paul paulus pavel peder pehr pekka penti pentti per-erik per-olof per-olov per-anders percy pertti
petrus petteri pierre pim pontus povel preben primus putte pål pär pär-olof pärra rafael raphael ragnar ragnvald raimo ralf ralph rasmus raymond reidar reine reinhold rex rico ricky riku rino robban robin
rocky rodney rogge rodrigo roine rolle roman romeo ron ronald ronnie ronny rory roy ruben rudolf rufus rune runar rurik ryan sacke sakari sakarias sam sammy samson samu santeri santo scott seamus
sean sebbe seth severin sid sidney sigfrid siggi sigge sigmund sigurd sigvard silas silvio simeon sixten sigvald sivert snorre solomon sonny staffan stellan sten sten-åke steen steve steven stephan
stefano stian stickan stuart sture styrbjörn sune svante sveinung sven-erik sven-olof sven-åke svenne sverker sverre sylvester sören søren tage tapani tapio ted teddy tellus terje terry teuvo theis thor thorbjörn thore thorsten thorvald thure ture tibor tim timmy timo timothy timothé tino titus tjelvar tobbe tobias toivo tom tompa tony tor torbjörn tord tore torgny torkel torgil torleif torsten torvald toste tristan troed trond troy truls trygve tryggve tue tuomas tyko tycho tyler tyr tyrone ubbe uffe ulrik ulric uno urban urho ulvar vagn valdemar waldemar valfrid valentin valter walter verner werner vidar vide vidkun viggo vidarr viking vilgot wilgot ville wille vilmer wilmer vilson wilson vilis vilium vinston winston virgil vittorio vladimir volmar
walle walther wiggo willy willie wilbur wiktor wilton wictor wollmar xander yngve yngwe yngvar yrjö zacharias zakarias zack zacke zackarias zeb zebastian ziggy zion åge årvid åsmund ärling ärland öyvind øyvind øystein öystein øivind ørjan
aarne aatu ahti aki akseli aleksi aleksanteri antero antti ari arto arttu eero eetu eelis eemeli ensio erkki esa esko hannu harri heikki henri hermanni iiro ilkka ilmari isto jaakko jani jarkko jere joona joonas jouko jouni juha juhana juuso jyrki kaarlo kalervo kalevi kari kauko keijo kimmo kyösti leevi markku matti mauno mauri miika miro niilo niko nuutti oiva onni otso paavo panu pasi paulo pauli peetu perttu petri reijo reino risto samuli sami santtu sauli seppo simo sulo tatu tauno teemu teppo tero toni topi tuomo tuukka unto vaino väinö valto veikko veli vesa vilho viljami
aada aava aila aili ailo aliina anni annukka anu armi arja auli eeva eija eine elli elviira emmi enni eerika eveliina hannele heini helka helmi helvi hilkka hilla iida iina ilta impi inari inka inkeri irmeli jaana jatta kaarina kaija kaisu katri kerttu kielo kirsi kirsti kyllikki lahja leena lempi liisa lilja lyyli maarit maija maire manta marja marjatta marjo marketta martta mervi merja mirja mirka mirva niina noora oili oona outi päivi pinja pirjo pirkko piia pihla raija raili reetta reija riikka riitta saara saija saila sari satu seija senja siiri silja sini sinikka sirkku sisko sohvi soile sointu suvi taina taimi tarja taru terhi tiina tuija tuire tuuli tuulikki tyyne ulpu vappu venla vieno viivi vilja vuokko
anne-sophie arna arnhild aslaug asbjørg astri aud bente bergljot bjørg bjørn bjørnar bjarni borghild brynhild brynjar dagrun eivind elfrida ellisiv eyvind geir gry grethe guro gunnhild halldis halldor haakon håkon hege heidrun hallgerd helle herdis idar ingunn ingvild ingvill jarle jorunn jostein jørgen jørn karen kirsten kjersti kjell-arne kolbein lene magnhild maren mathea oddny olaug oline rannveig roar sigbjørn sigve sindre sjur solfrid stein steinar svein sveinn synne synneva tale tor-arne torill toril torgeir torstein tonje trine trude turid vebjørn vigdis vilde åshild åsne øyunn
bent birthe brian dorthe ditlev esben flemming gitte hanne henriette jannie jette jytte kamma kirstine lone malthe mathilde mie nikoline poul sofus sigga stine svend thyge tine torben troels villads aksel ágnes birna björk guðrún gunnlaugur hrafn jóhann jón katla sigurður steinunn þór eldar
lovisia mabel margaux mica milena mimi minou neija neila nilsine ofelia ophelia olina ozzy paisley pandora peyton petronia piper philina rosie roxanne sanelma saskia scarlett serafina sky skye sonnja sophia stacy summer svala tallulah tiana tiara tiffany trixie twyla velma vivien willow winnie wilya xenia zenia zita zuzanna alfhild alfrida alvhild amalia amalie anemone annabelle annabel april ariella arwen aslög asra astra aurelia aure bel billy blanka blenda bluma brynja dea drew eir elda elia eleni elea ellika elma elwa eni enja erna eskilina esme estrid eydis faye felicity fiona florence frances frideborg frigg gala gea gia gisela gloria grace gull-maj gyda hailey harper hazel hebe heaven hera hermione hilma holly hope ilma ilva imogen indra ingalisa ingbritt ingarid iona ironi ivana ivy jade jenna joline jorid josefa juliane kaya klaudia klementina kornelia lavinia leontine liah lilith lilo liva loreen lorelei lowisa lua luisa lulu lumi lux lycka lynn maelle
`;
