import { z } from 'zod/v4';
import { Age } from './age';
import { Consent } from './consent';
import { Contact } from './contact';
import { Cost } from './cost';
import { Deadline } from './deadline';
import { Duty } from './duty';
import { Followup } from './followup';
import { Form } from './form';
import { LegalReference } from './legal-reference';
import { Link } from './link';
import { Prohibition } from './prohibition';
import { Routine } from './routine';
import { Term } from './term';
import { Validity } from './validity';

/** Everything a guideline can say, as the kind of thing it is. */
export const Rule = z.discriminatedUnion('kind', [
  Age,
  Consent,
  Contact,
  Cost,
  Deadline,
  Duty,
  Followup,
  Form,
  LegalReference,
  Link,
  Prohibition,
  Routine,
  Term,
  Validity,
]);
export type Rule = z.infer<typeof Rule>;
export type RuleKind = Rule['kind'];

/** A rule of one kind as a guideline's folder writes it, before the catalogue has checked it: ids as plain strings. */
export type RuleDraft<K extends RuleKind> = Extract<z.input<typeof Rule>, { kind: K }>;
