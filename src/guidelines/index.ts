import { makeCatalogue, type Catalogue } from './catalogue';
import { conflicts } from './conflicts';
import type { GuidelineDraft } from './model';
import { national } from './national';

/** The guidelines, one a line. A new one is its folder and a line here. */
export const drafts: readonly GuidelineDraft[] = [];

/** The rule module as the service uses it. Throws BrokenCatalogue with every fault when it does not hold together. */
export const loadCatalogue = (): Catalogue => makeCatalogue(drafts, conflicts, national);
