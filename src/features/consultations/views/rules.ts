import { openingState } from '../../../calendar/opening-hours';
import { sayDate } from '../../../calendar/swedish-date';
import { localDateAt } from '../../../calendar/local-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Contact, Rule } from '../../../guidelines/model';
import type { UnitId } from '../../bindings/api';

/** The guideline that has these consultations, and whose places alone can book them here. */
export const GUIDELINE = 'varmland-konsultation';

const PHONES: Readonly<Record<UnitId, string>> = {
  bfs: 'vk.telefon.barn-familjestod',
  'forsta-linjen': 'vk.telefon.forsta-linjen',
};
const AGES: Readonly<Record<UnitId, string>> = {
  bfs: 'vk.alder.barn-familjestod',
  'forsta-linjen': 'vk.alder.forsta-linjen',
};

const ruleOf = (catalogue: Catalogue, id: string): Rule => {
  const rule = catalogue.rule(id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
};

/** What a rule says, as a sentence. */
export const sayRule = (catalogue: Catalogue, id: string): string => {
  const rule = ruleOf(catalogue, id);
  return catalogue.say(rule.says, rule);
};

/** The words that a rule proposes, for the phone or the journal. */
export const sayWords = (catalogue: Catalogue, id: string): string => {
  const rule = ruleOf(catalogue, id);
  return catalogue.say(rule.words ?? '', rule);
};

export const sourceOf = (catalogue: Catalogue, id: string): string => catalogue.sourceLine(ruleOf(catalogue, id));

/** The children that a unit takes, as the guideline has it. */
export const agesOf = (catalogue: Catalogue, unit: UnitId): string => catalogue.say(`{${AGES[unit]}}`);

const openLine = (contact: Contact, at: number): string | null => {
  if (!contact.hours) return null;
  const state = openingState(contact.hours, at);
  const point = (time: string): string => time.replace(':', '.');
  if (state.open) return `Enligt riktlinjens tider är det öppet nu, till ${point(state.closesAt)}.`;
  if (!state.opens) return null;
  const { date, at: from } = state.opens;
  return `Enligt riktlinjens tider är det stängt nu. Det öppnar ${sayDate(date, localDateAt(at))} kl. ${point(from)}.`;
};

/** The unit's number, whether it is open, and what to say: always there beside the written way. */
export const callLines = (catalogue: Catalogue, unit: UnitId, at: number): readonly string[] => {
  const contact = ruleOf(catalogue, PHONES[unit]);
  const open = contact.kind === 'contact' ? openLine(contact, at) : null;
  return [
    sayRule(catalogue, PHONES[unit]),
    ...(open === null ? [] : [open]),
    `Säg till exempel: ”${sayWords(catalogue, 'vk.rutin.psykolog')}”`,
  ];
};

/** The unit's number alone. */
export const phoneOf = (catalogue: Catalogue, unit: UnitId): string => catalogue.say(`{${PHONES[unit]}}`);
