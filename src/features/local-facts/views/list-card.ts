import type { CardView } from '../../../turn/reply';
import { BREAKS } from '../choices';
import type { KeptFact } from '../fact';
import type { Item, Overview } from '../manage/overview';
import { SLOTS } from '../slots';
import { missingCount } from './words';

/** As many as a card holds with room to spare below Teams' limit. */
export const PAGE = 30;

/** What a fact is called in a list: its kind and place, and which break or rule. */
export const titleOf = ({ fact }: KeptFact): string => {
  const about =
    fact.value.kind === 'break'
      ? `, ${BREAKS[fact.value.name]}`
      : fact.value.kind === 'caution'
        ? `, ${fact.value.rule}`
        : '';
  return `${SLOTS[fact.slot].name}${about}, ${fact.place} (${fact.organisation})`;
};

const STATES = {
  reported: 'Fel rapporterat',
  stale: 'Inte kontrollerad på ett år',
  expired: 'Har gått ut',
  fine: 'Finns',
};

const choiceOf = (item: Item) =>
  item.kind === 'missing'
    ? { title: `Saknas: ${SLOTS[item.slot].name}, ${item.place}`, value: `slot:${item.slot}:${item.place}` }
    : {
        title: `${STATES[item.state]}${item.reports.length > 1 ? ` (${String(item.reports.length)})` : ''}: ${titleOf(item.kept)}`,
        value: `fact:${item.kept.id}`,
      };

/** A page of the overview. @param place the one place that it shows, as it was asked for; empty for all */
export const listCard = (
  { items }: Overview,
  { place, from, notices }: { readonly place: string; readonly from: number; readonly notices: readonly string[] },
): CardView => {
  const start = from < items.length ? from : 0;
  const page = items.slice(start, start + PAGE);
  const next = start + page.length;
  const missing = items.filter((item) => item.kind === 'missing');
  const [firstMissing] = missing;
  return {
    template: 'local-facts/list',
    data: {
      heading: place === '' ? 'Lokala uppgifter' : `Lokala uppgifter: ${place}`,
      notices,
      missing: missingCount(missing.length),
      place,
      lists: page.length === 0 ? [] : [{ choices: page.map(choiceOf), picked: choiceOf(page[0] as Item).value }],
      guide: firstMissing ? [{ place: firstMissing.place }] : [],
      more: next < items.length ? [{ place, from: next }] : [],
    },
  };
};

/** For an organisation that has entered nothing: what this is, and one way to begin. */
export const emptyCard = (place: string, steps: number): CardView => ({
  template: 'local-facts/empty',
  data: { place, steps: `Jag frågar om högst ${String(steps)} uppgifter, den viktigaste först.` },
});
