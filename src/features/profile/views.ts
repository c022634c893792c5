import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { CardView } from '../../turn/reply';
import { guidelineLines } from './guideline-lines';
import { allRoles, roleName } from './roles';
import type { Profile } from './store';
import * as words from './words';

/** What the role list sends for "another role". */
export const NO_ROLE = 'none';

/** The form, filled in with what is chosen already. */
export const profileForm = (catalogue: Catalogue, { municipality, role }: Profile): CardView => ({
  template: 'profile/form',
  data: {
    municipality: municipality ?? '',
    municipalities: catalogue.places
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'sv'))
      .map((name) => ({ title: name, value: name })),
    role: role ?? '',
    roles: [...allRoles.map(({ id, name }) => ({ title: name, value: id })), { title: 'Annan roll', value: NO_ROLE }],
  },
});

/** The profile as it stands and the guidelines that follow from it. */
export const profileShown = (
  catalogue: Catalogue,
  { municipality, role }: Profile,
  heading: string,
  today: LocalDate,
): CardView => {
  const guidelines = municipality === null ? [] : catalogue.guidelinesFor(municipality);
  const lead =
    municipality === null
      ? words.NO_GUIDELINE_YET
      : guidelines.length === 0
        ? words.noGuideline(municipality)
        : words.GUIDELINES;
  return {
    template: 'profile/shown',
    data: {
      heading,
      facts: [
        { title: 'Kommun', value: municipality ?? 'Inte vald' },
        { title: 'Roll', value: role === null ? 'Inte vald' : roleName(role) },
      ],
      lead,
      guidelines: guidelineLines(catalogue, guidelines, today).map(({ title, validity }) => ({ title, validity })),
    },
  };
};
