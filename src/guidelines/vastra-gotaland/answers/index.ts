import { agreement } from './agreement';
import { background } from './background';
import { collaboration } from './collaboration';
import { consentAndReport } from './consent-and-report';
import { examination } from './examination';
import { examinationDetail } from './examination-detail';
import { placement } from './placement';
import { placementDetail } from './placement-detail';
import { running } from './running';
import { sip } from './sip';
import { sipDetail } from './sip-detail';

export const answers = [
  ...sip,
  ...sipDetail,
  ...consentAndReport,
  ...placement,
  ...placementDetail,
  ...examination,
  ...examinationDetail,
  ...agreement,
  ...background,
  ...collaboration,
  ...running,
] as const;
