import type { Catalogue } from '../../guidelines/catalogue';
import type { Journey, RoleId } from '../../guidelines/model';
import type { Db } from '../../storage/db';
import type { Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { cross } from './cross';
import { findJourneys, journeysFor } from './find-journeys';
import { leftWalks, type LeftWalk } from './store';
import { listCard, resumeCard } from './views/list-card';
import * as words from './words';

export interface BeginPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly profileOf: (
    person: Person,
  ) => Promise<{ readonly municipality: string | null; readonly role: RoleId | null }>;
}

/** At most so many are asked back among. */
const MOST_ALIKE = 6;

/** The journeys of the person's place, their role's first, and what they left in the middle. */
export const listJourneys = async (
  { db, catalogue, profileOf }: BeginPorts,
  turn: Turn,
  notice?: string,
): Promise<Reply> => {
  const { municipality, role } = await profileOf(turn.person);
  if (municipality === null) return sayText(words.NO_PLACE);
  const journeys = journeysFor(catalogue, municipality, role);
  if (journeys.length === 0) return sayText(words.noRoutines(municipality));
  const notices = [...(notice === undefined ? [] : [notice]), role === null ? words.NO_ROLE : words.OWN_FIRST];
  const left = await leftWalks(db, turn.person, turn.at);
  const card = listCard({ heading: words.LIST, notices, journeys, left }, catalogue, turn.today);
  return { ...showCard(card, words.SUMMARY.list), private: true };
};

/** What somebody has left in the middle of a journey, if they have. */
export const leftOf = async (db: Db, journey: Journey, { person, at }: Turn): Promise<LeftWalk | undefined> =>
  (await leftWalks(db, person, at)).find((walk) => walk.journey === journey.id);

/** Begins a journey at the threshold; one that was left in the middle is offered to go on. */
export const beginJourney = async ({ db }: BeginPorts, journey: Journey, turn: Turn): Promise<Reply> => {
  const left = await leftOf(db, journey, turn);
  if (!left) return cross(journey, {});
  return { ...showCard(resumeCard(journey, left, turn.today), words.SUMMARY.list), private: true };
};

/** `starta <rutin>`: begins the one that is meant, or asks back, or lists them all. */
export const startNamed = async (ports: BeginPorts, text: string, turn: Turn): Promise<Reply> => {
  if (text === '') return listJourneys(ports, turn);
  const { catalogue, profileOf } = ports;
  const { municipality, role } = await profileOf(turn.person);
  if (municipality === null) return sayText(words.NO_PLACE);
  const found = findJourneys(journeysFor(catalogue, municipality, role), text);
  const [first] = found;
  if (!first) return listJourneys(ports, turn, words.NOT_FOUND);
  if (found.length === 1) return beginJourney(ports, first, turn);
  const journeys = found.slice(0, MOST_ALIKE);
  const card = listCard({ heading: words.WHICH, notices: [words.SEVERAL], journeys, left: [] }, catalogue, turn.today);
  return { ...showCard(card, words.SUMMARY.list), private: true };
};
