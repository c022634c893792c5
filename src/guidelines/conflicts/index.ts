import type { ConflictDraft } from '../model';
import { barnhalsoteam } from './barnhalsoteam';
import { consultations } from './consultations';
import { followUp } from './follow-up';

/** Where guidelines, or one and itself or the law, do not agree. */
export const conflicts: readonly ConflictDraft[] = [...consultations, ...followUp, ...barnhalsoteam];
