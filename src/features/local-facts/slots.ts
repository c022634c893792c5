/** What kind of value a fact has. */
export type FactKind = 'contact' | 'link' | 'channel' | 'decision' | 'break' | 'caution';

/** Where a fact is needed: in a municipality or in a county, and there by which guidelines; null by all and by none. */
interface Needed {
  readonly level: 'municipality' | 'county';
  readonly guidelines: readonly string[] | null;
}

/** One thing that the guidelines leave to each organisation. */
interface Slot {
  readonly kind: FactKind;
  readonly name: string;
  /** Null for what may be entered and is never missing. */
  readonly needed: Needed | null;
}

const here = (...guidelines: string[]): Needed => ({
  level: 'municipality',
  guidelines: guidelines.length === 0 ? null : guidelines,
});
const inCounty = (...guidelines: string[]): Needed => ({ level: 'county', guidelines });

/**
 * What an organisation can enter, the most needed first: so it is asked for, and so it is shown. Numbers to ring stand
 * before links, and what the guidelines of a place point at without giving it is needed there.
 */
export const SLOTS = {
  socialjour: { kind: 'contact', name: 'Socialjour', needed: here() },
  mottagning: { kind: 'contact', name: 'Socialtjänstens mottagning', needed: here() },
  kanal: { kind: 'channel', name: 'Säker digital kanal', needed: here() },
  'vag-in': {
    kind: 'contact',
    name: 'Väg in för hälsoundersökningar',
    needed: inCounty('varmland-placerade'),
  },
  tandkonsultation: {
    kind: 'decision',
    name: 'Konsultation med tandvården',
    needed: here('varmland-konsultation'),
  },
  lov: {
    kind: 'break',
    name: 'Skolans lov',
    needed: here('varmland-konsultation', 'varmland-placerade'),
  },
  kontaktperson: { kind: 'contact', name: 'Skolans kontaktperson i socialtjänsten', needed: here('botkyrka') },
  'e-tjanst': { kind: 'link', name: 'E-tjänst för orosanmälan', needed: here() },
  kontaktbilaga: { kind: 'link', name: 'Bilagan med kontaktuppgifter', needed: inCounty('varmland-placerade') },
  begaran: { kind: 'link', name: 'Blankett för begäran', needed: inCounty('varmland-placerade') },
  klinik: { kind: 'contact', name: 'Klinik eller vårdmottagning', needed: null },
  enhet: { kind: 'contact', name: 'Enhet', needed: null },
  regel: { kind: 'caution', name: 'Anmärkning på en regel', needed: null },
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotId = keyof typeof SLOTS;

export const SLOT_IDS = Object.keys(SLOTS) as [SlotId, ...SlotId[]];

/** What a slot holds, without what is particular to it. */
export const slotOf = (id: SlotId): Slot => SLOTS[id];
