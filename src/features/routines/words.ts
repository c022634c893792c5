import type { AnswerProblem } from './read-answer';

/** Neutral lines for lists and locked screens: no routine, no place. */
export const SUMMARY = { list: 'Rutiner', step: 'Nästa steg', receipt: 'Checklista' };

export const DANGER = 'Fara för ett barn: ring 112.';
export const NOT_DONE = 'Inget är anmält eller journalfört.';

export const LIST = 'Rutiner där du arbetar';
export const WHICH = 'Vilken rutin?';

export const NO_PLACE =
  'Välj kommun först, så visar jag rutinerna där. Skriv ”kommun” och namnet, till exempel ”kommun Karlstad”.';

/** @param municipality as the list of municipalities has it */
export const noRoutines = (municipality: string): string =>
  `Jag har ingen riktlinje för ${municipality}, och därför inga rutiner att gå igenom. Fråga din chef vad som gäller hos er.`;

export const NOT_FOUND = 'Den rutinen känner jag inte igen. Välj bland dem som finns i din kommun.';
export const SEVERAL = 'Det finns flera rutiner som liknar det du skrev. Välj en.';
export const OWN_FIRST = 'De som gäller din roll står först.';
export const NO_ROLE = 'Välj roll under ”profil”, så står dina rutiner först.';
export const GONE = 'Den rutinen finns inte längre. Skriv ”rutiner” för att se vilka som finns. Inget är sparat.';
export const CHANGED = 'Rutinen har ändrats sedan sist. De svar som fortfarande gäller är kvar.';
export const NOT_CHOSEN = 'Välj en rutin i listan först.';
export const NOTHING_TO_CHANGE = 'Det finns inget svar att ändra än.';
export const OTHER_PLACE = 'Rutinen gäller inte i den kommun som står i din profil.';

/** What to do about an answer. Nothing of it is repeated. */
export const PROBLEMS: Readonly<Record<AnswerProblem, string>> = {
  'nothing-chosen': 'Välj ett svar i kortet. Tryck sedan på Nästa.',
  'not-a-choice': 'Det svaret finns inte i rutinen. Välj ett som står i kortet.',
  'no-day': 'Välj en dag i kortet. Tryck sedan på Nästa.',
  'no-such-day': 'Den dagen finns inte. Välj en annan dag.',
  'in-future': 'Dagen ligger i framtiden. Välj i dag eller en tidigare dag.',
  'in-past': 'Dagen har redan varit. Välj i dag eller en senare dag.',
  'before-earlier': 'Dagen ligger före en dag som du har angett tidigare. Välj en senare dag, eller gå tillbaka.',
};

export const WAITING = {
  consent: 'Väntar på samtycke',
  'complete-request': 'Väntar på en komplett begäran',
  acknowledgement: 'Väntar på bekräftelse',
  time: 'Väntar på en tid',
  answer: 'Väntar på svar',
} as const;

export const MAY_LEAVE = 'Du kan lämna kortet. Jag erbjuder rutinen igen under ”rutiner” i två veckor.';

/** @param number from 1 @param most the most there can be in all */
export const stepOf = (number: number, most: number): string =>
  number === most ? `Steg ${number}, det sista` : `Steg ${number} av högst ${most}`;

export const FILE_NOTE = 'Länken gäller i en kvart.';
export const LEFT = 'Rutinen är avbruten. Dina val är borttagna. Jag har inte skickat eller anmält något.';
export const HAS_CHANGED = 'Rutinen har ändrats';
export const OLD_CARD = 'Kortet är från en äldre version av rutinen. De svar som fortfarande gäller är kvar.';

export const NO_OUTCOME_YET = 'Gå igenom rutinen först. Då finns det något att skriva ut.';
