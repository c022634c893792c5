import type { Find, Finder } from '../finder';

/** All parts are bounded, so that a long run of letters costs no more than its length. */
const LOCAL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}$/u;
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){0,4}/u;
const AT = / @ |@| ?(?:\(at\)|\[at\]|\{at\}|\(a\)|[([]snabel-?a[)\]]|(?<=\s)(?:snabel-?a|at)(?=\s)) ?/gu;
/** Written out or with spaces, it counts only when what follows ends like a domain. */
const LOOSE_DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:(?: ?\. ?| punkt )[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,4}/u;

/** E-mail addresses, with @ or an "at" in its place. */
export const findEmails: Finder = ({ reading: { text, low } }) =>
  [...low.matchAll(AT)].flatMap((at): Find[] => {
    const after = at.index + at[0].length;
    const local = LOCAL.exec(text.slice(Math.max(0, at.index - 64), at.index));
    const domain = (at[0] === '@' ? DOMAIN : LOOSE_DOMAIN).exec(low.slice(after, after + 200));
    if (!local || !domain) return [];
    const [start, end] = [at.index - local[0].length, after + domain[0].length];
    return [{ start, end, kind: 'email', certainty: 'certain' }];
  });
