import type { Fault } from '../broken-catalogue';
import type { Rule } from '../model';
import { overlap } from '../periods';
import type { Material } from '../read-drafts';
import { ownedRules } from './owned';

const repeated = (ids: readonly string[], what: string): readonly Fault[] =>
  [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({ where: id, what }));

/** One id may stand for several editions of a rule, if each has its own version and no two hold on the same day. */
const editionFaults = (id: string, editions: readonly Rule[]): readonly Fault[] => {
  if (editions.length < 2) return [];
  const versions = editions.map(({ version }) => version ?? 1);
  if (new Set(versions).size < versions.length) return [{ where: id, what: 'duplicate id' }];
  const clash = editions.some((a, i) => editions.slice(i + 1).some((b) => overlap(a.validity, b.validity)));
  return clash ? [{ where: id, what: 'editions with overlapping validity' }] : [];
};

/** Ids are unique over the whole module, and each guideline keeps to one prefix of its own. */
export const checkIds = (material: Material): readonly Fault[] => {
  const owned = ownedRules(material);
  const editions = new Map<string, Rule[]>();
  for (const { rule } of owned) editions.set(rule.id, [...(editions.get(rule.id) ?? []), rule]);
  const prefixes = new Map<string, string>();
  const strays = owned.flatMap(({ owner, rule, where }): Fault[] => {
    const prefix = rule.id.split('.')[0] ?? '';
    const holder = prefixes.get(prefix) ?? owner;
    prefixes.set(prefix, holder);
    return holder === owner ? [] : [{ where, what: `prefix "${prefix}" belongs to ${holder}` }];
  });
  return [
    ...repeated(
      material.guidelines.map(({ id }) => id),
      'duplicate guideline id',
    ),
    ...[...editions].flatMap(([id, rules]) => editionFaults(id, rules)),
    ...repeated(
      material.guidelines.flatMap(({ answers }) => answers.map(({ id }) => id)),
      'duplicate answer id',
    ),
    ...repeated(
      material.conflicts.map(({ id }) => id),
      'duplicate conflict id',
    ),
    ...strays,
  ];
};
