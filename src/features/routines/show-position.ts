import type { Catalogue } from '../../guidelines/catalogue';
import type { Journey, RoleId } from '../../guidelines/model';
import type { Db } from '../../storage/db';
import type { Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import type { CardView } from '../../turn/reply';
import type { LookUp } from '../local-facts/api';
import { advance, answersOf } from './advance';
import { forgetWalk, keepWalk } from './store';
import { outcomeCard } from './views/outcome-card';
import { outcomeShown } from './views/outcome-shown';
import { stepCard, type StepShown } from './views/step-card';
import { walkAt, type Walk } from './walk';
import { withLocal } from './with-local';
import * as words from './words';

export interface ShowPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly profileOf: (
    person: Person,
  ) => Promise<{ readonly municipality: string | null; readonly role: RoleId | null }>;
  /** What organisations have entered. */
  readonly localFacts: LookUp;
}

/** A step's card, whether it is the next or an earlier one that is to be changed. */
export const showStep = ({ catalogue }: Pick<ShowPorts, 'catalogue'>, shown: StepShown, turn: Turn): CardView =>
  stepCard(shown, catalogue, turn.today);

/**
 * Shows where a walk is, and keeps it so that it can be taken up again: from the first answer until the outcome.
 * @param given what the step was answered with before, filled in again
 */
export const showPosition = async (
  ports: ShowPorts,
  walk: Walk,
  journey: Journey,
  turn: Turn,
  notices: readonly string[] = [],
  given?: string,
): Promise<CardView> => {
  const { db, catalogue, profileOf, localFacts } = ports;
  const position = advance(journey, walk.answers);
  const kept = walkAt(walk, position);
  const { municipality } = await profileOf(turn.person);
  const elsewhere =
    municipality !== null &&
    !catalogue.guidelinesFor(municipality).some(({ journeys }) => journeys.some(({ id }) => id === journey.id));
  const said = [...notices, ...(elsewhere ? [words.OTHER_PLACE] : [])];
  if (position.kind === 'outcome') {
    await forgetWalk(db, turn.person, journey.id);
    const shown = outcomeShown(position.outcome, answersOf(position), catalogue, municipality, turn.today);
    const here = municipality !== null && !elsewhere;
    const facts = here ? await localFacts(turn.person, municipality, turn.today) : [];
    const whole = withLocal(shown, position.outcome, facts, turn.at);
    return outcomeCard(whole, { journey, outcome: position.outcome, walk: kept }, catalogue, said);
  }
  if (position.taken.length > 0) await keepWalk(db, turn.person, kept, turn.at);
  const { id, step, taken } = position;
  return showStep(ports, { journey, walk: kept, id, step, before: taken, given, notices: said, municipality }, turn);
};
