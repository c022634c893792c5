import type { ConflictDraft } from '../model';
import { contradiction, VK, VP } from './draft';

/** Samordnad individuell plan: when, who calls, whose consent. */
export const sip: readonly ConflictDraft[] = [
  contradiction(
    'sip-samtycke-vem',
    [VK, VP],
    ['vk.samtycke.sip', 'vp.samtycke.sip'],
    'Riktlinjen om konsultationer säger att den som ser behovet inhämtar samtycket. Överenskommelsen om placerade barn hänvisar till reglerna för undersökningar, där regionen gör det.',
  ),
];
