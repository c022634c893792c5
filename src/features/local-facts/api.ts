/** What others may know of local facts: what holds at a place, picked by purpose, and how it is shown. */
export type { Fact, FactValue, KeptFact } from './fact';
export { breaksWithin, cautionsOn, inSlots } from './holding';
export { bindingsOf, makeLookUp, type LookUp } from './look-up';
export { factsOn, type Matter } from './matters';
export { placeNamed } from './place';
export { isStale } from './stale';
export { factLine } from './views/fact-line';
export { blockLines, localBlocks, type LocalBlock } from './views/local-blocks';
export { breakWarning } from './views/break-warning';
export { socialjourOf, type LocalSocialjour } from './socialjour-of';

/** The verb of the button that reports a fault in what is shown at a place; a template that carries it writes it out. */
export const REPORT_WRONG = 'local-facts.report';
