import type { JourneyDraft } from '../../model';
import { acuteConcern } from './acute-concern';
import { bbicDocument } from './bbic-document';
import { concern } from './concern';
import { duringCare } from './during-care';
import { investigation } from './investigation';
import { meeting } from './meeting';
import { reception } from './reception';
import { schoolTold } from './school-told';
import { studentHealthTeam } from './student-health-team';
import { tellingParents } from './telling-parents';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [
  acuteConcern,
  concern,
  studentHealthTeam,
  meeting,
  schoolTold,
  bbicDocument,
  duringCare,
  tellingParents,
  reception,
  investigation,
];
