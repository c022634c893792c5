import { care } from './care';
import { careDetail } from './care-detail';
import { consent } from './consent';
import { consentDetail } from './consent-detail';
import { examination } from './examination';
import { examinationDetail } from './examination-detail';
import { handling } from './handling';
import { handlingDetail } from './handling-detail';
import { request } from './request';
import { requestDetail } from './request-detail';
import { school } from './school';
import { schoolDetail } from './school-detail';
import { textItself } from './text-itself';

export const answers = [
  ...textItself,
  ...examination,
  ...examinationDetail,
  ...request,
  ...requestDetail,
  ...consent,
  ...consentDetail,
  ...care,
  ...careDetail,
  ...school,
  ...schoolDetail,
  ...handling,
  ...handlingDetail,
] as const;
