import type { Db } from '../../storage/db';
import { transaction } from '../../storage/transaction';
import type { Feature, Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, type Reply } from '../../turn/reply';
import { makeGuesses } from './guesses';
import { isHeldRole } from './held-roles';
import { hashCode, makeOneTimeCode } from './one-time-code';
import { bindUnit, findCode, giveRole, saveCode, useCode, type Given } from './store';
import { isUnitId, type UnitTenants } from './units';
import * as words from './words';

export interface BindingPorts {
  readonly db: Db;
  /** The installation's own: codes are kept hashed with it. */
  readonly key: Buffer;
  readonly units: UnitTenants;
  readonly isAdmin: (person: Person) => boolean;
  readonly random: () => number;
}

/** How long a code may be used: a day, in ms. */
const LIFE = 86_400_000;

/** What somebody asks a code for; null when it is nothing that a code gives. */
const readWish = (text: string): Given | null => {
  const [first = '', second = '', ...more] = text.toLowerCase().split(/\s+/);
  if (more.length > 0) return null;
  if (first === 'enhet') return isUnitId(second) ? { kind: 'unit', unit: second } : null;
  return second === '' && isHeldRole(first) ? { kind: 'role', role: first } : null;
};

const deny = (text: string): Reply => ({ ...sayText(text), denied: true });

/**
 * One-time codes that bind a channel to a unit or a person to a role, since Teams does not say who owns what: `ny kod …` by an
 * administrator of the tenant, `koppla <kod>` in the place where it is to apply.
 */
export const makeBindings = ({ db, key, units, isAdmin, random }: BindingPorts): Feature => {
  const guesses = makeGuesses();

  const make = async (wished: string, { person, scope, guest, at }: Turn): Promise<Reply> => {
    if (!isAdmin(person) || guest) return deny(words.NOT_ADMIN);
    const given = readWish(wished);
    if (!given) return sayText(words.WHICH);
    if (given.kind === 'unit' && units.get(given.unit) !== person.tenant) return deny(words.OTHER_TENANTS_UNIT);
    if (scope !== 'personal') return sayText(words.IN_PRIVATE_ONLY);
    const code = makeOneTimeCode(random);
    await saveCode(db, { hash: hashCode(key, code), tenant: person.tenant, given, endsAt: at + LIFE });
    return sayText(given.kind === 'unit' ? words.unitCode(code, given.unit) : words.roleCode(code, given.role));
  };

  /** Null: the code may be used here. */
  const hindrance = (given: Given, { scope }: Turn): Reply | null => {
    if (given.kind === 'unit' && scope !== 'channel') return sayText(words.UNIT_NEEDS_CHANNEL);
    if (given.kind === 'role' && scope !== 'personal') return sayText(words.ROLE_NEEDS_PRIVATE);
    return null;
  };

  const use = async (typed: string, turn: Turn): Promise<Reply> => {
    const { person, where, guest, at } = turn;
    if (guest) return deny(words.GUEST);
    if (typed === '') return sayText(words.NO_CODE);
    if (!guesses.mayTry(person, at)) return deny(words.TOO_MANY);
    const hash = hashCode(key, typed);
    const given = await findCode(db, hash, where.tenant, at);
    // Who decides on units may have changed since the code was made.
    const wrong = given === null || (given.kind === 'unit' && units.get(given.unit) !== where.tenant);
    const hindered = wrong ? null : hindrance(given, turn);
    if (hindered) return hindered;
    const used =
      !wrong &&
      (await transaction(db, async (trx) => {
        if (!(await useCode(trx, hash))) return false;
        await (given.kind === 'unit' ? bindUnit(trx, given.unit, where, at) : giveRole(trx, person, given.role, at));
        return true;
      }));
    if (!used) {
      guesses.failed(person, at);
      return deny(words.WRONG_CODE);
    }
    return sayText(given.kind === 'unit' ? words.unitBound(given.unit) : words.roleGiven(given.role));
  };

  return {
    name: 'bindings',
    commands: [
      {
        words: ['ny kod'],
        takes: 'rest',
        help: 'Gör en engångskod för en enhet, en sammankallande eller en gruppledare. Bara för administratörer.',
        run: (rest, turn) => make(rest.text, turn),
      },
      {
        words: ['koppla'],
        takes: 'rest',
        help: 'Använder en kod som du har fått, där den ska gälla.',
        run: (rest, turn) => use(rest.text, turn),
      },
    ],
    actions: [],
  };
};
