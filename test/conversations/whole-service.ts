import { composeService, type Service } from '../../src/compose';
import { readConfig } from '../../src/config';
import type { LogFields } from '../../src/log';
import { openChat, type Chat } from '../connector/chat';
import { type Connector, startConnector } from '../connector/connector';
import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';

export type { Connector };

/** A line that the service logged. */
export interface LoggedLine {
  readonly event: string;
  readonly fields: LogFields;
}

/** The whole service on a database of its own, with people who talk to it through a real connector. */
export interface WholeService {
  readonly chat: Chat;
  readonly connector: Connector;
  readonly databaseUrl: string;
  readonly logged: readonly LoggedLine[];
  readonly metrics: () => Promise<string>;
  readonly url: string;
  /** Stops it and starts it again on another day: an instant in ISO form, or where the clock stood. */
  readonly restart: (clock?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const STOP_LIMIT = 5_000;
const KEY = Buffer.alloc(32, 7).toString('base64');

/**
 * Starts everything but Teams itself. The chats' address stays the same over restarts.
 * @param clock where the service's clock starts
 */
export const startWhole = async (
  dialect: 'sqlite' | 'postgres',
  clock: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WholeService> => {
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const connector = await startConnector();
  const logged: LoggedLine[] = [];
  let service: Service | undefined;
  let port = 0;

  const start = async (at: string): Promise<void> => {
    const config = readConfig({
      AUTH_MODE: 'local',
      DATABASE_URL: fresh.url,
      SECRET_KEY: KEY,
      PORT: String(port),
      CLOCK: at,
      ...env,
    });
    service = await composeService(config, (_level, event, fields = {}) => logged.push({ event, fields }));
    port = service.port;
  };
  await start(clock);
  const url = `http://127.0.0.1:${String(port)}`;

  return {
    chat: openChat({ connector, messagesUrl: `${url}/api/messages` }),
    connector,
    databaseUrl: fresh.url,
    logged,
    url,
    metrics: async () => (await fetch(`http://127.0.0.1:${String(service?.metricsPort ?? 0)}/metrics`)).text(),
    restart: async (at = clock) => {
      await service?.stop(STOP_LIMIT);
      await start(at);
      // The first call may still go to a connection of the service that was.
      await fetch(`${url}/healthz`).catch(() => fetch(`${url}/healthz`));
    },
    stop: async () => {
      await service?.stop(STOP_LIMIT);
      await connector.stop();
      await fresh.drop();
    },
  };
};

/** The same sentences of the service on SQLite and on PostgreSQL. */
export const onEachDatabase = (clock: string, sentences: (given: () => WholeService) => void): void => {
  for (const dialect of ['sqlite', 'postgres'] as const)
    describe(`on ${dialect}`, () => {
      let whole: WholeService | undefined;
      beforeAll(async () => {
        whole = await startWhole(dialect, clock);
      });
      afterAll(async () => whole?.stop());
      sentences(() => {
        if (!whole) throw new Error('The service runs only inside a test');
        return whole;
      });
    });
};
