import { randomInt } from 'node:crypto';
import { makeCover, type Cover } from '../../../src/features/cover/make-cover';
import type { Db } from '../../../src/storage/db';
import type { Person } from '../../../src/turn/person';
import { smallCatalogue } from '../small-catalogue';

export const CHEF: Person = { tenant: 'kommun', user: 'chef' };
export const DORA: Person = { tenant: 'kommun', user: 'dora' };
export const ELSEWHERE: Person = { tenant: 'region', user: 'bo' };

/** The feature on a database, where those named are gruppledare. */
export const coverOn = (db: Db, leaders: readonly Person[] = [CHEF]): Cover =>
  makeCover({
    db,
    catalogue: smallCatalogue,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    key: Buffer.alloc(32, 3),
    isGroupLeader: ({ tenant, user }) =>
      Promise.resolve(leaders.some((leader) => leader.tenant === tenant && leader.user === user)),
  });
