import { consent } from './consent';
import { detail } from './detail';
import { special } from './special';
import { team } from './team';

export const answers = [...team, ...consent, ...special, ...detail] as const;
