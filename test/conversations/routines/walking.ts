import { elementsOf } from '../../connector/read-card';
import type { User } from '../../connector/chat';

/** One walk as it is told: what is written after `starta`, what each card is answered with, and what is seen at the end. */
export interface Told {
  readonly starts: string;
  /** In order: a choice's id, a day, ticked ids with commas between, `inget` for none, `ingen dag` for no day yet, `vidare` for an instruction. */
  readonly answers: readonly string[];
  /** The heading of the outcome. */
  readonly ends: string;
  /** What else stands on the outcome. */
  readonly shows: readonly (string | RegExp)[];
}

/** Passes the questions on danger and on skyddade personuppgifter with a no. */
export const cross = async (user: User): Promise<void> => {
  await user.presses('Nej, ingen fara');
  await user.presses('Nej');
};

const inputOf = (user: User): string | undefined => {
  const input = elementsOf(user.card()).find(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
  return typeof input?.id === 'string' ? input.id : undefined;
};

/** Answers the card that is shown. */
export const answer = async (user: User, given: string): Promise<void> => {
  if (given === 'ingen dag') {
    const title = user.buttons().find((one) => !['Nästa', 'Tillbaka', 'Ändra ett svar', 'Avbryt'].includes(one));
    await user.presses(title ?? 'no button for no day');
    return;
  }
  const id = inputOf(user);
  await user.presses('Nästa', id === undefined ? {} : { [id]: given === 'inget' ? '' : given });
};

/** What a card is sent with that no card offers; the walk must stand where it was, and say why. */
const BAD: Readonly<Record<string, readonly string[]>> = {
  choice: ['', 'finns-inte', 'Alva Ek, 120101-2384'],
  day: ['', '2026-02-30', '2031-01-01', 'i våras'],
  ticks: ['finns-inte', 'Alva Ek'],
};

const REFUSED = /Välj|finns inte|gick inte att läsa|framtiden|personnummer/;

/** Sends every sort of wrong answer to the card that is shown, and sees that each is answered in words. */
export const answerBadly = async (user: User): Promise<void> => {
  const id = inputOf(user);
  const before = JSON.stringify(user.card());
  for (const bad of id === undefined ? [] : (BAD[id] ?? [])) {
    // A card that takes days ahead takes this one.
    if (bad === '2031-01-01' && !/"max":"20[012]\d/.test(before)) continue;
    await user.presses('Nästa', { [id ?? '']: bad }, { force: true });
    expect(user.sees()).toMatch(REFUSED);
    expect(user.sees()).not.toMatch(/Alva|120101/);
    expect(JSON.stringify(user.card())).toBe(before);
  }
};

/** Walks from `starta` to the outcome, with every sort of wrong answer on the way, and sees what is told. */
export const walk = async (user: User, { starts, answers, ends, shows }: Told): Promise<void> => {
  await user.says(`starta ${starts}`);
  await cross(user);
  for (const given of answers) {
    expect(user.sees()).toMatch(/Steg \d/);
    expect(user.sees()).toContain('ring 112');
    expect(user.sees()).toContain('Källa: ');
    await answerBadly(user);
    await answer(user, given);
  }
  expect(user.sees().split('\n')[0]).toBe(ends);
  for (const text of [...shows, 'Inget är anmält eller journalfört.', 'Sedan']) {
    if (typeof text === 'string') expect(user.sees()).toContain(text);
    else expect(user.sees()).toMatch(text);
  }
};

/** Writes what must not be written in the middle of a walk; it is refused, and nothing of it is repeated. */
export const writesSomethingPersonal = async (user: User): Promise<void> => {
  await user.says('barnet heter Alva Ek och har personnummer 20120101-2384');
  expect(user.sees()).toMatch(/personnummer/);
  expect(user.sees()).not.toMatch(/Alva|2384/);
};
