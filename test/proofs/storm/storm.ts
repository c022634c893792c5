import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeService } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { loadCatalogue } from '../../../src/guidelines';
import { makeLog } from '../../../src/log';
import { openChat } from '../../connector/chat';
import { startConnector } from '../../connector/connector';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { inventStaffName } from './identities';
import { pickFrom } from './random';
import { readDatabase, type Sinks } from './sinks';
import { nextSquall, toTheBot } from './squalls';

const CLOCK = '2026-11-24T09:00:00+01:00';
const KEY = Buffer.alloc(32, 7).toString('base64');
const ROOT = resolve(__dirname, '../../..');
const WRITERS = 8;
const STOP_LIMIT = 5_000;

/** A harmless label that is kept and shown: where the search does not find it, it would find nothing. */
const CONTROL = 'uppföljning efter lovet';

export interface StormSettings {
  readonly messages: number;
  readonly seed: number;
  readonly dialect: 'sqlite' | 'postgres';
}

/** What came of it. A fault names what was found and where, or what went wrong. */
export interface StormResult {
  readonly sent: number;
  /** Different strings that were looked for. */
  readonly traces: number;
  /** Bytes that were searched. */
  readonly searched: number;
  /** Turns by outcome, from the metrics. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** What the bot says of its own: a name that stands in it proves nothing. */
const ownTexts = (): string => {
  const folder = join(ROOT, 'cards');
  const cards = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const texts = cards.map((name) => readFileSync(join(folder, name), 'utf8'));
  return [JSON.stringify(loadCatalogue()), ...texts].join('\n').toLowerCase();
};

const outcomesOf = (metrics: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...metrics.matchAll(/^lotsen_turns_total\{outcome="([^"]+)"\} (\d+)$/gm)].map(([, outcome = '', count]) => [
      outcome,
      Number(count),
    ]),
  );

const printable = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '·');

const find = (sinks: Sinks, traces: ReadonlySet<string>): readonly string[] =>
  Object.entries(sinks).flatMap(([sink, text]) => {
    const lower = text.toLowerCase();
    return [...traces].flatMap((trace) => {
      const at = lower.indexOf(trace);
      return at < 0 ? [] : [`"${trace}" in ${sink}: …${printable(lower.slice(Math.max(0, at - 60), at + 60))}…`];
    });
  });

/** Everything that this process writes while it runs; undone by `end`. */
const listenToOutput = () => {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams)
    stream.write = (chunk: string | Uint8Array): boolean => {
      written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    };
  return {
    written,
    end: () =>
      streams.forEach((stream, i) => {
        const write = before[i];
        if (write) stream.write = write;
      }),
  };
};

/**
 * Sends so many messages, forms and oddities with invented people in them through the whole service, several at a time, and
 * looks for those people afterwards in the database, the logs, the metrics, the answers and all that the connector received.
 */
export const runStorm = async ({ messages, seed, dialect }: StormSettings): Promise<StormResult> => {
  const pick = pickFrom(seed);
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const connector = await startConnector();
  const output = listenToOutput();
  const lines: string[] = [];
  const faults: string[] = [];
  const config = readConfig({
    AUTH_MODE: 'local',
    DATABASE_URL: fresh.url,
    SECRET_KEY: KEY,
    PORT: '0',
    CLOCK,
    ADMINS: 'tenant-1/object-user-0',
  });
  const service = await composeService(config, makeLog('trace', { write: (line) => void lines.push(line) }));
  const url = `http://127.0.0.1:${String(service.port)}/api/messages`;
  const chat = openChat({ connector, messagesUrl: url });
  try {
    const own = ownTexts();
    const traces = new Set<string>();
    const notKept = new Set<string>();
    const answers: string[] = [];
    let left = messages;

    const write = async (writer: number): Promise<void> => {
      const alone = chat.user(`user-${String(writer)}`);
      const places = [
        alone,
        alone,
        alone,
        alone.in('channel', '19:kanal@thread.tacv2'),
        alone.in('groupChat', '19:grupp@thread.v2'),
      ];
      await alone.installs();
      await alone.says('kommun Karlstad');
      while (left > 0) {
        left -= 1;
        const user = pick.one(places);
        const { activity, identities, ownOfChannel = false } = nextSquall(pick);
        const name = inventStaffName(pick);
        notKept.add(name.toLowerCase());
        for (const trace of identities.flatMap((one) => one.traces))
          (ownOfChannel ? notKept : traces).add(trace.toLowerCase());
        const from = { id: user.channelId, aadObjectId: user.id, name };
        const { status, body } = await user.sendsRaw({ ...(user === alone ? activity : toTheBot(activity)), from });
        if (status >= 500) faults.push(`answered ${String(status)}: ${JSON.stringify(activity)}`);
        answers.push(JSON.stringify(body));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

    for (const raw of [
      `{"text":"Elvira Ståhlberg 20120314-2381"`,
      `["Elvira Ståhlberg"]`,
      `{"type":"Elvira Ståhlberg"}`,
    ])
      answers.push(
        await (
          await fetch(`${url}?elev=Elvira%20Ståhlberg`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: 'Bearer elvira.stahlberg' },
            body: raw,
          })
        ).text(),
      );
    for (const trace of ['elvira', 'ståhlberg', '20120314-2381', 'elvira.stahlberg']) traces.add(trace);

    const control = chat.user('control');
    await control.says('ny frist vk.utlatande.bvc');
    await control.presses('Nej');
    await control.presses('deadlines.create', { start: '2026-11-24', label: CONTROL });

    const metrics = await (await fetch(`http://127.0.0.1:${String(service.metricsPort)}/metrics`)).text();
    const kept: Sinks = {
      ...(await readDatabase(fresh.url)),
      log: lines.join('\n'),
      output: output.written.join(''),
      metrics,
    };
    const shown: Sinks = { answers: answers.join('\n'), connector: JSON.stringify(connector.calls) };
    const telling = new Set([...traces].filter((trace) => !own.includes(trace)));
    faults.push(...find({ ...kept, ...shown }, telling), ...find(kept, notKept));
    if (!Object.values(kept).some((text) => text.includes(CONTROL)))
      faults.push('the label that is kept was not found');
    if (!control.sees().includes(CONTROL)) faults.push('the label that is shown was not found');
    const failed = lines.filter((line) => /-failed"/.test(line));
    faults.push(...failed.map((line) => `logged: ${line}`));
    return {
      sent: messages,
      traces: telling.size + notKept.size,
      searched: Object.values({ ...kept, ...shown }).reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      outcomes: outcomesOf(metrics),
      faults,
    };
  } finally {
    output.end();
    await service.stop(STOP_LIMIT);
    await connector.stop();
    await fresh.drop();
  }
};
