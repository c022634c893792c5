import { z } from 'zod/v4';
import { LocalDate } from '../../calendar/local-date';
import { JourneyId, type Journey } from '../../guidelines/model';
import type { Turn } from '../../turn/feature';
import { Answers, answersOf, type Position } from './advance';

/** What a card carries of a walk: closed ids and days, nothing else. Untrusted on the way back. */
export const Walk = z.object({
  /** The same for every card of one walk, so that what is begun from it is begun once. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  journey: JourneyId,
  version: z.int().positive(),
  /** When its questions on danger and skyddade personuppgifter were last asked. */
  day: LocalDate,
  answers: Answers,
});
export type Walk = z.infer<typeof Walk>;

/** The walk with the answers that a position holds. */
export const walkAt = (walk: Walk, position: Position): Walk => ({ ...walk, answers: { ...answersOf(position) } });

/** A walk that begins, or goes on, today. */
export const beginWalk = (journey: Journey, answers: Walk['answers'], newId: () => string, { today }: Turn): Walk => ({
  id: newId(),
  journey: journey.id,
  version: journey.version,
  day: today,
  answers,
});
