import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshSqlite } from '../setup/fresh-sqlite';
import { EXECUTABLE, inBrowser, PICTURES } from './browser-there';
import { openChat, type ChatWindow } from './chat-window';
import { freePort, startClient, startService, type Running } from './processes';

inBrowser('routines in the local client, in a browser', () => {
  const fresh = freshSqlite();
  const folder = join(PICTURES, 'routines');
  let client: Running | undefined;
  let service: Running | undefined;
  let opened: ChatWindow | undefined;

  const chat = (): ChatWindow => {
    if (!opened) throw new Error('The chat is open only inside a test');
    return opened;
  };

  /** Says where the person works, and begins a routine there. */
  const begins = async (municipality: string, guideline: RegExp, routine: string): Promise<void> => {
    await chat().says(`kommun ${municipality}`);
    await chat().sees(guideline);
    await chat().says(`starta ${routine}`);
  };

  /** No to both questions at the threshold. */
  const crosses = async (): Promise<void> => {
    await chat().presses('Nej, ingen fara');
    await chat().presses('Nej');
  };

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const env = { DATABASE_URL: fresh.url, PORT: String(await freePort()), LOG_LEVEL: 'warn' };
    service = await startService({ ...env, CLOCK: '2026-11-24T09:00:00+01:00' });
    client = await startClient(service.url);
    opened = await openChat(EXECUTABLE, client.url);
    await opened.sees('Är ett barn i fara nu? Ring 112.');
  }, 120_000);

  afterAll(async () => {
    await opened?.close();
    await client?.stop();
    await service?.stop();
    fresh.drop();
  });

  it('leads to what is done when the school has not answered in time, with the day it should have', async () => {
    await begins('Karlstad', /Värmland: konsultationer/, 'utlåtande från skolan');
    await crosses();
    await chat().sees('Har du ringt aktuell rektor?');
    await chat().chooses('Ja');
    await chat().presses('Nästa');
    await chat().sees('Fyll i blanketten, inte chatten');
    await chat().ticks('Barnets namn och personnummer står på blanketten', 'Dina kontaktuppgifter står på blanketten');
    await chat().presses('Nästa');
    await chat().sees('Hur skickar du blanketten?');
    await chat().chooses('Med post');
    await chat().presses('Nästa');
    await chat().sees('Vilken dag skickade du blanketten?');
    await chat().gives('2026-10-26');
    await chat().presses('Nästa');
    await chat().sees('Du väntar på utlåtandet');
    await chat().chooses('Svarstiden har gått ut');
    await chat().presses('Nästa');
    const seen = await chat().sees('Ring rektor och fråga efter utlåtandet');
    expect(seen).toContain('Sista dag: måndag 16 november');
    expect(seen).toContain('Skriv inga personuppgifter i avvikelsen.');
    expect(seen).toContain('Inget är anmält eller journalfört.');
    await chat().takesPictureOfCard(join(folder, 'vk.skola-skriftlig.png'));
  }, 120_000);

  it('leads through what is left after an acute placement', async () => {
    await begins('Borås', /Västra Götaland: barns och ungas hälsa/, 'akut placering');
    await crosses();
    await chat().sees('Är barnet redan placerat?');
    await chat().chooses('Ja');
    await chat().presses('Nästa');
    await chat().sees('Vilken dag placerades barnet?');
    await chat().gives('2026-11-23');
    await chat().presses('Nästa');
    await chat().sees('Prata med barnet');
    await chat().presses('Nästa');
    await chat().sees('Informera om placeringen, skyndsamt');
    await chat().presses('Nästa');
    await chat().sees('Har barnet pågående vård på hemorten?');
    await chat().chooses('Ja');
    await chat().presses('Nästa');
    await chat().sees('Vad är ordnat efter placeringen?');
    await chat().presses('Nästa');
    const seen = await chat().sees('Det här återstår, snarast möjligt');
    expect(seen).toContain('Begär också oral undersökning hos folktandvården.');
    expect(seen).toContain('Be vårdgivaren på hemorten vara med i planeringen.');
    await chat().takesPictureOfCard(join(folder, 'vg.akut.png'));
  }, 120_000);

  it('leads past 112 to the number to ring at once', async () => {
    await begins('Botkyrka', /Botkyrka: förskola, skola och socialtjänst/, 'akut oro');
    await chat().presses('Ja, fara');
    await chat().sees('Ring 112 nu');
    await chat().presses('Visa rutinen');
    await chat().presses('Nej');
    await chat().sees('Har ni ringt och anmält muntligt?');
    await chat().chooses('Nej, inte än');
    await chat().presses('Nästa');
    const seen = await chat().sees('Ring nu och anmäl muntligt');
    expect(seen).toContain('010-564 64 67');
    expect(seen).toContain('Informera inte föräldrarna.');
    expect(seen).toContain('Håll inget anmälningsmöte.');
    await chat().takesPictureOfCard(join(folder, 'bo.akut.png'));
  }, 120_000);
});
