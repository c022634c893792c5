import type { JourneyDraft } from '../../model';
import { childHealth } from './child-health';
import { childHealthAnswers } from './child-health-answers';
import { childPsychiatry } from './child-psychiatry';
import { choose } from './choose';
import { clinic } from './clinic';
import { clinicAnswers } from './clinic-answers';
import { concern } from './concern';
import { confirmSummary } from './confirm-summary';
import { dentistry } from './dentistry';
import { dentistryAnswers } from './dentistry-answers';
import { headAnswers } from './head-answers';
import { headPlans } from './head-plans';
import { schoolOral } from './school-oral';
import { schoolWritten } from './school-written';
import { sip } from './sip';
import { studentHealth } from './student-health';
import { studentHealthAnswers } from './student-health-answers';

/** In the order of the list: who asks, then who answers. */
export const journeys: readonly JourneyDraft[] = [
  concern,
  choose,
  schoolOral,
  schoolWritten,
  studentHealth,
  childHealth,
  childPsychiatry,
  clinic,
  dentistry,
  confirmSummary,
  sip,
  headAnswers,
  headPlans,
  studentHealthAnswers,
  childHealthAnswers,
  dentistryAnswers,
  clinicAnswers,
];
