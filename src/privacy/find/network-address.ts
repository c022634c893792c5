import { cueBefore, cueOf, type Find, type Finder } from '../finder';

const V4 =
  /(?<![0-9.])(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\.(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}(?![0-9]|\.[0-9])/g;
const V6 =
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}(?![\p{L}\p{N}:])/gu;
const MAC = /(?<![\p{L}\p{N}])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\p{L}\p{N}])/gu;
const CUE = cueOf('ip|ip-?adress|ip-?adressen|ip-?nummer', 3);

/** "3.2.1.4" is a section of a document as often as a machine: small parts need a cue. */
const isSection = (address: string): boolean => address.split('.').every((part) => Number(part) < 32);

/** IP and hardware addresses. */
export const findNetworkAddresses: Finder = ({ reading: { low } }) =>
  [...low.matchAll(V4), ...low.matchAll(V6), ...low.matchAll(MAC)].flatMap((match): Find[] => {
    const start = match.index;
    if (match[0].includes('.') && isSection(match[0]) && !cueBefore(low, start, CUE)) return [];
    if (/^[0-9:]+$/.test(match[0]) && !match[0].includes('::') && match[0].split(':').length < 6) return [];
    return [{ start, end: start + match[0].length, kind: 'other', certainty: 'certain' }];
  });
