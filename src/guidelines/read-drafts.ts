import type { z } from 'zod/v4';
import type { Fault } from './broken-catalogue';
import {
  AnswerUnit,
  Conflict,
  Guideline,
  Journey,
  Rule,
  type ConflictDraft,
  type GuidelineDraft,
  type RuleDraft,
  type RuleKind,
} from './model';

/** The rule module as it is read: what keeps to the types, whole, for the checks that need more than one part of it. */
export interface Material {
  readonly guidelines: readonly Guideline[];
  readonly national: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  /** Every id that is written, also of what could not be read: a reference to it is no second fault. */
  readonly written: ReadonlySet<string>;
}

/** A guideline without its rules, answers and journeys: those are read one by one, so that each keeps its own id in a fault. */
const Shell = Guideline.omit({ rules: true, answers: true, journeys: true }).loose();

const idOf = (draft: unknown): string =>
  typeof draft === 'object' && draft !== null && 'id' in draft && typeof draft.id === 'string'
    ? draft.id
    : 'without id';

const read = <T>(schema: z.ZodType<T>, draft: unknown, where: string, faults: Fault[]): T | null => {
  const result = schema.safeParse(draft);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues)
    faults.push({ where: [where, path.join('.')].filter(Boolean).join(' › '), what: message });
  return null;
};

const readAll = <T>(schema: z.ZodType<T>, drafts: readonly unknown[], owner: string, faults: Fault[]): readonly T[] =>
  drafts.flatMap((draft) => read(schema, draft, `${owner} › ${idOf(draft)}`, faults) ?? []);

/** A rule of any kind, as a folder writes it. */
export type AnyRuleDraft = RuleDraft<RuleKind>;

/** Reads the drafts by the types; every part that does not keep to them gives its faults with the path and is left out. */
export const readDrafts = (
  drafts: readonly GuidelineDraft[],
  conflicts: readonly ConflictDraft[],
  national: readonly AnyRuleDraft[],
): { readonly material: Material; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const guidelines = drafts.map((draft): Guideline => {
    read(Shell, draft, draft.id, faults);
    const rules = readAll(Rule, draft.rules, draft.id, faults);
    const answers = readAll(AnswerUnit, draft.answers, draft.id, faults);
    const journeys = readAll(Journey, draft.journeys ?? [], draft.id, faults);
    // A shell with a fault stands here unread: the rest of the guideline is checked all the same, and nobody sees it after.
    return { ...draft, rules, answers, journeys } as Guideline;
  });
  return {
    material: {
      guidelines,
      national: readAll(Rule, national, 'national', faults),
      conflicts: readAll(Conflict, conflicts, 'conflicts', faults),
      written: new Set([...drafts.flatMap(({ rules }) => rules), ...national, ...conflicts].map(idOf)),
    },
    faults,
  };
};
