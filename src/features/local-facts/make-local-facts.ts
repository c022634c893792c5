import { z } from 'zod/v4';
import type { Trx } from '../../storage/db';
import { action, type Action, type DeliveryKind, type Feature, type TextField, type Turn } from '../../turn/feature';
import { sayText, type Reply } from '../../turn/reply';
import { REPORT_WRONG } from './api';
import { makeCheckReminder } from './check-reminder';
import { makeLookUp } from './look-up';
import { FormData, FORM_TEXTS, Guided, Id, Seen } from './manage/form-data';
import { guideOn } from './manage/guide';
import { choose, openEdit, openNew } from './manage/open-form';
import type { LocalFactsPorts } from './manage/ports';
import { preview, reopen, save } from './manage/save';
import { settle, type Settlement } from './manage/settle';
import { replaceWithFact, replaceWithList, sayList } from './manage/show';
import { checkTable, exportTable, importTable, openImport, Pasted } from './manage/tables';
import { placeNamed } from './place';
import { askWhatIsWrong, report, ReportData } from './report';
import { SLOT_IDS } from './slots';
import { typedField } from './typed-fields';
import * as words from './views/words';

/** The feature, and what it sends unasked. */
export interface LocalFacts {
  readonly feature: Feature;
  readonly reminder: DeliveryKind<Trx>;
}

const Picked = z
  .union([
    z.templateLiteral(['fact:', z.string().regex(/^[A-Za-z0-9-]{1,40}$/)]),
    z.templateLiteral(['slot:', z.enum(SLOT_IDS), ':', z.string()]),
    z.literal(''),
  ])
  .optional()
  .transform(
    (
      picked,
    ): { readonly fact: string } | { readonly slot: (typeof SLOT_IDS)[number]; readonly place: string } | null => {
      const [kind, id = '', place = ''] = (picked ?? '').split(':');
      const slot = SLOT_IDS.find((one) => one === id);
      const named = placeNamed(place);
      if (kind === 'fact') return { fact: id };
      return kind === 'slot' && slot && named !== null ? { slot, place: named } : null;
    },
  );

const DENIED: Reply = { ...sayText(words.NOT_ADMIN), denied: true };

/** What the guidelines leave to each organisation, kept by its administrators: `lokala uppgifter`. */
export const makeLocalFacts = (ports: LocalFactsPorts): LocalFacts => {
  const { db, isAdmin } = ports;
  const reporting = { ...ports, lookUp: makeLookUp(db, ports.bindings) };

  /** An administrator at home: a guest changes nothing. */
  const mayKeep = ({ person, guest }: Turn): boolean => isAdmin(person) && !guest;

  /** For administrators alone: everybody else is told so, and nothing is read or changed. */
  const kept = <Data>(
    verb: string,
    schema: z.ZodType<Data>,
    run: (data: Data, turn: Turn) => Promise<Reply> | Reply,
    texts: Readonly<Record<string, TextField>> = {},
  ): Action =>
    action({
      verb,
      schema,
      texts,
      run: async (data, turn) => (mayKeep(turn) ? run(data, turn) : DENIED),
    });
  const settling = (verb: string, wish: Settlement): Action =>
    kept(verb, z.object({ seen: Seen }), ({ seen }, turn) => settle(ports, wish, seen, turn));
  const inForm = (verb: string, run: (form: FormData, turn: Turn) => Promise<Reply> | Reply): Action =>
    kept(verb, FormData, run, FORM_TEXTS);
  const table = Pasted(ports.clearText);

  return {
    reminder: makeCheckReminder(db, ports.admins),
    feature: {
      name: 'local-facts',
      commands: [
        {
          words: ['lokala uppgifter'],
          takes: 'rest',
          help: 'Lägger in organisationens egna nummer, länkar och lov. Bara för administratörer.',
          run: async (rest, turn) => (mayKeep(turn) ? sayList(ports, rest.text, turn) : DENIED),
        },
        {
          words: ['rapportera fel uppgift'],
          help: 'Talar om att ett nummer eller en länk från din organisation är fel.',
          run: (_rest, turn) => askWhatIsWrong(reporting, turn, null),
        },
      ],
      actions: [
        kept(
          'local-facts.list',
          z.object({ place: typedField('place'), from: z.int().min(0).max(100_000) }),
          (wanted, turn) => replaceWithList(ports, turn, wanted),
        ),
        kept('local-facts.pick', z.object({ picked: Picked }), ({ picked }, turn) => {
          if (picked === null) return sayText(words.NOTHING_PICKED);
          return 'fact' in picked ? replaceWithFact(ports, turn, picked.fact) : openNew(ports, turn, picked);
        }),
        kept('local-facts.choose', z.object({}), (_data, turn) => choose(ports, turn)),
        kept(
          'local-facts.add',
          z.object({ slot: z.enum(['', ...SLOT_IDS]).optional(), place: typedField('place') }),
          ({ slot, place }, turn) => {
            const named = placeNamed(place);
            return slot && named !== null
              ? openNew(ports, turn, { slot, place: named })
              : sayText(words.NOTHING_PICKED);
          },
        ),
        kept('local-facts.show', z.object({ id: Id }), ({ id }, turn) => replaceWithFact(ports, turn, id)),
        kept('local-facts.edit', z.object({ seen: Seen }), ({ seen }, turn) => openEdit(ports, turn, seen)),
        inForm('local-facts.preview', (form, turn) => preview(ports, form, turn)),
        inForm('local-facts.reopen', (form, turn) => reopen(ports, form, turn)),
        inForm('local-facts.save', (form, turn) => save(ports, form, turn)),
        settling('local-facts.check', 'checked'),
        settling('local-facts.remove', 'removed'),
        settling('local-facts.undo', 'undone'),
        kept('local-facts.guide', z.object({ place: typedField('place') }), ({ place }, turn) =>
          guideOn(ports, turn, { home: place, step: 1, skipped: [] }),
        ),
        kept('local-facts.skip', z.object({ guided: Guided }), ({ guided }, turn) => guideOn(ports, turn, guided)),
        kept('local-facts.import', z.object({}), openImport),
        kept('local-facts.check-table', table, (pasted, turn) => checkTable(ports, pasted, turn)),
        kept('local-facts.import-table', table, (pasted, turn) => importTable(ports, pasted, turn)),
        kept('local-facts.export', z.object({}), (_data, turn) => exportTable(ports, turn)),
        action({
          verb: REPORT_WRONG,
          schema: z.object({ place: typedField('place') }),
          texts: {},
          run: ({ place }, turn) => askWhatIsWrong(reporting, turn, placeNamed(place)),
        }),
        action({
          verb: 'local-facts.send-report',
          schema: ReportData,
          texts: {},
          run: (data, turn) => report(reporting, data, turn),
        }),
      ],
    },
  };
};
