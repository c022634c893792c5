import type { Cue, CueLabel, DangerKind } from './cues';
import type { Labels, Span } from './find-labels';
import type { Token } from './read-tokens';

/** How far, in words, things that belong together stand apart. */
const REACH = { cue: 12, today: 8, past: 12, frame: 20, negation: 3, neighbour: 30 } as const;

/** Kinds in which a mere suspicion is a matter for an orosanmalan and not for 112. */
const ONLY_KNOWN: ReadonlySet<DangerKind> = new Set(['violence', 'sexual-abuse', 'taken-away', 'intoxicated-carer']);

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
    case 'this-moment':
      return true;
    case 'someone':
      return someone;
    case 'child':
      return someone || nearest(scene, 'anyone', span, REACH.frame, 1) !== null;
  }
};

/** What words of danger come to where they stand, the strongest first; the last ones are why they are no danger now. */
export type Verdict =
  | 'pressing'
  | 'told'
  | 'denied'
  | 'past'
  | 'not-now'
  | 'nobody'
  | 'elsewhere'
  | 'calm'
  | 'later'
  | 'supposed'
  | 'asked';

/**
 * Judges words of danger by what stands around them: whether they are denied, past, supposed of any child, asked of a routine or
 * said to be calm. What presses now outweighs how the sentence is put.
 */
export const judge = (scene: Scene, cue: Cue, span: Span): Verdict => {
  if (isNegated(scene, span)) return 'denied';
  if (isPast(scene, span)) return 'past';
  if (cue.needs === 'now' && !isNow(scene, span)) return 'not-now';
  if (cue.needs === 'this-moment' && !nearest(scene, 'now', span, REACH.past)) return 'not-now';
  if (cue.kind === 'suicide' && nearest(scene, 'attempted', span, 2) && !isNow(scene, span)) return 'past';
  if (!hasPerson(scene, cue, span)) return 'nobody';
  if (cue.kind === 'missing' && nearest(scene, 'records', span, REACH.frame)) return 'elsewhere';
  if (isPressing(scene, span)) return 'pressing';
  if (nearest(scene, 'calm', span, REACH.frame, 1)) return 'calm';
  if (nearest(scene, 'subject', span, REACH.frame)) return 'elsewhere';
  if (cue.kind === 'taken-away' && nearest(scene, 'later', span, REACH.frame)) return 'later';
  if (ONLY_KNOWN.has(cue.kind) && nearest(scene, 'suspects', span, REACH.frame)) return 'supposed';
  if (isSupposed(scene, span)) return 'supposed';
  const asked = nearest(scene, 'routine', span, REACH.frame) && !nearest(scene, 'someone', span, REACH.frame);
  return asked ? 'asked' : 'told';
};
