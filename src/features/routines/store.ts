import { sayDate } from '../../calendar/swedish-date';
import { localDateAt, type LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import { Answers } from './advance';
import type { Walk } from './walk';

/** How long a walk that was left in the middle is offered again and kept, in days from its last answer. */
export const KEPT_DAYS = 14;

const DAY = 86_400_000;

/** A walk that was left in the middle. */
export interface LeftWalk {
  readonly journey: string;
  readonly version: number;
  readonly answers: Walk['answers'];
  readonly updatedAt: number;
}

/** Keeps how far somebody has come in a journey, in the place of what was kept of it before. */
export const keepWalk = async (db: Db, { tenant, user }: Person, walk: Walk, now: number): Promise<void> => {
  const values = { journey_version: walk.version, answers: JSON.stringify(walk.answers), updated_at: now };
  await db
    .insertInto('walks')
    .values({ tenant, user_id: user, journey: walk.journey, ...values })
    .onConflict((conflict) => conflict.columns(['tenant', 'user_id', 'journey']).doUpdateSet(values))
    .execute();
};

/** Forgets how far somebody has come in a journey. Safe to repeat. */
export const forgetWalk = async (db: Db, { tenant, user }: Person, journey: string): Promise<void> => {
  await db
    .deleteFrom('walks')
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .where('journey', '=', journey)
    .execute();
};

const readAnswers = (json: string): Walk['answers'] => Answers.safeParse(JSON.parse(json)).data ?? {};

/** The walks that a person has left in the middle and may take up, the latest first. */
export const leftWalks = async (db: Db, { tenant, user }: Person, now: number): Promise<readonly LeftWalk[]> => {
  const rows = await db
    .selectFrom('walks')
    .select(['journey', 'journey_version', 'answers', 'updated_at'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .where('updated_at', '>', now - KEPT_DAYS * DAY)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map(({ journey, journey_version, answers, updated_at }) => ({
    journey,
    version: journey_version,
    answers: readAnswers(answers),
    updatedAt: updated_at,
  }));
};

/** Removes the walks that are no longer offered. Safe to repeat. */
export const pruneWalks = async (db: Db, now: number): Promise<void> => {
  await db
    .deleteFrom('walks')
    .where('updated_at', '<=', now - KEPT_DAYS * DAY)
    .execute();
};

/** What is kept of a person's walks, a line each. */
export const tellWalks = async (
  db: Db,
  { tenant, user }: Person,
  on: LocalDate,
  nameOf: (journey: string) => string | null,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('walks')
    .select(['journey', 'answers', 'updated_at'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map(({ journey, answers, updated_at }) => {
    const count = Object.keys(readAnswers(answers)).length;
    const day = sayDate(localDateAt(updated_at), on);
    return `${nameOf(journey) ?? 'En rutin som inte finns längre'}: ${count} svar, senast ${day}`;
  });
};
