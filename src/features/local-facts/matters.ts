import { inSlots, cautionsOn } from './holding';
import type { KeptFact } from './fact';
import type { SlotId } from './slots';

const REPORT: readonly SlotId[] = ['mottagning', 'socialjour', 'e-tjanst'];
const CLINIC: readonly SlotId[] = ['klinik'];

/**
 * What the guidelines name and leave to each organisation, by the rule or the answer that names it, and what has to be
 * entered for it. A rule that is not here leaves nothing open that somebody can fill.
 */
export const LEFT_OPEN: Readonly<Record<string, readonly SlotId[]>> = {
  'vk.riktlinjen.socialjour': ['socialjour', 'mottagning'],
  'vk.oro.anmala': REPORT,
  'vk.ord.saker-plattform': ['kanal'],
  'vk.roll.kommun': ['tandkonsultation'],
  'vk.rutin.tandvard': ['tandkonsultation', 'klinik'],
  'vk.kontakt.klinik': CLINIC,
  'vk.kontakt.mottagning': CLINIC,
  'vk.kontakt.avvikelse-klinik': CLINIC,
  'vk.avvikelse.folktandvard': CLINIC,
  'vk.skola.lov': ['lov'],
  'vp.kontakt.vag-in': ['vag-in'],
  'vp.ord.vag-in': ['vag-in'],
  'vp.rutin.begaran': ['vag-in', 'begaran'],
  'vp.blankett.begaran': ['begaran'],
  'vp.lank.begaran': ['begaran'],
  'vp.avvikelse.till-regionen': ['vag-in', 'kontaktbilaga'],
  'vp.avvikelse.till-socialtjansten': ['kontaktbilaga'],
  'vp.kontakt.funktionsbrevlada': ['kontaktbilaga'],
  'vp.ord.kontaktuppgiftsbilaga': ['kontaktbilaga'],
  'vp.lank.kontaktuppgiftsbilaga': ['kontaktbilaga'],
  'vp.kontakt.halsoodontologiska': ['klinik', 'kontaktbilaga'],
  'vp.kontakt.folktandvardsklinik': ['klinik', 'kontaktbilaga'],
  'vg.kontakt.vardcentral': ['vag-in', 'klinik'],
  'vg.kontakt.folktandvard': CLINIC,
  'vg.kontakt.primarvard': CLINIC,
  'vg.fraga.kontakt': ['mottagning', 'socialjour', 'vag-in', 'klinik'],
  'vg.fraga.anmalningsplikt': REPORT,
  'ja.fraga.orosanmalan': REPORT,
  'bo.telefon.mottagning-norr': ['mottagning'],
  'bo.telefon.mottagning-sodra': ['mottagning'],
  'bo.telefon.socialjouren': ['socialjour'],
  'bo.kontakt.kontaktperson': ['kontaktperson'],
  'bo.ord.kontaktperson': ['kontaktperson'],
};

/** What an answer was drawn from, and whether it was asked how concern for a child is reported. */
export interface Matter {
  /** Ids of the answer and of every rule it is drawn from. */
  readonly drawnFrom: readonly string[];
  readonly reports: boolean;
}

/** What a local fact can add to an answer: what its rules leave open, and the notes on any of them. */
export const factsOn = (facts: readonly KeptFact[], { drawnFrom, reports }: Matter): readonly KeptFact[] => {
  const slots = new Set([...drawnFrom.flatMap((id) => LEFT_OPEN[id] ?? []), ...(reports ? REPORT : [])]);
  return [...inSlots(facts, [...slots]), ...cautionsOn(facts, drawnFrom)];
};
