import type { ConflictDraft } from '../model';
import { BO, JA, outdated } from './draft';

/** Acts that have been replaced or are cited wrongly. The mark on the old socialtjänstlag comes from each reference itself. */
export const laws: readonly ConflictDraft[] = [
  outdated(
    'osl-nummer',
    [JA],
    ['ja.lag.osl-12-2'],
    'Blanketten skriver lagens nummer fel på ett ställe. Rätt nummer är {ja.lag.osl#sfs}, som den själv skriver längre ner.',
  ),
  outdated(
    'samverkansparagrafen',
    [BO],
    ['bo.lag.sol-5-1'],
    'Texten återger paragrafen i en äldre lydelse. Hänvisa inte till den som gällande lag.',
  ),
];
