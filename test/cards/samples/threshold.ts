import { beyond } from '../../../src/features/threshold/api';
import { makeThreshold } from '../../../src/features/threshold/make-threshold';
import { z } from 'zod/v4';
import { long, unused, type FeatureSamples } from './sample';

const next = beyond({ name: 'next', carried: z.object({ rule: z.string().regex(/^[a-z.]+$/).optional() }), enter: unused });

export const threshold: FeatureSamples = {
  feature: makeThreshold({ db: unused, catalogue: unused, beyond: [next] }),
  cards: {
    'threshold/question': [
      { template: 'threshold/question', data: { next: 'next', carried: {} } },
      { template: 'threshold/question', data: { next: 'next', carried: { rule: 'pv.svar.skola' } } },
    ],
    'threshold/danger': [{ template: 'threshold/danger', data: { next: 'next', carried: { rule: 'pv.svar.skola' } } }],
    'threshold/in-danger': [
      {
        template: 'threshold/in-danger',
        data: { heading: long(80), lines: [long(120), long(80)], ways: [{ next: 'next', carried: {} }] },
      },
      { template: 'threshold/in-danger', data: { heading: 'Ring 112 nu.', lines: [long(80)], ways: [] } },
    ],
    'threshold/way': [
      { template: 'threshold/way', data: { lines: [long(120)], marks: [], sources: ['Källa: Prov › Svar'] } },
      {
        template: 'threshold/way',
        data: { lines: [long(300), long(300)], marks: [long(200)], sources: [long(120), long(120)] },
      },
      { template: 'threshold/way', data: { lines: ['Ta all kontakt direkt.'], marks: [], sources: [] } },
    ],
  },
};
