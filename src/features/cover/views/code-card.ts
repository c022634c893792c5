import type { CardView } from '../../../turn/reply';

/** A code to give to a colleague: what it is for, the line to type, and how long it can be used. */
export const codeCard = (
  { heading, what }: { readonly heading: string; readonly what: string },
  lines: readonly string[],
): CardView => ({ template: 'cover/code', data: { heading, what, lines } });
