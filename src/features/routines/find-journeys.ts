import type { Catalogue } from '../../guidelines/catalogue';
import type { Journey, RoleId } from '../../guidelines/model';

/** The journeys of a place, those of a role first, then anybody's, then those of other roles. Without a role as they stand. */
export const journeysFor = (catalogue: Catalogue, municipality: string, role: RoleId | null): readonly Journey[] => {
  const all = catalogue.guidelinesFor(municipality).flatMap(({ journeys }) => journeys);
  if (role === null) return all;
  const rank = ({ roles }: Journey): number => (roles.includes(role) ? 0 : roles.length === 0 ? 1 : 2);
  return [...all].sort((a, b) => rank(a) - rank(b));
};

/** Lower case, without rings, dots and signs. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that tell no routine from another. */
const EMPTY = new Set('rutin rutinen rutiner for om med fran till i en ett den det av att och eller hos pa'.split(' '));

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));

/** Two letters the other way round; longer texts as they are. */
const turned = (text: string): string => (text.length === 2 ? text.charAt(1) + text.charAt(0) : text);

/** Whether one letter too many, too few, another or two turned round make one word of the other. */
const nearly = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  return (left[0].length <= 1 && left[1].length <= 1) || turned(left[0]) === left[1];
};

const LONG_ENOUGH = 5;
const STEM = 4;

/** The same word, but for its ending or one slip of the hand. */
const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= STEM && long.startsWith(short)) return true;
  return short.length >= LONG_ENOUGH && nearly(a, b);
};

const phrasesOf = ({ name, words }: Journey): readonly (readonly string[])[] => [name, ...words].map(wordsOf);

/** How well what was written names a journey: 0 when a word of it is nowhere in the journey's; a whole phrase is 1. */
const scoreOf = (said: readonly string[], journey: Journey): number => {
  const phrases = phrasesOf(journey);
  const known = phrases.flat();
  if (!said.every((word) => known.some((other) => alike(word, other)))) return 0;
  const share = phrases.map((phrase) => {
    const met = phrase.filter((word) => said.some((other) => alike(word, other))).length;
    return met / (phrase.length + said.filter((word) => !phrase.some((other) => alike(word, other))).length);
  });
  return Math.max(...share);
};

/**
 * The journeys that what was written after `starta` may mean, the likeliest first; one alone when it is plainly that one.
 * Typing slips, endings, missing rings and dots, and words between are let by.
 */
export const findJourneys = (journeys: readonly Journey[], text: string): readonly Journey[] => {
  const id = journeys.find((journey) => journey.id === text.trim().toLowerCase());
  if (id) return [id];
  const exact = journeys.filter((journey) =>
    phrasesOf(journey).some((phrase) => phrase.join(' ') === wordsOf(text).join(' ')),
  );
  if (exact.length === 1) return exact;
  const said = wordsOf(text);
  if (said.length === 0) return [];
  const scored = journeys
    .map((journey) => ({ journey, score: scoreOf(said, journey) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const first = scored.filter(({ score }) => score === best);
  if (best === 1 && first.length === 1) return first.map(({ journey }) => journey);
  return scored.map(({ journey }) => journey);
};
