import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Card } from '../../../src/cards/load-cards';
import { CHROMIUM_ARGUMENTS } from '../../browser/chromium-arguments';
import { pageIn } from './page';
import { hostConfigOf, type Theme } from './themes';

/** A card drawn as a client would: the picture, and what a person could not read or use. */
export interface Drawing {
  readonly png: Buffer;
  /** What is wider than the card, and what axe calls serious or critical. */
  readonly faults: readonly string[];
}

/** Draws cards with Microsoft's renderer in a real browser, one at a time. */
export interface DrawingBoard {
  /** @param width of the client's column, in px */
  readonly draw: (card: Card, theme: Theme, width: number) => Promise<Drawing>;
  /** A picture of any page of HTML, as tall as it is. */
  readonly picture: (html: string, width: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const SCRIPTS = [
  require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  require.resolve('axe-core/axe.min.js'),
  join(__dirname, 'draw.js'),
];

/** @param executablePath of a Chromium */
export const openDrawingBoard = async (executablePath: string): Promise<DrawingBoard> => {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  const page = await browser.newPage();
  let ready = '';
  const prepare = async (theme: Theme, width: number): Promise<void> => {
    if (ready === `${theme.name} ${width}`) return;
    await page.setViewportSize({ width, height: 100 });
    await page.setContent(pageIn(theme));
    for (const path of SCRIPTS) await page.addScriptTag({ path });
    ready = `${theme.name} ${width}`;
  };
  return {
    draw: async (card, theme, width) => {
      await prepare(theme, width);
      await page.evaluate(`drawCard(${JSON.stringify(card)}, ${JSON.stringify(hostConfigOf(theme))})`);
      const cutOff = await page.evaluate<readonly string[]>('cutOff()');
      const found = await page.evaluate<readonly string[]>('axeFaults()');
      const png = await page.screenshot({ fullPage: true });
      return { png, faults: [...cutOff.map((what) => `cut off: ${what}`), ...found] };
    },
    picture: async (html, width) => {
      ready = '';
      await page.setViewportSize({ width, height: 100 });
      await page.setContent(html);
      return page.screenshot({ fullPage: true });
    },
    close: () => browser.close(),
  };
};
