import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCards } from '../src/cards/load-cards';
import { findChromium } from '../test/browser/processes';
import { contactSheet, type SheetRow } from '../test/cards/drawing/contact-sheet';
import { openDrawingBoard, type DrawingBoard } from '../test/cards/drawing/drawing-board';
import { shrinkPng } from '../test/cards/drawing/shrink-png';
import { WAYS } from '../test/cards/drawing/ways';
import { SAMPLES } from '../test/cards/samples';

const ROOT = resolve(__dirname, '..');
/** The typical sample of each card, for the repository; and every sample, to look at here. */
const SHEETS = join(ROOT, 'docs', 'cards');
const ALL = join(ROOT, 'build', 'cards');
const SHEET_WIDTH = WAYS.reduce((sum, { width }) => sum + width + 12, 24);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const cards = loadCards(join(ROOT, 'cards'));

/** Draws each sample of a template in each way. The first sample's pictures are the row on the sheet. */
const drawTemplate = async (board: DrawingBoard, name: string, views: (typeof SAMPLES)[number]['cards'][string]) => {
  const faults: string[] = [];
  const pictures: SheetRow['pictures'][number][] = [];
  for (const [i, view] of views.entries()) {
    for (const way of WAYS) {
      const { png, faults: found } = await board.draw(cards.expand(view), way.theme, way.width);
      writeFileSync(join(ALL, `${name.replace('/', '-')}-${i + 1}-${way.name.replace(', ', '-')}.png`), png);
      if (i === 0) pictures.push({ png, width: way.width });
      faults.push(...found.map((fault) => `${name}, sample ${i + 1}, ${way.name}: ${fault}`));
    }
  }
  return { row: { name, pictures }, faults };
};

const pageOf = (features: readonly string[]): string =>
  [
    '# The cards',
    '',
    'Every card with its typical content, as `npm run cards` drew it: Microsoft’s renderer in a browser, with the colours that Microsoft publishes for Teams’ light and dark themes, in a column 320 px wide as on a phone and 600 px as on a desktop. Each client lays out buttons and fields in its own way: on the narrow pictures a row of buttons flows over several lines. Of a long card only the beginning is shown.',
    '',
    'Run it again after a change to a card. It also draws the longest and the emptiest content of each card, into `build/cards`, and ends with 1 when something is cut off or axe-core finds something serious.',
    ...features.flatMap((feature) => ['', `## ${feature}`, '', `![The cards of ${feature}](${feature}.png)`]),
    '',
  ].join('\n');

const drawAll = async (): Promise<void> => {
  const chromium = findChromium();
  if (chromium === null) throw new Error('No Chromium was found. Set CHROMIUM to its path.');
  for (const folder of [SHEETS, ALL]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const board = await openDrawingBoard(chromium);
  const rows = new Map<string, SheetRow[]>();
  const faults: string[] = [];
  try {
    for (const [name, views] of SAMPLES.flatMap((sample) => Object.entries(sample.cards))) {
      const drawn = await drawTemplate(board, name, views);
      const feature = name.split('/')[0] ?? name;
      rows.set(feature, [...(rows.get(feature) ?? []), drawn.row]);
      faults.push(...drawn.faults);
    }
    for (const [feature, own] of rows) {
      const sheet = contactSheet(
        WAYS.map((way) => way.name),
        own,
      );
      writeFileSync(join(SHEETS, `${feature}.png`), shrinkPng(await board.picture(sheet, SHEET_WIDTH)));
    }
  } finally {
    await board.close();
  }
  writeFileSync(join(SHEETS, 'README.md'), pageOf([...rows.keys()]));
  for (const fault of faults) print(fault);
  print(`docs/cards: ${rows.size} sheets; build/cards: every sample; ${faults.length} fault(s)`);
  process.exitCode = faults.length === 0 ? 0 : 1;
};

drawAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
