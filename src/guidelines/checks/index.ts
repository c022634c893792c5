import type { Fault } from '../broken-catalogue';
import type { Material } from '../read-drafts';
import { checkAnswers } from './check-answers';
import { checkConflicts } from './check-conflicts';
import { checkIds } from './check-ids';
import { checkJourneys } from './check-journeys';
import { checkPlaces } from './check-places';
import { checkReferences } from './check-references';
import { checkRules } from './check-rules';
import { checkSentences } from './check-sentences';
import { checkSources } from './check-sources';
import { checkValidity } from './check-validity';

/** One look at the whole rule module for one sort of fault. */
export type Check = (material: Material) => readonly Fault[];

/** Everything that the types cannot say. Order is the order in which faults are listed. */
export const CHECKS: readonly Check[] = [
  checkIds,
  checkSources,
  checkReferences,
  checkSentences,
  checkRules,
  checkValidity,
  checkPlaces,
  checkAnswers,
  checkConflicts,
  checkJourneys,
];
