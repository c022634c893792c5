import type { Cue, CueLabel } from './cues';
import type { Labels, Span } from './find-labels';
import type { Token } from './read-tokens';

/** How far, in words, things that belong together stand apart. */
const REACH = { cue: 9, today: 8, past: 12, frame: 20, negation: 3, neighbour: 30 } as const;

/** A text as it is judged. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly labels: Labels;
}

/** The first of spans in order that ends at `from` or later. */
const firstFrom = (spans: readonly Span[], from: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sentenceAt = (scene: Scene, at: number): number => scene.tokens[at]?.sentence ?? -1;

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The nearest place of a label to a span, within so many words and sentences; null where there is none. */
const nearest = (scene: Scene, label: CueLabel, to: Span, within: number, sentences = 0): Span | null => {
  const spans = scene.labels.get(label) ?? [];
  let best: Span | null = null;
  for (let i = firstFrom(spans, to.start - within - 6); i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.start > to.end + within) break;
    const apart = Math.abs(sentenceAt(scene, span.start) - sentenceAt(scene, to.start));
    if (apart > sentences || distance(span, to) > within) continue;
    if (!best || distance(span, to) < distance(best, to)) best = span;
  }
  return best;
};

/** Where all parts of a cue stand near its first one, as one span; null where one is missing. */
export const spanOf = (scene: Scene, cue: Cue, first: Span): Span | null => {
  let span = first;
  for (const part of cue.parts.slice(1)) {
    const other = nearest(scene, part, first, REACH.cue);
    if (!other) return null;
    span = { start: Math.min(span.start, other.start), end: Math.max(span.end, other.end) };
  }
  return span;
};

const isNegated = (scene: Scene, span: Span): boolean => {
  const clause = scene.tokens[span.start]?.clause;
  const negations = scene.labels.get('negation') ?? [];
  const clauses = scene.labels.get('clause') ?? [];
  const stands = (spans: readonly Span[], at: number) => spans[firstFrom(spans, at)]?.start === at;
  for (let at = span.start - 1; at >= span.start - REACH.negation; at -= 1) {
    if (scene.tokens[at]?.clause !== clause || stands(clauses, at)) break;
    if (stands(negations, at)) return true;
  }
  return stands(negations, span.end + 1) && scene.tokens[span.end + 1]?.clause === scene.tokens[span.end]?.clause;
};

const isNow = (scene: Scene, span: Span): boolean =>
  nearest(scene, 'now', span, REACH.neighbour, 1) !== null || nearest(scene, 'today', span, REACH.today) !== null;

const isPressing = (scene: Scene, span: Span): boolean =>
  nearest(scene, 'now', span, REACH.past) !== null || nearest(scene, 'today', span, 3) !== null;

const isPast = (scene: Scene, span: Span): boolean => {
  const past = nearest(scene, 'past', span, REACH.past);
  if (!past) return false;
  const now = nearest(scene, 'now', span, REACH.past) ?? nearest(scene, 'today', span, 3);
  return !now || distance(past, span) <= distance(now, span);
};

const isSupposed = (scene: Scene, span: Span): boolean => {
  const supposing = nearest(scene, 'supposing', span, REACH.frame);
  return supposing !== null && supposing.end < span.start;
};

const hasPerson = (scene: Scene, cue: Cue, span: Span): boolean => {
  const someone = nearest(scene, 'someone', span, REACH.frame, 1) !== null;
  switch (cue.needs) {
    case 'nothing':
    case 'now':
      return true;
    case 'someone':
      return someone;
    case 'child':
      return someone || nearest(scene, 'anyone', span, REACH.frame, 1) !== null;
  }
};

/**
 * Whether words of danger mean a child now: not negated, past, supposed of any child, asked of a routine, or said to be calm.
 * What presses now outweighs how the sentence is put.
 */
export const meansDanger = (scene: Scene, cue: Cue, span: Span): boolean => {
  if (isNegated(scene, span) || isPast(scene, span)) return false;
  if (cue.needs === 'now' && !isNow(scene, span)) return false;
  if (!hasPerson(scene, cue, span)) return false;
  if (cue.kind === 'missing' && nearest(scene, 'records', span, REACH.frame)) return false;
  if (isPressing(scene, span)) return true;
  if (nearest(scene, 'calm', span, REACH.frame, 1) || nearest(scene, 'subject', span, REACH.frame)) return false;
  if (cue.kind === 'taken-away' && nearest(scene, 'later', span, REACH.frame)) return false;
  if (isSupposed(scene, span)) return false;
  return !nearest(scene, 'routine', span, REACH.frame) || nearest(scene, 'someone', span, REACH.frame) !== null;
};
