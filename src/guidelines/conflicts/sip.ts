import type { ConflictDraft } from '../model';
import { byPlace, contradiction, gap, VG, VK, VP, withinOne } from './draft';

/** Samordnad individuell plan: when, who calls, whose consent. */
export const sip: readonly ConflictDraft[] = [
  byPlace(
    'sip-tid',
    [VG, VK, VP],
    ['vg.sip.mote', 'vk.tid.sip', 'vp.sip.paborjas'],
    'I Västra Götaland hålls SIP-mötet inom {vg.sip.mote} från att behovet märktes. I Värmland ska arbetet påbörjas {vk.tid.sip}, utan något antal dagar.',
  ),
  byPlace(
    'sip-skola',
    [VG, VK, VP],
    ['vg.ansvar.skolan', 'vg.rutin.sip', 'vk.rutin.sip', 'vp.rutin.sip'],
    'I Västra Götaland är skolan en jämbördig part och ska kalla till SIP vid behov. I Värmland är det socialtjänsten och regionen som bedömer när en SIP behövs.',
  ),
  gap(
    'sip-utan-samtycke',
    [VG],
    ['vg.sip.mote'],
    'Tiden räknas från att behovet märktes, men samtycke krävs först. Texten säger inte vad som händer om samtycket dröjer eller nekas.',
  ),
  withinOne(
    'sip-samtycke-bada',
    [VG],
    ['vg.samtycke.samverkan', 'vg.samtycke.bada'],
    'Ett avsnitt säger att vårdnadshavare eller barnet samtycker till SIP. Ett annat säger att båda vårdnadshavarna ska samtycka. Det strängare är säkrast.',
  ),
  contradiction(
    'sip-samtycke-vem',
    [VK, VP],
    ['vk.samtycke.sip', 'vp.samtycke.sip'],
    'Riktlinjen om konsultationer säger att den som ser behovet inhämtar samtycket. Överenskommelsen om placerade barn hänvisar till reglerna för undersökningar, där regionen gör det.',
  ),
];
