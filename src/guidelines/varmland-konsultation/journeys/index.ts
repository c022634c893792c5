import type { JourneyDraft } from '../../model';
import { choose } from './choose';
import { schoolOral } from './school-oral';
import { schoolWritten } from './school-written';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [choose, schoolOral, schoolWritten];
