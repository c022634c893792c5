import type { Entry } from '../../src/features/answers/finding/entry';
import { RoleId } from '../../src/guidelines/model/role';
import { readCue } from '../../src/features/answers/declines/cues';
import { fitMeaning } from './fit-meaning';
import { seeded } from './seeded';
import {
  FEATURES,
  makeMeasurer,
  type Measured,
  type Measurer,
  type Row,
} from '../../src/features/answers/finding/features';

/** A question of which is known whether a guideline answers it, and which entry. */
export interface Example {
  readonly question: string;
  readonly measured: Pick<Measured, 'known' | 'analysis'>;
  /** The guidelines' entries that were near enough to weigh. */
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  /** Which of the rows are right; none for a question that no guideline answers. */
  readonly right: readonly number[];
  /** The matters outside that were near. */
  readonly outside: readonly Row[];
  readonly inside: boolean;
}

export interface Held {
  /** How many parts the asks are cut into; each part is asked of an index that lacks it. */
  readonly folds: number;
  readonly seed: number;
  /** The guidelines that go together at one place, and none (every guideline allowed). */
  readonly places: readonly (readonly string[])[];
}

/** Rows beyond these are too far from the question to weigh in the fit. */
const MOST_ROWS = 60;
const NEAR = (['stemBest', 'meaning', 'body', 'gramModel'] as const).map((name) => FEATURES.indexOf(name));
const nearness = (row: Row): number => NEAR.reduce((sum, feature) => sum + (row[feature] ?? 0), 0);

/** @param place the guidelines allowed; null for all */
export const within =
  (place: readonly string[] | null) =>
  ({ guideline }: Entry): boolean =>
    guideline === null || place === null || place.includes(guideline);

/** Takes from a question's measures what the fit needs. */
export const toExample = (
  question: string,
  measured: Measured,
  entries: readonly Entry[],
  right: readonly string[],
): Example => {
  const all = entries.flatMap((entry, i) => {
    const row = measured.rows[i];
    return row ? [{ entry, row }] : [];
  });
  all.sort((a, b) => nearness(b.row) - nearness(a.row));
  const inside = all.filter(({ entry }) => entry.guideline !== null);
  const kept = inside.filter(({ entry }, i) => i < MOST_ROWS || right.includes(entry.id));
  return {
    question,
    measured: { known: measured.known, analysis: measured.analysis },
    rows: kept.map(({ row }) => row),
    ids: kept.map(({ entry }) => entry.id),
    right: kept.flatMap(({ entry }, i) => (right.includes(entry.id) ? [i] : [])),
    outside: all
      .filter(({ entry }) => entry.guideline === null)
      .slice(0, 5)
      .map(({ row }) => row),
    inside: right.length > 0,
  };
};

/** Whose question it is: now one of those whose it mostly is, now anybody's, now not known. */
const roleOf = ({ roles }: Entry, random: () => number): RoleId | null => {
  const among = random() < 0.5 ? roles : RoleId.options;
  return random() < 0.6 ? (among[Math.floor(random() * among.length)] ?? null) : null;
};

/** Asks every ask of an index built without it and its fold. What a cue declines before is left out. */
export const holdOut = (entries: readonly Entry[], { folds, seed, places }: Held): readonly Example[] => {
  const random = seeded(seed);
  const foldOf = entries.map((entry) => {
    const order = entry.asks.map((_, i) => ({ i, key: random() })).sort((a, b) => a.key - b.key);
    return entry.asks.map((_, i) => order.findIndex((one) => one.i === i) % folds);
  });
  return Array.from({ length: folds }, (_, fold) => {
    const kept = entries.map((entry, e) => ({ ...entry, asks: entry.asks.filter((_, i) => foldOf[e]?.[i] !== fold) }));
    const measurer = makeMeasurer(kept, fitMeaning(kept));
    return entries.flatMap((entry, e) =>
      entry.asks.flatMap((ask, i) => {
        if (foldOf[e]?.[i] !== fold || (entry.guideline === null && readCue(ask))) return [];
        const mine = places.filter((place) => entry.guideline === null || place.includes(entry.guideline));
        const place = random() < 0.2 ? null : (mine[Math.floor(random() * mine.length)] ?? null);
        return [
          toExample(
            ask,
            measurer.measure(ask, roleOf(entry, random), within(place)),
            kept,
            entry.guideline === null ? [] : [entry.id],
          ),
        ];
      }),
    );
  }).flat();
};

/** Says an ask another way, as a hurried person would: words left out, put before or after, letters swapped. */
const disturb = (ask: string, random: () => number): string => {
  const words = ask.split(/\s+/).filter(() => random() > 0.3);
  if (words.length < 2) return ask;
  if (random() < 0.3) words.push(...words.splice(0, Math.floor(random() * words.length)));
  if (random() < 0.5) words.unshift(OPENINGS[Math.floor(random() * OPENINGS.length)] ?? '');
  const slip = Math.floor(random() * words.length);
  const word = words[slip] ?? '';
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  if (word.length > 4 && random() < 0.5)
    words[slip] = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return words.join(' ');
};
const OPENINGS = [
  'hej',
  'en fråga',
  'jag undrar',
  'vi på skolan undrar',
  'jag är socialsekreterare',
  'vet du',
  'min chef säger att',
  'kan du säga',
];

/** Asks disturbed asks of the whole index: as when somebody writes nearly what stands there. */
export const disturbed = (
  entries: readonly Entry[],
  seed: number,
  places: Held['places'],
  measurer: Measurer,
): readonly Example[] => {
  const random = seeded(seed);
  return entries.flatMap((entry) =>
    entry.asks.flatMap((ask) => {
      if (entry.guideline === null && readCue(ask)) return [];
      const mine = places.filter((place) => entry.guideline === null || place.includes(entry.guideline));
      const place = mine[Math.floor(random() * mine.length)] ?? null;
      const said = disturb(ask, random);
      return [
        toExample(
          said,
          measurer.measure(said, null, within(place)),
          entries,
          entry.guideline === null ? [] : [entry.id],
        ),
      ];
    }),
  );
};
