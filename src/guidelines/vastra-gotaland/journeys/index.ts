import type { JourneyDraft } from '../../model';
import { acutePlacement } from './acute-placement';
import { clinicRequest } from './clinic-request';
import { compulsoryCareExamination } from './compulsory-care-examination';
import { consultation } from './consultation';
import { consultationAnswer } from './consultation-answer';
import { dispute } from './dispute';
import { healthExamination } from './health-examination';
import { mandate } from './mandate';
import { oralExamination } from './oral-examination';
import { placementEnds } from './placement-ends';
import { placementInformation } from './placement-information';
import { preliminaryAssessment } from './preliminary-assessment';
import { report } from './report';
import { sip } from './sip';
import { sipCalled } from './sip-called';
import { sipMeeting } from './sip-meeting';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [
  report,
  preliminaryAssessment,
  consultation,
  consultationAnswer,
  acutePlacement,
  compulsoryCareExamination,
  sip,
  sipMeeting,
  sipCalled,
  placementInformation,
  healthExamination,
  clinicRequest,
  oralExamination,
  mandate,
  placementEnds,
  dispute,
];
