import { consent } from './consent';
import { special } from './special';
import { team } from './team';

export const answers = [...team, ...consent, ...special] as const;
