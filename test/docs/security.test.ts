import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
/** The rows under "Threats": who, what stops it, and the tests that show it. */
const threats = page
  .slice(page.indexOf('## Threats'), page.indexOf('## Rates'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| who'))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

describe('docs/security.md', () => {
  it('says of each threat what stops it and which test shows it, and those tests are there', () => {
    expect(threats.length).toBeGreaterThan(20);
    for (const [who = '', stops = '', shown = ''] of threats) {
      const tests = [...shown.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].flatMap(([, path]) => path ?? []);
      expect([who, stops, tests.length]).toEqual([
        expect.stringMatching(/.{10}/),
        expect.stringMatching(/.{10}/),
        expect.any(Number),
      ]);
      expect(tests).not.toEqual([]);
      expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    }
  });

  it('names every door that the service opens', () => {
    const server = readFileSync(join(ROOT, 'src/http/start-server.ts'), 'utf8');
    const paths = [...server.matchAll(/'(\/[a-z/]+)[':]/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !page.includes(path))).toEqual([]);
  });
});
