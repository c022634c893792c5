import { bbic } from './bbic';
import { bup } from './bup';
import { bvc } from './bvc';
import { dentistry } from './dentistry';
import { deviations } from './deviations';
import type { AnswerDraft } from './draft';
import { guidelineItself } from './guideline-itself';
import { healthCare } from './health-care';
import { inquiry } from './inquiry';
import { psychologist } from './psychologist';
import { schoolOral } from './school-oral';
import { schoolWritten } from './school-written';
import { studentHealth } from './student-health';

/** Every answer of this guideline, in the order of its text. */
export const answers: readonly AnswerDraft[] = [
  ...guidelineItself,
  ...inquiry,
  ...bbic,
  ...schoolOral,
  ...schoolWritten,
  ...studentHealth,
  ...healthCare,
  ...dentistry,
  ...bvc,
  ...bup,
  ...psychologist,
  ...deviations,
];
