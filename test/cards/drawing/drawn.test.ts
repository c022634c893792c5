import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadCards } from '../../../src/cards/load-cards';
import { findChromium } from '../../browser/processes';
import { SAMPLES } from '../samples';
import { openDrawingBoard, type DrawingBoard } from './drawing-board';
import { WAYS } from './ways';

const ROOT = join(__dirname, '../../..');
const MOST_BYTES = 3_000_000;

const executable = findChromium();
if (executable === null && process.env.REQUIRE_BROWSER) throw new Error('NO CHROMIUM FOUND: no card was drawn.');
const inBrowser = executable === null ? describe.skip : describe;

/** A number of the seed's and the name's: the same seed chooses the same, and each name something else. */
const chosen = (seed: string, name: string): number =>
  Buffer.from(`${seed} ${name}`).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);

/** Of each template one sample, seen in one way. `npm run cards` draws them all. */
const drawn = SAMPLES.flatMap((sample) => Object.entries(sample.cards)).map(([name, views]) => {
  const number = chosen(process.env.SEED ?? '1', name);
  const way = WAYS[number % WAYS.length] ?? WAYS[0];
  if (!way) throw new Error('There is no way of seeing a card');
  const at = Math.floor(number / WAYS.length) % views.length;
  return { name, at: at + 1, seen: way.name, way, view: views[at] ?? views[0] };
});

inBrowser('a card as a person sees it', () => {
  const cards = loadCards(join(ROOT, 'cards'));
  let board: DrawingBoard | undefined;
  beforeAll(async () => {
    board = await openDrawingBoard(executable ?? '');
  });
  afterAll(async () => board?.close());

  it.each(drawn)('$name, sample $at, $seen: nothing is cut off, and axe finds nothing serious', async ({ view, way }) => {
    const drawing = await board?.draw(cards.expand(view), way.theme, way.width);
    expect(drawing?.faults).toEqual([]);
  });

  it('finds what is wrong: a word wider than a phone, a field without a label, colours too close', async () => {
    const [way] = WAYS;
    if (!way) throw new Error('There is no way of seeing a card');
    const faults = (await board?.draw(
      {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'TextBlock', text: 'Gult på vitt', color: 'warning' },
          { type: 'Input.Text', id: 'x' },
          { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Bredare än en telefon är '.repeat(3) }] },
        ],
      },
      way.theme,
      way.width,
    ))?.faults;
    for (const what of [/^color-contrast/, /^label/, /^cut off: div Bredare/])
      expect(faults).toContainEqual(expect.stringMatching(what));
  });
});

it('keeps the pictures in the repository small', () => {
  const folder = join(ROOT, 'docs/cards');
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
