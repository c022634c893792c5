import { alsoAsked } from '../../../guidelines/also-asked';
import type { OutsideTopic } from '../declines/topic';
import more from './outside/also-asked.json';
import { FARTHER_OFF } from './outside/farther-off';
import { NEAR_THE_FIELD } from './outside/near-the-field';

/** Matters near the field or far from it that no guideline answers. The ranker knows them beside the answer units. */
export const OUTSIDE_TOPICS: readonly OutsideTopic[] = alsoAsked([...NEAR_THE_FIELD, ...FARTHER_OFF], more);
