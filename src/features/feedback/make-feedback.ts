import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import { RuleId } from '../../guidelines/model';
import type { Contact } from '../../guidelines/model/contact';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { contactsAt, questionOf, type Found } from '../answers/api';
import { FAULTS, keysOf, REASONS } from './reasons';
import { countOnce, type Opinion } from './store';
import { askCard, contactCard, thanksCard } from './views';
import * as words from './words';

export interface FeedbackPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
}

/** The answer's card was given it by chance, so that it says nothing of who got the answer. */
const Ticket = z.uuid();

const Asked = z.object({ unit: RuleId, ticket: Ticket });
const Given = Asked.extend({ helped: z.enum(['yes', 'no']), why: z.enum(['', ...keysOf(REASONS)]).optional() });
const Reported = z.object({
  ticket: Ticket,
  unit: z.union([RuleId, z.literal('')]),
  contact: RuleId,
  fault: z.enum(keysOf(FAULTS)),
});

/** Whether answers helped, and contacts that are wrong: asked on request, chosen from lists, counted without a person. */
export const makeFeedback = ({ db, catalogue }: FeedbackPorts): Feature => {
  const units = new Map<string, Found>(
    catalogue.guidelines.flatMap((guideline) =>
      guideline.answers.map((unit) => [unit.id, { unit, guideline }] as const),
    ),
  );
  const municipalities = new Set(catalogue.places.map(({ name }) => name));
  const contactOf = (id: string): readonly Contact[] => {
    const rule = catalogue.rule(id);
    return rule?.kind === 'contact' && rule.printed !== null ? [rule] : [];
  };
  const contactsIn = (unit: string): readonly Contact[] => (units.get(unit)?.unit.rules ?? []).flatMap(contactOf);

  const ask = ({ unit, ticket }: z.infer<typeof Asked>): Reply => {
    const found = units.get(unit);
    if (!found) return sayText(words.GONE);
    const card = askCard(unit, ticket, questionOf(found), contactsIn(unit).length > 0);
    return { ...showCard(card, words.SUMMARY.ask), private: true };
  };

  const pick = (contacts: readonly Contact[], ticket: string, from: string): Reply =>
    contacts.length === 0
      ? sayText(words.NO_CONTACTS)
      : { ...showCard(contactCard(contacts, ticket, from), words.SUMMARY.contact), private: true };

  const count = async (ticket: string, opinion: Opinion, { guest, today }: Turn): Promise<Reply> => {
    if (guest) return { ...sayText(words.GUEST), denied: true };
    const fresh = await countOnce(db, ticket, opinion, today);
    return { messages: [], replace: thanksCard(fresh ? words.COUNTED[opinion.verdict] : words.COUNTED_BEFORE) };
  };

  const give = async ({ unit, ticket, helped, why }: z.infer<typeof Given>, turn: Turn): Promise<Reply> => {
    if (!units.has(unit)) return sayText(words.GONE);
    const opinion: Opinion =
      helped === 'yes' ? { verdict: 'helped', unit } : { verdict: 'not-helped', unit, reason: why ? why : null };
    return count(ticket, opinion, turn);
  };

  const report = async ({ ticket, unit, contact, fault }: z.infer<typeof Reported>, turn: Turn): Promise<Reply> => {
    if (contactOf(contact).length === 0) return sayText(words.GONE);
    const from = units.has(unit) ? unit : null;
    return count(ticket, { verdict: 'wrong-contact', contact, unit: from, reason: fault }, turn);
  };

  return {
    name: 'feedback',
    commands: [],
    actions: [
      action({ verb: 'feedback.open', schema: Asked, texts: {}, run: (asked) => Promise.resolve(ask(asked)) }),
      action({ verb: 'feedback.give', schema: Given, texts: {}, run: give }),
      action({
        verb: 'feedback.contacts-in',
        schema: Asked,
        texts: {},
        run: ({ unit, ticket }) => Promise.resolve(pick(contactsIn(unit), ticket, unit)),
      }),
      action({
        verb: 'feedback.contacts-at',
        schema: z.object({ ticket: Ticket, municipality: z.string().refine((name) => municipalities.has(name)) }),
        texts: {},
        run: ({ ticket, municipality }) =>
          Promise.resolve(
            pick(
              contactsAt(municipality, catalogue).flatMap(({ id }) => contactOf(id)),
              ticket,
              '',
            ),
          ),
      }),
      action({ verb: 'feedback.report', schema: Reported, texts: {}, run: report }),
    ],
  };
};
