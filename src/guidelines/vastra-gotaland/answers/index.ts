import { agreement } from './agreement';
import { consentAndReport } from './consent-and-report';
import { examination } from './examination';
import { placement } from './placement';
import { sip } from './sip';

export const answers = [...sip, ...consentAndReport, ...placement, ...examination, ...agreement] as const;
