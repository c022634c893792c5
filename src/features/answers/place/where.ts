import type { Guideline } from '../../../guidelines/model/guideline';
import type { NamedPlace } from './named-place';

/** Whose guidelines a question is answered from. `all`: no place is known, and any guideline may be meant. */
export type Where =
  | { readonly kind: 'place'; readonly municipality: string | null; readonly guidelines: readonly Guideline[] }
  | { readonly kind: 'all'; readonly guidelines: readonly Guideline[] }
  | { readonly kind: 'uncovered'; readonly municipality: string };

/** The child lives, is placed or moves there; the asker works elsewhere. */
const ELSEWHERE =
  /\b(?:placerad\w*|placeras|placerat|placering\w*|bor|flytta\w*|kommer|kom|hvb|familjehem\w*|folkbokf\w+|skriven|annan kommun)\b/i;

/**
 * A place named in the question wins over the asker's own. Of several, one with a guideline wins over one without, and one
 * that is more than an origin over one that is not. A county's name keeps the asker's municipality when that lies in it.
 * A place without a guideline, named only as where a child is placed or moves, leaves the asker's own in force.
 */
export const whereFor = (
  question: string,
  named: readonly NamedPlace[],
  own: string | null,
  guidelines: readonly Guideline[],
): Where => {
  const at = (municipality: string) => guidelines.filter(({ municipalities }) => municipalities.includes(municipality));
  const of = (municipality: string): Where => {
    const there = at(municipality);
    return there.length > 0 ? { kind: 'place', municipality, guidelines: there } : { kind: 'uncovered', municipality };
  };
  const county = named.find(({ kind }) => kind === 'county');
  const municipalities = named.filter((place) => place.kind === 'municipality');
  const here = municipalities.filter(({ origin }) => !origin);
  const covered =
    here.find(({ name }) => at(name).length > 0) ??
    (county ? undefined : municipalities.find(({ name }) => at(name).length > 0));
  if (covered) return of(covered.name);
  const mine = own === null ? null : of(own);
  if (county) {
    const there = guidelines.filter((guideline) => guideline.county === county.name);
    return mine?.kind === 'place' && mine.guidelines.some((guideline) => guideline.county === county.name)
      ? mine
      : { kind: 'place', municipality: null, guidelines: there };
  }
  const elsewhere = here[0] ?? municipalities[0];
  if (elsewhere && !(mine && ELSEWHERE.test(question))) return of(elsewhere.name);
  return mine ?? { kind: 'all', guidelines };
};
