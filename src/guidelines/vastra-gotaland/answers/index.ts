import type { AnswerUnitDraft } from '../../model';

export const answers: readonly AnswerUnitDraft[] = [];
