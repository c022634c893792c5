import { z } from 'zod/v4';
import { AnswerUnit } from './answer-unit';
import { GuidelineId, RuleId } from './identifiers';
import { Journey } from './journey';
import { Rule } from './rule';

/** One guideline, whole: what it is, where it holds, its headings, its rules, and the answers and journeys drawn from them. */
export const Guideline = z.strictObject({
  id: GuidelineId,
  /** As source lines show it: "Värmland: konsultationer". */
  shortTitle: z.string().min(1),
  /** The document's own title, or what it is about where the text has none. */
  title: z.string().min(1),
  /** What sentences call the document; without it "riktlinjen". */
  called: z.enum(['riktlinjen', 'överenskommelsen', 'styrdokumentet']).optional(),
  /** As places name it: "Värmland", "Västra Götaland", "Stockholm", "Jämtland". */
  county: z.string().min(1),
  municipalities: z.array(z.string().min(1)).min(1).readonly(),
  validity: RuleId,
  /** Every heading of the text, in order. A source may name no other. */
  sections: z.array(z.string().min(1)).min(1).readonly(),
  rules: z.array(Rule).readonly(),
  answers: z.array(AnswerUnit).readonly(),
  /** The walks through its routines. */
  journeys: z.array(Journey).readonly().default([]),
});
export type Guideline = z.infer<typeof Guideline>;

/** What a guideline's folder exports, before the catalogue has checked it: the same with plain strings for ids. */
export type GuidelineDraft = z.input<typeof Guideline>;
