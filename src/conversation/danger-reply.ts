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
  /** Told when the place could not be looked up. The reply goes out without it. */
  readonly onNoPlace?: (error: unknown) => void;
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

/** The reply to a text that shows a child in danger now. Nothing of the text is in it, and no fault in a look-up holds it back. */
export const makeDangerReply =
  ({ catalogue, placeNamedIn, placeOf, onNoPlace }: DangerPorts) =>
  async (_danger: Danger, person: Person, text: string): Promise<Reply> => {
    const place = async (): Promise<string | null> => placeNamedIn(text) ?? (await placeOf(person));
    const municipality = await place().catch((error: unknown) => {
      onNoPlace?.(error);
      return null;
    });
    return sayText(...dangerTexts(catalogue, municipality));
  };
