import type { User } from '../../connector/chat';
import { onEachDatabase } from '../whole-service';

/** What somebody does in a transcript; a string in its place is what they must see then. */
export type Does = (user: User) => Promise<unknown>;

export const chooses =
  (choice: string): Does =>
  (user) =>
    user.presses('Nästa', { choice });
export const gives =
  (day: string): Does =>
  (user) =>
    user.presses('Nästa', { day });
export const ticks =
  (...ids: readonly string[]): Does =>
  (user) =>
    user.presses('Nästa', { ticks: ids.join(',') });
export const goesOn: Does = (user) => user.presses('Nästa');
export const presses =
  (button: string): Does =>
  (user) =>
    user.presses(button);
export const writes =
  (text: string): Does =>
  (user) =>
    user.says(text);
export const doesNotSee =
  (text: string): Does =>
  (user) => {
    // A section is called what it is called.
    const told = user
      .sees()
      .split('\n')
      .filter((line) => !line.startsWith('Källa:'));
    expect(told.join('\n')).not.toContain(text);
    return Promise.resolve();
  };

/** Writes words that begin a routine, and passes the threshold. */
export const begins =
  (words: string): Does =>
  async (user) => {
    await user.says(`starta ${words}`);
    await user.presses('Nej, ingen fara');
    await user.presses('Nej');
  };

/** A conversation in order: what it shows, who has it, and what is done and seen. */
export type Transcript = readonly [shows: string, role: string, ...happens: readonly (Does | string)[]];

const TUESDAY = '2026-11-24T09:00:00+01:00';

/** Plays each transcript against the whole service, in a place, on both databases. */
export const play = (place: string, transcripts: readonly Transcript[]): void => {
  onEachDatabase(TUESDAY, (given) => {
    it.each(transcripts.map((one, index) => [one[0], one, index] as const))(
      '%s',
      async (_shows, [, role, ...happens], index) => {
        const user = given().chat.user(`walker-${String(index)}`);
        await user.says(`kommun ${place}`);
        await user.says(`roll ${role}`);
        for (const one of happens) {
          if (typeof one === 'string') expect(user.sees()).toContain(one);
          else await one(user);
        }
      },
    );
  });
};
