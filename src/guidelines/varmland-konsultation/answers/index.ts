import { bbic } from './bbic';
import { bup } from './bup';
import { bvc } from './bvc';
import { dentistry } from './dentistry';
import { costs } from './costs';
import { deviations } from './deviations';
import type { AnswerDraft } from './draft';
import { guidelineItself } from './guideline-itself';
import { healthCare } from './health-care';
import { inquiry } from './inquiry';
import { leftOpen } from './left-open';
import { mailboxAnswers } from './mailboxes';
import { oro } from './oro';
import { psychologist } from './psychologist';
import { roleAnswers } from './roles';
import { schoolOral } from './school-oral';
import { schoolWritten } from './school-written';
import { sip } from './sip';
import { studentHealth } from './student-health';
import { termAnswers } from './terms';

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
  ...sip,
  ...costs,
  ...deviations,
  ...mailboxAnswers,
  ...roleAnswers,
  ...termAnswers,
  ...leftOpen,
  ...oro,
];
