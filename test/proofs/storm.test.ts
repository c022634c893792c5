import { runStorm } from './storm/storm';

/** STORM is how many; the figure that the issue names is 2,000. */
const MESSAGES = Number(process.env.STORM ?? 200);
const SEED = Number(process.env.STORM_SEED ?? 5);

describe('a storm of messages and forms with invented people in them', () => {
  it.each(['sqlite', 'postgres'] as const)(
    'leaves none of them in the database, the logs, the metrics or what was sent, on %s',
    async (dialect) => {
      const { faults, outcomes, ...figures } = await runStorm({ messages: MESSAGES, seed: SEED, dialect });
      if (process.env.STORM) process.stderr.write(`${dialect} ${JSON.stringify({ ...figures, outcomes })}\n`);
      expect(faults).toEqual([]);
      for (const outcome of ['refused', 'asked-name', 'question', 'command', 'action', 'bad-input'])
        expect(outcomes[outcome]).toBeGreaterThan(0);
    },
    600_000,
  );
});
