import { z } from 'zod/v4';
import { NodeId, RuleId, type Journey } from '../../guidelines/model';
import { action, type Action, type Turn } from '../../turn/feature';
import { sayText, type Reply } from '../../turn/reply';
import type { WatchDeadline } from '../deadlines/api';
import type { OfferFile } from '../files/api';
import { advance, answersOf, watchedAt } from './advance';
import { crossHere, replaced } from './cross';
import { printChecklist } from './print-checklist';
import { readAnswer } from './read-answer';
import { showPosition, showStep, type ShowPorts } from './show-position';
import { changeCard } from './views/change-card';
import { Walk } from './walk';
import * as words from './words';

export interface WalkPorts extends ShowPorts {
  readonly watch: WatchDeadline;
  readonly offerFile: OfferFile;
}

const OnCard = z.object({ walk: Walk });
const AtStep = OnCard.extend({ at: NodeId });
const Answering = AtStep.extend({
  choice: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .optional(),
  day: z
    .string()
    .regex(/^[\d-]{0,20}$/)
    .optional(),
  ticks: z
    .string()
    .regex(/^[a-z0-9,-]{0,400}$/)
    .optional(),
  none: z.boolean().optional(),
});

/** What the buttons do on the cards of a walk. Everything is worked out anew from the answers that the card carries. */
export const makeWalkActions = (ports: WalkPorts): readonly Action[] => {
  const { catalogue, profileOf, watch } = ports;

  const show = async (walk: Walk, journey: Journey, turn: Turn): Promise<Reply> =>
    replaced(await showPosition(ports, walk, journey, turn));

  /** A card from an older version says so first; one from another day passes the threshold again. */
  const onWalk = <Data extends z.infer<typeof OnCard>>(
    verb: string,
    schema: z.ZodType<Data>,
    run: (data: Data, journey: Journey, turn: Turn) => Promise<Reply>,
    { anyDay = false }: { readonly anyDay?: boolean } = {},
  ): Action =>
    action({
      verb,
      schema,
      texts: {},
      run: async (data, turn) => {
        const { walk } = data;
        const journey = catalogue.journey(walk.journey)?.journey;
        if (!journey) return sayText(words.GONE);
        if (walk.version !== journey.version) {
          const now = { ...walk, version: journey.version };
          return replaced({
            template: 'routines/old',
            data: {
              heading: words.HAS_CHANGED,
              name: journey.name,
              text: words.OLD_CARD,
              journey: journey.id,
              walk: now,
            },
          });
        }
        if (!anyDay && walk.day !== turn.today) return crossHere(journey, walk.answers);
        return run(data, journey, turn);
      },
    });

  const give = async ({ walk, at, ...given }: z.infer<typeof Answering>, journey: Journey, turn: Turn) => {
    const here = advance(journey, walk.answers);
    const asked = here.kind === 'step' && here.id === at ? here.step : here.taken.find(({ id }) => id === at)?.step;
    if (!asked) return show(walk, journey, turn);
    const read = readAnswer(asked, given, walk.answers, turn.today);
    if (read.kind === 'problem') return sayText(words.PROBLEMS[read.problem]);
    return show({ ...walk, answers: { ...walk.answers, [at]: read.answer } }, journey, turn);
  };

  const goBack = async ({ walk, at }: z.infer<typeof AtStep>, journey: Journey, turn: Turn) => {
    const { taken } = advance(journey, walk.answers);
    const index = taken.findIndex(({ id }) => id === at);
    const before = index < 0 ? taken : taken.slice(0, index);
    const answers = Object.fromEntries(before.slice(0, -1).map(({ id, answer }) => [id, answer]));
    return replaced(await showPosition(ports, { ...walk, answers }, journey, turn, [], before.at(-1)?.answer));
  };

  const change = (walk: Walk, journey: Journey, { today }: Turn): Reply => {
    const { taken } = advance(journey, walk.answers);
    if (taken.every(({ step }) => step.kind === 'instruction')) return sayText(words.NOTHING_TO_CHANGE);
    return replaced(changeCard(journey, walk, taken, (sentence) => catalogue.say(sentence), today));
  };

  const revise = async (walk: Walk, id: string, journey: Journey, turn: Turn) => {
    const { taken } = advance(journey, walk.answers);
    const index = taken.findIndex((one) => one.id === id);
    const found = taken[index];
    if (!found) return show(walk, journey, turn);
    const { municipality } = await profileOf(turn.person);
    const { step, answer: given } = found;
    return replaced(
      showStep(ports, { journey, walk, id, step, before: taken.slice(0, index), given, municipality }, turn),
    );
  };

  const watchFrom = async ({ walk, rule }: { walk: Walk; rule: string }, journey: Journey, turn: Turn) => {
    const position = advance(journey, walk.answers);
    const from = watchedAt(position).find((one) => one.rule === rule)?.from;
    const start = from === undefined ? undefined : answersOf(position)[from];
    return start === undefined ? show(walk, journey, turn) : watch(turn, { rule, start, key: `${walk.id}#${rule}` });
  };

  return [
    onWalk('routines.answer', Answering, give),
    onWalk('routines.back', AtStep, goBack),
    onWalk('routines.show', OnCard, ({ walk }, journey, turn) => show(walk, journey, turn)),
    onWalk('routines.change', OnCard, ({ walk }, journey, turn) => Promise.resolve(change(walk, journey, turn))),
    onWalk(
      'routines.revise',
      OnCard.extend({ step: z.union([NodeId, z.literal('')]).optional() }),
      async ({ walk, step }, journey, turn) =>
        step ? revise(walk, step, journey, turn) : sayText(words.PROBLEMS['nothing-chosen']),
    ),
    onWalk('routines.watch', OnCard.extend({ rule: RuleId }), watchFrom),
    onWalk('routines.print', OnCard, ({ walk }, journey, turn) => printChecklist(ports, walk, journey, turn), {
      anyDay: true,
    }),
  ];
};
