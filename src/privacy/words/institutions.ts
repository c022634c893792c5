import { list } from './list';

/** What stands before "skola", "skolan" in words for a kind of school, and not for one school. */
export const KINDS_OF_SCHOOL: ReadonlySet<string> = new Set(
  list(`
för fritids grund gymnasie anpassade anpassad sär grundsär gymnasiesär träning tränings fri resurs special same folk folkhög hög låg mellan lågstadie mellanstadie högstadie stadie hem hemma kommun kommunal privat stads land lands by central kultur musik dans teater bild idrott idrotts fotbolls hockey ishockey sim rid skid segel sommar vinter höst vår kväll kvälls söndags dag natt internat sjukhus trafik kör bil mc moped föräldra pappa mamma baby spädbarns språk modersmåls svensk engelsk fransk tysk arabisk koran montessori waldorf kristen muslimsk judisk närmaste hästar natur skogs ur ut i ur-och-skur mobil öppen öppna integrerad familje dagbarn vår er deras hennes hans sin samma annan ny nya gamla förra den stor stora liten lilla vilken någon ingen varje hela aktuell berörd respektive mottagande avlämnande befintlig bytt rätt fel polis brand militär officers jur läkar sjuksköterske lärar yrkes teknik verkstads industri lantbruks jordbruks hantverks konst mode design kock hotell restaurang flyg data it distans nät webb digital vuxen komvux sfi lär läs mat lek skade heldags hel halvdags fritidshems klass års jour akut start slöjd gymnastik balett cirkus seglar golf tennis judo karate hund valp skol byggd skånska stockholms göteborgs modell pilot profil lov lill medborgar läger sommarlovs familje prao kommunala grann kvarters intro bas grundvux rörelse nattis elit natt- rikstäckande vuxen f-3 f-6 f-9 4-6 7-9 fri- barn ungdoms flick pojk kläm
`),
);

/** Before "X" in "förskolan X", "HVB X". */
export const SCHOOL_NOUNS =
  'förskolan|förskola|skolan|skola|dagis|daghemmet|fritids|fritidshemmet|friskolan|grundskolan|gymnasiet|gymnasieskolan|resursskolan|särskolan|lågstadiet|högstadiet|dagbarnvårdaren|avdelningen|avdelning|fsk|förskoleavdelningen|fritidsgården|barngruppen|pedagogisk omsorg';
export const HOME_NOUNS =
  'boendet|boende|hvb|hvb-hemmet|hvb:t|hvb-hem|behandlingshemmet|behandlingshem|stödboendet|stödboende|gruppboendet|gruppboende|gruppbostaden|ungdomshemmet|ungdomshem|jourhemmet|utredningshemmet|utredningshem|korttids|korttidshemmet|korttidsboendet|sis-hemmet|sis-hem|sis-institutionen|asylboendet|skyddade boendet|skyddat boende|familjehemmet|kollot|barnhemmet|lss-boendet|elevhemmet|träningsboendet|trapphusboendet|öppenvården|sis';
/** Before "på X": somebody lives at X for care. */
export const PLACED =
  'placerad|placerat|placerade|placeras|placerades|omplacerad|inskriven|intagen|vistas|vistats|utskriven från';

/** What preschools and their groups are called: words for small beings and plants, and names right after "förskolan". */
export const NAMES_OF_GROUPS: ReadonlySet<string> = new Set(
  list(`
trollet myran smultronet pingvinen humlan solrosen blåsippan nyckelpigan fjärilen tallen granen kotten ekorren igelkotten räven björnen vargen lodjuret uttern bävern haren kaninen musen grodan paddan sländan trollsländan skalbaggen gräshoppan larven snigeln masken daggmasken sparven svalan ugglan lärkan koltrasten hackspetten rödhaken domherren blåmesen talgoxen tranan svanen måsen delfinen valen sälen sjöhästen sjöstjärnan snäckan musslan krabban lejonet tigern elefanten giraffen pandan koalan lusekoften vitsippan tussilagon maskrosen prästkragen blåklockan gullvivan liljekonvalen vallmon klövern fyrklövern blåbäret lingonet hallonet björnbäret hjortronet jordgubben körsbäret äpplet päronet plommonet kastanjen linden lönnen björken eken aspen rönnen alen hasseln enen regnbågen solen månen stjärnan molnet solstrålen solgläntan gläntan skogsgläntan tomten älvan drakens draken sagan sagoskogen pippi bullerbyn junibacken lönneberga saltkråkan villekulla tallkotten grankotten kantarellen svampen flugsvampen skattkistan lyckan
`),
);
