import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawJourneys } from '../../scripts/routines/draw-journeys';
import { loadCatalogue } from '../../src/guidelines';

const FOLDER = join(__dirname, '../../docs/routines');

it('has a picture of every journey as its data stands, and no other', () => {
  const drawn = drawJourneys(loadCatalogue());
  expect(readdirSync(FOLDER).sort()).toEqual([...drawn.keys()].sort());
  for (const [name, text] of drawn) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
});
