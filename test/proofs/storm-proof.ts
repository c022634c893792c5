import type { Proof, Shown } from './proof';
import { runStorm } from './storm/storm';

const MESSAGES = 2_000;
const SEED = 5;

const stormOn = (dialect: 'sqlite' | 'postgres', name: string) => async (): Promise<Shown> => {
  const { faults, sent, traces, searched, outcomes } = await runStorm({ messages: MESSAGES, seed: SEED, dialect });
  const figures = {
    database: name,
    sent,
    refused: outcomes['refused'] ?? 0,
    'asked about': outcomes['asked-name'] ?? 0,
    'looked for': traces,
    'bytes searched': searched,
    found: faults.length,
  };
  return { figures, faults };
};

/** Whoever is named to the bot is nowhere in it afterwards. */
export const stormProof: Proof = {
  name: 'A storm of messages and forms with invented people in them',
  says: [
    'Questions, commands, forms and oddities with invented names, personnummer in many typings, telephone numbers, addresses and schools in them go through `/api/messages` of the whole service, eight at a time: in the private chat, in a group and in a channel, in every field of every form and where no text belongs.',
    'Then the database (as bytes on the disk, or row by row), the logs, all other output, the metrics, the answers and everything that the connector received are searched for each of them. *Looked for*: different strings. *Refused*, *asked about*: turns that the gate ended.',
  ].join('\n'),
  runs: [stormOn('sqlite', 'SQLite'), stormOn('postgres', 'PostgreSQL')],
};
