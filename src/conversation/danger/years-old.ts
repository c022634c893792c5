const NUMBERS = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton'.split(
  ' ',
);

/** A child by age: åring (as in 14-åring), treåring, femtonåringen ..., as entries of a list of words. */
export const YEARS_OLD = ['', ...NUMBERS].map((number) => `${number}åring*`).join(', ');
