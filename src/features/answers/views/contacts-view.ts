import { localDateAt } from '../../../calendar/local-date';
import { sayHours } from '../../../calendar/opening-hours';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Contact } from '../../../guidelines/model/contact';
import type { Guideline } from '../../../guidelines/model/guideline';
import { phoneOf } from '../../../guidelines/say';
import { sayAge } from '../../../guidelines/say-age';
import type { CardView } from '../../../turn/reply';
import type { LocalBlock } from '../../local-facts/api';
import { localData } from './local-data';
import { contactsOf } from '../contacts-at';
import { sayOpen } from './say-open';

const linesOf = (contact: Contact, dated: boolean, at: number): readonly string[] => {
  return [
    phoneOf(contact),
    ...(contact.ages ? [`Gäller ${sayAge(contact.ages)}.`] : []),
    ...(contact.hours
      ? [`${sayHours(contact.hours)}. ${sayOpen({ ...contact, name: '' }, dated, at)?.replace(/^\. /, '') ?? ''}`]
      : []),
  ];
};

/** Those that the text only names, in one line: there is nothing to ring or write to. */
const withoutAddress = (contacts: readonly Contact[]): readonly string[] => {
  const names = contacts.flatMap(({ name, printed }) => (printed === null ? [name] : []));
  return names.length === 0 ? [] : [`Texten nämner också, utan nummer eller adress: ${names.join('; ')}.`];
};

/** Where something can be reported as wrong: there is a contact with a number or an address. */
const reportable = (
  municipality: string,
  guidelines: readonly Guideline[],
): readonly { readonly municipality: string }[] =>
  guidelines.some((one) => contactsOf(one, municipality).some(({ printed }) => printed !== null))
    ? [{ municipality }]
    : [];

/** The contacts that a place's guidelines give, each with what it is for, after what its organisations have entered themselves. A county's numbers for other municipalities are left out. */
export const contactsCard = (
  municipality: string,
  guidelines: readonly Guideline[],
  catalogue: Catalogue,
  at: number,
  ticket: string,
  local: readonly LocalBlock[] = [],
): CardView => ({
  template: 'answers/contacts',
  data: {
    heading: `Kontakter i ${municipality}`,
    text:
      guidelines.length === 0
        ? [`Jag har ingen riktlinje för ${municipality}. Ring kommunens växel.`]
        : ['Är ett barn i fara nu? Ring 112.'],
    report: reportable(municipality, guidelines).map((one) => ({ ...one, ticket })),
    ...localData({ place: municipality, blocks: local }),
    groups: guidelines.flatMap((guideline) => {
      const contacts = contactsOf(guideline, municipality);
      const validity = catalogue.rule(guideline.validity);
      const dated = validity?.kind !== 'validity' || validity.dated;
      if (contacts.length === 0) return [];
      return [
        {
          contacts: contacts
            .filter(({ printed }) => printed !== null)
            .map((contact) => ({ name: contact.name, lines: linesOf(contact, dated, at) })),
          unreachable: withoutAddress(contacts),
          marks: catalogue.marksFor([guideline.validity], localDateAt(at), municipality).map(({ text }) => text),
          source: guideline.shortTitle,
        },
      ];
    }),
  },
});
