/** What a child may be in danger of, told of any child: only supposed, asked about or past, it is no danger now. */
const EVENTS = [
  ['ett barn', 'blir slaget hemma'],
  ['en elev', 'säger att hon vill dö'],
  ['en elev', 'har tagit tabletter'],
  ['en elev', 'hotar att ta sitt liv'],
  ['ett barn', 'är i fara'],
  ['ett barn', 'försvinner från förskolan'],
  ['ett barn', 'inte andas'],
  ['ett barn', 'är medvetslöst'],
  ['en förälder', 'är full och ska köra'],
  ['en förälder', 'kommer berusad till hämtningen'],
  ['en vårdnadshavare', 'är påverkad och ensam med barnet'],
  ['en elev', 'har kniv med sig'],
  ['någon', 'hotar med vapen på skolan'],
  ['en elev', 'ska giftas bort'],
  ['en flicka', 'förs ut ur landet'],
  ['ett barn', 'blir bortfört av en förälder'],
  ['ett barn', 'utsätts för sexuella övergrepp'],
  ['en elev', 'blir våldtagen'],
  ['en elev', 'inte vågar gå hem'],
  ['ett barn', 'lämnas ensamt hemma'],
  ['ett barn', 'misshandlas av en förälder'],
  ['en ungdom', 'rymmer från HVB'],
  ['en ungdom', 'tar en överdos'],
  ['en elev', 'skär sig'],
  ['en elev', 'svimmar'],
  ['ett barn', 'får kramper'],
  ['ett barn', 'sväljer något giftigt'],
  ['en förälder', 'hotar att döda sitt barn'],
  ['en förälder', 'får en psykos'],
  ['ett spädbarn', 'har blivit skakat'],
  ['en placerad ungdom', 'försöker hänga sig'],
  ['barnet', 'berättar om våld hemma'],
  ['eleven', 'säger att pappa slår'],
  ['en elev', 'har självmordstankar'],
] as const;

/** Ways to ask about a routine; `{who}` and `{does}` are a child and what may happen to it. */
const SUPPOSED = [
  'vem ringer man om {who} {does}?',
  'vad gäller när {who} {does}?',
  'vad gör vi om {who} {does}?',
  'vad ska skolan göra när {who} {does}',
  'vilken rutin gäller om {who} {does}?',
  'hur anmäler jag att {who} {does}?',
  'hur snabbt måste socialtjänsten agera om {who} {does}?',
  'ska föräldrarna kontaktas om {who} {does}?',
  'får vi bryta sekretessen om {who} {does}?',
  'behövs samtycke när {who} {does}?',
  'vem gör anmälan om {who} {does}?',
  'hur dokumenterar man när {who} {does}?',
  'finns det en handlingsplan för när {who} {does}?',
  'vad säger riktlinjen om {who} {does}?',
  'jag misstänker att {who} {does}, hur går jag vidare?',
  'vi undrar vad som gäller ifall {who} {does}',
  'hur pratar jag med föräldrarna om {who} {does}?',
  'vem har ansvaret om {who} {does}, skolan eller soc?',
  'kan man ringa socialjouren om {who} {does}?',
  'min kollega undrar vad man gör när {who} {does}',
];

/** A child by a word that means a certain one, and how an unseen grown-up puts the questions around an emergency. */
const CERTAIN = ['min elev', 'flickan', 'pojken', 'hon', 'han', 'tjejen i min klass', 'en kille här hos mig'];
const NOW = ['just nu', 'nu', 'precis nu', 'ikväll', 'nyss'];
const TAILS = [
  'vad gör jag?',
  'vem ringer jag?',
  'ska jag ringa soc eller polisen?',
  'behöver jag samtycke?',
  'får jag bryta sekretessen?',
  'hur anmäler jag?',
  'vilken rutin gäller?',
  'måste jag prata med rektor först?',
  'hjälp',
  '',
];
const HEADS = [
  'hej!',
  'hej, jag är lärare.',
  'fråga om sekretess:',
  'jag jobbar på bvc och',
  'akut!',
  'kurator här.',
  '',
];

const fill = (frame: string, who: string, does: string): string => frame.replace('{who}', who).replace('{does}', does);

/** Everything that may happen, in every third of the ways to ask. */
export const supposed = (): readonly string[] =>
  EVENTS.flatMap(([who, does], e) =>
    SUPPOSED.filter((_, f) => (e + f) % 3 === 0).map((frame) => fill(frame, who, does)),
  );

/** Texts again with greetings before them, questions after them and a letter gone wrong: none of it changes what they are. */
export const embedded = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, i) => [
    [HEADS[i % HEADS.length], swapLetters(text, i), TAILS[(i * 7) % TAILS.length]].filter(Boolean).join(' '),
    doubleLetter(text, i),
  ]);

/** A child for certain, and now. */
export const certain = (): readonly string[] =>
  EVENTS.filter(([who]) => !/förälder|vårdnadshavare|någon|spädbarn|barnet|eleven/.test(who)).flatMap(([, does], e) => [
    `${CERTAIN[e % CERTAIN.length] ?? ''} ${does} ${NOW[e % NOW.length] ?? ''}`,
    `${CERTAIN[(e + 3) % CERTAIN.length] ?? ''} ${does} ${NOW[(e + 1) % NOW.length] ?? ''}, ${TAILS[e % 9] ?? ''}`,
  ]);

/** Two letters change places in the longest word of every other text. */
const swapLetters = (text: string, seed: number): string => {
  const longest = text.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (seed % 2 || longest.length < 5) return text;
  const at = 1 + (seed % (longest.length - 3));
  const wrong = longest.slice(0, at) + (longest[at + 1] ?? '') + (longest[at] ?? '') + longest.slice(at + 2);
  return text.replace(longest, wrong);
};

/** A letter comes twice in every third word. */
const doubleLetter = (text: string, seed: number): string =>
  text
    .split(' ')
    .map((word, i) => {
      if ((i + seed) % 3 || word.length < 4) return word;
      const at = 1 + ((seed + i) % (word.length - 2));
      return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
    })
    .join(' ');
