/** What a question asks for, by the words that show it. Rewritten, folded tokens. */
const SIGNS = {
  time: /^(hur lang tid|nar|senast|hur ofta|frist|vecka|veckor|manader|manad|dagar|giltighet)$/,
  who: /^(vem|vems|vilka|ansvarar)$/,
  contact: /^(telefonnummer|telefon|post|adress|ringa|ringer|kontaktuppgifter|kontakta|kontaktar|fax)$/,
  hours: /^(telefontider|oppet|lunch|stangt)$/,
  law: /^(lagrum|kap|§|lag|lagen|lagar|socialtjanstlagen|reglerar|lagligt)$/,
  consent: /^(samtycke|sekretess|sekretessbrytande|aterkalla)$/,
  cost: /^(kostnad)$/,
  meaning: /^(definition|syfte|malgrupp)$/,
  may: /^(far|kan|maste|behover|krav|kravs|ska|skyldig)$/,
  way: /^(hur|gor|gora|steg|blankett|fylla)$/,
  place: /^(var|vart|till)$/,
} as const;

export type QuestionKind = keyof typeof SIGNS;
const KINDS = Object.keys(SIGNS) as QuestionKind[];

/** The kinds that the tokens of a question show; "hur lång tid" and "hur ofta" are one sign each. */
export const kindsOf = (tokens: readonly string[]): ReadonlySet<QuestionKind> => {
  const joined = tokens
    .join(' ')
    .replace(/hur lang tid/g, 'frist')
    .replace(/hur ofta/g, 'frist')
    .split(' ');
  return new Set(KINDS.filter((kind) => joined.some((token) => SIGNS[kind].test(token))));
};

/** For each kind the share of the asks that show it. */
export type KindProfile = ReadonlyMap<QuestionKind, number>;

export const profileOf = (asks: readonly (readonly string[])[]): KindProfile => {
  const counts = new Map<QuestionKind, number>();
  for (const ask of asks) for (const kind of kindsOf(ask)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].map(([kind, count]) => [kind, count / asks.length]));
};

const NEUTRAL = 0.3;

/** How far a question's kinds are those of an entry's asks, 0..1; a question that shows none is neutral. */
export const asksLike = (kinds: ReadonlySet<QuestionKind>, profile: KindProfile): number => {
  if (kinds.size === 0) return NEUTRAL;
  let shared = 0;
  for (const kind of kinds) shared += profile.get(kind) ?? 0;
  return shared / kinds.size;
};
