import type { Fault } from '../broken-catalogue';
import type { Material } from '../read-drafts';
import { ownedRules } from './owned';

/** Every rule names its own guideline and a heading of that guideline's text; a national one names its act or document. */
export const checkSources = (material: Material): readonly Fault[] => {
  const sections = new Map(material.guidelines.map(({ id, sections }) => [id as string, new Set(sections)]));
  return ownedRules(material).flatMap(({ owner, rule, where }): Fault[] => {
    const { guideline, section } = rule.source;
    if (guideline !== owner) return [{ where, what: `its source is ${guideline}, but it stands in ${owner}` }];
    if (section.trim() === '') return [{ where, what: 'source without section' }];
    const headings = sections.get(owner);
    return headings && !headings.has(section) ? [{ where, what: `"${section}" is no heading of ${owner}` }] : [];
  });
};
