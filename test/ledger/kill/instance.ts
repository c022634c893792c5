import { clockFrom } from '../../../src/calendar/clock';
import { localDateAt } from '../../../src/calendar/local-date';
import { rememberRecipient } from '../../../src/ledger/recipients';
import { runLedger } from '../../../src/ledger/run-ledger';
import { openDatabase } from '../../../src/storage/open-database';
import { sendOverHttp } from '../kit/send-over-http';
import { watch, watching } from '../kit/watching';
import { FOUND, type Orders } from './orders';

/** One instance of the ledger in a process of its own. Writes a line for each sending it finds, when it has started, and for each deadline it has confirmed. */
const run = async ({ database: url, receiver, clock: start, fresh, tenants }: Orders): Promise<void> => {
  const database = await openDatabase(url);
  const clock = clockFrom(start);
  const found = database.db.selectFrom('deliveries').select('user_id').where('state', '=', 'sending');
  for (const { user_id } of await found.execute()) console.log(`${FOUND}${user_id}`);
  const ledger = runLedger({
    database,
    clock,
    kinds: [watching(database.db)],
    send: sendOverHttp(),
    random: Math.random,
    onFailure: (step, error) => console.error(step, error),
  });
  process.once('SIGTERM', () => {
    void ledger.stop().then(() => database.close());
  });
  console.log('started');
  for (const [n, name] of fresh.entries()) {
    const person = { tenant: `t${String(n % tenants)}`, user: name };
    await rememberRecipient(database.db, person, JSON.stringify({ url: receiver, to: name }), clock());
    await watch(database.db, person, name, localDateAt(clock()));
    console.log(name);
    ledger.wake();
  }
};

void run(JSON.parse(process.argv[2] ?? '') as Orders);
