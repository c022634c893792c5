import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCatalogue } from '../src/guidelines';
import { drawJourneys } from './routines/draw-journeys';

/** Where the pages are. */
const FOLDER = resolve(__dirname, '..', 'docs', 'routines');

/** Draws every journey anew, and leaves the pictures that `test/browser` takes: `npm run -s routines:draw`. */
const drawn = drawJourneys(loadCatalogue());
mkdirSync(FOLDER, { recursive: true });
for (const old of readdirSync(FOLDER)) if (old.endsWith('.md') && !drawn.has(old)) rmSync(join(FOLDER, old));
for (const [name, text] of drawn) writeFileSync(join(FOLDER, name), text);
