/** How a string of ten or twelve digits reads as a Swedish identity number; null when its date is no date. */
export type BirthDigits = 'personnummer' | 'samordningsnummer' | null;

/**
 * Reads by shape and plausible date alone (SKV 704, SKV 707: a coordination number has 60 added to its day): people type wrong
 * check digits, and a number with one wrong digit still points at the child.
 * @param digits year, month, day first, with or without century; what follows is not looked at
 */
export const readBirthDigits = (digits: string): BirthDigits => {
  const long = digits.length === 8 || digits.length >= 12;
  if (long && !/^(?:18|19|20)/.test(digits)) return null;
  const month = Number(digits.slice(long ? 4 : 2, long ? 6 : 4));
  const day = Number(digits.slice(long ? 6 : 4, long ? 8 : 6));
  if (month < 1 || month > 12) return null;
  if (day >= 1 && day <= 31) return 'personnummer';
  return day >= 61 && day <= 91 ? 'samordningsnummer' : null;
};
