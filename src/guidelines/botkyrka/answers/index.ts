import { consult } from './consult';
import { earlySupport } from './early-support';
import { ground } from './ground';
import { investigation } from './investigation';
import { investigationDetail } from './investigation-detail';
import { report } from './report';
import { reportDetail } from './report-detail';
import { starting } from './starting';

export const answers = [
  ...report,
  ...reportDetail,
  ...consult,
  ...earlySupport,
  ...investigation,
  ...investigationDetail,
  ...ground,
  ...starting,
] as const;
