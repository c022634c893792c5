import { join } from 'node:path';
import { freshSqlite } from '../setup/fresh-sqlite';
import { EXECUTABLE, inBrowser, PICTURES } from './browser-there';
import { openChat, type ChatWindow } from './chat-window';
import { freePort, startClient, startService, type Running } from './processes';

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
    chat = await openChat(EXECUTABLE, client.url);
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
    await chat.takesPicture(join(PICTURES, 'chat.png'));
  }, 120_000);
});
