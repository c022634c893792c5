import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { z } from 'zod/v4';
import { LocalDate } from '../../src/calendar/local-date';
import { makeCatalogue } from '../../src/guidelines/catalogue';
import { drafts } from '../../src/guidelines';
import { conflicts } from '../../src/guidelines/conflicts';
import type { GuidelineDraft } from '../../src/guidelines/model';
import { national } from '../../src/guidelines/national';

const ROOT = resolve(__dirname, '../..');

/** The files that the page shows, by their full path. */
const shown = new Map(
  [...readFileSync(join(ROOT, 'docs/adding-a-guideline.md'), 'utf8').matchAll(/```ts\n\/\/ (\S+)\n([^]*?)```/g)].map(
    ([, path, code]) => [join(ROOT, path ?? ''), code ?? ''],
  ),
);

const compile = (): { readonly faults: readonly string[]; readonly js: ReadonlyMap<string, string> } => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const settings: ts.CompilerOptions = { ...options, noEmit: false, types: [] };
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => shown.get(path) ?? readFile(path);
  host.fileExists = (path) => shown.has(path) || fileExists(path);
  host.directoryExists = (path) =>
    [...shown.keys()].some((file) => file.startsWith(`${path}/`)) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, version, onError) => {
    const code = shown.get(path);
    return code === undefined ? getSourceFile(path, version, onError) : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...shown.keys()], settings, host);
  const js = new Map<string, string>();
  const sources = [...shown.keys()].map((path) => program.getSourceFile(path));
  for (const source of sources) program.emit(source, (path, text) => js.set(path.replace(/\.js$/, ''), text));
  const faults = sources
    .flatMap((source) => ts.getPreEmitDiagnostics(program, source))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { faults, js };
};

/** Runs the compiled files: what they import of each other is theirs, the rest is the project's own. */
const run = (js: ReadonlyMap<string, string>, path: string): Record<string, unknown> => {
  const exported: Record<string, unknown> = {};
  const load = (name: string): unknown => {
    const target = resolve(dirname(path), name);
    return js.has(target) ? run(js, target) : jest.requireActual<object>(target);
  };
  const body = compileFunction(js.get(path) ?? '', ['exports', 'require']) as (into: object, load: unknown) => void;
  body(exported, load);
  return exported;
};

describe('the page on adding a guideline', () => {
  const { faults, js } = compile();

  it('shows files that keep to the types', () => {
    expect(shown.size).toBe(6);
    expect(faults).toEqual([]);
  });

  it('builds a sixth guideline beside the five with one line', () => {
    const { gotlandSamrad } = run(js, join(ROOT, 'src/guidelines/gotland-samrad/guideline'));
    const sixth = z.custom<GuidelineDraft>().parse(gotlandSamrad);
    const catalogue = makeCatalogue([...drafts, sixth], conflicts, national);
    const [unit] = catalogue.guidelinesFor('Gotland').flatMap((guideline) => guideline.answers);
    const [rule] = unit ? catalogue.rulesOf(unit) : [];
    expect(unit && [unit.answer, ...unit.facts].map((sentence) => catalogue.say(sentence))).toEqual([
      'Skolan ska svara inom två veckor.',
      'Svaret dröjer: ring 0498-26 00 00, vardagar 08.00–16.00.',
    ]);
    expect(rule && catalogue.sourceLine(rule)).toBe('Källa: Gotland: samråd › Svarstid');
    expect(catalogue.watchable('Gotland').map(({ id }) => id)).toEqual(['gs.svar']);
    expect(catalogue.marksFor(['gs.svar'], LocalDate.parse('2027-01-01')).map(({ text }) => text)).toEqual([
      'Riktlinjen gäller från 1 januari 2025 och ska revideras vartannat år. Fråga samordnaren på Gotland om det finns en nyare.',
    ]);
  });
});
