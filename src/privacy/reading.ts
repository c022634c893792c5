/**
 * A text made ready for the finders: one spelling for the many dashes, spaces and digits that people and telephones type,
 * invisible signs taken out, letters composed. `from[i]` and `to[i]` say where the i-th unit stood in the text as it came.
 */
export interface Reading {
  readonly text: string;
  /** `text` in lower case, unit for unit. */
  readonly low: string;
  readonly from: (i: number) => number;
  readonly to: (i: number) => number;
}

const PLAIN = /^[\n\r\t -~åäöÅÄÖéÉüÜ§”“…]*$/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+$/;
const DASH = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const APOSTROPHE = /^[\u2018\u2019\u02bc\u00b4`]$/;
const DIGIT = /^\p{Nd}$/u;
const FORMS = /^[\uff00-\uffef\u{1d400}-\u{1d7ff}\u2460-\u24ff]$/u;

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign.normalize('NFKC') : String(code - zero);
};

const spell = (cluster: string): string => {
  if (cluster <= '~' && cluster.length === 1) return cluster;
  if (INVISIBLE.test(cluster)) return '';
  if (DASH.test(cluster)) return '-';
  if (SPACE.test(cluster)) return ' ';
  if (APOSTROPHE.test(cluster)) return "'";
  if (DIGIT.test(cluster)) return digitOf(cluster);
  return cluster.normalize(FORMS.test(cluster) ? 'NFKC' : 'NFC');
};

/** Lower case with every unit in its place, also where a letter's lower case is longer. */
const lower = (text: string): string => {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(i);
  }).join('');
};

/** Reads a text of any length in one pass. */
export const read = (text: string): Reading => {
  if (PLAIN.test(text)) return { text, low: lower(text), from: (i) => i, to: (i) => i + 1 };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const spelled = spell(cluster);
    parts.push(spelled);
    const whole = spelled.length === cluster.length;
    for (let unit = 0; unit < spelled.length; unit++) {
      starts.push(whole ? index + unit : index);
      ends.push(whole ? index + unit + 1 : index + cluster.length);
    }
  }
  const read = parts.join('');
  return { text: read, low: lower(read), from: (i) => starts[i] ?? text.length, to: (i) => ends[i] ?? text.length };
};

/** The same reading with some stretches made unreadable, so that no finder sees what stands there. */
export const blank = (reading: Reading, stretches: readonly (readonly [start: number, end: number])[]): Reading => {
  if (stretches.length === 0) return reading;
  const over = (text: string): string => {
    let done = 0;
    let out = '';
    for (const [start, end] of stretches) {
      if (end <= done) continue;
      const first = Math.max(start, done);
      out += text.slice(done, first) + '\ufffc'.repeat(end - first);
      done = end;
    }
    return out + text.slice(done);
  };
  return { ...reading, text: over(reading.text), low: over(reading.low) };
};
