import type { ConflictDraft } from '../model';
import { barnhalsoteam } from './barnhalsoteam';
import { consent } from './consent';
import { consultations } from './consultations';
import { examinations } from './examinations';
import { followUp } from './follow-up';
import { laws } from './laws';
import { placed } from './placed';
import { reports } from './reports';
import { sip } from './sip';
import { words } from './words';

/** Where guidelines, or one and itself or the law, do not agree. */
export const conflicts: readonly ConflictDraft[] = [
  ...reports,
  ...consultations,
  ...consent,
  ...sip,
  ...examinations,
  ...placed,
  ...barnhalsoteam,
  ...followUp,
  ...laws,
  ...words,
];
