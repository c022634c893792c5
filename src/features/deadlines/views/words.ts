import { sayDate } from '../../../calendar/swedish-date';
import { sayNumber } from '../../../calendar/swedish-number';
import type { LocalDate } from '../../../calendar/local-date';
import type { WatchedDeadline } from '../deadline';
import type { StartProblem } from '../read-start';
import type { Settlement } from '../settle';

/** Neutral lines for lists and locked screens: no code, no rule, no place. */
export const SUMMARY = {
  form: 'Ny frist',
  made: 'Fristen bevakas',
  list: 'Dina frister',
  due: 'Du har en frist att titta på',
  one: 'En frist',
  draft: 'Ett utkast',
  files: 'Dina frister som filer',
};

export const NOT_DONE = 'Inget är anmält eller journalfört.';
export const OLD_CARD = 'Kortet är gammalt. Så här är läget nu.';
export const NOTHING_TICKED = 'Kryssa för minst en frist först. Inget är ändrat.';
export const USED_FORM =
  'Kortet är redan använt. Det här bevakar jag sedan förut. Skriv ”ny frist” om du vill ha en till.';

export const UNKNOWN_RULE =
  'Den regeln känner jag inte igen. Inget är sparat. Skriv ”ny frist”, så kan du välja i en lista.';
export const NOT_WATCHABLE =
  'Riktlinjen anger ingen tid i dagar, veckor, månader eller år för den regeln. Den går inte att bevaka. Skriv ”ny frist” för att se vilka som går.';
export const NO_RULE = 'Välj en frist i listan. Inget är sparat.';
export const BAD_COUNT = 'Skriv hur många barn det gäller: ett tal från 1 till 6. Inget är sparat.';
export const BAD_LABEL =
  'En etikett får ha bokstäver, siffror, mellanslag, punkt, komma, snedstreck och bindestreck. Inget är sparat.';
export const ASKS_START = 'Vilken dag började tiden?';
export const RULE_GONE = 'Regeln finns inte längre i riktlinjen';
export const LONG_AGO = 'Startdagen ligger mer än en månad tillbaka. Stämmer den?';
export const ALREADY_OVER = 'Sista dagen har redan gått. Jag påminner varje vecka tills du markerar fristen som klar.';
export const OTHER_PLACE = 'Regeln gäller inte i din kommun. Kontrollera att du har valt rätt frist.';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** A day that the calendar lacks, as far as its month exists. */
const noSuchDay = (text: string): string => {
  const [, month, day] = text.trim().split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? 'Den dagen finns inte.' : `Den ${day ?? ''} ${name} finns inte.`;
};

/** In the place of the threshold, where a deadline was typed in one line. */
export const PROTECTED =
  'Har någon i familjen skyddade personuppgifter? Ta då bort fristen under ”frister”. Skriv ”skyddade personuppgifter” för att se vad riktlinjen säger.';

/** What to do about a start day. @param text as it was written, a date at most */
export const startProblem = (problem: StartProblem, text: string): string => {
  switch (problem) {
    case 'none':
      return 'Välj vilken dag tiden började. Inget är sparat.';
    case 'unreadable':
      return 'Dagen gick inte att läsa. Inget är sparat. Skriv den som ÅÅÅÅ-MM-DD, till exempel 2026-11-23.';
    case 'no-such-day':
      return `${noSuchDay(text)} Inget är sparat. Välj en annan dag.`;
    case 'in-future':
      return 'Startdagen ligger i framtiden. Inget är sparat. Välj dagen då tiden började, senast i dag.';
    case 'too-old':
      return 'Startdagen ligger mer än ett år tillbaka. Inget är sparat. Kontrollera dagen. En så gammal frist kan jag inte bevaka.';
  }
};

/** @param municipality as the list of municipalities has it */
export const noDeadlinesThere = (municipality: string): string =>
  `Jag har ingen riktlinje för ${municipality} med en frist att bevaka. Skriv ”kommun” och namnet för att byta kommun.`;

/** The line that the answer always carries. */
export const lastDayLine = (due: LocalDate, today: LocalDate): string => `Sista dag: ${sayDate(due, today)}`;

const named = (deadlines: readonly WatchedDeadline[]): string => deadlines.map(({ code }) => code).join(', ');

/** The later day that the law allows, where the corresponding day is no working day. */
export const nextWorkingDay = (day: LocalDate, today: LocalDate): string =>
  `Sista dagen är ingen arbetsdag. Enligt lag (1930:173) räcker det senast ${sayDate(day, today)}.`;

