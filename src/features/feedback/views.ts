import type { Contact } from '../../guidelines/model/contact';
import { phoneOf } from '../../guidelines/say';
import type { CardView } from '../../turn/reply';
import { choicesOf, FAULTS, REASONS } from './reasons';

/** @param question what the answer was to, in the guideline's own words: never what somebody wrote */
export const askCard = (unit: string, ticket: string, question: string, hasContacts: boolean): CardView => ({
  template: 'feedback/ask',
  data: {
    unit,
    ticket,
    question: `Svaret på ”${question}”`,
    reasons: choicesOf(REASONS),
    contacts: hasContacts ? [{ unit }] : [],
  },
});

/** @param from the answer that they stand in; empty on a list of contacts */
export const contactCard = (contacts: readonly Contact[], ticket: string, from: string): CardView => ({
  template: 'feedback/contact',
  data: {
    ticket,
    unit: from,
    contacts: contacts.map((contact) => ({ value: contact.id, title: titleOf(contact) })),
    // The only one is chosen already.
    chosen: contacts.length === 1 ? (contacts[0]?.id ?? '') : '',
    faults: choicesOf(FAULTS),
  },
});

const titleOf = (contact: Contact): string => {
  const number = phoneOf(contact);
  return number === contact.name ? contact.name : `${contact.name}: ${number}`;
};

/** What the card becomes: that it is counted, or was. */
export const thanksCard = (text: string): CardView => ({ template: 'feedback/thanks', data: { text } });
