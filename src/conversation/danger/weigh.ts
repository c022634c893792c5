import { featuresOf, type Features } from './features';
import type { Reading } from './find-signs';
import { BIAS, SCALE, WEIGHTS } from './weights';
import { windowsOf } from './windows';

const weights = new Int8Array(Buffer.from(WEIGHTS, 'base64'));

const sum = (features: Features): number => {
  let total = 0;
  for (const [place, value] of features) total += (weights[place] ?? 0) * value;
  return total * SCALE + BIAS;
};

/**
 * How much a text reads like the texts of danger that the weights were learned from, rather than the harmless ones:
 * the log-odds of its most dangerous part. Above 0 is more likely danger.
 */
export const weigh = (reading: Reading): number =>
  windowsOf(reading.tokens).reduce((most, range) => Math.max(most, sum(featuresOf(reading, range))), -Infinity);
