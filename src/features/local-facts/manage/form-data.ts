import { z } from 'zod/v4';
import { Cleared } from '../../../privacy/cleared';
import { SLOT_IDS } from '../slots';
import type { RawFact } from '../raw-fact';
import { MAX_NOTE, MAX_ORGANISATION } from '../read-fact';
import { typedField } from '../typed-fields';

/** An id that the bot has given. */
export const Id = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);

/** A fact as a card saw it. */
export const Seen = z.object({ id: Id, version: z.int().positive() });
export type Seen = z.infer<typeof Seen>;

/**
 * Where a person is on the guided way: the place it leads through, which step of how many at most, and what was passed over.
 */
export const Guided = z.object({
  home: typedField('place'),
  step: z.int().min(1).max(99),
  most: z.int().min(1).max(99),
  skipped: z.array(z.enum(SLOT_IDS)).max(SLOT_IDS.length).readonly(),
});
export type Guided = z.infer<typeof Guided>;

/**
 * What a form sends, also from the preview. The free texts come cleared; every other field comes as what it is for, or as
 * the mark for unreadable.
 */
export const FormData = z.object({
  place: typedField('place'),
  slot: typedField('slot'),
  subject: typedField('subject'),
  phone: typedField('phone'),
  hours: typedField('hours'),
  url: typedField('url', 400),
  choice: typedField('choice'),
  from: typedField('from'),
  to: typedField('to'),
  owner: typedField('owner'),
  organisation: z.instanceof(Cleared).optional(),
  note: z.instanceof(Cleared).optional(),
  noName: z.enum(['true', 'false', '']).optional(),
  /** The fact that is changed; absent for a new one. */
  seen: Seen.optional(),
  /** Absent for a form that was opened by itself. */
  guided: Guided.optional(),
});
export type FormData = z.infer<typeof FormData>;

/** The free texts of a form. */
export const FORM_TEXTS = {
  organisation: { max: MAX_ORGANISATION, label: 'Organisation' },
  note: { max: MAX_NOTE, label: 'Anteckning' },
};

/** The fields as text. Who saves a fact has made sure of it: no day of checking is asked for. */
export const rawOf = ({ organisation, note, ...typed }: FormData): RawFact => ({
  place: typed.place,
  slot: typed.slot,
  subject: typed.subject,
  phone: typed.phone,
  hours: typed.hours,
  url: typed.url,
  choice: typed.choice,
  from: typed.from,
  to: typed.to,
  owner: typed.owner,
  organisation: organisation?.text ?? '',
  note: note?.text ?? '',
  checked: '',
});
