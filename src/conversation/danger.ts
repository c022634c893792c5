import { CUES, type DangerKind } from './danger/cues';
import { findLabels } from './danger/find-labels';
import { meansDanger, spanOf } from './danger/judge';
import { readTokens } from './danger/read-tokens';

/** A sign that a child is in danger now: what kind, and nothing of what was written. */
export interface Danger {
  readonly kind: DangerKind;
}

/**
 * Reads the raw text of a message or of a form's fields for signs that a child is in danger now. Pure, and keeps nothing.
 * Questions about routines, what is past and what is denied are null; in doubt about a certain child it is danger.
 */
export const readDanger = (text: string): Danger | null => {
  const tokens = readTokens(text);
  const scene = { tokens, labels: findLabels(tokens) };
  for (const cue of CUES) {
    for (const first of scene.labels.get(cue.parts[0]) ?? []) {
      const span = spanOf(scene, cue, first);
      if (span && meansDanger(scene, cue, span)) return { kind: cue.kind };
    }
  }
  return null;
};
