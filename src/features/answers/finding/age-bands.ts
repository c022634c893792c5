const NUMBER_WORDS =
  'noll ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton'.split(' ');

const AGE = new RegExp(`\\b(?:(\\d{1,2})|(${NUMBER_WORDS.join('|')}))\\s*-?\\s*(?:aring|ars?\\b|year|yo\\b)`, 'g');

/** Bands that the guidelines' contacts and rights part at: preschool age, school age, from fifteen, grown. */
const bandsFor = (age: number): string[] => {
  if (age <= 5) return ['#0-5'];
  if (age < 15) return ['#6-17'];
  if (age < 18) return ['#6-17', '#15-17'];
  return age <= 20 ? ['#18-20'] : [];
};

/** Marks for the ages that a folded text gives a child ("en 4-åring", "tvååring", "10-year-old"). Durations ("två år") count too; they weigh little. */
export const ageBands = (folded: string): readonly string[] => [
  ...new Set(
    [...folded.matchAll(AGE)].flatMap((found) =>
      bandsFor(found[1] === undefined ? NUMBER_WORDS.indexOf(found[2] ?? '') : Number(found[1])),
    ),
  ),
];
