import { decide } from '../../../src/features/answers/decide';
import type { Entry } from '../../../src/features/answers/finding/entry';
import type { Ranking } from '../../../src/features/answers/finding/ranker';

const entry = (id: string, guideline: string | null = 'g'): Entry => ({ id, guideline, asks: [], body: '', roles: [] });
const ranking = (inside: number, ...shares: number[]): Ranking => ({
  inside,
  topic: entry('topic', null),
  score: 0,
  ranked: shares.map((share, i) => ({ entry: entry(`unit${i + 1}`), share })),
});
const thresholds = { inside: 0.5, both: 0.2, beside: 0.15, alone: 0.4 };

describe('what the chances call for', () => {
  it('declines, and names the matter outside, below the bar', () => {
    expect(decide(ranking(0.4, 0.9), thresholds)).toMatchObject({ kind: 'decline', topic: { id: 'topic' } });
    expect(decide(ranking(0.9), thresholds)).toMatchObject({ kind: 'decline' });
  });

  it('answers with one that is surely meant', () => {
    expect(decide(ranking(0.9, 0.8, 0.1), thresholds)).toMatchObject({ first: { id: 'unit1' }, second: null });
  });

  it('shows a second beside one that is not', () => {
    const both = { first: { id: 'unit1' }, second: { id: 'unit2' } };
    expect(decide(ranking(0.9, 0.6, 0.3), thresholds)).toMatchObject(both);
    expect(decide(ranking(0.9, 0.3, 0.1), thresholds)).toMatchObject(both);
  });

  it('asks back, with at most three choices, when no two are likely', () => {
    const decision = decide(ranking(0.6, 0.1, 0.09, 0.08, 0.07), thresholds);
    expect(decision.kind === 'ask' && decision.choices.map(({ id }) => id)).toEqual(['unit1', 'unit2', 'unit3']);
  });
});
