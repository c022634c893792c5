import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSqlite } from '../setup/fresh-sqlite';
import { openChat, type ChatWindow } from './chat-window';
import { findChromium, freePort, ROOT, startClient, startService, type Running } from './processes';

const executable = findChromium();

if (executable === null) {
  const missing = 'NO CHROMIUM FOUND: the browser tests did not run. Set CHROMIUM to its path.';
  if (process.env.REQUIRE_BROWSER) throw new Error(missing);
  process.stderr.write(`\n${'!'.repeat(80)}\n${missing}\n${'!'.repeat(80)}\n\n`);
}

/** Pictures replace those in docs/ only when asked for: a test run leaves the tree as it was. */
const pictures = process.env.KEEP_PICTURES ? join(ROOT, 'docs') : mkdtempSync(join(tmpdir(), 'lotsen-pictures-'));

const inBrowser = executable === null ? describe.skip : describe;

inBrowser('the first conversation in the local client, in a browser', () => {
  const fresh = freshSqlite();
  let client: Running | undefined;
  let service: Running | undefined;
  let chat: ChatWindow | undefined;
  let env: Record<string, string> = {};

  beforeAll(async () => {
    env = { DATABASE_URL: fresh.url, PORT: String(await freePort()), LOG_LEVEL: 'warn' };
    service = await startService({ ...env, CLOCK: '2026-11-24T09:00:00+01:00' });
    client = await startClient(service.url);
    chat = await openChat(executable ?? '', client.url);
  }, 120_000);

  afterAll(async () => {
    await chat?.close();
    await client?.stop();
    await service?.stop();
    fresh.drop();
  });

  it('asks, gets a sourced answer, watches the deadline and is reminded', async () => {
    if (!chat || !service) throw new Error('The chat is open only inside the test');
    await chat.sees('Är ett barn i fara nu? Ring 112.');
    await chat.says('kommun Karlstad');
    await chat.sees(/Värmland: konsultationer/);
    await chat.says('hur lång tid har skolan på sig att svara?');
    await chat.sees(/Källa: Värmland: konsultationer › Konsultation med förskolan\/skolan/);
    await chat.presses('Bevaka frist');
    await chat.sees(/skyddade personuppgifter\?/);
    await chat.presses('Nej');
    await chat.sees(/Du får en kod att skriva i akten/);
    await chat.presses('Bevaka frist');
    await chat.sees(/Sista dag: tisdag 15 december/);

    await service.stop();
    service = await startService({ ...env, CLOCK: '2026-12-08T08:00:00+01:00' });
    await chat.sees(/Du har en frist att titta på/);
    await chat.takesPicture(join(pictures, 'chat.png'));
  }, 120_000);
});
