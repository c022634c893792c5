import type { Catalogue } from '../guidelines/catalogue';
import { phoneOf } from '../guidelines/say';
import type { Person } from '../turn/person';
import { sayText, type Reply } from '../turn/reply';
import type { Danger } from './danger';

/** Where the place comes from: a municipality named in the text, else the person's own. */
export interface DangerPorts {
  readonly catalogue: Catalogue;
  readonly placeNamedIn: (text: string) => string | null;
  readonly placeOf: (person: Person) => Promise<string | null>;
}

/** The words of a danger reply for a place: 112 first, then the socialjour that its guideline names, then what not to do. */
export const dangerTexts = (catalogue: Catalogue, municipality: string | null): readonly string[] => {
  const socialjour = municipality === null ? null : catalogue.socialjour(municipality);
  const next = socialjour
    ? `Ring sedan ${socialjour.name}: ${phoneOf(socialjour)}.`
    : 'Fråga 112 efter socialjouren där barnet är.';
  return [
    `Ring 112 nu. ${next}`,
    'Lämna inte barnet ensamt. Vänta inte på möte, samtycke eller svar från någon annan. Jag larmar ingen åt dig.',
  ];
};

/** The reply to a text that shows a child in danger now. Nothing of the text is in it. */
export const makeDangerReply =
  ({ catalogue, placeNamedIn, placeOf }: DangerPorts) =>
  async (_danger: Danger, person: Person, text: string): Promise<Reply> =>
    sayText(...dangerTexts(catalogue, placeNamedIn(text) ?? (await placeOf(person))));
