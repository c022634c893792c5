import type { Guideline } from '../../../guidelines/model/guideline';
import type { NamedPlace } from './named-place';

/** Whose guidelines a question is answered from. `all`: no place is known, and any guideline may be meant. */
export type Where =
  | { readonly kind: 'place'; readonly municipality: string | null; readonly guidelines: readonly Guideline[] }
  | { readonly kind: 'all'; readonly guidelines: readonly Guideline[] }
  | { readonly kind: 'uncovered'; readonly municipality: string };

/** The child lives, is placed or moves there; the asker works elsewhere. */
const ELSEWHERE =
  /\b(?:placerad\w*|placeras|placering\w*|bor|flytta\w*|flyttat|kommer|kom|hvb|familjehem|folkbokf\w+|skriven|annan kommun)\b/i;

/**
 * A place named in the question wins over the asker's own. A county's name keeps the asker's municipality when that lies in it.
 * A place without a guideline, named only as where a child is placed or moves, leaves the asker's own in force.
 */
export const whereFor = (
  question: string,
  named: NamedPlace | null,
  own: string | null,
  guidelines: readonly Guideline[],
): Where => {
  const of = (municipality: string): Where => {
    const there = guidelines.filter(({ municipalities }) => municipalities.includes(municipality));
    return there.length > 0 ? { kind: 'place', municipality, guidelines: there } : { kind: 'uncovered', municipality };
  };
  if (named?.kind === 'municipality') {
    const there = of(named.name);
    if (there.kind === 'uncovered' && own !== null && own !== named.name && ELSEWHERE.test(question)) return of(own);
    return there;
  }
  if (named?.kind === 'county') {
    const there = guidelines.filter(({ county }) => county === named.name);
    const mine = own === null ? null : of(own);
    return mine?.kind === 'place' && mine.guidelines.some(({ county }) => county === named.name)
      ? mine
      : { kind: 'place', municipality: null, guidelines: there };
  }
  return own === null ? { kind: 'all', guidelines } : of(own);
};
