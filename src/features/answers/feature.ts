import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import { RuleId, type RoleId } from '../../guidelines/model';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard, type Reply } from '../../turn/reply';
import type { Answering } from './answering';
import type { Context } from './context';
import { answerFollowUp } from './answer-follow-up';
import { localBlocks, type KeptFact, type LookUp } from '../local-facts/api';
import { journeyAbout } from '../routines/api';
import { localOn, placeOfOutcome } from './local-on';
import type { Asker, Found, Outcome } from './outcome';
import { searchRules } from './search';
import { contactsCard } from './views/contacts-view';
import { shown } from './views/shown';
import { withFeedback } from './views/with-feedback';
import { withRoutine } from './views/with-routine';
import { rulesWithWords, wordsCard, WORDS_SUMMARY } from './views/words-view';

/** What the feature is made of: the rule module, answering over it, and what is known of a person. */
export interface AnswersPorts {
  readonly catalogue: Catalogue;
  readonly answering: Answering;
  readonly context: Context;
  readonly profileOf: (
    person: Person,
  ) => Promise<{ readonly municipality: string | null; readonly role: RoleId | null }>;
  /** A random id, so that what is thought of a card counts once. */
  readonly newId: () => string;
  readonly localFacts: LookUp;
  /** Told what each question ended in, for the metrics. */
  readonly onOutcome?: (outcome: Outcome['kind']) => void;
}

/** What somebody can be reached by. */
const isContact = ({ fact }: KeptFact): boolean => ['contact', 'link', 'channel'].includes(fact.value.kind);

const NO_PLACE = 'Skriv ”kommun” och namnet på din kommun, så visar jag kontakterna där.';
const NONE_OF_THESE = 'Skriv frågan med andra ord. Nämn gärna vem som gör vad, och kommunen.';
const GONE = 'Det svaret finns inte längre. Skriv frågan i stället.';

/** Takes every text that is no command, and the buttons under its answers. */
export const makeAnswers = ({
  catalogue,
  answering,
  context,
  profileOf,
  localFacts,
  newId,
  onOutcome,
}: AnswersPorts): Feature => {
  const show = async (outcome: Outcome, { person, today, at }: Turn): Promise<Reply> => {
    if (outcome.kind === 'answered')
      context.keep(person, { unit: outcome.first.unit.id, municipality: outcome.municipality }, at);
    const place = placeOfOutcome(outcome);
    const facts = place === null ? [] : await localFacts(person, place, today);
    const { card, summary } = shown(outcome, catalogue, at, { place, blocks: localOn(outcome, facts, catalogue, at) });
    if (outcome.kind !== 'answered') return showCard(card, summary);
    const { unit } = outcome.first;
    const led = withRoutine(card, await routineFor(outcome.first, person));
    return showCard(withFeedback(led, unit.id, newId()), summary);
  };

  /** The routine that an answer is about, if it is one of the person's own. */
  const routineFor = async ({ unit, guideline }: Found, person: Person): Promise<string | null> => {
    const { municipality, role } = await profileOf(person);
    if (municipality === null || !guideline.municipalities.includes(municipality)) return null;
    return journeyAbout(guideline, unit.rules, role)?.id ?? null;
  };

  const question = async (text: string, turn: Turn): Promise<Reply> => {
    const asker: Asker = await profileOf(turn.person);
    const last = context.last(turn.person, turn.at);
    const outcome = (last && answerFollowUp(answering, text, asker, last)) ?? answering.answer(text, asker);
    onOutcome?.(outcome.kind);
    return show(outcome, turn);
  };

  const askUnit = async (id: string, turn: Turn): Promise<Reply> => {
    const found = answering.unit(id);
    if (!found) return sayText(GONE);
    const { municipality } = await profileOf(turn.person);
    const here = municipality !== null && found.guideline.municipalities.includes(municipality) ? municipality : null;
    return show(
      { kind: 'answered', first: found, second: null, byPlace: false, municipality: here, reports: false },
      turn,
    );
  };

  const showWords = (id: string): Reply => {
    const found = answering.unit(id);
    const rules = found ? rulesWithWords(found.unit, catalogue) : [];
    return rules.length === 0 ? sayText(GONE) : showCard(wordsCard(rules, catalogue), WORDS_SUMMARY);
  };

  return {
    name: 'answers',
    commands: [
      {
        words: ['kontakter'],
        help: 'Kontakter i din kommun',
        run: async (_, turn) => {
          const { municipality } = await profileOf(turn.person);
          if (municipality === null) return sayText(NO_PLACE);
          const facts = await localFacts(turn.person, municipality, turn.today);
          const guidelines = catalogue.guidelinesFor(municipality);
          return showCard(
            contactsCard(
              municipality,
              guidelines,
              catalogue,
              turn.at,
              newId(),
              localBlocks(facts.filter(isContact), turn.at),
            ),
            'Kontakter',
          );
        },
      },
    ],
    actions: [
      action({
        verb: 'answers.ask-unit',
        schema: z.object({ unit: RuleId }),
        texts: {},
        run: ({ unit }, turn) => askUnit(unit, turn),
      }),
      action({
        verb: 'answers.words',
        schema: z.object({ unit: RuleId }),
        texts: {},
        run: ({ unit }) => Promise.resolve(showWords(unit)),
      }),
      action({
        verb: 'answers.none-of-these',
        schema: z.object({}),
        texts: {},
        run: () => Promise.resolve(sayText(NONE_OF_THESE)),
      }),
    ],
    question: (text, turn) => question(text.text, turn),
    search: async (text, turn) =>
      searchRules({ answering, catalogue }, text.text, await profileOf(turn.person), turn.at),
  };
};
