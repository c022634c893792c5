import { fold, tokensOf } from './finding/fold';

/** How a text leans on what was answered before it. */
export type FollowUp =
  /** The same question elsewhere: "i Botkyrka då?". */
  | 'same-elsewhere'
  /** The same matter, another side of it: "och om det är skriftligt?". */
  | 'same-matter';

const OPENING =
  /^(?:och|men|eller|sa|da|fast|and|but)\b|^(?:hur (?:ar|blir) det|vad galler|galler (?:det|samma)|ar det (?:samma|likadant)|samma (?:sak)?|what about|how about)\b/;
const MOST_WORDS = 9;
const FILLERS =
  /^(?:och|men|hur|ar|det|da|i|for|vad|galler|om|samma|sak|likadant|dar|hos|oss|kommun|kommunen|lan|region|regionen|and|in|what|about|then|the|sa|blir|har)$/;

/**
 * Reads whether a text is a follow-up. @param named whether it names a place
 */
export const readFollowUp = (text: string, placeWords: readonly string[]): FollowUp | null => {
  const folded = fold(text).trim();
  const tokens = tokensOf(folded);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  const place = new Set(placeWords.flatMap((word) => tokensOf(fold(word))).flatMap((word) => [word, `${word}s`]));
  const rest = tokens.filter((token) => !place.has(token) && !FILLERS.test(token));
  if (place.size > 0 && rest.length === 0) return 'same-elsewhere';
  return OPENING.test(folded) && tokens.length > 1 ? 'same-matter' : null;
};
