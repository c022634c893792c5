import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '../../src');

/** One source file: its path below src with slashes, its text, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths below src for the project's own files, package names for the rest. */
  readonly imports: readonly { readonly kind: 'own' | 'package'; readonly name: string }[];
}

const toImport = (from: string, specifier: string): SourceFile['imports'][number] => {
  if (!specifier.startsWith('.')) {
    const name = specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '');
    return { kind: 'package', name };
  }
  return {
    kind: 'own',
    name: relative(SRC, resolve(from, '..', specifier))
      .split(sep)
      .join('/'),
  };
};

/** Every TypeScript file of src. */
export const readSources = (): readonly SourceFile[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = join(SRC, name);
      const text = readFileSync(file, 'utf8');
      const { importedFiles } = ts.preProcessFile(text, true, true);
      return {
        path: name.split(sep).join('/'),
        text,
        imports: importedFiles.map((imported) => toImport(file, imported.fileName)),
      };
    });
