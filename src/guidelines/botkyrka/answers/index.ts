import { consult } from './consult';
import { ground } from './ground';
import { investigation } from './investigation';
import { report } from './report';

export const answers = [...report, ...consult, ...investigation, ...ground] as const;
