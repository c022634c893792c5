import type { Catalogue } from '../../guidelines/catalogue';
import type { Contact } from '../../guidelines/model/contact';
import type { Guideline } from '../../guidelines/model/guideline';

/** The contacts of a guideline that serve a municipality: its own, its county's, and those bound to no place. */
export const contactsOf = (guideline: Guideline, municipality: string): readonly Contact[] =>
  guideline.rules.flatMap((rule) =>
    rule.kind === 'contact' && (rule.place === null || rule.place === municipality || rule.place === guideline.county)
      ? [rule]
      : [],
  );

/** All contacts that the guidelines of a municipality give for it. */
export const contactsAt = (municipality: string, catalogue: Catalogue): readonly Contact[] =>
  catalogue.guidelinesFor(municipality).flatMap((guideline) => contactsOf(guideline, municipality));
