import type { Json } from '../../../turn/reply';
import type { LocalBlock } from '../../local-facts/api';

/** What organisations say of a matter, and of which place. */
export interface Local {
  readonly place: string | null;
  readonly blocks: readonly LocalBlock[];
}

/** The same as a template takes it, with the button that reports a fault in it. */
export const localData = ({ place, blocks }: Local): { readonly local: Json; readonly wrong: Json } => ({
  local: blocks.map((block) => ({ ...block })),
  wrong: place === null || blocks.length === 0 ? [] : [{ place }],
});
