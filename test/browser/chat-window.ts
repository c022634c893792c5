import { type Browser, type Page, chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments';

/** A person's window on the chat: types, presses, reads, takes pictures. */
export interface ChatWindow {
  readonly page: Page;
  readonly says: (text: string) => Promise<void>;
  readonly presses: (button: string) => Promise<void>;
  /** Chooses one of a card's alternatives. */
  readonly chooses: (label: string) => Promise<void>;
  readonly ticks: (...labels: readonly string[]) => Promise<void>;
  /** @param day YYYY-MM-DD */
  readonly gives: (day: string) => Promise<void>;
  /** Waits until the text stands in the chat, and answers with the whole chat's text. */
  readonly sees: (text: string | RegExp) => Promise<string>;
  readonly opensRoom: (name: string) => Promise<void>;
  readonly takesPicture: (file: string) => Promise<void>;
  /** Of the last card alone. */
  readonly takesPictureOfCard: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the local client in a real browser. */
export const openChat = async (executablePath: string, url: string): Promise<ChatWindow> => {
  const browser: Browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 1600 } });
  await page.goto(url);
  await page.getByText('Log Panel').waitFor();
  const box = page.locator('[contenteditable=true]').first();
  await page
    .locator('button')
    .filter({ has: page.locator('svg') })
    .nth(5)
    .click();
  await box.waitFor();
  return {
    page,
    says: async (text) => {
      await box.click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    presses: async (button) => page.getByRole('button', { name: button, exact: true }).last().click(),
    chooses: async (label) => page.getByRole('radio', { name: label, exact: true }).last().check(),
    ticks: async (...labels) => {
      for (const label of labels) await page.getByRole('checkbox', { name: label }).last().check();
    },
    gives: async (day) => {
      const field = page.locator('.fui-DatePicker input').last();
      // Written with slashes the client reads it as a day where it is, with hyphens as one in Greenwich.
      await field.fill(day.replaceAll('-', '/'));
      await field.blur();
    },
    sees: async (text) => {
      await page.getByText(text).last().waitFor();
      return page.locator('body').innerText();
    },
    opensRoom: async (name) => page.getByRole('button', { name }).click(),
    takesPicture: async (file) => {
      await page.screenshot({ path: file });
    },
    takesPictureOfCard: async (file) => {
      await page.locator('.ac-adaptiveCard').last().screenshot({ path: file });
    },
    close: async () => browser.close(),
  };
};
