import type { County, Places } from './places';

/** What is asked about a placed child. */
export const MATTERS = ['examination', 'dental', 'coordination', 'information', 'school', 'consent'] as const;
export type Matter = (typeof MATTERS)[number];

export const MATTER_NAMES: Readonly<Record<Matter, string>> = {
  examination: 'Hälso- och läkarundersökning',
  dental: 'Undersökning av tänderna',
  coordination: 'Samordning och SIP',
  information: 'Besked till vården',
  school: 'Skola',
  consent: 'Samtycke',
};

/** Something that a guideline says of a matter, and for which places it says so. */
export interface Statement {
  readonly matter: Matter;
  /** The places that it holds for. A place left out may be any. */
  readonly when: Partial<Readonly<Record<keyof Places, readonly County[]>>>;
  /** The answer unit, or the rule, that says it. */
  readonly says: string;
  /** The guideline only repeats an act there: it holds in the whole country. */
  readonly act?: 'skollagen';
}

const NOT_VG = ['varmland', 'jamtland', 'botkyrka', 'other'] as const;

/** Read in the texts: which of the three places each of them goes by. */
export const STATEMENTS: readonly Statement[] = [
  { matter: 'examination', when: { lives: ['varmland'] }, says: 'vp.fraga.annan-kommun-begar' },
  { matter: 'examination', when: { lives: ['varmland'] }, says: 'vp.tid.halsoundersokning' },
  { matter: 'examination', when: { lives: ['varmland'] }, says: 'vp.tid.lvu-undersokning' },
  { matter: 'examination', when: { lives: ['vastra-gotaland'] }, says: 'vg.fraga.halsoundersokning-hur' },
  { matter: 'examination', when: { lives: ['vastra-gotaland'] }, says: 'vg.fraga.halsoundersokning-tid' },
  {
    matter: 'examination',
    when: { decided: ['vastra-gotaland'], lives: NOT_VG },
    says: 'vg.fraga.annan-region',
  },
  {
    matter: 'examination',
    when: { decided: ['varmland'], lives: ['jamtland', 'botkyrka', 'other'] },
    says: 'vp.fraga.placerad-utanfor',
  },
  { matter: 'dental', when: { lives: ['varmland'] }, says: 'vp.fraga.fordelning' },
  { matter: 'dental', when: { home: ['vastra-gotaland'], lives: ['vastra-gotaland'] }, says: 'vg.fraga.oral' },
  { matter: 'dental', when: { home: ['vastra-gotaland'], lives: NOT_VG }, says: 'vg.fraga.oral-annan-region' },
  { matter: 'dental', when: { home: NOT_VG, lives: ['vastra-gotaland'] }, says: 'vg.fraga.oral-annan-region' },
  { matter: 'coordination', when: { home: ['vastra-gotaland'] }, says: 'vg.fraga.samordning' },
  { matter: 'coordination', when: { decided: ['varmland'] }, says: 'vp.fraga.ansvar-socialtjansten' },
  { matter: 'information', when: { decided: ['vastra-gotaland'] }, says: 'vg.fraga.information-placering' },
  { matter: 'information', when: { decided: ['varmland'] }, says: 'vp.fraga.byte-vardaktor' },
  { matter: 'school', when: {}, says: 'vp.ansvar.hemkommunen', act: 'skollagen' },
  { matter: 'school', when: {}, says: 'vp.rutin.mottagande', act: 'skollagen' },
  { matter: 'school', when: { decided: ['varmland'] }, says: 'vp.fraga.sams-infor' },
  { matter: 'school', when: { decided: ['vastra-gotaland'] }, says: 'vg.rutin.involvera-skolan' },
  { matter: 'school', when: { decided: ['botkyrka'] }, says: 'bo.fraga.placering' },
  { matter: 'consent', when: { lives: ['varmland'] }, says: 'vp.samtycke.halsoundersokning-sol' },
  { matter: 'consent', when: { lives: ['varmland'] }, says: 'vp.samtycke.lvu' },
  { matter: 'consent', when: { decided: ['vastra-gotaland'] }, says: 'vg.samtycke.pakalla-vard' },
  { matter: 'consent', when: { lives: ['jamtland'] }, says: 'ja.samtycke.lvu' },
  { matter: 'consent', when: { lives: ['jamtland'] }, says: 'ja.samtycke.familjehem-sol' },
];

/** Which of the three places decides in a matter, where the guidelines let it be told. */
export const GOES_BY: Readonly<Record<Matter, string>> = {
  examination: 'Det beror på var barnet bor.',
  dental: 'Det beror på var barnet är skrivet och var det bor.',
  coordination: 'Det beror på barnets hemkommun och på vem som har beslutat.',
  information: 'Det beror på vem som har beslutat.',
  school: 'Det beror på hemkommunen och på var barnet bor.',
  consent: 'Det beror på var barnet bor och på vem som har beslutat.',
};
