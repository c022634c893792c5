import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Conflict, Guideline } from '../../guidelines/model';
import type { Answering, Asker, Found } from '../answers/api';

/** What one guideline says of a matter. */
export interface Said {
  readonly guideline: Guideline;
  /** Whether it applies in the asker's municipality. */
  readonly own: boolean;
  /** Its likeliest answer; null when it says nothing of the matter. */
  readonly best: Found | null;
  /** What weakens its answer by itself: its age, old law, where it disagrees with itself. */
  readonly marks: readonly string[];
}

/** The guidelines beside one another on one matter. */
export interface Comparison {
  readonly said: readonly Said[];
  /** Where they do not agree, as sentences. */
  readonly differences: readonly string[];
}

export interface ComparePorts {
  readonly catalogue: Catalogue;
  readonly within: Answering['within'];
}

const MOST_DIFFERENCES = 5;

const between = ({ guidelines }: Conflict): boolean => guidelines.length > 1;

/** How many of a conflict's rules call the matter by its name: what a search may rank low is then told all the same. */
const naming = (catalogue: Catalogue, matter: string, { rules }: Conflict): number => {
  const name = matter.trim().toLowerCase();
  return rules.filter((id) => {
    const rule = catalogue.rule(id);
    return rule !== null && `${'name' in rule ? rule.name : ''} ${rule.says}`.toLowerCase().includes(name);
  }).length;
};

/**
 * Asks each guideline by itself what it says of a matter; those of the asker's own municipality come first.
 * Pure: the same matter, asker and day give the same comparison.
 */
export const compare = (
  { catalogue, within }: ComparePorts,
  matter: string,
  { municipality, role }: Asker,
  today: LocalDate,
): Comparison => {
  const here = municipality === null ? [] : catalogue.guidelinesFor(municipality);
  const rulesOf = ({ unit }: Found): readonly string[] => catalogue.rulesOf(unit).map(({ id }) => id);
  const drawn = catalogue.guidelines.map((guideline) => {
    const likely = within(matter, guideline.id, role);
    return { guideline, best: likely[0] ?? null, near: likely.flatMap(rulesOf) };
  });

  const speaking = new Set(drawn.flatMap(({ guideline, best }) => (best ? [guideline.id] : [])));
  const named = catalogue.conflicts.filter(
    (one) => one.guidelines.every((id) => speaking.has(id)) && naming(catalogue, matter, one) > 1,
  );
  const told = new Map(
    [...new Set([...named, ...catalogue.conflictsOf(drawn.flatMap(({ near }) => near))])].map((one) => [
      one,
      catalogue.say(one.says),
    ]),
  );
  const sidesOf = ({ rules }: Conflict): number =>
    drawn.filter(({ near }) => near.some((id) => (rules as readonly string[]).includes(id))).length;
  const met = new Set([...named, ...catalogue.conflictsOf(drawn.flatMap(({ best }) => (best ? rulesOf(best) : [])))]);
  const differences = [...told]
    .filter(([conflict]) => between(conflict) && (met.has(conflict) || sidesOf(conflict) > 1))
    .sort(([a], [b]) => naming(catalogue, matter, b) - naming(catalogue, matter, a) || sidesOf(b) - sidesOf(a))
    .slice(0, MOST_DIFFERENCES)
    .map(([, text]) => text);

  const apart = new Set([...told].flatMap(([conflict, text]) => (between(conflict) ? [text] : [])));
  const said = drawn.map(({ guideline, best }) => ({
    guideline,
    own: here.includes(guideline),
    best,
    marks: best ? catalogue.marksFor(rulesOf(best), today).flatMap(({ text }) => (apart.has(text) ? [] : [text])) : [],
  }));
  return { said: [...said.filter(({ own }) => own), ...said.filter(({ own }) => !own)], differences };
};
