import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { WatchableDeadline } from '../../guidelines/watchable';
import type { Cleared } from '../../privacy/cleared';
import type { Turn } from '../../turn/feature';
import { breakWarning, type LookUp } from '../local-facts/api';
import { readProfile } from '../profile/api';
import { countDeadline } from './count-deadline';
import { lastDay } from './deadline';
import { createDeadlines, type CreatePorts } from './create-deadlines';
import type { Made } from './views/made-card';

export interface WatchPorts extends CreatePorts {
  readonly catalogue: Catalogue;
  readonly localFacts: LookUp;
}

/** Whether a school or preschool has to answer within the time: then a break is in its way. */
const waitsForSchool = ({ acts }: WatchableDeadline): boolean =>
  acts.roles.some((role) => role === 'rektor' || role === 'forskolechef' || role === 'elevhalsa');

/** What a person wants to have watched. */
export interface Wish {
  readonly rule: WatchableDeadline;
  readonly start: LocalDate;
  readonly label: Cleared | null;
  /** From 1 to MAX_COUNT: one deadline for each child. */
  readonly count: number;
  /** The same for the same wish sent again. */
  readonly key: string;
}

/** Makes the deadlines once, and tells which they are. Null when the key already made others, from other answers in the form. */
export const watchRule = async (ports: WatchPorts, turn: Turn, wish: Wish): Promise<Made | null> => {
  const { catalogue, db, localFacts } = ports;
  const { rule, start, label, count, key } = wish;
  const counted = countDeadline(catalogue, rule, start);
  const { municipality } = await readProfile(db, turn.person);
  const deadlines = await createDeadlines(
    ports,
    turn.person,
    { ...counted, rule: rule.id, ruleVersion: rule.version ?? 1, start, label, count, key },
    turn.at,
  );
  const same = deadlines.length === count && deadlines.every((one) => one.rule === rule.id && one.startOn === start);
  if (!same) return null;
  const here =
    municipality === null || !waitsForSchool(rule) ? [] : await localFacts(turn.person, municipality, turn.today);
  const warning = breakWarning(
    here,
    turn.today > start ? turn.today : start,
    lastDay({ dueOn: counted.due, statutoryDueOn: counted.statutoryDue }),
    turn.today,
  );
  return { rule, start, counted, deadlines, municipality, warning };
};
