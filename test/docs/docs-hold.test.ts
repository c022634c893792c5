import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Every Markdown file of the project. */
const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']
  .concat(
    readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  )
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, capture]) => capture ?? []);

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe.each(documents)('$path', ({ path, text }) => {
  it('links only to files that are there', () => {
    const targets = found(text, /\]\((?!https?:|#)([^)#\s]+)/g);
    expect(targets.filter((target) => !existsSync(resolve(ROOT, dirname(path), target)))).toEqual([]);
  });

  it('names only paths that are there', () => {
    const named = found(text, /(?<![\w/.-])((?:src|test|cards|docs|scripts|manifest|bench|infra)\/[\w./-]*[\w/])/g);
    const missing = named.filter((name) => !existsSync(join(ROOT, name)) && !existsSync(join(ROOT, `${name}.ts`)));
    // The example of a sixth guideline, which a test of its own builds.
    expect(missing.filter((name) => !name.startsWith('src/guidelines/gotland-samrad/'))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = found(text, /npm run (?:-s )?([\w:-]+)/g);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it('keeps what belongs to a machine or a registry out of the repository', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"/);
});
