import { makeDetector } from '../../src/privacy/detect';
import type { Kind } from '../../src/privacy/finding';

/** Numbers and addresses that the tests' organisation prints. */
export const OFFICIALS = [
  '010-831 90 70',
  '010-564 64 67',
  '+46108317184',
  '530 622 55',
  'sn@torsby.se',
  'Box 1234, 651 15 Karlstad',
  'https://www.regionvarmland.se/kontakt',
];

export const detect = makeDetector(OFFICIALS);

/** What is found in a text: each kind with the words it covers. */
export const found = (text: string): readonly (readonly [Kind, string])[] =>
  detect(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The kinds that are certain. */
export const certain = (text: string): readonly Kind[] =>
  detect(text).flatMap(({ kind, certainty }) => (certainty === 'certain' ? [kind] : []));
