import type { ConflictDraft } from '../model';
import { ambiguous, BO, byPlace, contradiction, gap, outdated, shorterTime, VG, VK, withinOne } from './draft';

const phones = [
  'bo.telefon.forebyggande',
  'bo.telefon.oppenvard',
  'bo.telefon.familjestod',
  'bo.telefon.natverk-familjevald',
  'bo.telefon.mottagning-norr',
  'bo.telefon.mottagning-sodra',
  'bo.fax.mottagning-norr',
  'bo.fax.mottagning-sodra',
  'bo.telefon.socialjouren-kort',
  'bo.telefon.socialjouren',
];

/** Reporting concern for a child, and how the one who reported is told. */
export const reports: readonly ConflictDraft[] = [
  shorterTime(
    'forhandsbedomning',
    [BO, VG],
    ['bo.forhandsbedomning', 'bo.rutin.forhandsbedomning', 'vg.forhandsbedomning'],
    'Botkyrka säger {bo.forhandsbedomning}. Västra Götaland säger {vg.forhandsbedomning} och kallar det lagens tid. Jag räknar med {vg.forhandsbedomning}.',
  ),
  contradiction(
    'aterkoppling-anmalare',
    [BO, VG],
    ['bo.samtycke.beslut-forhandsbedomning', 'bo.forbud.beslut-utan-samtycke', 'vg.information.anmalaren'],
    'Botkyrka säger att skolan får veta beslutet bara om föräldrarna samtycker. Västra Götaland säger att nämnden får berätta för den som anmälde om utredning har inletts. Handläggaren avgör.',
  ),
  byPlace(
    'utredningstid',
    [BO, VG],
    ['bo.utredning', 'vg.utredning'],
    'Båda texterna säger {bo.utredning}. Botkyrka nämner att tiden kan förlängas av särskilda skäl, Västra Götaland skriver i normalfallet.',
  ),
  withinOne(
    'genast-eller-elevhalsoteam',
    [BO],
    ['bo.anmal.genast', 'bo.rutin.orosanmalan', 'bo.rutin.anmalningsmote'],
    'Skolan ska anmäla {bo.anmal.genast}. Texten lägger anmälan till elevhälsoteamet och mötet, men vänta inte på dem: ring mottagningsgruppen.',
  ),
  ambiguous(
    'anmalans-vag',
    [BO],
    ['bo.blankett.checklista-anmalan', 'bo.akut.muntligt-forst'],
    'Texten nämner både skriftlig anmälan, telefon och möte. Ring först och skriv sedan.',
  ),
  outdated(
    'botkyrkas-nummer',
    [BO],
    phones,
    'Botkyrkas nummer är odaterade, och de flesta saknar riktnummer. Kontrollera dem innan du behöver dem.',
  ),
  ambiguous(
    'lunch',
    [BO],
    ['bo.telefontid.lunch'],
    'Texten säger bara att det är lunch. Jag räknar mottagningsgruppen som stängd då.',
  ),
  gap(
    'saknade-bilagor',
    [BO, VK],
    ['bo.blankett.checklista-anmalan', 'bo.blankett.samtycke', 'vk.lank.folktandvard'],
    'Texten hänvisar till något som inte följer med: checklistan, blanketten eller kontaktuppgifterna. Fråga din arbetsledare.',
  ),
];
