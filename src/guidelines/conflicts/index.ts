import type { ConflictDraft } from '../model';

/** Where guidelines, or one and itself or the law, do not agree. */
export const conflicts: readonly ConflictDraft[] = [];
