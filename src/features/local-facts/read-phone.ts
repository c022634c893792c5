/** Six digits, a dash or plus, four: how a personal identity number is written, and no telephone number. */
const LIKE_A_PERSON = /^\d{6}[-+]\d{4}$/;

/**
 * Reads an organisation's telephone number as it is written in Sweden: `054-540 50 00`, `+46 (0)54 540 50 00`, `1177`.
 * E.164, or a short number as it is dialled. Null for anything else, also for a number without its area code.
 */
export const readPhone = (text: string): string | null => {
  const written = text.normalize('NFC').trim();
  if (LIKE_A_PERSON.test(written) || !/^\+?[\d\s()/.–-]+$/u.test(written)) return null;
  const digits = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (/^1\d{2,5}$/.test(digits)) return digits;
  const [, national = ''] = /^(?:0|\+46|0046)([1-9]\d{6,8})$/.exec(digits) ?? [];
  return national === '' ? null : `+46${national}`;
};
