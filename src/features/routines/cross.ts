import { z } from 'zod/v4';
import { JourneyId, type Journey } from '../../guidelines/model';
import type { CardView, Reply } from '../../turn/reply';
import { askAboutDanger } from '../threshold/api';
import { Answers } from './advance';
import type { Walk } from './walk';

/** The name of the way from the threshold into a walk. */
export const WALK = 'routines.walk';

/** What goes through the threshold: a journey, and the answers so far where it is taken up again. */
export const Carried = z.object({ journey: JourneyId, version: z.int().positive(), answers: Answers });
export type Carried = z.infer<typeof Carried>;

/** Asks at the threshold, before a walk begins and before it goes on another day. @param version of the journey when answered */
export const cross = (journey: Journey, answers: Walk['answers'], version: number = journey.version): Reply =>
  askAboutDanger(WALK, { journey: journey.id, version, answers });

/** The same in the place of the pressed card. */
export const crossHere = (...asked: Parameters<typeof cross>): Reply => {
  const [message] = cross(...asked).messages;
  if (message?.kind !== 'card') throw new Error('The threshold shows no card');
  return replaced(message.card);
};

/** A card in the place of the pressed one. */
export const replaced = (card: CardView): Reply => ({ messages: [], replace: card, private: true });
