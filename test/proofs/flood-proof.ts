import { runFlood, type Flood } from './flood/flood';
import type { Proof, Shown } from './proof';

const TENANTS = 20;
const PEOPLE = 5_000;
const SEED = 7;
const LEAST_RATE = 0.9;

const flooding =
  (name: string, flood: Pick<Flood, 'dialect' | 'instances' | 'killEvery' | 'leastRate'>) =>
  async (): Promise<Shown> => {
    const { faults, ...all } = await runFlood({ tenants: TENANTS, people: PEOPLE, seed: SEED, ...flood });
    const figures = {
      database: name,
      instances: flood.instances,
      kills: all.kills,
      due: all.due,
      arrived: all.arrived,
      repeats: all.repeats,
      marked: all.marked,
      'too fast': `${(all.tooFast * 100).toFixed(2)} %`,
      'slowest tenant': `${(all.slowest * 100).toFixed(0)} %`,
      'CPU a reminder': all.cpu === 0 ? '–' : `${all.cpu.toFixed(1)} ms`,
      memory: all.memory === 0 ? '–' : `${all.memory.toFixed(0)} MB`,
    };
    return { figures, faults };
  };

/** A morning of 100,000 reminders against Teams' own limits, with the faults that a network has. */
export const floodProof: Proof = {
  name: 'A hundred thousand reminders of one morning, within Teams’ limits',
  says: [
    'The whole service sends to a connector that takes 50 calls a second of each of 20 tenants and Teams’ windows of one chat, and answers the rest with 429. Of the first calls 1 % is told that the chat gets too much, 0.5 % fails and 0.1 % is never answered, half of these delivered all the same; one tenant is once told to wait for five seconds.',
    '_Too fast_: 429 answers that were not injected, of all calls; less than 2 %. _Slowest tenant_: part of the allowed rate, from its first call to the 99th percentile of first calls, without the one that was told to wait. _Repeats_: only of what nobody could know had arrived, or what was on its way at a kill.',
  ].join('\n'),
  runs: [
    flooding('SQLite', { dialect: 'sqlite', instances: 1, killEvery: null, leastRate: LEAST_RATE }),
    flooding('PostgreSQL', { dialect: 'postgres', instances: 1, killEvery: null, leastRate: LEAST_RATE }),
    flooding('PostgreSQL', { dialect: 'postgres', instances: 2, killEvery: 10_000, leastRate: null }),
  ],
};
