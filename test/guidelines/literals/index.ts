import { botkyrka } from './botkyrka';
import { jamtlandBarnhalsoteam } from './jamtland-barnhalsoteam';
import type { Literals } from './literals';
import { national } from './national';
import { varmlandKonsultation } from './varmland-konsultation';
import { varmlandPlacerade } from './varmland-placerade';
import { vastraGotaland } from './vastra-gotaland';

/** By guideline. A guideline without a table has its figures unproved, and the test says so. */
export const literals: Readonly<Record<string, Literals>> = {
  national,
  'varmland-konsultation': varmlandKonsultation,
  'varmland-placerade': varmlandPlacerade,
  'vastra-gotaland': vastraGotaland,
  botkyrka,
  'jamtland-barnhalsoteam': jamtlandBarnhalsoteam,
};
