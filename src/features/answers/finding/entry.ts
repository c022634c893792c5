import type { RoleId } from '../../../guidelines/model/role';

/** Something that a question can be about: an answer unit of a guideline, or a matter outside all of them. */
export interface Entry {
  readonly id: string;
  /** The guideline whose answer it is; null for a matter outside. */
  readonly guideline: string | null;
  /** Ways to ask it. */
  readonly asks: readonly string[];
  /** What the answer and its rules say. */
  readonly body: string;
  readonly roles: readonly RoleId[];
}
