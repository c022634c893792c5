import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { clockFrom, systemClock } from './calendar/clock';
import { loadCards } from './cards/load-cards';
import { composeFeatures } from './compose-features';
import type { Config } from './config';
import { readDanger } from './conversation/danger';
import { makeDangerReply } from './conversation/danger-reply';
import { makeDispatch } from './conversation/dispatch';
import { makeAnswering } from './features/answers/answering';
import { FILE_TYPES, makeFiles } from './features/files/make-files';
import { readProfile } from './features/profile/api';
import { prune } from './features/retention/prune';
import { runDaily } from './features/retention/run-daily';
import { loadCatalogue } from './guidelines';
import { startMetricsServer } from './http/start-metrics-server';
import { startServer } from './http/start-server';
import { deliveryFigures } from './ledger/delivery-figures';
import { findRecipient, rememberChannel, rememberRecipient } from './ledger/recipients';
import { runLedger } from './ledger/run-ledger';
import { limitDispatch } from './limit-dispatch';
import { framesOf, hashPerson, type Log } from './log';
import { makeMetrics } from './metrics';
import { makeDetector } from './privacy/detect';
import { makeGate } from './privacy/gate';
import { readSecretKey } from './secret-key';
import { openDatabase } from './storage/open-database';
import { makeErrorCode } from './teams/error-code';
import { makeTeams } from './teams/make-teams';
import { markRepeat } from './turn/mark-repeat';
import type { Person } from './turn/person';

/** The whole service, running. */
export interface Service {
  readonly port: number;
  readonly metricsPort: number;
  /** Finishes turns and sendings for at most `ms` milliseconds, then closes everything. */
  readonly stop: (ms: number) => Promise<void>;
}

/** Closes one part; the limit is for those that finish something first, in milliseconds. */
type Close = (ms: number) => Promise<unknown>;

/** Longest time, in ms, to close what was opened when a start fails. */
const FAILED_START_LIMIT = 5_000;

const CARDS = resolve(__dirname, '..', 'cards');

/** From 0 up to 1, from the system's own randomness: codes must not be guessed from one another. */
const random = (): number => randomInt(2 ** 32) / 2 ** 32;

/**
 * Puts the service together and starts it: with `compose-features.ts` the one place that knows every room. Rejects when the rules do not hold
 * together, the database cannot be opened or a port is taken; what was opened before is closed again.
 */
export const composeService = async (config: Config, log: Log): Promise<Service> => {
  const opened: Close[] = [];
  const stop = async (ms: number): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close(ms);
  };
  try {
    return { ...(await open(config, log, (close) => opened.push(close))), stop };
  } catch (error) {
    await stop(FAILED_START_LIMIT);
    throw error;
  }
};

const open = async (config: Config, log: Log, onOpened: (close: Close) => void): Promise<Omit<Service, 'stop'>> => {
  const clock = config.clockStart === null ? systemClock : clockFrom(config.clockStart);
  const report = (event: string, error: Error, code?: string): void =>
    log('error', event, { error: error.name, stack: framesOf(error), ...(code === undefined ? {} : { code }) });

  const catalogue = loadCatalogue();
  const cards = loadCards(CARDS);
  const gate = makeGate(makeDetector(catalogue.officials()));
  const answering = makeAnswering(catalogue);
  const key = readSecretKey(config.secretKey, config.databaseUrl);
  const database = await openDatabase(config.databaseUrl, {
    onBrokenConnection: (error) => report('connection-broken', error),
  });
  onOpened(database.close);
  const { db } = database;

  const metrics = makeMetrics(deliveryFigures(db, clock));
  const profileOf = (person: Person) => readProfile(db, person);
  let ownPort = config.port;
  const files = makeFiles({
    db,
    clock,
    randomBytes,
    publicUrl: () => config.publicUrl?.replace(/:0$/, `:${ownPort}`) ?? null,
  });
  const { features, kinds, localSocialjour, prunes } = composeFeatures({
    config,
    db,
    catalogue,
    answering,
    onOutcome: metrics.countAnswer,
    profileOf,
    clearText: gate.kept,
    offerFile: files.offer,
    key,
    random,
    onChosen: (event, { tenant, user }, kind, count) =>
      log('info', event, { kind, count, person: hashPerson(key, tenant, user) }),
  });
  const dispatch = makeDispatch({
    features,
    gate,
    readDanger,
    dangerReply: makeDangerReply({
      catalogue,
      placeNamedIn: (text) => {
        const named = answering.placeNamed(text);
        return named?.municipality ? named.name : null;
      },
      placeOf: async (person) => (await profileOf(person)).municipality,
      localSocialjour,
    }),
    count: metrics.countTurn,
  });

  const teams = makeTeams({
    auth: config.auth,
    allowedTenants: config.allowedTenants,
    onTurn: config.auth.mode === 'local' ? dispatch : limitDispatch(dispatch, metrics.countTurn),
    expandCard: cards.expand,
    privateChats: {
      find: (person) => findRecipient(db, person),
      keep: (person, reference) => rememberRecipient(db, person, reference, clock()),
    },
    keepChannel: (channel, reference) => rememberChannel(db, channel, reference, clock()),
    clock,
    newId: randomUUID,
    newCode: () => makeErrorCode(random),
    onFailure: (step, code, error) => {
      metrics.countFailure(step);
      report(`${step}-failed`, error, code);
    },
    onDenied: metrics.countDenied,
    onKeysOutOfReach: (error) => report('keys-out-of-reach', error),
  });

  const ledger = runLedger({
    database,
    clock,
    kinds,
    send: (reference, outgoing, { possibleRepeat }) =>
      teams.sender.send(reference, possibleRepeat ? markRepeat(outgoing) : outgoing),
    random,
    onFailure: (step, error) => report(`ledger-${step}-failed`, error),
  });

  onOpened(ledger.stop);

  let stopping = false;
  const daily = runDaily({
    clock,
    work: async (now) => {
      await files.prune();
      for (const pruneOwn of prunes) await pruneOwn(now);
      await prune({ db, updateSent: teams.sender.updateSent, stopping: () => stopping }, now);
    },
    onFailure: (error) => report('prune-failed', error),
  });
  onOpened(async () => {
    stopping = true;
    await daily.stop();
  });

  const metricsServer = await startMetricsServer(metrics.registry, config.metricsPort, config.metricsHost);
  onOpened(metricsServer.stop);
  const server = await startServer(
    {
      onMessage: teams.receive,
      onFile: async (token) => {
        const file = await files.open(token);
        return file && { ...file, contentType: FILE_TYPES[file.type] };
      },
      ready: database.ready,
      onError: (error) => report('call-failed', error),
      onAnswered: (path, status, ms) => {
        if (path === '/api/messages') metrics.timeTurn(ms / 1000);
        if (status >= 400 && status < 500) metrics.countRefusedCall(status);
      },
    },
    config.port,
    config.host,
  );
  ownPort = server.port;
  onOpened(server.stop);
  log('info', 'started', { host: config.host, port: server.port });
  log('info', 'metrics', { host: config.metricsHost, port: metricsServer.port });

  return { port: server.port, metricsPort: metricsServer.port };
};
