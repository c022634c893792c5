import type { AnswerUnit } from '../../guidelines/model/answer-unit';
import type { Guideline } from '../../guidelines/model/guideline';
import type { RoleId } from '../../guidelines/model/role';
import type { DeclineKind, OutsideTopic } from './declines/topic';

/** An answer unit with the guideline that it belongs to. */
export interface Found {
  readonly unit: AnswerUnit;
  readonly guideline: Guideline;
}

/** Why there is no answer. */
export type Decline =
  | { readonly why: 'no-guideline'; readonly municipality: string }
  | { readonly why: 'cue'; readonly cue: DeclineKind }
  | { readonly why: 'topic'; readonly topic: OutsideTopic }
  /** The place's guidelines do not say how concern for a child is reported. */
  | { readonly why: 'report-not-described'; readonly municipality: string }
  /** The place's guideline has nothing of the kind; the unit says so, and whom to ask. */
  | { readonly why: 'absent'; readonly found: Found }
  | { readonly why: 'not-found'; readonly municipality: string | null };

/** What answering a question ends in. `reports`: it asks how concern for a child is reported. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly first: Found;
      /** A second reading of the question that is nearly as likely, answered in the same reply; or null. */
      readonly second: Found | null;
      /** The two are not two readings but two places' answers: the asker's place is not known. */
      readonly byPlace?: boolean;
      readonly municipality: string | null;
      readonly reports: boolean;
    }
  | {
      readonly kind: 'asked-back';
      /** `place`: the answer differs by place and none is known. */
      readonly about: 'meaning' | 'place';
      /** Two or three; for a place one a county. */
      readonly choices: readonly Found[];
      readonly municipality: string | null;
      readonly reports: boolean;
    }
  | {
      readonly kind: 'declined';
      readonly decline: Decline;
      /** The question speaks of a child who is harmed: the duty to report is said whatever else is. */
      readonly harm?: boolean;
    };

/** Who asks, as far as it bears on the answer. */
export interface Asker {
  readonly municipality: string | null;
  readonly role: RoleId | null;
}
