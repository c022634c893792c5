import type { GuidelineDraft } from '../../model';

/** An answer unit as this folder writes it, before the catalogue has checked it. */
export type AnswerDraft = GuidelineDraft['answers'][number];
