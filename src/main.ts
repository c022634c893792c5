import { composeService } from './compose';
import { BadConfig, readConfig, type Config } from './config';
import { framesOf, makeLog } from './log';

/** Longest time, in ms, that a stop waits for turns and sendings. */
const STOP_LIMIT = 20_000;

const configOrExit = (): Config => {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
};

const main = async (): Promise<void> => {
  const config = configOrExit();
  const log = makeLog(config.logLevel);
  const service = await composeService(config, log);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    log('info', 'stopping');
    service.stop(STOP_LIMIT).then(
      () => process.exit(0),
      (error: unknown) => {
        log('error', 'stop-failed', { error: error instanceof Error ? error.name : 'unknown' });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', (error) => {
    log('error', 'unhandled', error instanceof Error ? { error: error.name, stack: framesOf(error) } : {});
  });
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
