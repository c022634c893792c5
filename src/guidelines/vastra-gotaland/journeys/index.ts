import type { JourneyDraft } from '../../model';
import { acutePlacement } from './acute-placement';
import { dispute } from './dispute';
import { healthExamination } from './health-examination';
import { mandate } from './mandate';
import { report } from './report';
import { sip } from './sip';
import { sipCalled } from './sip-called';
import { sipMeeting } from './sip-meeting';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [
  report,
  acutePlacement,
  sip,
  sipMeeting,
  sipCalled,
  healthExamination,
  mandate,
  dispute,
];
