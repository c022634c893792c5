import { z } from 'zod/v4';
import { action, type Action, type Turn } from '../../turn/feature';
import { sayText, type CardView, type Reply } from '../../turn/reply';
import { channelOfUnit, UNIT_NAMES, type UnitId } from '../bindings/api';
import { askAboutDanger, beyond, type Beyond } from '../threshold/api';
import { Draft, MAX_TEXT, unitFor, What, Whom } from './draft';
import type { ConsultationPorts } from './ports';
import { send } from './send';
import { howCard, summaryCard, whatCard, whomCard } from './views/ask-cards';
import { askerCard, toldCard } from './views/booking-cards';
import { callLines, GUIDELINE, sourceOf } from './views/rules';
import * as words from './views/words';

/** The name of the way from the threshold to the form. */
const FORM = 'consultations.form';

const TEXT = { text: { max: MAX_TEXT, label: 'Egen text' } };

/** Asking for a consultation: the threshold, three short cards, what will be sent word for word, and only then it is sent. */
export const makeAsk = (ports: ConsultationPorts) => {
  const { db, units, catalogue, newId, municipalityOf } = ports;

  const show = (card: CardView): Reply => ({ messages: [], replace: card, private: true });

  const call = (unit: UnitId, at: number, notice: string): CardView =>
    toldCard(`Ring ${UNIT_NAMES[unit]}`, callLines(catalogue, unit, at), {
      notices: [notice],
      sources: [sourceOf(catalogue, 'vk.rutin.psykolog')],
    });

  const begin = async (turn: Turn): Promise<Reply> => {
    const municipality = await municipalityOf(turn.person);
    const here = municipality === null || catalogue.guidelinesFor(municipality).some(({ id }) => id === GUIDELINE);
    return here ? askAboutDanger(FORM, {}) : sayText(words.NOT_VARMLAND);
  };

  const form: Beyond = beyond({
    name: FORM,
    carried: z.object({}),
    enter: () => Promise.resolve(show(whomCard(catalogue, newId()))),
  });

  /** Whether the way in is the right one, before anything more is asked. */
  const whom = async ({ known, contact, ...carried }: z.infer<typeof Whom>, { at }: Turn): Promise<Reply> => {
    const source = { sources: [sourceOf(catalogue, 'vk.rutin.psykolog')] };
    if (known === 'nej') return show(toldCard('Den här vägen passar inte', [words.NOT_KNOWN], source));
    if (contact === 'ja') return show(toldCard('Den här vägen passar inte', [words.HAS_CONTACT], source));
    const unit = unitFor(carried.group);
    if (!(await channelOfUnit(db, units, unit))) return show(call(unit, at, words.NO_WAY_IN));
    return show(whatCard(catalogue, carried));
  };

  const review = (draft: Draft, turn: Turn): Promise<Reply> =>
    Promise.resolve(show(summaryCard(catalogue, draft, unitFor(draft.group), turn.name)));

  const submit = async (draft: Draft, turn: Turn): Promise<Reply> => {
    const unit = unitFor(draft.group);
    const { form: key, group, area, tried, asked, way, available } = draft;
    const wish = { form: key, unit, soonSix: group === 'sex', area, tried, asked, way, available };
    const booking = await send(ports, turn.person, turn.name, { ...wish, text: draft.text?.text ?? null }, turn.at);
    if (!booking) return show(call(unit, turn.at, words.NO_WAY_IN));
    return show(askerCard(catalogue, booking, turn.today, { notices: [words.NOT_JOURNALLED, words.YOU_CAN_CALL] }));
  };

  const actions: readonly Action[] = [
    action({ verb: 'consultations.begin', schema: z.object({}), texts: {}, run: (_data, turn) => begin(turn) }),
    action({ verb: 'consultations.what', schema: Whom, texts: {}, run: whom }),
    action({
      verb: 'consultations.how',
      schema: What,
      texts: {},
      run: (what) => Promise.resolve(show(howCard(what))),
    }),
    action({ verb: 'consultations.review', schema: Draft, texts: TEXT, run: review }),
    action({ verb: 'consultations.send', schema: Draft, texts: TEXT, run: submit }),
    action({
      verb: 'consultations.change',
      schema: Draft,
      texts: TEXT,
      run: (draft) => {
        const { form, group, area, tried, asked } = draft;
        return Promise.resolve(show(howCard({ form, group, area, tried, asked }, draft)));
      },
    }),
    action({
      verb: 'consultations.stop',
      schema: z.object({}),
      texts: {},
      run: () => Promise.resolve(show(toldCard('Avbrutet', [words.NOTHING_SENT, words.YOU_CAN_CALL]))),
    }),
  ];

  return { begin, form, actions };
};

export type Ask = ReturnType<typeof makeAsk>;
