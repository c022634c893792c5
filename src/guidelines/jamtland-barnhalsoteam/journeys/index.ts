import type { JourneyDraft } from '../../model';
import { concern } from './concern';

/** In the order of the list. */
export const journeys: readonly JourneyDraft[] = [concern];
