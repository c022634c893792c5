import { findAccounts } from './find/account';
import { findBirthdates } from './find/birthdate';
import { findCaseNumbers } from './find/case-number';
import { findCombinations } from './find/combination';
import { findEmails } from './find/email';
import { findHandles } from './find/handle';
import { findInitials } from './find/initials';
import { findInstitutions } from './find/institution';
import { findNames } from './find/name';
import { findNetworkAddresses } from './find/network-address';
import { findPersonalNumbers } from './find/personal-number';
import { findPhones } from './find/phone';
import { findPlates } from './find/plate';
import { findStreetAddresses } from './find/street-address';
import { findWebAddresses } from './find/web-address';
import type { Find, Finder } from './finder';
import type { Finding } from './finding';
import { numberRuns } from './number-runs';
import { makeOfficialFinder } from './officials';
import { findPhrases } from './phrases';
import { blank, read } from './reading';
import { wordsOf } from './word';

/** Finds what identifies a person in a Swedish text, in the order of the text; findings do not overlap. */
export type Detector = (text: string) => readonly Finding[];

/** Where two finders claim the same stretch, the earlier here has it. */
const FINDERS: readonly Finder[] = [
  findEmails,
  findWebAddresses,
  findPersonalNumbers,
  findAccounts,
  findBirthdates,
  findPhones,
  findNetworkAddresses,
  findCaseNumbers,
  findPlates,
  findHandles,
  findStreetAddresses,
];

/** These read the text without the names of methods, books and services. */
const NAME_FINDERS: readonly Finder[] = [findInstitutions, findInitials];

/** Certain before possible, then the finders' order; what overlaps something kept is dropped. */
const settle = (finds: readonly Find[]): Find[] => {
  const kept: Find[] = [];
  const sorted = [
    ...finds.filter((f) => f.certainty === 'certain'),
    ...finds.filter((f) => f.certainty === 'possible'),
  ];
  const taken = new Set<number>();
  for (const find of sorted) {
    let free = true;
    for (let i = find.start; i < find.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = find.start; i < find.end; i++) taken.add(i);
    kept.push(find);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/**
 * Makes a detector. Its time grows with the text and no faster, whatever is in it.
 * @param officials what is printed in the guidelines and the organisation's own facts, and so points out nobody:
 * telephone numbers in any spelling, e-mail, postal and web addresses
 */
export const makeDetector = (officials: readonly string[]): Detector => {
  const findOfficials = makeOfficialFinder(officials);
  return (text) => {
    const whole = read(text);
    const reading = blank(whole, findOfficials(whole, numberRuns(whole.text)));
    const page = { reading, runs: numberRuns(reading.text) };
    const unnamed = blank(reading, findPhrases(reading));
    const finds = [
      ...FINDERS.flatMap((find) => find(page)),
      ...NAME_FINDERS.flatMap((find) => find({ reading: unnamed, runs: page.runs })),
      ...findNames(unnamed, wordsOf(unnamed)),
      ...findCombinations(page),
    ];
    return settle(finds).map(({ start, end, kind, certainty }) => ({
      start: whole.from(start),
      end: whole.to(end - 1),
      kind,
      certainty,
    }));
  };
};
