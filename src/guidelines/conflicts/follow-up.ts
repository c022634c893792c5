import type { ConflictDraft } from '../model';
import { ALL, BO, byPlace, contradiction, gap, JA, VG, VK, VP, withinOne } from './draft';

/** Deviations, disputes and how the guidelines are followed up. */
export const followUp: readonly ConflictDraft[] = [
  contradiction(
    'avvikelse-region',
    [VK, VP],
    ['vk.avvikelse.region', 'vk.kontakt.avvikelse-region', 'vp.avvikelse.till-regionen', 'vp.rutin.avvikelse'],
    'Gäller avvikelsen en konsultation används regionens blankett, {vk.blankett.avvikelse}. Gäller den en undersökning av ett placerat barn går den till regionens väg in.',
  ),
  contradiction(
    'uppfoljning-organ',
    [VK, VP],
    ['vk.roll.strategiska-gruppen', 'vp.ansvar.barnalivet', 'vp.ansvar.beredningsgruppen'],
    'Riktlinjen om konsultationer följs upp i strategiska utvecklingsgruppen, överenskommelsen om placerade barn av Barnalivet. Texterna säger inte om det är samma grupp.',
  ),
  gap(
    'avidentifierad-avvikelse',
    [VK, VP],
    ['vk.avvikelse.form', 'vp.avvikelse.sa-hanteras'],
    'En avidentifierad avvikelse går inte att koppla till barnet. Riktlinjerna säger inte hur behovet då följs upp.',
  ),
  gap(
    'avvikelse-region-skola',
    [VP],
    ['vp.rutin.avvikelse'],
    'Överenskommelsen säger inte vart avvikelser mellan regionen och skolan skickas. Fråga respektive huvudman.',
  ),
  gap(
    'upplevelse-skala',
    [VK],
    ['vk.uppfoljning.upplevelse'],
    'Riktlinjen anger ingen skala eller enkät för hur kommunikationsvägarna har fungerat.',
  ),
  withinOne(
    'uppdrag-barnhalsoteam',
    [JA],
    ['ja.uppdrag', 'ja.ansvar.l-ifo'],
    'Barnarenan gav uppdraget att ta fram riktlinjen, men L-IFO ansvarar för att den följs upp.',
  ),
  gap(
    'tvist',
    [JA, BO],
    ['ja.rutin.uppfoljning', 'bo.rutin.uppfoljning'],
    'Texten säger inte vart avvikelser och oenighet anmäls. Prata med din chef.',
  ),
  gap(
    'inga-paminnelser',
    ALL,
    ['vk.avvikelse.utebliven-svar'],
    'Ingen av texterna föreskriver påminnelser när en tid går ut. Påminnelserna är mina egna.',
  ),
  byPlace(
    'kostnad',
    [VK, VP, VG],
    ['vk.kostnad.insatser', 'vp.kostnad.halsoundersokning', 'vp.kostnad.utlatande', 'vg.kostnad.undersokning'],
    'Texterna nämner olika betalare. I ingen av dem betalar socialtjänsten eller barnet.',
  ),
];
