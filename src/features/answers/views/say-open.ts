import { localDateAt } from '../../../calendar/local-date';
import { openingState } from '../../../calendar/opening-hours';
import { sayDate } from '../../../calendar/swedish-date';
import type { Contact } from '../../../guidelines/model/contact';

const point = (time: string): string => time.replace(':', '.');

/**
 * Whether a contact is open at an instant by the guideline's hours, said with how far the text can be trusted; null for
 * one without hours. The text may be old: a number is rung before anybody relies on it.
 * @param dated whether the guideline carries a date
 */
export const sayOpen = ({ name, hours }: Contact, dated: boolean, at: number): string | null => {
  if (!hours) return null;
  const state = openingState(hours, at);
  const by = dated ? 'Enligt riktlinjen' : 'Enligt riktlinjen (odaterad)';
  const eve = state.eve === null ? '' : ` Det är ${state.eve}: ring och kontrollera.`;
  if (state.open) return `${name}. ${by} öppet nu, stänger ${point(state.closesAt)}.${eve}`;
  if (!state.opens) return `${name}. ${by} stängt nu.`;
  const today = localDateAt(at);
  const day = state.opens.date === today ? 'i dag' : sayDate(state.opens.date, today);
  return `${name}. ${by} stängt nu, öppnar ${day} ${point(state.opens.at)}.${eve}`;
};
