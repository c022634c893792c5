import type { DangerKind } from './danger/cues';
import { findSigns, type Sign } from './danger/find-signs';
import type { Verdict } from './danger/judge';
import { weigh } from './danger/weigh';

/** A sign that a child is in danger now: what kind, and nothing of what was written. */
export interface Danger {
  readonly kind: DangerKind;
}

/** What words of danger add to what the whole text weighs, in log-odds, by what they come to where they stand. */
const ADDS: Readonly<Record<Verdict, number>> = {
  pressing: 3,
  told: 1.5,
  'not-now': 0,
  nobody: 0,
  denied: -2,
  past: -2,
  elsewhere: -2,
  calm: -2,
  later: -2,
  supposed: -2,
  asked: -2,
};

/** Weight above which a text is danger, in log-odds. docs/decisions tells how it was set. */
const THRESHOLD = 0.25;

const strongestOf = (signs: readonly Sign[]): Sign | null =>
  signs.reduce<Sign | null>((best, sign) => (best && ADDS[best.verdict] >= ADDS[sign.verdict] ? best : sign), null);

/**
 * Reads the raw text of a message or of a form's fields for signs that a child is in danger now. Pure, and keeps nothing.
 * Questions about routines, what is past and what is denied are null; in doubt about a certain child it is danger.
 */
export const readDanger = (text: string): Danger | null => {
  const reading = findSigns(text);
  if (reading.tokens.length === 0) return null;
  const sign = strongestOf(reading.signs);
  const weight = weigh(reading) + (sign ? ADDS[sign.verdict] : 0);
  return weight > THRESHOLD ? { kind: sign?.kind ?? 'danger' } : null;
};
