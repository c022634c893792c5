import type { CardView } from '../../../turn/reply';
import { ALLOWED, BREAKS, CAUTIONS, FORMS, OWNERS } from '../choices';
import type { Guided, Seen } from '../manage/form-data';
import type { RawFact } from '../raw-fact';
import { SLOTS, slotOf, type FactKind, type SlotId } from '../slots';
import { stepOf } from './words';

/** A form to be filled in. */
export interface OpenForm {
  readonly raw: RawFact;
  readonly slot: SlotId;
  readonly seen: Seen | null;
  readonly guided: Guided | null;
  readonly notices: readonly string[];
}

const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, title]) => ({ title, value }));

const CHOICES: Readonly<
  Partial<Record<FactKind, { readonly label: string; readonly table: Readonly<Record<string, string>> }>>
> = {
  channel: { label: 'Vad får skickas där?', table: ALLOWED },
  decision: { label: 'Hur ska konsultationerna i huvudsak hållas?', table: FORMS },
  caution: { label: 'Vad ska den som läser veta?', table: CAUTIONS },
};

/** Each field that a kind of fact has, as the template takes it; a field that is left out is not on the card. */
const fieldsOf = (kind: FactKind, raw: RawFact) => {
  const choice = CHOICES[kind];
  return {
    phones: kind === 'contact' ? [{ phone: raw.phone, hours: raw.hours }] : [],
    links:
      kind === 'link' || kind === 'channel'
        ? [{ url: raw.url, label: kind === 'link' ? 'Länk, börjar med https://' : 'Länk, om det finns en' }]
        : [],
    picks: choice ? [{ label: choice.label, choices: choices(choice.table), choice: raw.choice }] : [],
    breaks: kind === 'break' ? [{ choices: choices(BREAKS), subject: raw.subject }] : [],
    rules: kind === 'caution' ? [{ subject: raw.subject }] : [],
  };
};

/** Dates as the card's inputs take them: without a value where none is given. */
const dates = (raw: RawFact) =>
  [
    { id: 'from', label: 'Gäller från', value: raw.from },
    { id: 'to', label: 'Gäller till, om det finns ett slut', value: raw.to },
  ].map(({ id, label, value }) => (value === '' ? { id, label } : { id, label, value }));

/** The form of one fact: what it is for, its fields, and the rest behind a button. */
export const formCard = ({ raw, slot, seen, guided, notices }: OpenForm): CardView => {
  const { kind, name } = slotOf(slot);
  const isBreak = kind === 'break';
  return {
    template: 'local-facts/form',
    data: {
      heading: name,
      lead: `${raw.place}. ${guided ? `${stepOf(guided.step, guided.most)}. ` : ''}Skriv organisationens uppgift, aldrig en persons.`,
      notices,
      organisation: raw.organisation,
      ...fieldsOf(kind, raw),
      days: isBreak
        ? dates(raw).map((one) => ({ ...one, label: one.id === 'from' ? 'Första lovdagen' : 'Sista lovdagen' }))
        : [],
      laterDays: isBreak ? [] : dates(raw),
      owners: choices(OWNERS),
      owner: raw.owner,
      note: raw.note,
      data: {
        place: raw.place,
        slot,
        ...(seen ? { seen: { ...seen } } : {}),
        ...(guided ? { guided: { ...guided } } : {}),
      },
      skip: guided ? [{ guided: { ...guided, step: guided.step + 1, skipped: [...guided.skipped, slot] } }] : [],
    },
  };
};

/** Which kind of fact, and where. @param places where the organisation may enter facts */
export const chooseCard = (places: readonly string[]): CardView => ({
  template: 'local-facts/choose',
  data: {
    slots: Object.entries(SLOTS).map(([value, { name }]) => ({ title: name, value })),
    places: places.map((place) => ({ title: place, value: place })),
    place: places[0] ?? '',
  },
});
