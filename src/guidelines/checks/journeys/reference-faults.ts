import { choicesOf, reachedFrom, waysOn } from '../../journey-graph';
import type { Condition, Guideline, Journey, JourneyOutcome, JourneyStep, Rule, Watch } from '../../model';
import { isWatchable } from '../../watchable';

type Lookup = (id: string) => Rule | undefined;

const conditionsOfStep = (step: JourneyStep): readonly Condition[] =>
  waysOn(step).flatMap((next) => (typeof next === 'string' ? [] : next.cases.map(({ when }) => when)));

const conditionsOfOutcome = ({ now, mustNot = [], otherSide = [], child = [] }: JourneyOutcome): readonly Condition[] =>
  [...now, ...mustNot, ...otherSide, ...child].flatMap((line) => (typeof line === 'string' ? [] : [line.when]));

const conditionFaults = (journey: Journey, node: string, conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap(({ step, is }) => {
    const asked = journey.steps[step];
    if (!asked || !reachedFrom(journey, step).has(node)) return [`${node}: hangs on "${step}", which is not before it`];
    const choices = choicesOf(asked);
    return is.filter((choice) => !choices.includes(choice)).map((choice) => `${node}: "${step}" has no "${choice}"`);
  });

const dateFaults = (journey: Journey, node: string, step: string | undefined): readonly string[] =>
  step === undefined || (journey.steps[step]?.kind === 'date' && reachedFrom(journey, step).has(node))
    ? []
    : [`${node}: "${step}" is no date before it`];

/** What a journey refers to is there, of the right kind, and its sources are its guideline's own. */
export const referenceFaults = (
  journey: Journey,
  guideline: Guideline,
  lookup: Lookup,
  written: ReadonlySet<string>,
  journeys: ReadonlySet<string>,
): readonly string[] => {
  const rule = (node: string, id: string, fits: (found: Rule) => boolean, what: string): readonly string[] => {
    const found = lookup(id);
    if (!found) return written.has(id) ? [] : [`${node}: no rule ${id}`];
    return fits(found) ? [] : [`${node}: ${id} ${what}`];
  };
  const drawn = (node: string, rules: readonly string[]): readonly string[] =>
    rules.flatMap((id, i) =>
      rule(
        node,
        id,
        ({ source }) => i > 0 || source.guideline === guideline.id,
        `is not ${guideline.id}'s: it cannot be the source`,
      ),
    );
  const watched = (node: string, { rule: id, from }: Watch): readonly string[] => [
    ...rule(node, id, isWatchable, 'cannot be watched'),
    ...dateFaults(journey, node, from),
  ];
  const [prefix] = guideline.validity.split('.');
  return [
    ...(journey.id.startsWith(`${prefix ?? ''}.`) ? [] : [`the id does not begin with ${prefix ?? ''}.`]),
    ...drawn('rule', [journey.rule]),
    ...Object.entries(journey.steps).flatMap(([node, step]) => [
      ...drawn(node, step.rules),
      ...conditionFaults(journey, node, conditionsOfStep(step)),
      ...(step.kind === 'date' ? dateFaults(journey, node, step.notBefore) : []),
      ...(step.kind === 'waiting' && step.watch ? watched(node, step.watch) : []),
    ]),
    ...Object.entries(journey.outcomes).flatMap(([node, outcome]) => [
      ...drawn(node, outcome.rules),
      ...conditionFaults(journey, node, conditionsOfOutcome(outcome)),
      ...outcome.contacts.flatMap((id) => rule(node, id, ({ kind }) => kind === 'contact', 'is no contact')),
      ...(outcome.forms ?? []).flatMap((id) => rule(node, id, ({ kind }) => kind === 'form', 'is no form')),
      ...(outcome.words ?? []).flatMap((id) => rule(node, id, ({ words }) => words !== undefined, 'has no words')),
      ...(outcome.deadlines ?? []).flatMap((one) => watched(node, one)),
      ...outcome.next.filter((id) => !journeys.has(id)).map((id) => `${node}: no journey ${id}`),
    ]),
  ];
};
