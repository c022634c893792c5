import type { ConflictDraft } from '../model';
import { ambiguous, BO, gap, outdated, VK, withinOne } from './draft';

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
