import type { Turn } from '../../../turn/feature';
import { sayText, type Reply } from '../../../turn/reply';
import { toRaw, type RawFact } from '../raw-fact';
import type { SlotId } from '../slots';
import { factById, factsOf } from '../store/rows';
import { chooseCard, formCard } from '../views/form-card';
import * as words from '../views/words';
import type { Guided, Seen } from './form-data';
import { placesAround } from '../place';
import { mayEnterAt, overviewOf } from './overview';
import type { LocalFactsPorts } from './ports';
import { replaceWithFact } from './show';

const BLANK: RawFact = {
  place: '',
  slot: '',
  subject: '',
  organisation: '',
  phone: '',
  hours: '',
  url: '',
  choice: '',
  from: '',
  to: '',
  owner: 'utvecklingsledare',
  checked: '',
  note: '',
};

/** The form of a new fact, in place of the pressed card; what the organisation called itself last stands in it. */
export const openNew = async (
  ports: LocalFactsPorts,
  turn: Turn,
  { place, slot }: { readonly place: string; readonly slot: SlotId },
  { guided = null, notices = [] }: { readonly guided?: Guided | null; readonly notices?: readonly string[] } = {},
): Promise<Reply> => {
  const { tenant } = turn.person;
  if (!mayEnterAt(ports.bindings, tenant)(place)) return sayText(words.boundElsewhere(place));
  const before = await factsOf(ports.db, tenant);
  const near = before.find(({ fact }) => fact.place === place) ?? before[0];
  const raw = {
    ...BLANK,
    place,
    slot,
    organisation: near?.fact.organisation ?? '',
    owner: near?.fact.owner ?? BLANK.owner,
  };
  return { messages: [], replace: formCard({ raw, slot, seen: null, guided, notices }), private: true };
};

/** The form of a fact that is there, as the card saw it. */
export const openEdit = async (ports: LocalFactsPorts, turn: Turn, seen: Seen): Promise<Reply> => {
  const kept = await factById(ports.db, turn.person.tenant, seen.id);
  if (kept?.version !== seen.version || kept.removed) return replaceWithFact(ports, turn, seen.id, [words.OLD_CARD]);
  const form = formCard({ raw: toRaw(kept.fact), slot: kept.fact.slot, seen, guided: null, notices: [] });
  return { messages: [], replace: form, private: true };
};

/** Which kind of fact and where, in place of the pressed card. */
export const choose = async (ports: LocalFactsPorts, turn: Turn): Promise<Reply> => {
  const { person, today } = turn;
  const { municipality } = await ports.profileOf(person);
  const { places } = await overviewOf(ports, person.tenant, { place: null, own: municipality, today });
  const around = [...new Set(places.flatMap(placesAround))].filter(mayEnterAt(ports.bindings, person.tenant));
  if (around.length === 0) return sayText(words.NO_PLACE);
  return { messages: [], replace: chooseCard(around), private: true };
};
