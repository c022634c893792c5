import { featuresOf, PLACES, type Features } from '../../src/conversation/danger/features';
import { findSigns } from '../../src/conversation/danger/find-signs';
import { certain, embedded, supposed } from './frames';
import { windowsOf } from '../../src/conversation/danger/windows';

/** What is learned: whole numbers from -127 to 127 a place, what one of them is worth, and the log-odds to begin from. */
export interface Learned {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

interface Example {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly danger: 0 | 1;
}

const ROUNDS = 60;
const DECAY = 0.002;

const example = (features: Features, danger: 0 | 1): Example => ({
  places: [...features.keys()],
  values: [...features.values()],
  danger,
});

/** A dangerous text is an example as a whole; of a harmless one every part is harmless too. */
const examplesOf = (text: string, danger: 0 | 1): readonly Example[] => {
  const reading = findSigns(text);
  const { tokens } = reading;
  const whole = { from: 0, to: tokens.length };
  const ranges = danger
    ? [whole]
    : [whole, ...windowsOf(tokens).filter(({ from, to }) => from > 0 || to < tokens.length)];
  return ranges.map((range) => example(featuresOf(reading, range), danger));
};

/** The same order of numbers from 0 to below 1 every time (Park and Miller). */
const makeRandom = () => {
  let seed = 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
};

const shuffle = (examples: Example[], random: () => number): void => {
  for (let i = examples.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [examples[i], examples[j]];
    if (a && b) [examples[i], examples[j]] = [b, a];
  }
};

/** Learns by logistic regression, one example at a time; always the same from the same texts. */
export const learn = (acute: readonly string[], harmless: readonly string[]): Learned => {
  const examples = [
    ...[...acute, ...embedded(acute), ...certain()].flatMap((text) => examplesOf(text, 1)),
    ...[...harmless, ...embedded(harmless), ...supposed()].flatMap((text) => examplesOf(text, 0)),
  ];
  const random = makeRandom();
  const weights = new Float64Array(PLACES);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(examples, random);
    const rate = 0.3 / (1 + round * 0.1);
    for (const { places, values, danger } of examples) {
      let logit = bias;
      places.forEach((place, i) => (logit += (weights[place] ?? 0) * (values[i] ?? 0)));
      const miss = 1 / (1 + Math.exp(-logit)) - danger;
      bias -= rate * miss * 0.1;
      places.forEach((place, i) => {
        weights[place] = (weights[place] ?? 0) * (1 - rate * DECAY) - rate * miss * (values[i] ?? 0);
      });
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  return { bias, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
};
