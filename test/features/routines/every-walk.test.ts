import { advance, answersOf } from '../../../src/features/routines/advance';
import { readDanger } from '../../../src/conversation/danger';
import { loadCatalogue } from '../../../src/guidelines';
import { everyPosition } from './walks';

const catalogue = loadCatalogue();
const journeys = catalogue.guidelines.flatMap((guideline) => guideline.journeys);

describe.each(journeys.map((journey) => [journey.id, journey] as const))('%s', (_id, journey) => {
  const positions = everyPosition(journey);
  const outcomes = positions.flatMap(({ position }) => (position.kind === 'outcome' ? [position] : []));

  it('ends every walk in an outcome, and comes to every step and outcome', () => {
    const seen = new Set(positions.map(({ position }) => position.id));
    expect([...Object.keys(journey.steps), ...Object.keys(journey.outcomes)].filter((id) => !seen.has(id))).toEqual([]);
  });

  it('takes at most twelve steps to any outcome, and says so at each', () => {
    for (const { taken } of outcomes) expect(taken.length).toBeLessThanOrEqual(12);
    for (const { position } of positions)
      if (position.kind === 'step') expect(position.number).toBeLessThanOrEqual(position.most);
  });

  it('has in every outcome a source, somebody to turn to and what comes next', () => {
    for (const { outcome } of outcomes) {
      const rule = catalogue.rule(outcome.rules[0] ?? '');
      expect(rule && catalogue.sourceLine(rule)).toMatch(/^Källa: /);
      expect([...outcome.contacts, outcome.ask ?? ''].filter(Boolean)).not.toEqual([]);
      expect(outcome.then).not.toBe('');
    }
  });

  it('passes no step on consent, meeting or guardians on the way to an acute outcome', () => {
    for (const { outcome, taken } of outcomes)
      if (outcome.acute)
        for (const { step } of taken)
          expect(step.concerns ?? []).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/consent|guardians|meeting/)]),
          );
  });

  it('goes back one step when one answer is dropped', () => {
    for (const { position } of positions) {
      const kept = answersOf({ ...position, taken: position.taken.slice(0, -1) });
      const back = advance(journey, kept);
      expect(back.id).toBe(position.taken.at(-1)?.id ?? journey.start);
    }
  });

  it('carries nothing in a card that sounds like danger', () => {
    for (const { answers } of positions)
      expect(readDanger([journey.id, ...Object.values(answers)].join('\n'))).toBeNull();
  });
});
