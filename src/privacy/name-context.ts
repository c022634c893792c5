import type { Word } from './word';
import {
  BEFORE_PREPOSITION,
  CLAUSE_OPENERS,
  KIN_OWNED,
  MEETING,
  NAMING,
  NAMING_FILL,
  OBJECTS,
  ONLY_PERSON_VERBS,
  OWNED,
  PERSON_NOUNS,
  PERSON_PREPOSITIONS,
  PERSON_VERBS,
  ROLE_ENDING,
  ROLE_NOUNS,
  STATES,
} from './words/cues';

/** One word with its neighbours, and the text right after it (40 units). */
export interface Around {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly before2: Word | undefined;
  readonly after: Word | undefined;
  readonly after2: Word | undefined;
  readonly tail: string;
}

const LOOSE_GAP = /^[\s:,("'”“–-]{1,4}$/;
const SPACE = /^\s{1,2}$/;

/** Whether one of the cues stands right before. */
export const follows = ({ word, before }: Around, cues: ReadonlySet<string>, gap = SPACE): boolean =>
  before !== undefined && cues.has(before.low) && gap.test(word.gap);

/** "heter Tuva", "kallas för Jocke", "namn: Samira" */
export const isNamed = (around: Around): boolean => {
  const { before, before2 } = around;
  if (follows(around, NAMING, LOOSE_GAP)) return true;
  if (before2?.low === 'kalla' && /^(?:henne|honom|hen)$/.test(before?.low ?? '')) return true;
  return before2 !== undefined && before !== undefined && NAMING.has(before2.low) && NAMING_FILL.has(before.low);
};

/** "mamman Petra", "lillasyster amina", "pappa (Omar)" */
export const isKin = (around: Around): boolean =>
  follows(around, PERSON_NOUNS, LOOSE_GAP) && !(around.word.gap.includes(',') && around.word.shape === 'lower');

/** "rektor Hallén", "mattelärare holm" */
export const hasRole = (around: Around): boolean =>
  follows(around, ROLE_NOUNS, LOOSE_GAP) ||
  (around.before !== undefined && SPACE.test(around.word.gap) && ROLE_ENDING.test(around.before.low));

/** "träffade Oliver", "pratade med Lotta" */
export const isMet = (around: Around): boolean => {
  const { before, before2 } = around;
  if (follows(around, MEETING)) return true;
  return before?.low === 'med' || before?.low === 'till' ? before2 !== undefined && MEETING.has(before2.low) : false;
};

/** "oroliga för amina", "mamman till petra", "enligt doris", "det gäller tage" */
export const isRelated = ({ word, before, before2 }: Around): boolean => {
  if (before === undefined || !SPACE.test(word.gap)) return false;
  if (/^(?:enligt|gäller|gällde|angående|stackars|lille|lilla|hos|åt)$/.test(before.low)) return true;
  return PERSON_PREPOSITIONS.has(before.low) && before2 !== undefined && BEFORE_PREPOSITION.has(before2.low);
};

const COUNTED =
  '(?:[1-9]|1[0-9]|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)';
/** "wilhelm 6 år", "Liv (9)", "Alvar, nio år", "Storm är fem och" */
const AGE = new RegExp(
  `^(?:[ ,(]{1,3}(?:snart |nu |nyss |bara |född )?${COUNTED}(?:[ -]?(?:år|åring|mån|veckor|v\\b)|\\))|,? (?:är|fyller|blir|fyllde) (?:bara |snart |nu )?${COUNTED}(?: år| månader| mån\\b|[.,!?]|$| och | men ))`,
);
export const hasAge = ({ after, word, tail }: Around): boolean =>
  AGE.test(tail) || (after?.gap === ' ' && /^\p{L}+åring/u.test(after.low) && word.shape !== 'lower');

/** "Ninas pappa" */
export const owns = ({ word, after }: Around): boolean =>
  word.genitive && after !== undefined && SPACE.test(after.gap) && (OWNED.has(after.low) || KIN_OWNED.test(after.low));

/** "asks pappa", "draganas kille": of one who is related, which "klassens rum" is not. */
export const ownsKin = ({ word, after }: Around): boolean =>
  /..s$/.test(word.low) && after !== undefined && SPACE.test(after.gap) && KIN_OWNED.test(after.low);

/** "liv går i fyran", "tuva 2b" */
const YEAR =
  /^,? ?\(?(?:som )?(?:(?:går|gick|börjat|börjar|börjat|började) )?(?:(?:i|på) (?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|förskoleklass|förskoleklassen|klass [0-9]|årskurs|åk ?[0-9])|(?:i |klass |åk ?)?[1-9][a-e](?![\p{L}\p{N}]))/u;
export const isInYear = ({ tail }: Around): boolean => YEAR.test(tail);

/** The first of a sentence or a clause, where who does it stands; "lilla my" too. */
export const isSubject = ({ word, before }: Around): boolean =>
  word.opens ||
  (before !== undefined && /^,? $/.test(word.gap) && (CLAUSE_OPENERS.has(before.low) || isDear(before.low)));
const isDear = (low: string): boolean => /^(?:lilla|lille|stackars)$/.test(low);

/** Where a person can stand: who does it, whom it is about, with whom it is. */
const standsAsPerson = (around: Around): boolean =>
  isSubject(around) || (around.before !== undefined && SPACE.test(around.word.gap) && ABOUT.has(around.before.low));
const ABOUT = new Set([
  'om',
  'för',
  'med',
  'till',
  'av',
  'hos',
  'åt',
  'från',
  'gäller',
  'gällde',
  'har',
  'hade',
  'angående',
]);

const WITH = new Set(['kring', 'om', 'för', 'med', 'av', 'hos', 'gäller']);

/** "orolig för tor, han äter inte": taken up again as a person; or told by a year of school. */
export const isTakenUp = (around: Around): boolean => {
  const { after, after2, tail } = around;
  if (isSomebody(around) && WITH.has(around.before?.low ?? '')) return true;
  if (!standsAsPerson(around)) return false;
  if (
    after?.low === 'som' &&
    after2 &&
    (ONLY_PERSON_VERBS.has(after2.low) || /^(?:slår|slog|hotar|går|blir)$/.test(after2.low))
  )
    return true;
  return isInYear(around) || (/^, /.test(tail) && /^(?:han|hon|hen|hans|hennes)$/.test(after?.low ?? ''));
};

/** "vad tycker lilja?", "igår grät storm": turned round, with the verb first. */
export const isTurned = ({ word, before, before2 }: Around): boolean =>
  before !== undefined &&
  before2 !== undefined &&
  SPACE.test(word.gap) &&
  ONLY_PERSON_VERBS.has(before.low) &&
  /^(?:vad|hur|varför|när|var|vem|igår|idag|nu|då|sedan|ofta|ibland)$/.test(before2.low);

/** Where the words about a person end, and with them the chance that a noun goes on: "hur gör vi med liv?" */
const ENDS = /^(?:\s*$|[.,!?;]| (?:och|eller|som|när|nu|idag|igen|i morgon|imorgon|igår|i går|på) )/;
export const isSpokenOf = (around: Around): boolean => {
  const { before, before2, tail } = around;
  if (!before || !before2 || !ENDS.test(tail) || !SPACE.test(around.word.gap)) return false;
  if (before.low === 'med')
    return /^(?:vi|ni|jag|man|kontakt|kontakten|möte|mötet|samtal|samtalet|träff|träffen|hembesök|uppföljning|leker|bråkar|det)$/.test(
      before2.low,
    );
  if (before.low === 'för') return /^(?:oro|det$)/.test(before2.low);
  if (before.low === 'till') return PERSON_NOUNS.has(before2.low);
  return before.low === 'av' && /^(?:mobbad|mobbas|retad|slagen|hotad|hotas|brev)$/.test(before2.low);
};

const acts = ({ after }: Pick<Around, 'after'>, verbs: ReadonlySet<string>): boolean =>
  after !== undefined && SPACE.test(after.gap) && verbs.has(after.low);

/** "Viking är hyperaktiv": what follows is what people do, and things too. */
export const doesAnything = (around: Around): boolean => acts(around, PERSON_VERBS);

const HOW =
  /^ (?:har|är|var|blev|blir) (?:så|inte|väldigt|mycket|ofta|alltid|helt|nu|också|jätte\p{L}*|redan|aldrig|precis|bara|rätt|ganska) (\p{L}+)/u;
/** "rosa har slutat", "liv är så ledsen" */
const isInState = ({ after, after2, tail }: Around): boolean =>
  STATES.has(HOW.exec(tail)?.[1] ?? '') ||
  (after !== undefined &&
    after2 !== undefined &&
    /^(?:har|hade|är|var|blev|blir)$/.test(after.low) &&
    STATES.has(after2.low));

/** "björn slår henne", "sol kom hit": somebody is the other end of it. */
const reaches = ({ after, after2 }: Around): boolean =>
  after !== undefined &&
  after2 !== undefined &&
  SPACE.test(after2.gap) &&
  PERSON_VERBS.has(after.low) &&
  !/^(?:har|hade|är|var|blev|blir|is|was|has)$/.test(after.low) &&
  OBJECTS.has(after2.low);

/** "maj är mormor", "ek är socialsekreterare" */
const isSomeone = ({ after, after2 }: Around): boolean =>
  /^(?:är|var)$/.test(after?.low ?? '') &&
  after2 !== undefined &&
  (PERSON_NOUNS.has(after2.low) || ROLE_NOUNS.has(after2.low)) &&
  !/(?:en|et|na|n)$/.test(after2.low);

/** "liv kommer till oss" */
const comes = ({ tail }: Around): boolean =>
  /^ (?:kommer|kom|går|gick|åkte|åker|sprang|springer) (?:inte |alltid )?(?:till|från|på|hos) (?:oss|mig|skolan|förskolan|fritids|bup|bvc|mamma|pappa|sin|mötet|lektion)|^ (?:ska|skulle|måste) (?:till|hem|byta|flytta|träffa|bo|placeras|utredas)(?![\p{L}])/u.test(
    tail,
  );

/** "lilla saga är så rädd" */
const isDearDoing = (around: Around): boolean =>
  around.before !== undefined && isDear(around.before.low) && SPACE.test(around.word.gap) && doesAnything(around);

const TURNED = new Set([
  'hon',
  'han',
  'hen',
  'jag',
  'vi',
  'de',
  'dom',
  'man',
  'du',
  'ni',
  'det',
  'den',
  'barnet',
  'mamman',
  'pappan',
]);
/** "sol vägrar gå", not "bo vill hon inte": what follows only people do, and nobody else is named as doing it. */
export const doesAsPeopleDo = (around: Around): boolean =>
  isDearDoing(around) ||
  ((acts(around, ONLY_PERSON_VERBS) || isInState(around) || reaches(around) || isSomeone(around) || comes(around)) &&
    (!(around.after2 && TURNED.has(around.after2.low)) || /^ \p{L}+ de andra /u.test(around.tail)));

const TWO = /^ (?:och|o|&) \p{L}+ (\p{L}+)/u;
/** "saga och vide hämtas sent": two words that are names, and what people do. */
export const isOneOfTwo = ({ word, after2, tail }: Around): boolean => {
  const verb = TWO.exec(tail)?.[1] ?? '';
  if (!word.opens || !after2?.first || !PERSON_VERBS.has(verb)) return false;
  return !/^(?:är|var|blir|blev|har|hade|kan|ska|behöver|behövs|får|ger|is|was|has)$/.test(verb);
};

/** "Juni och hon", "Liv, som vägrar" */
export const isSomebody = ({ after, after2 }: Around): boolean => {
  if (!after || !after2) return false;
  if (after.low === 'och' || after.low === 'eller')
    return /^(?:hon|han|hen|hennes|hans|mamma|mamman|pappa|pappan|syskonen)$/.test(after2.low);
  return after.low === 'som' && acts({ after: after2 }, PERSON_VERBS);
};
