import { STATEMENTS } from './matters';

const UNITS: ReadonlySet<string> = new Set(STATEMENTS.map(({ says }) => says));

/** Whether an answer unit holds only for some of a placed child's places, so that the others are worth asking about. */
export const dependsOnPlaces = (unit: string): boolean => UNITS.has(unit);
