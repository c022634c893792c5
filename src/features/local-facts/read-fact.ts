import { addDays, parseLocalDate, type LocalDate } from '../../calendar/local-date';
import { readHours } from '../../calendar/read-hours';
import { RuleId } from '../../guidelines/model';
import { ALLOWED, BREAKS, CAUTIONS, choiceNamed, FORMS, OWNERS } from './choices';
import type { Fact, FactValue } from './fact';
import { placeNamed } from './place';
import type { RawFact, RawField } from './raw-fact';
import { readLink } from './read-link';
import { readPhone } from './read-phone';
import { SLOTS, slotOf, type SlotId } from './slots';

/** What is wrong with one field. */
export type FaultCode =
  | 'missing'
  | 'unreadable'
  | 'unknown'
  | 'too-long'
  | 'in-future'
  | 'ends-first'
  | 'far-away'
  | 'not-here'
  | 'bound-elsewhere';
export interface FieldFault {
  readonly field: RawField;
  readonly code: FaultCode;
}

/** What reading a fact needs to know. */
export interface ReadingContext {
  readonly today: LocalDate;
  /** Whether a rule of the catalogue has this id. */
  readonly knowsRule: (id: string) => boolean;
  /** False for a place that shows another organisation's facts. */
  readonly mayEnter: (place: string) => boolean;
}

export type FactRead =
  { readonly kind: 'fact'; readonly fact: Fact } | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };

export const MAX_ORGANISATION = 80;
export const MAX_NOTE = 160;

/** Nothing is entered for longer ago or further ahead than this, in days. */
const FAR = 3660;

/** The slot that a text names, by its id or its name. */
export const slotNamed = (written: string): SlotId | null =>
  choiceNamed(Object.fromEntries(Object.entries(SLOTS).map(([id, { name }]) => [id, name])), written) as SlotId | null;

type Fault = (field: RawField, code: FaultCode) => null;

const readChoice = <C extends Readonly<Record<string, string>>>(
  choices: C,
  field: RawField,
  written: string,
  fault: Fault,
): (keyof C & string) | null =>
  written === '' ? fault(field, 'missing') : (choiceNamed(choices, written) ?? fault(field, 'unknown'));

const readValue = (slot: SlotId, raw: RawFact, context: ReadingContext, fault: Fault): FactValue | null => {
  const { kind } = slotOf(slot);
  switch (kind) {
    case 'contact': {
      const phone =
        raw.phone === '' ? fault('phone', 'missing') : (readPhone(raw.phone) ?? fault('phone', 'unreadable'));
      const hours = raw.hours === '' ? null : (readHours(raw.hours) ?? fault('hours', 'unreadable'));
      return phone === null ? null : { kind, phone, hours };
    }
    case 'link': {
      const url = raw.url === '' ? fault('url', 'missing') : (readLink(raw.url) ?? fault('url', 'unreadable'));
      return url === null ? null : { kind, url };
    }
    case 'channel': {
      const url = raw.url === '' ? null : (readLink(raw.url) ?? fault('url', 'unreadable'));
      const allows = readChoice(ALLOWED, 'choice', raw.choice, fault);
      return allows === null ? null : { kind, url, allows };
    }
    case 'decision': {
      const form = readChoice(FORMS, 'choice', raw.choice, fault);
      return form === null ? null : { kind, form };
    }
    case 'break': {
      const name = readChoice(BREAKS, 'subject', raw.subject, fault);
      return name === null ? null : { kind, name };
    }
    case 'caution': {
      const why = readChoice(CAUTIONS, 'choice', raw.choice, fault);
      if (raw.subject === '') return fault('subject', 'missing');
      const rule = RuleId.safeParse(raw.subject.toLowerCase());
      if (!rule.success || !context.knowsRule(rule.data)) return fault('subject', 'unknown');
      return why === null ? null : { kind, rule: rule.data, why };
    }
  }
};

/** Fields that a kind of fact has no room for: filled in they would be lost without a word. */
const STRAY: Readonly<Record<FactValue['kind'], readonly RawField[]>> = {
  contact: ['url', 'choice', 'subject'],
  link: ['phone', 'hours', 'choice', 'subject'],
  channel: ['phone', 'hours', 'subject'],
  decision: ['phone', 'hours', 'url', 'subject'],
  break: ['phone', 'hours', 'url', 'choice'],
  caution: ['phone', 'hours', 'url'],
};

/**
 * Reads a fact from its fields, white space around them aside, and lists every fault of every field. The first day is today
 * and the day of checking too where none is given; a break needs both its days.
 */
export const readFact = (given: RawFact, context: ReadingContext): FactRead => {
  const raw = Object.fromEntries(
    Object.entries(given).map(([key, text]) => [key, String(text).trim()]),
  ) as unknown as RawFact;
  const faults: FieldFault[] = [];
  const fault: Fault = (field, code) => {
    faults.push({ field, code });
    return null;
  };
  const { today } = context;
  const readDay = (field: 'from' | 'to' | 'checked'): LocalDate | null => {
    const day = parseLocalDate(raw[field]);
    if (day === null) return fault(field, 'unreadable');
    if (day < addDays(today, -FAR) || day > addDays(today, FAR)) return fault(field, 'far-away');
    return field === 'checked' && day > today ? fault(field, 'in-future') : day;
  };
  const limited = (field: 'organisation' | 'note', limit: number): string | null =>
    raw[field].length > limit ? fault(field, 'too-long') : raw[field];

  const place = raw.place === '' ? fault('place', 'missing') : (placeNamed(raw.place) ?? fault('place', 'unknown'));
  if (place !== null && !context.mayEnter(place)) fault('place', 'bound-elsewhere');
  const slot = raw.slot === '' ? fault('slot', 'missing') : (slotNamed(raw.slot) ?? fault('slot', 'unknown'));
  const organisation =
    raw.organisation === '' ? fault('organisation', 'missing') : limited('organisation', MAX_ORGANISATION);
  const value = slot === null ? null : readValue(slot, raw, context, fault);
  const isBreak = slot !== null && slotOf(slot).kind === 'break';
  if (slot !== null) for (const field of STRAY[slotOf(slot).kind]) if (raw[field] !== '') fault(field, 'not-here');
  const from = raw.from !== '' ? readDay('from') : isBreak ? fault('from', 'missing') : today;
  const to = raw.to !== '' ? readDay('to') : isBreak ? fault('to', 'missing') : null;
  if (from !== null && to !== null && to < from) fault('to', 'ends-first');
  const owner = readChoice(OWNERS, 'owner', raw.owner, fault);
  const checked = raw.checked === '' ? today : readDay('checked');
  const note = limited('note', MAX_NOTE);
  if (faults.length > 0 || !place || !slot || !organisation || !value || !from || !owner || !checked)
    return { kind: 'faults', faults };
  return {
    kind: 'fact',
    fact: { place, slot, organisation, value, from, to, owner, checked, note: note === '' ? null : note },
  };
};
