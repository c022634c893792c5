import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawJourneys } from '../../scripts/routines/draw-journeys';
import { loadCatalogue } from '../../src/guidelines';

const FOLDER = join(__dirname, '../../docs/routines');

it('has a page of every journey as its data stands, and no other', () => {
  const drawn = drawJourneys(loadCatalogue());
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual([...drawn.keys()].sort());
  for (const [name, text] of drawn) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
});

it('shows every picture there is, and none that is missing', () => {
  const shown = [...(drawJourneys(loadCatalogue()).get('README.md') ?? '').matchAll(/\((\S+\.png)\)/g)];
  const pictures = readdirSync(FOLDER).filter((name) => !name.endsWith('.md'));
  expect(shown.map(([, name]) => name).sort()).toEqual(pictures.sort());
});
