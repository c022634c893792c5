import type { JourneyDraft } from '../../model';
import { asylumSeeking } from './asylum-seeking';
import { changeOfCare } from './change-of-care';
import { consentMissing } from './consent-missing';
import { dentalHealth } from './dental-health';
import { disagreement } from './disagreement';
import { handOverCare } from './hand-over-care';
import { healthExamination } from './health-examination';
import { lvuExamination } from './lvu-examination';
import { sams } from './sams';
import { schooling } from './schooling';
import { wayInReceives } from './way-in-receives';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [
  healthExamination,
  lvuExamination,
  asylumSeeking,
  consentMissing,
  changeOfCare,
  sams,
  schooling,
  wayInReceives,
  dentalHealth,
  handOverCare,
  disagreement,
];
