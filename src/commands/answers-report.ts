import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { questionOf } from '../features/answers/api';
import {
  FAULTS,
  rankContacts,
  rankUnits,
  readCounts,
  REASONS,
  type ContactReported,
  type UnitFared,
} from '../features/feedback/api';
import { loadCatalogue } from '../guidelines';
import type { Catalogue } from '../guidelines/catalogue';
import { phoneOf } from '../guidelines/say';
import { openDatabase } from '../storage/open-database';

const USAGE = `usage: npm run -s answers:report -- [--json]
       DATABASE_URL names the database; without it file:./data/lotsen.db
`;
const STANDARD = 'file:./data/lotsen.db';

interface Line<Fared> {
  readonly fared: Fared;
  /** The question, or the contact's name and number, as it stands today; null for what has been taken away since. */
  readonly called: string | null;
  readonly source: string | null;
}

interface Report {
  readonly units: readonly Line<UnitFared>[];
  readonly contacts: readonly Line<ContactReported>[];
}

const sourceOf = (catalogue: Catalogue, rule: string): string | null => {
  const found = catalogue.rule(rule);
  return found && catalogue.sourceLine(found);
};

const makeReport = (catalogue: Catalogue, counts: Awaited<ReturnType<typeof readCounts>>): Report => {
  const answers = new Map<string, { readonly question: string; readonly rule: string }>(
    catalogue.guidelines.flatMap((guideline) =>
      guideline.answers.map(
        (unit) => [unit.id, { question: questionOf({ unit, guideline }), rule: unit.rules[0] ?? '' }] as const,
      ),
    ),
  );
  return {
    units: rankUnits(counts).map((fared) => {
      const answer = answers.get(fared.unit);
      return { fared, called: answer?.question ?? null, source: answer ? sourceOf(catalogue, answer.rule) : null };
    }),
    contacts: rankContacts(counts).map((fared) => {
      const rule = catalogue.rule(fared.contact);
      const called = rule?.kind === 'contact' ? `${rule.name}, ${phoneOf(rule)}` : null;
      return { fared, called, source: called === null ? null : sourceOf(catalogue, fared.contact) };
    }),
  };
};

const GONE = 'finns inte längre';
const NO_REASON = 'inget skäl valt';

const sayReasons = (reasons: Readonly<Record<string, number>>, words: Readonly<Record<string, string>>): string =>
  Object.entries(reasons)
    .map(([reason, count]) => `${String(count)} ${words[reason] ?? NO_REASON}`)
    .join('; ');

const linesOf = ({ units, contacts }: Report): readonly string[] => [
  'Svar som inte har hjälpt, de sämsta först',
  ...(units.length === 0 ? ['  Inga.'] : []),
  ...units.flatMap(({ fared: { unit, helped, notHelped, reasons }, called, source }) => [
    '',
    `${called ?? GONE}  (${unit})`,
    `  hjälpte inte ${String(notHelped)} av ${String(helped + notHelped)}: ${sayReasons(reasons, REASONS)}`,
    ...(source === null ? [] : [`  ${source}`]),
  ]),
  '',
  'Kontakter som är rapporterade som fel',
  ...(contacts.length === 0 ? ['  Inga.'] : []),
  ...contacts.flatMap(({ fared: { contact, reports, reasons }, called, source }) => [
    '',
    `${called ?? GONE}  (${contact})`,
    `  rapporterad ${String(reports)} ${reports === 1 ? 'gång' : 'gånger'}: ${sayReasons(reasons, FAULTS)}`,
    ...(source === null ? [] : [`  ${source}`]),
  ]),
];

const asJson = ({ units, contacts }: Report): object => ({
  units: units.map(({ fared, called, source }) => ({ ...fared, question: called, source })),
  contacts: contacts.map(({ fared, called, source }) => ({ ...fared, called, source })),
});

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const url = process.env.DATABASE_URL || STANDARD;
  const file = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  // Looking makes no database where there is none.
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no database at ${file}`);
  const { db, close } = await openDatabase(url);
  try {
    const report = makeReport(loadCatalogue(), await readCounts(db));
    process.stdout.write(values.json ? `${JSON.stringify(asJson(report))}\n` : `${linesOf(report).join('\n')}\n`);
  } finally {
    await close();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
});
