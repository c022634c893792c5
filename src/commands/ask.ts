import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { systemClock } from '../calendar/clock';
import { readDanger } from '../conversation/danger';
import { makeAnswering, shown, type Answering, type Asker } from '../features/answers/api';
import { dangerTexts } from '../features/threshold/api';
import { loadCatalogue } from '../guidelines';
import type { Catalogue } from '../guidelines/catalogue';
import { RoleId } from '../guidelines/model/role';
import { describeRefusal } from '../privacy/describe';
import { makeDetector } from '../privacy/detect';
import { makeGate, type Gate } from '../privacy/gate';
import { linesOf } from './lines-of';
import { officialLiterals } from './official-literals';

/** What a question came to, as DESIGN's table of faces has it. `unit`, `guideline` and `section` only when answered. */
export interface Asked {
  readonly outcome: 'answered' | 'asked_back' | 'declined' | 'acute' | 'refused';
  readonly answer: string;
  readonly unit: string | null;
  readonly guideline: string | null;
  readonly section: string | null;
}

interface Parts {
  readonly catalogue: Catalogue;
  readonly answering: Answering;
  readonly gate: Gate;
}

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  kommun: z.string().nullish(),
  roll: z.string().nullish(),
});

const NAMES = { answered: 'answered', 'asked-back': 'asked_back', declined: 'declined' } as const;
const NOTHING = { unit: null, guideline: null, section: null } as const;

const placeNamedIn = (answering: Answering, text: string): string | null => {
  const named = answering.placeNamed(text);
  return named?.municipality ? named.name : null;
};

/** The way of a question in chat: danger, the gate, then the answer. @param at milliseconds since 1970 */
const ask = ({ catalogue, answering, gate }: Parts, question: string, asker: Asker, at: number): Asked => {
  const gated = gate.question(question);
  const refusal = gated.kind === 'refuse' ? [describeRefusal(gated.kinds)] : [];
  if (readDanger(question)) {
    const texts = dangerTexts(catalogue, placeNamedIn(answering, question) ?? asker.municipality);
    return { outcome: 'acute', answer: [...texts, ...refusal].join('\n'), ...NOTHING };
  }
  if (refusal.length > 0) return { outcome: 'refused', answer: refusal.join('\n'), ...NOTHING };
  const outcome = answering.answer(question, asker);
  const answer = shown(outcome, catalogue, at).lines.join('\n');
  if (outcome.kind !== 'answered') return { outcome: NAMES[outcome.kind], answer, ...NOTHING };
  const { unit, guideline } = outcome.first;
  const section = catalogue.rule(unit.rules[0] ?? '')?.source.section ?? null;
  return { outcome: 'answered', answer, unit: unit.id, guideline: guideline.id, section };
};

const askerOf = (catalogue: Catalogue, kommun?: string | null, roll?: string | null): Asker => ({
  municipality: kommun ? (catalogue.municipality(kommun)?.name ?? kommun) : null,
  role: RoleId.safeParse(roll).data ?? null,
});

const answerLine = (parts: Parts, line: string, at: number): { readonly out: object; readonly ok: boolean } => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { out: { id: null, error: 'not JSON' }, ok: false };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { out: { id: null, error: 'expected {"id", "question", "kommun"?}' }, ok: false };
  const { id, question, kommun, roll } = parsed.data;
  return { out: { id, ...ask(parts, question, askerOf(parts.catalogue, kommun, roll), at) }, ok: true };
};

const USAGE = `usage: npm run -s ask -- "fråga" [--kommun K] [--roll R] [--json]
       npm run -s ask -- --jsonl   (on stdin one {"id", "question", "kommun"?} a line)
`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kommun: { type: 'string' },
      roll: { type: 'string' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const question = positionals.join(' ').trim();
  if (!values.jsonl && question === '') {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const catalogue = loadCatalogue();
  const gate = makeGate(makeDetector(officialLiterals()));
  const parts = { catalogue, answering: makeAnswering(catalogue), gate };
  if (!values.jsonl) {
    const asked = ask(parts, question, askerOf(catalogue, values.kommun, values.roll), systemClock());
    process.stdout.write(values.json ? `${JSON.stringify(asked)}\n` : `${asked.answer}\n`);
    return;
  }
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const { out, ok } = answerLine(parts, line, systemClock());
    if (!ok) process.exitCode = 2;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
};

void main();
