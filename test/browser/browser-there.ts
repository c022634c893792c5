import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, ROOT } from './processes';

/** Where a Chromium is; empty where there is none, which is said loudly, or throws where one is required. */
export const EXECUTABLE = findChromium() ?? '';

if (EXECUTABLE === '') {
  const missing = 'NO CHROMIUM FOUND: the browser tests did not run. Set CHROMIUM to its path.';
  if (process.env.REQUIRE_BROWSER) throw new Error(missing);
  process.stderr.write(`\n${'!'.repeat(80)}\n${missing}\n${'!'.repeat(80)}\n\n`);
}

/** Pictures replace those in docs/ only when asked for: a test run leaves the tree as it was. */
export const PICTURES = process.env.KEEP_PICTURES
  ? join(ROOT, 'docs')
  : mkdtempSync(join(tmpdir(), 'lotsen-pictures-'));

/** `describe` where there is a browser. */
export const inBrowser = EXECUTABLE === '' ? describe.skip : describe;
