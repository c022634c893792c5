/** What other features may know of profiles. */
export { guidelineLines, type GuidelineLine } from './guideline-lines';
export { roleName } from './roles';
export { meetFirst, readProfile, type Profile } from './store';
