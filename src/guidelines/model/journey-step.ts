import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { Sentence } from './sentence';

/** Names a step or an outcome within its journey, and a choice or an item within its step. They travel in cards. */
export const NodeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(32);
export type NodeId = z.infer<typeof NodeId>;

/** True when one of these choices was made in an earlier step of this walk. */
export const Condition = z.strictObject({ step: NodeId, is: z.array(NodeId).min(1).readonly() });
export type Condition = z.infer<typeof Condition>;

/** Where it goes on: to a step or an outcome, or to the first case that holds by what was answered before. */
export const Next = z.union([
  NodeId,
  z.strictObject({
    cases: z
      .array(z.strictObject({ when: Condition, to: NodeId }))
      .min(1)
      .readonly(),
    otherwise: NodeId,
  }),
]);
export type Next = z.infer<typeof Next>;

const Choice = z.strictObject({ id: NodeId, label: Sentence, next: Next });

/** A rule to watch, and the date step before that gives the day it starts. */
export const Watch = z.strictObject({ rule: RuleId, from: NodeId.optional() });
export type Watch = z.infer<typeof Watch>;

const stepBase = {
  /** What the step is drawn from. The first gives its source line. */
  rules: z.array(RuleId).min(1).readonly(),
  /** What the step is about, where a check must know it. None of the first three may stand on a way to an acute outcome. */
  concerns: z
    .array(z.enum(['consent', 'guardians', 'meeting', 'child']))
    .readonly()
    .optional(),
};

/** One card of a walk. `says` or `asks` is its heading; everything else stands below it. */
export const JourneyStep = z.discriminatedUnion('kind', [
  /** Do this, then go on. */
  z.strictObject({
    ...stepBase,
    kind: z.literal('instruction'),
    says: Sentence,
    lines: z.array(Sentence).max(4).readonly(),
    next: Next,
  }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('question'),
    asks: Sentence,
    why: Sentence.optional(),
    choices: z.array(Choice).min(2).max(8).readonly(),
  }),
  /** The walk stands still until somebody else has done something; it can be left here and taken up again. */
  z.strictObject({
    ...stepBase,
    kind: z.literal('waiting'),
    waitsFor: z.enum(['consent', 'complete-request', 'acknowledgement', 'time', 'answer']),
    says: Sentence,
    /** What can be done meanwhile, and that no time is set where the text sets none. */
    lines: z.array(Sentence).max(4).readonly(),
    /** What may come of it: it came, it did not, it was withdrawn. */
    choices: z.array(Choice).min(1).max(4).readonly(),
    /** A deadline that ends the waiting, and the date step it is counted from. Without one the day is asked for then. */
    watch: Watch.optional(),
  }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('date'),
    asks: Sentence,
    why: Sentence.optional(),
    /** `past`: today at the latest. `future`: today at the earliest. */
    when: z.enum(['past', 'future', 'any']),
    /** A date step before this one: the day may not be earlier than its. */
    notBefore: NodeId.optional(),
    next: Next,
    /** When there is no day yet. */
    none: z.strictObject({ label: Sentence, next: Next }).optional(),
  }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('checklist'),
    says: Sentence,
    items: z
      .array(z.strictObject({ id: NodeId, label: Sentence }))
      .min(1)
      .max(8)
      .readonly(),
    /** When all are ticked, and when some are not. */
    all: Next,
    some: Next,
  }),
]);
export type JourneyStep = z.infer<typeof JourneyStep>;
