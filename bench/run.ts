import { tableOf } from './row';
import { answers } from './rows/answers';
import { reading } from './rows/reading';

/**
 * The benchmarks as one table, each figure beside its reference from the same run: `npm run -s bench`. A new one is a file
 * under `rows/` and a line here. Times depend on the machine and what else it does; the ratios hold better.
 */
const { rows: read, hardest } = reading();
console.table(tableOf([...answers(), ...read]));
console.log('The answers that are hardest to read:');
console.table(hardest.map(({ unit, lix, words }) => ({ unit, LIX: lix.toFixed(1), 'words before the facts': words })));
