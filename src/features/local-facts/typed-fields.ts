import { z } from 'zod/v4';
import { parseLocalDate } from '../../calendar/local-date';
import { readHours } from '../../calendar/read-hours';
import { RuleId } from '../../guidelines/model';
import { ALLOWED, BREAKS, CAUTIONS, choiceNamed, FORMS, OWNERS } from './choices';
import { placeNamed } from './place';
import type { RawField } from './raw-fact';
import { slotNamed } from './read-fact';
import { readLink } from './read-link';
import { readPhone } from './read-phone';

/** Stands for what could not be read as what its field is for: what somebody wrote there gets no further. */
export const UNREADABLE = '?';

/** The fields that hold a number, a link, a day or a choice. The other two are free texts, and pass the privacy gate. */
export type TypedField = Exclude<RawField, 'organisation' | 'note'>;

const READS: Readonly<Record<TypedField, (text: string) => boolean>> = {
  place: (text) => placeNamed(text) !== null,
  slot: (text) => slotNamed(text) !== null,
  subject: (text) => choiceNamed(BREAKS, text) !== null || RuleId.safeParse(text.toLowerCase()).success,
  phone: (text) => readPhone(text) !== null,
  hours: (text) => readHours(text) !== null,
  url: (text) => readLink(text) !== null,
  choice: (text) =>
    choiceNamed(ALLOWED, text) !== null || choiceNamed(FORMS, text) !== null || choiceNamed(CAUTIONS, text) !== null,
  from: (text) => parseLocalDate(text) !== null,
  to: (text) => parseLocalDate(text) !== null,
  owner: (text) => choiceNamed(OWNERS, text) !== null,
  checked: (text) => parseLocalDate(text) !== null,
};

/** The text of a field if it is what the field is for, empty if nothing stands there, else the mark for unreadable. */
export const onlyTyped = (field: TypedField, text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || READS[field](trimmed) ? trimmed : UNREADABLE;
};

/** The same as a part of a schema. */
export const typedField = (field: TypedField, max = 300) =>
  z
    .string()
    .max(max)
    .optional()
    .transform((text) => onlyTyped(field, text ?? ''));
