import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { JourneyId, JourneyOutcome } from './journey-outcome';
import { JourneyStep, NodeId } from './journey-step';
import { RoleId } from './role';
import { Sentence } from './sentence';

/**
 * A walk through a routine, one card at a time. It holds where its guideline holds. The routine rules (`Routine`) are the
 * text's own account of a way of working; a journey is the way through it that the bot leads somebody.
 */
export const Journey = z.strictObject({
  id: JourneyId,
  /** Raised with every change of steps, choices or ways: a card from before then says that it is old. */
  version: z.int().positive(),
  /** As lists and cards show it. */
  name: z.string().min(3).max(60),
  /** What may be written after `starta`, beside the name; small letters. */
  words: z
    .array(z.string().regex(/^[a-zåäö0-9 /-]+$/))
    .min(2)
    .readonly(),
  /** What it leads to, one line in the list. */
  about: Sentence,
  /** Whose it is; empty for anybody's. */
  roles: z.array(RoleId).readonly(),
  /** The rule that says most of it. Its source is the journey's. */
  rule: RuleId,
  /** For a matter that may be acute: somebody who answers that the child is in danger is led on, past 112. */
  acute: z.boolean().optional(),
  start: NodeId,
  steps: z.record(NodeId, JourneyStep),
  outcomes: z.record(NodeId, JourneyOutcome),
});
export type Journey = z.infer<typeof Journey>;

/** A journey as a guideline's folder writes it, before the catalogue has checked it. */
export type JourneyDraft = z.input<typeof Journey>;
