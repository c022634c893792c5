import type { ConflictDraft } from '../model';
import { ambiguous, ambiguousTime, gap, JA, withinOne } from './draft';

/** Jämtland's guideline on barnhälsoteam, where it disagrees with itself or leaves something open. */
export const barnhalsoteam: readonly ConflictDraft[] = [
  withinOne(
    'barnhalsoteam-alder',
    [JA],
    ['ja.alder.malgrupp', 'ja.alder.tillganglig'],
    'Riktlinjen säger {ja.alder.malgrupp} på flera ställen men {ja.alder.tillganglig} i syftet.',
  ),
  withinOne(
    'barnhalsoteam-niva',
    [JA],
    ['ja.ansvar.uppgifter', 'ja.rutin.individarende'],
    'Riktlinjen lägger huvuduppgiften på grupp och organisation, men nämner på ett annat ställe också individnivå.',
  ),
  withinOne(
    'samtycke-parter',
    [JA],
    ['ja.blankett.samtycke', 'ja.ansvar.sammansattning', 'ja.rutin.samtycke'],
    'I teamet kan också Föräldra- och Barnhälsan och elevhälsan vara med, men blanketten har inget kryss för dem.',
  ),
  gap(
    'familjehem-hvb',
    [JA],
    ['ja.samtycke.familjehem-sol'],
    'Regeln gäller familjehem enligt socialtjänstlagen. Om HVB och jourhem säger riktlinjen inget.',
  ),
  gap(
    'flytt-utom-lanet',
    [JA],
    ['ja.samtycke.flytt', 'ja.rutin.flytt', 'ja.flytt.overforing'],
    'Riktlinjen beskriver flytt inom länet. Flytt till ett annat län tas inte upp.',
  ),
  gap(
    'utanfor-forskola',
    [JA],
    ['ja.rutin.initiera', 'ja.alder.tillganglig'],
    'Barn som inte går i förskola kan tas upp, men riktlinjen säger inte vilken förskolechef som då kallar.',
  ),
  ambiguous(
    'samtycke-grundskola',
    [JA],
    ['ja.blankett.samtycke'],
    'Blanketten har ett kryss för grundskola, fast teamen är för barn före skolan. Det kan gälla skolstarten.',
  ),
  ambiguousTime(
    'samtycke-till-och-med',
    [JA],
    ['ja.samtycke.langst', 'ja.samtycke.giltighet'],
    'Texten säger inte om sista dagen räknas in när samtycket gäller {ja.samtycke.langst}. Räkna med dagen före, det är säkrast.',
  ),
];
