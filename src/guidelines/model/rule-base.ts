import { z } from 'zod/v4';
import { LocalDate } from '../../calendar/local-date';
import { RuleId } from './identifiers';
import { RoleId } from './role';
import { Sentence } from './sentence';
import { Source } from './source';

/** From and to are inclusive; a missing end means that the text gives none. */
export const Period = z.strictObject({ from: LocalDate.optional(), to: LocalDate.optional() });
export type Period = z.infer<typeof Period>;

/** What every rule carries, whatever it is. */
export const ruleBase = {
  id: RuleId,
  source: Source,
  /** The rule in one or a few plain sentences, true read alone. */
  says: Sentence,
  /** Whom it concerns; empty when it concerns everybody or nobody who uses the bot. */
  roles: z.array(RoleId).readonly().optional(),
  /** Raised when the rule's meaning changes; a watched deadline keeps the version it was counted by. */
  version: z.int().positive().optional(),
  /** Only when it differs from the guideline's own. */
  validity: Period.optional(),
  /** What of this is our reading and does not stand in the text. */
  reading: Sentence.optional(),
  /** Words to use in a call or a note in the journal, without anything personal. The bot's own proposal, from the rule. */
  words: Sentence.optional(),
};
