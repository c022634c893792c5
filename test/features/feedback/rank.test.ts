import { atLeast, rankContacts, rankUnits } from '../../../src/features/feedback/rank';
import type { Count } from '../../../src/features/feedback/store';

const of = (unit: string, verdict: string, count: number, reason: string | null = null): Count => ({
  unit,
  verdict,
  count,
  reason,
  contact: null,
});

describe('answers that fail', () => {
  it('come worst first, many that mostly fail before one of one', () => {
    const ranked = rankUnits([
      of('vk.one', 'not-helped', 1, 'unclear'),
      of('vk.often', 'not-helped', 6, 'outdated'),
      of('vk.often', 'not-helped', 2),
      of('vk.often', 'helped', 2),
      of('vk.rarely', 'not-helped', 5, 'unclear'),
      of('vk.rarely', 'helped', 95),
      of('vk.never', 'helped', 40),
    ]);
    expect(ranked.map(({ unit }) => unit)).toEqual(['vk.often', 'vk.one', 'vk.rarely']);
    expect(ranked[0]).toEqual({ unit: 'vk.often', helped: 2, notHelped: 8, reasons: { outdated: 6, '': 2 } });
  });

  it.each([
    [0, 0, 0],
    [0, 10, 0],
    [1, 1, 0.207],
    [8, 10, 0.49],
    [10, 10, 0.722],
    [5, 100, 0.0215],
  ])('%d bad of %d are at least a share of %d', (bad, all, share) => {
    expect(atLeast(bad, all)).toBeCloseTo(share, 3);
  });
});

describe('contacts that are wrong', () => {
  const wrong = (contact: string, reason: string, unit: string | null, count: number): Count => ({
    verdict: 'wrong-contact',
    contact,
    reason,
    unit,
    count,
  });

  it('come the most reported first, from answers and lists together, and leave the answers’ own count alone', () => {
    const counts = [
      wrong('vk.telefon.a', 'number', null, 1),
      wrong('vk.telefon.b', 'number', 'vk.one', 2),
      wrong('vk.telefon.b', 'number', null, 1),
      wrong('vk.telefon.b', 'gone', null, 4),
    ];
    expect(rankContacts(counts)).toEqual([
      { contact: 'vk.telefon.b', reports: 7, reasons: { gone: 4, number: 3 } },
      { contact: 'vk.telefon.a', reports: 1, reasons: { number: 1 } },
    ]);
    expect(rankUnits(counts)).toEqual([]);
  });
});
