import { freshSqlite } from '../../setup/fresh-sqlite';
import { openStage } from '../../proofs/stage';
import { WALKS } from './varmland-konsultation-walks';
import { answer, cross } from './walking';

/** Walks that are long enough to have a middle. */
const LONG = WALKS.filter(([, { answers }]) => answers.length >= 2).slice(0, 20);
const CLOCK = '2026-11-24T09:00:00+01:00';
const LIMIT = 240_000;

describe('the service, killed in the middle of twenty walks', () => {
  it(
    'goes on with each of them from the card in the user’s hand',
    async () => {
      expect(LONG).toHaveLength(20);
      const fresh = freshSqlite();
      const stage = await openStage(fresh.url);
      try {
        const before = stage.start(CLOCK);
        await before.ready;
        const people = LONG.map(([role, told], i) => {
          const half = Math.ceil(told.answers.length / 2);
          return { role, told, half, user: stage.chat.user(`walker-${i}`) };
        });
        for (const { role, told, half, user } of people) {
          await user.says('kommun Karlstad');
          await user.says(`roll ${role}`);
          await user.says(`starta ${told.starts}`);
          await cross(user);
          for (const given of told.answers.slice(0, half)) await answer(user, given);
        }
        await before.end('SIGKILL');
        const after = stage.start(CLOCK);
        await after.ready;
        for (const { told, half, user } of people) {
          for (const given of told.answers.slice(half)) await answer(user, given);
          const [heading] = user.sees() === '' ? [] : user.sees().split('\n');
          expect(heading).toBe(told.ends);
        }
        expect(stage.complaints()).toEqual([]);
        await after.end('SIGTERM');
      } finally {
        await stage.close();
        fresh.drop();
      }
    },
    LIMIT,
  );
});
