/** Ages in whole years, both ends included: `0–5 år`, `under 18 år`, `från 15 år`. Null when neither end is set. */
export const sayAge = ({ from, to }: { readonly from: number | null; readonly to: number | null }): string | null => {
  if (to === null) return from === null ? null : `från ${from} år`;
  if (from === null) return `under ${to + 1} år`;
  return from === to ? `${from} år` : `${from}–${to} år`;
};
