import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACUTE } from './acute';
import { HARMLESS } from './harmless';
import { learn } from './learn';
import { ORDINARY } from './ordinary';

// Learns the weights of danger anew: node -r tsx/cjs scripts/danger/train.ts
const { bias, scale, weights } = learn(ACUTE, [...HARMLESS, ...ORDINARY]);
const lines = [
  '// Learned by scripts/danger/train.ts from the texts beside it; not to be edited by hand.',
  `export const BIAS = ${Number(bias.toFixed(4))};`,
  `export const SCALE = ${Number(scale.toFixed(6))};`,
  `export const WEIGHTS =\n  '${Buffer.from(weights).toString('base64')}';`,
];
writeFileSync(resolve(__dirname, '../../src/conversation/danger/weights.ts'), `${lines.join('\n')}\n`);
