import { readDanger } from './conversation/danger';
import { limitTurns, type LimitPorts } from './conversation/limit-turns';
import { makeRateLimit } from './http/rate-limit';
import type { Metrics } from './metrics';
import { personKey } from './turn/person';

/** More than a person types, and more than an organisation's staff do; for each instance. */
const PERSON_RATE = { perSecond: 1, burst: 30 };
const TENANT_RATE = { perSecond: 100, burst: 1_000 };

/** The turns of each person, and of each organisation, held to a rate. */
export const limitDispatch = (
  dispatch: LimitPorts['dispatch'],
  count: Metrics['countTurn'],
): LimitPorts['dispatch'] => {
  const now = (): number => performance.now();
  const [ofPerson, ofTenant] = [makeRateLimit(PERSON_RATE, now), makeRateLimit(TENANT_RATE, now)];
  return limitTurns({
    dispatch,
    readDanger,
    waitOf: (person) => ofPerson(personKey(person)) || ofTenant(person.tenant),
    onLimited: () => count('limited'),
  });
};
