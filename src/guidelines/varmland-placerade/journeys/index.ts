import type { JourneyDraft } from '../../model';
import { asylumSeeking } from './asylum-seeking';
import { changeOfCare } from './change-of-care';
import { consentMissing } from './consent-missing';
import { healthExamination } from './health-examination';
import { lvuExamination } from './lvu-examination';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [
  healthExamination,
  lvuExamination,
  asylumSeeking,
  consentMissing,
  changeOfCare,
];
