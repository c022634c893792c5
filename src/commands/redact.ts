import { z } from 'zod/v4';
import { linesOf } from './lines-of';
import { officialLiterals } from './official-literals';
import { makeDetector, type Detector } from '../privacy/detect';
import { judge } from '../privacy/verdict';

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** The answer to one line, and whether the line could be read. An error never quotes the line. */
const answer = (detect: Detector, line: string): { readonly out: object; readonly ok: boolean } => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { out: { id: null, error: 'not JSON' }, ok: false };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { out: { id: null, error: 'expected {"id", "text"}' }, ok: false };
  const findings = detect(parsed.data.text);
  const spans = findings.map(({ start, end, kind }) => ({ start, end, kind }));
  return { out: { id: parsed.data.id, spans, verdict: judge(findings) }, ok: true };
};

const USAGE = 'usage: npm run -s redact -- --jsonl   (on stdin one {"id", "text"} a line)\n';

/** Reads texts from stdin and writes what identifies a person in each, a line for a line. Exits 2 if a line was malformed. */
const main = async (): Promise<void> => {
  if (!process.argv.includes('--jsonl')) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const detect = makeDetector(officialLiterals());
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const { out, ok } = answer(detect, line);
    if (!ok) process.exitCode = 2;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
};

void main();
