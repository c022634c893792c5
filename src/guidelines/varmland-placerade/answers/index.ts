import { care } from './care';
import { consent } from './consent';
import { examination } from './examination';
import { handling } from './handling';
import { request } from './request';
import { school } from './school';

export const answers = [...examination, ...request, ...consent, ...care, ...school, ...handling] as const;