/** Why the earlier day was taken where two times stand against each other. */
export const countedByShorter = (longer: LocalDate, today: LocalDate): string =>
  `Jag räknar med den kortare tiden. Med den längre blir sista dagen ${sayDate(longer, today)}.`;

/** The codes, and what to do with them. */
export const codesLine = (deadlines: readonly WatchedDeadline[]): string =>
  deadlines.length === 1
    ? `Kod: ${named(deadlines)}. Skriv koden i akten.`
    : `Koder: ${named(deadlines)}. Skriv en kod i varje barns akt.`;

/** The receipt's heading. */
export const watching = (count: number): string =>
  count === 1 ? 'Jag bevakar fristen' : `Jag bevakar ${sayNumber(count, 'en')} frister`;

/** "Du har tre frister", "Du har en frist". */
export const youHave = (count: number): string =>
  `Du har ${sayNumber(count, 'en')} ${count === 1 ? 'frist' : 'frister'}`;

const snoozed = (deadlines: readonly WatchedDeadline[], today: LocalDate): readonly string[] =>
  [...new Set(deadlines.flatMap(({ nextOn }) => nextOn ?? []))]
    .sort()
    .map(
      (day) =>
        `Jag påminner igen ${sayDate(day, today)} om ${named(deadlines.filter(({ nextOn }) => nextOn === day))}. Sista dagen är densamma.`,
    );

/** What is marked as done after its last day may have come in time all the same; only the owner knows. */
const doneLines = (deadlines: readonly WatchedDeadline[]): readonly string[] => {
  const unsure = deadlines.filter(({ answered }) => answered === null);
  return [
    `Klart: ${named(deadlines)}. ${NOT_DONE}`,
    ...(unsure.length === 0
      ? []
      : [`Sista dagen hade gått för ${named(unsure)}. Jag har inte noterat om svaret kom i tid.`]),
  ];
};

/** What was done with the deadlines that were ticked, and what was not. */
export const settledLines = (
  wish: Settlement,
  deadlines: readonly WatchedDeadline[],
  today: LocalDate,
): readonly string[] => {
  if (deadlines.length === 0) return [];
  switch (wish) {
    case 'done':
      return doneLines(deadlines);
    case 'in-time':
      return [`Svaret kom i tid: ${named(deadlines)}. ${NOT_DONE}`];
    case 'late':
      return [`Svaret kom för sent: ${named(deadlines)}. ${NOT_DONE}`];
    case 'paused':
      return [`Pausat: ${named(deadlines)}. Jag påminner inte förrän du startar igen. Sista dagen är densamma.`];
    case 'resumed':
    case 'snoozed':
      return snoozed(deadlines, today);
    case 'removed':
      return [`Borttaget: ${named(deadlines)}. Jag påminner inte mer om det.`];
  }
};

/** What came of a choice between the old and the new day of a changed rule. */
export const chosenRule = (choice: 'new' | 'old'): string =>
  choice === 'new' ? 'Jag räknar nu med den nya dagen.' : 'Jag behåller dagen som förut.';

export const MISSED = 'Det här kunde jag inte lämna när det var dags.';
export const ONE_ONLY = 'Kryssa för en enda frist för att öppna den.';
export const NO_SUCH_CODE = 'Du har ingen öppen frist med den koden. Skriv ”frister” för att se dina koder.';
export const ASKS_CODE = 'Skriv ”visa frist” och koden, till exempel ”visa frist K7-4MR”.';
export const RULE_GONE_HERE = 'Regeln finns inte längre i riktlinjen. Startdagen går inte att ändra.';
export const PAUSED = 'Pausad. Jag påminner inte.';
export const NO_FILES_HERE = 'Filer går inte att hämta i den här installationen. Dina frister ser du med ”frister”.';
export const NOTHING_TO_EXPORT = 'Du har inga frister att spara som fil.';
export const CANNOT_DRAFT = 'Regeln finns inte längre i riktlinjen. Jag har inget utkast för den.';
export const OWN_DUTY =
  'Enligt riktlinjen är det din egen roll som ska göra det här. Det finns ingen annan att skriva till.';

/** @param start a day */
export const restarted = (codes: string, start: LocalDate, due: LocalDate, today: LocalDate): string =>
  `${codes}: jag räknar nu från ${sayDate(start, today)}. ${lastDayLine(due, today)}.`;

/** What the morning's card says of what is paused, so that a pause is not forgotten. */
export const stillPaused = (deadlines: readonly WatchedDeadline[]): string =>
  `Pausade just nu: ${named(deadlines)}. Dem påminner jag inte om.`;
