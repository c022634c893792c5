import type { Catalogue } from '../../guidelines/catalogue';
import type { Guideline, RoleId } from '../../guidelines/model';

/** Bodies that are not run by a municipality or a region. */
export type PrivateBody = 'schools' | 'care';

/** The answer that tells whether a guideline covers them; or, where it does not mention them, what it says nearest to it. */
type Covered = { readonly unit: string } | { readonly says: string; readonly rule: string | null };

const NO_SCHOOLS = 'Texten nämner inte fristående förskolor och skolor.';
const NO_CARE = 'Texten nämner inte privata mottagningar och privat tandvård.';
const EVERYBODY_REPORTS = 'Plikten att anmäla oro gäller också enskild verksamhet.';

/** Read in each guideline's text. */
const COVERED: Readonly<Record<string, Readonly<Record<PrivateBody, Covered>>>> = {
  'varmland-konsultation': { schools: { unit: 'vk.skola.fristaende' }, care: { unit: 'vk.vard.privat-vardcentral' } },
  'varmland-placerade': { schools: { says: NO_SCHOOLS, rule: null }, care: { says: NO_CARE, rule: null } },
  'vastra-gotaland': { schools: { unit: 'vg.fraga.parter' }, care: { unit: 'vg.fraga.parter' } },
  botkyrka: {
    schools: { says: `${NO_SCHOOLS} ${EVERYBODY_REPORTS}`, rule: 'bo.anmal.genast' },
    care: { says: `${NO_CARE} ${EVERYBODY_REPORTS}`, rule: 'bo.anmal.genast' },
  },
  'jamtland-barnhalsoteam': { schools: { unit: 'ja.fraga.fristaende' }, care: { says: NO_CARE, rule: null } },
};

/** The bodies that somebody in a role may work for; null for roles that only a municipality or a region has. */
export const bodyOf = (role: RoleId): PrivateBody | null => {
  switch (role) {
    case 'rektor':
    case 'forskolechef':
    case 'elevhalsa':
      return 'schools';
    case 'bvc':
    case 'tandvard':
    case 'region':
    case 'psykolog':
    case 'vardadministrator':
      return 'care';
    case 'socialsekreterare':
    case 'placeringshandlaggare':
    case 'chef':
    case 'utvecklingsledare':
      return null;
  }
};

/** What a guideline says of private bodies. `source`: its line; null where the text does not treat them at all. */
export interface SaidOfPrivate {
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
}

/** Null for a guideline that has not been read for this: then nothing is claimed of it. */
export const saidOfPrivate = (catalogue: Catalogue, guideline: Guideline, body: PrivateBody): SaidOfPrivate | null => {
  const covered = COVERED[guideline.id]?.[body];
  if (!covered) return null;
  const unit = 'unit' in covered ? guideline.answers.find(({ id }) => id === covered.unit) : undefined;
  const text = 'says' in covered ? covered.says : unit && catalogue.say(unit.answer);
  if (text === undefined) return null;
  const rule = catalogue.rule(('says' in covered ? covered.rule : unit?.rules[0]) ?? '');
  return { title: guideline.shortTitle, text, source: rule && catalogue.sourceLine(rule) };
};
