import type { Contact } from './model';

/** Area codes of two and three digits; every other has four. Mobile and special numbers (010, 020, 07x) count as three. */
const SHORT_AREA_CODES = new Set(
  '08 010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 077 079 090'.split(
    ' ',
  ),
);

const areaCodeLength = (national: string): number =>
  [2, 3].find((length) => SHORT_AREA_CODES.has(national.slice(0, length))) ?? 4;

/** How many digits stand together after the area code, by how many there are. */
const GROUPS: Readonly<Record<number, readonly number[]>> = {
  5: [3, 2],
  6: [2, 2, 2],
  7: [3, 2, 2],
  8: [3, 3, 2],
};

/** `+46108316243` as Swedes write it: `010-831 62 43`. A foreign number stays as it is. */
export const printPhone = (e164: string): string => {
  if (!e164.startsWith('+46')) return e164;
  const national = `0${e164.slice(3)}`;
  const area = areaCodeLength(national);
  let rest = national.slice(area);
  const groups = (GROUPS[rest.length] ?? [rest.length]).map((length) => {
    const group = rest.slice(0, length);
    rest = rest.slice(length);
    return group;
  });
  return `${national.slice(0, area)}-${groups.join(' ')}`;
};

/** At most this many digits are a number of their own (112, 1177), with no area code that could be missing. */
const SPECIAL_NUMBER = 5;

type Printed = Pick<Contact, 'medium' | 'printed' | 'e164'>;

/**
 * A contact's number as it is shown: in its usual form where the text gives it whole, else as printed with what is
 * missing said. Other contacts: the address as printed. Null where the text gives neither.
 */
export const numberOf = ({ medium, printed, e164 }: Printed): string | null => {
  if (e164 !== null) return printPhone(e164);
  if (printed === null) return null;
  const isNumber = medium === 'phone' || medium === 'fax';
  return isNumber && printed.replace(/\D/g, '').length > SPECIAL_NUMBER
    ? `${printed} (riktnummer saknas i texten)`
    : printed;
};

/** What to show so that somebody can be reached: the number or address, or the name where the text gives neither. */
export const phoneOf = (contact: Printed & Pick<Contact, 'name'>): string => numberOf(contact) ?? contact.name;
