import type { WatchedDeadline } from '../../../src/features/deadlines/deadline';
import { deadlinesById, openDeadlines } from '../../../src/features/deadlines/store';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, press, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';
import { seeded } from './seeded';

const PEOPLE = [ANNA, BO] as const;
const SETTLEMENTS = { done: 'done', snooze: 'open', remove: 'removed' } as const;
type Verb = keyof typeof SETTLEMENTS;
const VERBS = Object.keys(SETTLEMENTS) as Verb[];

/** What the store must hold, as simply as it can be said. */
interface Known {
  readonly owner: Person;
  version: number;
  status: 'open' | 'done' | 'removed';
}

eachDatabase('whatever is pressed, in whatever order, twice and from old cards', (given) => {
  it.each([1, 2, 3, 4])('each deadline stands as a simple model says (seed %i)', async (seed) => {
    const random = seeded(seed);
    const { feature } = deadlinesOn(given.db, seed);
    const pick = <T>(from: readonly T[]): T => {
      const one = from[random(from.length)];
      if (one === undefined) throw new Error('nothing to pick');
      return one;
    };
    const model = new Map<string, Known>();
    const forms = new Map<string, number>();

    const create = async (): Promise<void> => {
      const owner = pick(PEOPLE);
      const form = `form-${random(12)}`;
      const wished = 1 + random(3);
      const data = { form, rule: 'pv.svar.skola', start: '2026-11-20', siblings: String(wished) };
      const before = new Set((await openDeadlines(given.db, owner)).map(({ id }) => id));
      await Promise.all(
        Array.from({ length: 1 + random(2) }, () => press(feature, 'deadlines.create', data, turnOf(owner))),
      );
      const made = (await openDeadlines(given.db, owner)).filter(({ id }) => !before.has(id));
      const key = `${owner.user} ${form}`;
      expect(made).toHaveLength(forms.has(key) ? 0 : wished);
      forms.set(key, forms.get(key) ?? wished);
      for (const { id } of made) model.set(id, { owner, version: 1, status: 'open' });
    };

    const act = async (): Promise<void> => {
      if (model.size === 0) return;
      const presser = pick(PEOPLE);
      const verb = pick(VERBS);
      const seen = Array.from({ length: 1 + random(3) }, () => {
        const [id, known] = pick([...model]);
        return { id, version: Math.max(1, known.version - random(2)) };
      }).filter(({ id }, i, all) => all.findIndex((one) => one.id === id) === i);
      const ticks = seen.map(({ id, version }) => `${id}:${version}`).join(',');
      await Promise.all(
        Array.from({ length: 1 + random(2) }, () =>
          press(feature, `deadlines.${verb}`, { soon: ticks }, turnOf(presser)),
        ),
      );
      for (const { id, version } of seen) {
        const known = model.get(id);
        if (known?.owner !== presser || known.status !== 'open' || known.version !== version) continue;
        known.version += 1;
        known.status = SETTLEMENTS[verb];
      }
    };

    for (let step = 0; step < 60; step += 1) await (random(3) === 0 ? create() : act());

    const stand = (
      await Promise.all(PEOPLE.map((person) => deadlinesById(given.db, person, [...model.keys()])))
    ).flat();
    const told = ({ id, version, status }: WatchedDeadline) => ({ id, version, status });
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(stand.map(told).sort(byId)).toEqual(
      [...model].map(([id, { version, status }]) => ({ id, version, status })).sort(byId),
    );
    expect(stand.every(({ status, nextOn }) => (status === 'open') === (nextOn !== null))).toBe(true);
    for (const person of PEOPLE) {
      const codes = (await deadlinesById(given.db, person, [...model.keys()])).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(model.size).toBeGreaterThan(5);
  });
});
