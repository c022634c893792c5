import { mostStepsFrom, nodesAfter, reachedFrom } from '../../journey-graph';
import type { Journey } from '../../model';

/** Nobody goes on longer than this without an outcome. */
const MOST_STEPS = 12;

/** What is wrong with the ways of a journey: dead ends, what nothing leads to, circles, and walks that are too long. */
export const graphFaults = (journey: Journey): readonly string[] => {
  const { start, steps, outcomes } = journey;
  const nodes = [...Object.keys(steps), ...Object.keys(outcomes)];
  const deadEnds = [start, ...Object.values(steps).flatMap(nodesAfter)].filter((node) => !nodes.includes(node));
  if (deadEnds.length > 0) return [...new Set(deadEnds)].map((node) => `leads to "${node}", which is not there`);
  const reached = reachedFrom(journey, start);
  const most = mostStepsFrom(journey, start);
  return [
    ...nodes.filter((node) => !reached.has(node)).map((node) => `nothing leads to "${node}"`),
    ...Object.keys(steps)
      .filter((node) => node in outcomes)
      .map((node) => `"${node}" is a step and an outcome`),
    ...(most === Infinity ? ['goes in a circle'] : []),
    ...(most > MOST_STEPS && most < Infinity ? [`${most} steps to an outcome, at most ${MOST_STEPS}`] : []),
  ];
};
