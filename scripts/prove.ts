import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { countryProof } from '../test/proofs/country-proof';
import { floodProof } from '../test/proofs/flood-proof';
import { bookingsProof } from '../test/proofs/bookings-proof';
import { killBookingsProof } from '../test/proofs/kill-bookings-proof';
import { killProof } from '../test/proofs/kill-proof';
import type { Figures, Proof } from '../test/proofs/proof';
import { stormProof } from '../test/proofs/storm-proof';
import { yearProof } from '../test/proofs/year-proof';
import startPostgres from '../test/setup/start-postgres';
import stopPostgres from '../test/setup/stop-postgres';

/** Every long proof, in the order of the page. A new one is one line here. */
const PROOFS: readonly Proof[] = [
  killProof,
  stormProof,
  floodProof,
  bookingsProof,
  killBookingsProof,
  yearProof,
  countryProof,
];

const ROOT = resolve(__dirname, '..');
const PAGE = join(ROOT, 'docs', 'proof.md');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** What is proved: the commit, and whether anything of the product differs from it. */
const describeTree = (): string => {
  const changed = git('status', '--porcelain', '--', 'src', 'cards', 'test', 'package-lock.json') !== '';
  return `${git('rev-parse', '--short=10', 'HEAD')}${changed ? ', with changes that are not committed' : ''}`;
};

const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (lines: readonly Figures[]): string => {
  const headings = Object.keys(lines[0] ?? {});
  return [headings, headings.map(() => '---'), ...lines.map((line) => headings.map((heading) => line[heading] ?? ''))]
    .map(rowOf)
    .join('\n');
};

/** Runs a proof, and gives its section of the page; null when it does not hold. */
const sectionOf = async ({ name, says, runs }: Proof): Promise<string | null> => {
  const lines: Figures[] = [];
  const all: string[] = [];
  for (const run of runs) {
    const began = performance.now();
    const { figures, faults } = await run();
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    lines.push({ ...figures, minutes });
    all.push(...faults);
    print(`${name}: ${JSON.stringify(figures)}`);
    for (const fault of faults) print(`  ${fault}`);
  }
  return all.length > 0 ? null : `## ${name}\n\n${says}\n\n${tableOf(lines)}`;
};

/** Runs each proof and writes the page. Ends with 1 when one does not hold, and then leaves the page as it was. */
const prove = async (): Promise<void> => {
  const tree = describeTree();
  const sections: (string | null)[] = [];
  await startPostgres();
  try {
    for (const proof of PROOFS) sections.push(await sectionOf(proof));
  } finally {
    await stopPostgres();
  }
  if (sections.includes(null)) {
    process.exitCode = 1;
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  const head = `# Proofs\n\nThe long proofs, as \`npm run prove\` last ran them: ${day}, commit ${tree}. The tests run a small one of each.`;
  const page = await format([head, ...sections].join('\n\n'), { ...(await resolveConfig(PAGE)), filepath: PAGE });
  writeFileSync(PAGE, page);
  print(`Written: ${PAGE}`);
};

prove().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
