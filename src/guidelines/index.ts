import { botkyrka } from './botkyrka/guideline';
import { makeCatalogue, type Catalogue } from './catalogue';
import { conflicts } from './conflicts';
import { jamtlandBarnhalsoteam } from './jamtland-barnhalsoteam/guideline';
import type { GuidelineDraft } from './model';
import { national } from './national';
import { varmlandKonsultation } from './varmland-konsultation/guideline';
import { varmlandPlacerade } from './varmland-placerade/guideline';
import { vastraGotaland } from './vastra-gotaland/guideline';

/** The guidelines, one a line. A new one is its folder and a line here. */
export const drafts: readonly GuidelineDraft[] = [
  varmlandKonsultation,
  varmlandPlacerade,
  vastraGotaland,
  botkyrka,
  jamtlandBarnhalsoteam,
];

/** The rule module as the service uses it. Throws BrokenCatalogue with every fault when it does not hold together. */
export const loadCatalogue = (): Catalogue => makeCatalogue(drafts, conflicts, national);
