import type { Turn } from '../../../turn/feature';
import { sayText, showCard, type CardView, type Reply } from '../../../turn/reply';
import type { KeptFact } from '../fact';
import { placeNamed } from '../place';
import { historyOf } from '../store/history';
import { reportsOf } from '../store/reports';
import { factById } from '../store/rows';
import { factCard } from '../views/fact-card';
import { emptyCard, listCard } from '../views/list-card';
import * as words from '../views/words';
import { mayEnterAt, overviewOf } from './overview';
import type { LocalFactsPorts } from './ports';

/** What is shown of an overview. */
interface Wanted {
  /** As it was asked for; empty for everywhere. */
  readonly place?: string;
  readonly from?: number;
  readonly notices?: readonly string[];
}

/** The overview as a card; the start for an organisation that has entered nothing; null where no place is known. */
export const overviewCard = async (
  ports: LocalFactsPorts,
  { person, today }: Turn,
  { place = '', from = 0, notices = [] }: Wanted = {},
): Promise<CardView | null> => {
  const { municipality } = await ports.profileOf(person);
  const wanted = place === '' ? null : place;
  const overview = await overviewOf(ports, person.tenant, { place: wanted, own: municipality, today });
  if (overview.places.length === 0) return null;
  const missing = overview.items.filter(({ kind }) => kind === 'missing').length;
  if (overview.items.length === missing && missing > 0 && notices.length === 0)
    return emptyCard(overview.items[0]?.kind === 'missing' ? overview.items[0].place : '', missing);
  return listCard(overview, { place, from, notices });
};

/** The overview in place of the pressed card. */
export const replaceWithList = async (ports: LocalFactsPorts, turn: Turn, wanted: Wanted = {}): Promise<Reply> => {
  const card = await overviewCard(ports, turn, wanted);
  return card ? { messages: [], replace: card, private: true } : sayText(words.NO_PLACE);
};

/** `lokala uppgifter`, and a place after it. */
export const sayList = async (ports: LocalFactsPorts, written: string, turn: Turn): Promise<Reply> => {
  const place = written === '' ? '' : placeNamed(written);
  if (place === null) return sayText(words.UNKNOWN_PLACE);
  if (place !== '' && !mayEnterAt(ports.bindings, turn.person.tenant)(place))
    return sayText(words.boundElsewhere(place));
  const card = await overviewCard(ports, turn, { place });
  return card ? { ...showCard(card, words.SUMMARY.list), private: true } : sayText(words.NO_PLACE);
};

/** One fact as it stands, in place of the pressed card; the overview where it is none of the organisation's. */
export const replaceWithFact = async (
  ports: LocalFactsPorts,
  turn: Turn,
  id: string,
  notices: readonly string[] = [],
): Promise<Reply> => {
  const { tenant } = turn.person;
  const kept: KeptFact | null = await factById(ports.db, tenant, id);
  if (!kept) return replaceWithList(ports, turn, { notices: [words.NOT_THERE] });
  const history = await historyOf(ports.db, tenant, id);
  const reports = (await reportsOf(ports.db, tenant)).filter(({ fact }) => fact === id);
  return { messages: [], replace: factCard(kept, { history, reports, notices, at: turn.at }), private: true };
};
