import type { ConflictDraft } from '../model';
import { ambiguous, BO, JA, outdated, VK } from './draft';

/** Words that mean different things, or have been replaced. */
export const words: readonly ConflictDraft[] = [
  ambiguous(
    'konsultation',
    [VK, BO, JA],
    [],
    'Konsultation betyder olika saker. I Värmland frågar socialtjänsten den som känner barnet. I Botkyrka frågar skolan socialtjänsten utan namn. I Jämtland ger teamet stöd till personal.',
  ),
  outdated(
    'rektor-forskolechef',
    [BO, JA, VK],
    [],
    'Botkyrka och Jämtland skriver förskolechef, Värmland skriver rektor också för förskolan.',
  ),
  outdated('landsting', [BO, JA], ['bo.rutin.barnets-plan'], 'Texten skriver landsting. Nu heter det region.'),
  outdated(
    'barnets-plan',
    [BO],
    ['bo.rutin.barnets-plan'],
    'Texten skriver Barnets plan och nämner inte SIP, samordnad individuell plan.',
  ),
];
