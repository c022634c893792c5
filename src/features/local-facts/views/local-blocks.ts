import { localDateAt } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { Fact, KeptFact } from '../fact';
import { isStale } from '../stale';
import { factLine } from './fact-line';

/** What one organisation says, as it is shown: never as the guideline's own. */
export interface LocalBlock {
  /** `Uppgift från Karlstads kommun, inte ur riktlinjen`. */
  readonly heading: string;
  readonly lines: readonly string[];
  /** `Uppgift: Karlstads kommun`, with the day it was checked. */
  readonly source: string;
}

/** Whose a fact is, and that it is not the guideline's. */
export const headingOf = (organisation: string): string => `Uppgift från ${organisation}, inte ur riktlinjen`;

const staleNote = (fact: Fact, at: number): string =>
  `Inte kontrollerad sedan ${sayDate(fact.checked, localDateAt(at))}. Den kan vara gammal.`;

/**
 * Facts as blocks, one an organisation, in the order they come. A fact that has gone a year unchecked says so beside itself.
 * @param at milliseconds since 1970
 */
export const localBlocks = (facts: readonly KeptFact[], at: number): readonly LocalBlock[] => {
  const today = localDateAt(at);
  const organisations = [...new Set(facts.map(({ fact }) => fact.organisation))];
  return organisations.map((organisation) => {
    const own = facts.map(({ fact }) => fact).filter((fact) => fact.organisation === organisation);
    const oldest = own.map(({ checked }) => checked).sort()[0] ?? today;
    return {
      heading: headingOf(organisation),
      lines: own.map((fact) => `${factLine(fact, at)}${isStale(fact, today) ? ` ${staleNote(fact, at)}` : ''}`),
      source: `Uppgift: ${organisation}, kontrollerad ${sayDate(oldest, today)}`,
    };
  });
};

/** All of it as lines of text. */
export const blockLines = (blocks: readonly LocalBlock[]): readonly string[] =>
  blocks.flatMap(({ heading, lines, source }) => [heading, ...lines, source]);
