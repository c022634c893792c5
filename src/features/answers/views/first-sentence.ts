/** Longest heading, in characters; a longer first sentence stands as text under a shorter heading. */
const LONGEST = 140;

/** Abbreviations and ordinals whose point ends no sentence. */
const NO_END = /(?:\b(?:kap|st|t\.ex|bl\.a|dvs|kl|nr|s\.k|m\.fl|ca|f\.d)|\b\d{1,2})\.$/i;

/** Parts a text at its first sentence's end: the heading of an answer, and what follows. The rest is empty when nothing does. */
export const firstSentence = (text: string): { readonly first: string; readonly rest: string } => {
  for (const found of text.matchAll(/[.?!](?=\s+[\p{Lu}”"])/gu)) {
    const first = text.slice(0, found.index + 1);
    if (NO_END.test(first)) continue;
    // A colon within a number, as an act's (2017:209), parts nothing.
    const colon = first.length > LONGEST ? first.search(/:\s/) : -1;
    const end = colon < 0 ? found.index : colon;
    return { first: text.slice(0, end + 1), rest: text.slice(end + 1).trim() };
  }
  return { first: text, rest: '' };
};
