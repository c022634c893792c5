import { localDateAt } from '../../../calendar/local-date';
import { openingState, sayHours, type OpeningHours } from '../../../calendar/opening-hours';
import { sayDate } from '../../../calendar/swedish-date';
import { printPhone } from '../../../guidelines/phone-of';
import { ALLOWED, BREAKS, CAUTIONS } from '../choices';
import type { Fact } from '../fact';
import { isStale } from '../stale';
import { SLOTS } from '../slots';

const point = (time: string): string => time.replace(':', '.');

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whether it is open now; nothing where it is closed, since a holiday may have hours of its own. */
const openNow = (hours: OpeningHours, at: number): string => {
  const state = openingState(hours, at);
  if (!state.open) return '';
  const closes = state.closesAt === '24:00' ? '' : `, stänger ${point(state.closesAt)}`;
  const eve = state.eve === null ? '' : ` Det är ${state.eve}: ring och kontrollera.`;
  return ` Öppet nu${closes}.${eve}`;
};

const value = (fact: Fact, at: number): string => {
  const today = localDateAt(at);
  switch (fact.value.kind) {
    case 'contact': {
      const { phone, hours } = fact.value;
      if (!hours) return `${printPhone(phone)}.`;
      return `${printPhone(phone)}. ${upper(sayHours(hours))}.${isStale(fact, today) ? '' : openNow(hours, at)}`;
    }
    case 'link':
      return fact.value.url;
    case 'channel': {
      const { url, allows } = fact.value;
      return `där får du skicka ${ALLOWED[allows]}.${url === null ? '' : ` ${url}`}`;
    }
    case 'decision':
      return `beslutat att i huvudsak vara ${fact.value.form === 'muntligt' ? 'muntlig' : 'skriftlig'}, från ${sayDate(fact.from, today)}.`;
    case 'break':
      return `${BREAKS[fact.value.name]} ${sayDate(fact.from, today)}–${sayDate(fact.to ?? fact.from, today)}.`;
    case 'caution':
      return CAUTIONS[fact.value.why];
  }
};

/** What a fact says, in one line. "Öppet nu" only where the hours have been checked within a year. @param at milliseconds since 1970 */
export const factLine = (fact: Fact, at: number): string => {
  const name = fact.value.kind === 'caution' ? fact.value.rule : SLOTS[fact.slot].name;
  const until =
    fact.to !== null && fact.value.kind !== 'break' ? ` Gäller till ${sayDate(fact.to, localDateAt(at))}.` : '';
  return `${name}: ${value(fact, at)}${until}${fact.note === null ? '' : ` ${fact.note}`}`;
};
