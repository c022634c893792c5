import { localDateAt, type LocalDate } from '../calendar/local-date';
import type { LocalSocialjour } from '../features/local-facts/api';
import { dangerTexts } from '../features/threshold/api';
import type { Catalogue } from '../guidelines/catalogue';
import type { Person } from '../turn/person';
import { sayText, type Reply } from '../turn/reply';
import { within } from '../turn/within';
import type { Danger } from './danger';

/** Where the place comes from: a municipality named in the text, else the person's own. */
export interface DangerPorts {
  readonly catalogue: Catalogue;
  readonly placeNamedIn: (text: string) => string | null;
  readonly placeOf: (person: Person) => Promise<string | null>;
  /** The socialjour that an organisation has entered for the place; null without one. */
  readonly localSocialjour?: (person: Person, place: string, today: LocalDate) => Promise<LocalSocialjour | null>;
  /** Told when something could not be looked up. The reply goes out without it. */
  readonly onNoPlace?: (error: unknown) => void;
}

/** How long each look-up may take before the reply goes out without it, in ms. */
const PATIENCE = 400;

/**
 * The reply to a text that shows a child in danger now. Nothing of the text is in it, and no look-up holds it back: what
 * fails or takes longer than its time is left out.
 * @param at milliseconds since 1970
 */
export const makeDangerReply = ({ catalogue, placeNamedIn, placeOf, localSocialjour, onNoPlace }: DangerPorts) => {
  const tried = async <T>(lookUp: () => Promise<T | null>): Promise<T | null> =>
    within(PATIENCE, lookUp(), null).catch((error: unknown) => {
      onNoPlace?.(error);
      return null;
    });
  return async (_danger: Danger, person: Person, text: string, at: number): Promise<Reply> => {
    const municipality = await tried(async () => placeNamedIn(text) ?? (await placeOf(person)));
    const local =
      municipality === null || !localSocialjour
        ? null
        : await tried(() => localSocialjour(person, municipality, localDateAt(at)));
    return sayText(...dangerTexts(catalogue, municipality, local));
  };
};
