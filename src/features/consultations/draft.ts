import { z } from 'zod/v4';
import { Cleared } from '../../privacy/cleared';
import type { UnitId } from '../bindings/api';
import { AREAS, ASKED, AVAILABLE, TRIED, valuesOf, WAYS } from './choices';

/** The child's age, so coarse that it tells nobody apart. */
export const GROUPS = ['yngre', 'sex', 'aldre'] as const;
export type Group = (typeof GROUPS)[number];

/** Which unit a group goes to. Of a child who turns six meanwhile the guideline says nothing: the age now counts. */
export const unitFor = (group: Group): UnitId => (group === 'aldre' ? 'forsta-linjen' : 'bfs');

/** Longest text, in characters. */
export const MAX_TEXT = 600;

/** The answers travel in the cards; nothing is kept before the asker has confirmed. */
export const Whom = z.object({
  form: z.string().regex(/^[\w-]{1,64}$/),
  group: z.enum(GROUPS),
  known: z.enum(['ja', 'nej']),
  contact: z.enum(['ja', 'nej']),
});
export const What = Whom.omit({ known: true, contact: true }).extend({
  area: z.enum(valuesOf(AREAS)),
  tried: z.enum(valuesOf(TRIED)),
  asked: z.enum(valuesOf(ASKED)),
});
export const Draft = What.extend({
  way: z.enum(valuesOf(WAYS)),
  available: z.enum(valuesOf(AVAILABLE)),
  text: z.instanceof(Cleared).optional(),
  noName: z.enum(['true', 'false', '']).default('false'),
});
export type Draft = z.infer<typeof Draft>;
