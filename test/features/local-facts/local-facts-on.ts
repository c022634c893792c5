import { bindingsOf } from '../../../src/features/local-facts/look-up';
import { makeLocalFacts, type LocalFacts } from '../../../src/features/local-facts/make-local-facts';
import { loadCatalogue } from '../../../src/guidelines';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';
import type { Db } from '../../../src/storage/db';
import type { Person } from '../../../src/turn/person';

export const catalogue = loadCatalogue();
const gate = makeGate(makeDetector(catalogue.officials()));

/** Two organisations, each with an administrator and a colleague. */
export const KOMMUN_ADMIN: Person = { tenant: 'kommun', user: 'anna' };
export const KOMMUN_STAFF: Person = { tenant: 'kommun', user: 'bo' };
export const REGION_ADMIN: Person = { tenant: 'region', user: 'eva' };
export const REGION_STAFF: Person = { tenant: 'region', user: 'gun' };

const ADMINS: readonly Person[] = [KOMMUN_ADMIN, REGION_ADMIN];

let ids = 0;

/** The feature on a database, with a file server that says what it was given and a log of what was changed. */
export const localFactsOn = (
  db: Db,
  {
    bound = {},
    municipality = 'Karlstad',
  }: { readonly bound?: Readonly<Record<string, string>>; readonly municipality?: string | null } = {},
): LocalFacts & { readonly changes: readonly string[]; readonly files: readonly string[] } => {
  const changes: string[] = [];
  const files: string[] = [];
  const made = makeLocalFacts({
    db,
    catalogue,
    bindings: bindingsOf(new Map(Object.entries(bound))),
    profileOf: () => Promise.resolve({ municipality }),
    isAdmin: ({ tenant, user }) => ADMINS.some((one) => one.tenant === tenant && one.user === user),
    admins: ADMINS,
    newId: () => `id-${String((ids += 1))}`,
    clearText: gate.kept,
    offerFile: (content) => {
      files.push(content);
      return Promise.resolve('https://lotsen.example.se/files/abc');
    },
    onChanged: ({ tenant, user }, deed, count) => changes.push(`${tenant}/${user} ${deed} ${String(count)}`),
  });
  return { ...made, changes, files };
};
