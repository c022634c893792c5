import { ENGLISH, ENGLISH_SIGNS, SWEDISH_SIGNS } from '../words/english';
import { SYNONYMS } from '../words/synonyms';
import { makeRewrite } from './phrases';

const english = makeRewrite(Object.entries(ENGLISH));
const field = makeRewrite(SYNONYMS.flatMap(({ term, said }) => said.split(', ').map((way) => [way, term] as const)));

const englishSigns = new Set(ENGLISH_SIGNS);
const swedishSigns = new Set(SWEDISH_SIGNS);

/** Whether the tokens read as English: at least two of its small words, and more of them than of the Swedish ones. */
export const isEnglish = (tokens: readonly string[]): boolean => {
  const count = (signs: ReadonlySet<string>) => tokens.filter((token) => signs.has(token)).length;
  const found = count(englishSigns);
  return found >= 2 && found > count(swedishSigns);
};

/** Puts the field's own words in place of what staff call things, and Swedish in place of English. */
export const rewrite = (tokens: readonly string[]): string[] => field(isEnglish(tokens) ? english(tokens) : tokens);
