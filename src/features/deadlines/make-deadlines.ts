import { z } from 'zod/v4';
import { RuleId } from '../../guidelines/model';
import type { Trx } from '../../storage/db';
import { action, type Action, type DeliveryKind, type Feature, type Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import type { Beyond } from '../threshold/api';
import { Form, MAX_LABEL, submitForm, typeDeadline, watchFromElsewhere } from './add-deadline';
import { OPEN_FORM, type WatchDeadline } from './api';
import { findRule } from './find-rule';
import { makeGatheredReminder } from './gathered-reminder';
import { formBeyond, openForm } from './open-form';
import type { Seen } from './deadline';
import { Ticks } from './seen';
import { ruleChangesOf } from './rule-change';
import { settle, type Settlement } from './settle';
import { settleRuleChange, type RuleChoice } from './settle-rule-change';
import { listNow, ruleNameIn } from './show-list';
import { showMissed } from './show-missed';
import { openDeadlines } from './store';
import { changedCard } from './views/changed-card';
import * as words from './views/words';
import { draftFor, exportDeadlines, openByCode, openOne, restartOne, type OnePorts } from './act-on-one';

const Settling = z.object({ late: Ticks, today: Ticks, soon: Ticks });
const Restarting = Settling.extend({
  start: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/)
    .optional(),
});

const allOf = ({ late, today, soon }: z.infer<typeof Settling>): readonly Seen[] => [...late, ...today, ...soon];

/** The feature, what it sends unasked, and what it begins beyond the threshold. */
export interface Deadlines {
  readonly feature: Feature;
  readonly reminder: DeliveryKind<Trx>;
  readonly form: Beyond;
  /** For features whose own cards begin a deadline. */
  readonly watch: WatchDeadline;
}

/** Watching deadlines: `ny frist`, `frister`, and the morning's gathered reminder. */
export const makeDeadlines = (ports: OnePorts): Deadlines => {
  const { db, catalogue } = ports;
  const nameOf = ruleNameIn(catalogue);

  const list = async (turn: Turn, from: number): Promise<Reply> => {
    const listed = showCard(await listNow(db, nameOf, turn, { from }), words.SUMMARY.list);
    const changes = ruleChangesOf(catalogue, await openDeadlines(db, turn.person));
    const asked = changes.length === 0 ? [] : showCard(changedCard(changes, turn.today), words.SUMMARY.list).messages;
    return { messages: [...asked, ...listed.messages], private: true };
  };

  const choosing = (verb: string, choice: RuleChoice): Action =>
    action({
      verb,
      schema: z.object({ changed: Ticks }),
      texts: {},
      run: async ({ changed }, turn) => {
        if (changed.length === 0) return sayText(words.NOTHING_TICKED);
        const whole = await settleRuleChange(ports, turn.person, choice, changed, turn.at);
        const notices = whole ? [words.chosenRule(choice)] : [words.OLD_CARD];
        return { messages: [], replace: await listNow(db, nameOf, turn, { notices }), private: true };
      },
    });

  const settling = (verb: string, wish: Settlement): Action =>
    action({
      verb,
      schema: Settling,
      texts: {},
      run: async (ticked, turn) => {
        const seen = allOf(ticked);
        if (seen.length === 0) return sayText(words.NOTHING_TICKED);
        const { met, stale } = await settle(db, turn.person, wish, seen, turn.at);
        const notices = [...words.settledLines(wish, met, turn.today), ...(stale ? [words.OLD_CARD] : [])];
        return { messages: [], replace: await listNow(db, nameOf, turn, { notices }), private: true };
      },
    });

  return {
    reminder: makeGatheredReminder(db, nameOf),
    form: formBeyond(ports),
    watch: (turn, wish) => watchFromElsewhere(ports, wish, turn),
    feature: {
      name: 'deadlines',
      first: (turn) => showMissed(db, nameOf, turn),
      commands: [
        {
          words: ['ny frist', 'bevaka frist'],
          takes: 'rest',
          help: 'Bevakar en frist och påminner dig. Du får en kod att skriva i akten.',
          run: (rest, turn) => typeDeadline(ports, rest.text, turn),
        },
        {
          words: ['frister', 'mina frister'],
          help: 'Visar dina frister, med de sena först.',
          run: (_rest, turn) => list(turn, 0),
        },
        {
          words: ['visa frist'],
          takes: 'rest',
          run: (rest, turn) => openByCode(ports, turn, rest.text),
        },
        {
          words: ['spara frister'],
          help: 'Ger dina frister som en tabell och en kalenderfil.',
          run: (_rest, turn) => exportDeadlines(ports, turn),
        },
      ],
      actions: [
        action({
          verb: OPEN_FORM,
          schema: z.object({ rule: RuleId.optional() }),
          texts: {},
          run: ({ rule }, turn) => openForm(ports, turn, rule === undefined ? null : findRule(catalogue, rule)),
        }),
        action({
          verb: 'deadlines.create',
          schema: Form,
          texts: { label: { max: MAX_LABEL, label: 'Etikett' } },
          run: (form, turn) => submitForm(ports, form, turn),
        }),
        action({
          verb: 'deadlines.list',
          schema: z.object({ from: z.int().min(0).max(100_000) }),
          texts: {},
          run: ({ from }, turn) => list(turn, from),
        }),
        action({
          verb: 'deadlines.open',
          schema: Settling,
          texts: {},
          run: (ticked, turn) => openOne(ports, turn, allOf(ticked)),
        }),
        action({
          verb: 'deadlines.restart',
          schema: Restarting,
          texts: {},
          run: (ticked, turn) => restartOne(ports, turn, allOf(ticked), ticked.start ?? ''),
        }),
        action({
          verb: 'deadlines.draft',
          schema: Settling,
          texts: {},
          run: (ticked, turn) => draftFor(ports, turn, allOf(ticked)),
        }),
        action({
          verb: 'deadlines.export',
          schema: z.object({}),
          texts: {},
          run: (_data, turn) => exportDeadlines(ports, turn),
        }),
        settling('deadlines.done', 'done'),
        settling('deadlines.in-time', 'in-time'),
        settling('deadlines.late', 'late'),
        settling('deadlines.pause', 'paused'),
        settling('deadlines.resume', 'resumed'),
        settling('deadlines.snooze', 'snoozed'),
        settling('deadlines.remove', 'removed'),
        choosing('deadlines.take-new-rule', 'new'),
        choosing('deadlines.keep-old-rule', 'old'),
      ],
    },
  };
};
