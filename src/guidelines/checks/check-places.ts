import type { Fault } from '../broken-catalogue';
import { COUNTIES, MUNICIPALITIES } from '../places';
import type { Material } from '../read-drafts';
import { ownedRules } from './owned';

const countyOf = new Map(MUNICIPALITIES.map(({ name, county }) => [name, county]));

/** Places are municipalities of the guideline's county, and contacts serve a municipality or a county. */
export const checkPlaces = (material: Material): readonly Fault[] => {
  const counties = new Set(COUNTIES);
  const ofGuidelines = material.guidelines.flatMap(({ id, county, municipalities }): Fault[] => [
    ...(counties.has(county) ? [] : [{ where: `${id} › county`, what: `no county "${county}"` }]),
    ...municipalities
      .filter((name) => countyOf.get(name) !== county)
      .map((name) => ({ where: `${id} › municipalities`, what: `no municipality "${name}" in ${county}` })),
    ...municipalities
      .filter((name, i) => municipalities.indexOf(name) !== i)
      .map((name) => ({ where: `${id} › municipalities`, what: `"${name}" twice` })),
  ]);
  const ofContacts = ownedRules(material).flatMap(({ rule, where }): Fault[] =>
    rule.kind !== 'contact' || rule.place === null || counties.has(rule.place) || countyOf.has(rule.place)
      ? []
      : [{ where, what: `"${rule.place}" is neither a municipality nor a county` }],
  );
  return [...ofGuidelines, ...ofContacts];
};
