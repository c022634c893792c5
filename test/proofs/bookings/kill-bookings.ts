import { setTimeout as pause } from 'node:timers/promises';
import { bindUnit } from '../../../src/features/bindings/store';
import { rememberChannel } from '../../../src/ledger/recipients';
import { openDatabase } from '../../../src/storage/open-database';
import { freePort } from '../../browser/processes';
import { BOT, openChat } from '../../connector/chat';
import { startConnector } from '../../connector/connector';
import { seeded } from '../../features/deadlines/seeded';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { startProcess } from '../service-process';

const TUESDAY = '2026-11-24T09:00:00+01:00';
const CHANNEL = { tenant: 'region', conversation: '19:bfs@thread.tacv2' };
const PATIENCE = 120_000;

/** So many requests at most between two kills. */
const EACH_ROUND = 3;

export interface KilledBookings {
  readonly kills: number;
  /** Requests that the asker was told are sent. */
  readonly confirmed: number;
  /** Cards in the channel beyond one for each request. */
  readonly repeats: number;
  readonly faults: readonly string[];
}

/**
 * Requests are sent through a service that is killed with SIGKILL at any moment, `rounds` times. Afterwards every request that the
 * asker was told is sent must stand in the database and in the unit's channel, with at most one repeat for each kill.
 */
export const killBookings = async (
  dialect: 'sqlite' | 'postgres',
  rounds: number,
  seed: number,
): Promise<KilledBookings> => {
  const pick = seeded(seed);
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const connector = await startConnector();
  const [port, metricsPort] = [await freePort(), await freePort()];
  const before = await openDatabase(fresh.url);
  await bindUnit(before.db, 'bfs', CHANNEL, 0);
  const place = { serviceUrl: connector.url, conversation: CHANNEL.conversation, type: 'channel', bot: BOT };
  await rememberChannel(before.db, CHANNEL, JSON.stringify(place), 0);
  await before.close();
  const start = () =>
    startProcess(port, {
      CLOCK: TUESDAY,
      DATABASE_URL: fresh.url,
      METRICS_PORT: String(metricsPort),
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      UNITS: 'bfs=region',
    });
  const anna = openChat({ connector, messagesUrl: `http://127.0.0.1:${port}/api/messages` }).user('anna', 'kommun');
  const confirmed = new Set<string>();

  const ask = async (): Promise<void> => {
    await anna.says('boka psykolog');
    await anna.presses('Nej, ingen fara');
    await anna.presses('Nej');
    await anna.presses('Nästa', { group: 'yngre', known: 'ja', contact: 'nej' });
    await anna.presses('Nästa', { area: 'samspel', tried: 'forskola', asked: 'hanvisa' });
    await anna.presses('Granska', { way: 'telefon', available: 'bada' });
    await anna.presses('Skicka');
    const number = /Bokning (\w{4})/.exec(anna.sees())?.[1];
    if (number !== undefined) confirmed.add(number);
  };

  const shown = (number: string): number =>
    connector
      .shown(CHANNEL.conversation)
      .filter(({ activity }) => JSON.stringify(activity).includes(`Begäran ${number}`)).length;

  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const service = start();
    await service.ready;
    const asking = (async () => {
      // Teams takes sixty cards in half a minute in one channel: more would only wait for each other.
      for (let nth = 0; nth < EACH_ROUND; nth += 1) await ask();
    })().catch((error: unknown) => {
      if (!service.ending()) faults.push(`round ${round}: ${String(error)}`);
    });
    await pause(pick(1_500));
    await service.end('SIGKILL');
    await asking;
  }
  const last = start();
  await last.ready;
  await connector.until(() => [...confirmed].every((number) => shown(number) > 0), PATIENCE).catch(() => undefined);
  await last.end('SIGTERM');

  const after = await openDatabase(fresh.url);
  const kept = new Set(
    (await after.db.selectFrom('consultations').select('number').execute()).map(({ number }) => number),
  );
  await after.close();
  let repeats = 0;
  for (const number of confirmed) {
    if (!kept.has(number)) faults.push(`${number} was confirmed and is gone`);
    if (shown(number) === 0) faults.push(`${number} never came to the channel`);
  }
  for (const number of kept) repeats += Math.max(0, shown(number) - 1);
  if (repeats > rounds) faults.push(`${repeats} repeats after ${rounds} kills`);
  await connector.stop();
  await fresh.drop();
  return { kills: rounds, confirmed: confirmed.size, repeats, faults };
};
