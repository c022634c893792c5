import type { z } from 'zod/v4';
import type { Turn } from '../../turn/feature';
import { showCard, type Json, type Reply } from '../../turn/reply';
import { SUMMARY } from './words';

export { dangerTexts } from './danger-texts';

/**
 * What lies beyond the threshold: where a "no" leads. `carried` travels in the card from the asking to there and is
 * untrusted on the way back; it must hold nothing about the answer.
 */
export interface Beyond<Carried = unknown> {
  /** As the card's button names it. */
  readonly name: string;
  readonly carried: z.ZodType<Carried>;
  readonly enter: (carried: Carried, turn: Turn) => Promise<Reply>;
  /** Whether it is of use also when the child is in danger: it is then offered below 112. */
  readonly alsoInDanger?: (carried: Carried) => boolean;
}

/** Hides the type of what is carried, so that all ways on stand in one list; the schema has checked it by then. */
export const beyond = <Carried>(way: Beyond<Carried>): Beyond => ({
  ...way,
  enter: (carried: unknown, turn: Turn) => way.enter(carried as Carried, turn),
  alsoInDanger: (carried: unknown) => way.alsoInDanger?.(carried as Carried) ?? false,
});

/** Asks whether anybody in the family has skyddade personuppgifter, before what `next` names may begin. */
export const askAtThreshold = (next: string, carried: { readonly [key: string]: Json }): Reply => ({
  ...showCard({ template: 'threshold/question', data: { next, carried } }, SUMMARY.question),
  private: true,
});

/** Asks first whether the child is in danger now, and then as `askAtThreshold`. That answer is kept nowhere either. */
export const askAboutDanger = (next: string, carried: { readonly [key: string]: Json }): Reply => ({
  ...showCard({ template: 'threshold/danger', data: { next, carried } }, SUMMARY.question),
  private: true,
});
