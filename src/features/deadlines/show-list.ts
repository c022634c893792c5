import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import type { Turn } from '../../turn/feature';
import type { CardView } from '../../turn/reply';
import { openDeadlines } from './store';
import { listCard } from './views/list-card';
import type { RuleName } from './views/sections';
import { RULE_GONE } from './views/words';

/** The name of a deadline's rule, also when the guideline no longer has it. */
export const ruleNameIn =
  (catalogue: Catalogue): RuleName =>
  (id) => {
    const rule = catalogue.rule(id);
    return rule?.kind === 'deadline' ? rule.name : RULE_GONE;
  };

/** How a person's deadlines stand now, under what has just happened. */
export const listNow = async (
  db: Db,
  nameOf: RuleName,
  { person, today }: Turn,
  { notices = [], from = 0 }: { readonly notices?: readonly string[]; readonly from?: number } = {},
): Promise<CardView> => listCard({ deadlines: await openDeadlines(db, person), from, notices }, nameOf, today);
