import { answers } from './answers';
import { compare } from './compare';
import { cover } from './cover';
import { consultations } from './consultations';
import { deadlines } from './deadlines';
import { deliveries } from './deliveries';
import { feedback } from './feedback';
import { help } from './help';
import { localFacts } from './local-facts';
import { myPart } from './my-part';
import { placedChild } from './placed-child';
import { profile } from './profile';
import { retention } from './retention';
import { rights } from './rights';
import { routines } from './routines';
import type { FeatureSamples } from './sample';
import { threshold } from './threshold';

/** One line a feature. A template without a sample here fails the test. */
export const SAMPLES: readonly FeatureSamples[] = [
  answers,
  compare,
  consultations,
  cover,
  deadlines,
  deliveries,
  feedback,
  help,
  localFacts,
  myPart,
  placedChild,
  profile,
  retention,
  rights,
  routines,
  threshold,
];
