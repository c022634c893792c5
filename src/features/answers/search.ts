import type { Catalogue } from '../../guidelines/catalogue';
import { sayText, type Reply } from '../../turn/reply';
import type { Answering } from './answering';
import type { Asker, Found, Outcome } from './outcome';
import { ruleHit } from './views/rule-view';
import { shown } from './views/shown';

/** So many fit in the list without scrolling. */
const MOST = 4;

const unitsOf = (outcome: Exclude<Outcome, { kind: 'declined' }>): readonly Found[] => {
  switch (outcome.kind) {
    case 'answered':
      return outcome.second ? [outcome.first, outcome.second] : [outcome.first];
    case 'asked-back':
      return outcome.choices;
  }
};

/**
 * The same answering as in chat, as rules to choose among: what would be answered first, then its likely neighbours in the
 * same guideline; what chat would ask back about, side by side. A decline is words. Keeps nothing.
 * @param at milliseconds since 1970
 */
export const searchRules = (
  { answering, catalogue }: { readonly answering: Answering; readonly catalogue: Catalogue },
  text: string,
  asker: Asker,
  at: number,
): Reply => {
  const outcome = answering.answer(text, asker);
  if (outcome.kind === 'declined') return sayText(...shown(outcome, catalogue, at).lines);
  const units = unitsOf(outcome);
  const beside = outcome.kind === 'answered' ? answering.within(text, outcome.first.guideline.id, asker.role) : [];
  const different = [...units, ...beside].filter(
    ({ unit }, i, all) => all.findIndex((other) => other.unit.id === unit.id) === i,
  );
  return {
    messages: [],
    found: different.slice(0, MOST).map((found) => ruleHit(found, outcome, catalogue, at)),
  };
};
