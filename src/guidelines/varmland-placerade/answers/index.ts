import type { z } from 'zod/v4';
import type { AnswerUnit } from '../../model';

export const answers: readonly z.input<typeof AnswerUnit>[] = [];
