import type { Journey, JourneyStep, Next } from './model';

/** Every way on that a `Next` may take. */
const targetsOf = (next: Next): readonly string[] =>
  typeof next === 'string' ? [next] : [...next.cases.map(({ to }) => to), next.otherwise];

/** Every way on from a step, in the order written. */
export const waysOn = (step: JourneyStep): readonly Next[] => {
  switch (step.kind) {
    case 'instruction':
      return [step.next];
    case 'question':
    case 'waiting':
      return step.choices.map(({ next }) => next);
    case 'date':
      return [step.next, ...(step.none ? [step.none.next] : [])];
    case 'checklist':
      return [step.all, step.some];
  }
};

/** The steps and outcomes that may come straight after a step. */
export const nodesAfter = (step: JourneyStep): readonly string[] => [
  ...new Set(waysOn(step).flatMap((next) => targetsOf(next))),
];

/** The ids of a step's choices, as a condition may name them. */
export const choicesOf = (step: JourneyStep): readonly string[] => {
  switch (step.kind) {
    case 'question':
    case 'waiting':
      return step.choices.map(({ id }) => id);
    case 'instruction':
    case 'date':
    case 'checklist':
      return [];
  }
};

/** Every node that can be reached from one, itself among them, also in a graph that goes in circles. */
export const reachedFrom = (journey: Journey, from: string): ReadonlySet<string> => {
  const reached = new Set<string>();
  const visit = (node: string): void => {
    if (reached.has(node)) return;
    reached.add(node);
    const step = journey.steps[node];
    if (step) nodesAfter(step).forEach(visit);
  };
  visit(from);
  return reached;
};

/** The most steps that can be left from a node to an outcome, the node among them; 0 for an outcome, infinite in a circle. */
export const mostStepsFrom = (journey: Journey, from: string): number => {
  const known = new Map<string, number>();
  const count = (node: string): number => {
    const step = journey.steps[node];
    if (!step) return 0;
    const counted = known.get(node);
    if (counted !== undefined) return counted;
    known.set(node, Infinity);
    const most = 1 + Math.max(...nodesAfter(step).map(count));
    known.set(node, most);
    return most;
  };
  return count(from);
};
