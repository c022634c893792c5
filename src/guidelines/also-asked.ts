/**
 * Adds further ways to ask to the answers of a guideline (or to matters outside), from their `also-asked.json`: by unit id, the ways that are kept apart
 * from the answers so that these stay readable. Throws when it names a unit that is not there.
 */
export const alsoAsked = <Unit extends { readonly id: string; readonly asks: readonly string[] }>(
  units: readonly Unit[],
  more: Readonly<Record<string, readonly string[]>>,
): readonly Unit[] => {
  const ids = new Set(units.map(({ id }) => id));
  const strays = Object.keys(more).filter((id) => !ids.has(id));
  if (strays.length > 0) throw new Error(`Asks for answers that are not there: ${strays.join(', ')}`);
  return units.map((unit) => ({ ...unit, asks: [...new Set([...unit.asks, ...(more[unit.id] ?? [])])] }));
};
