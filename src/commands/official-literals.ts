import { loadCatalogue } from '../guidelines';

/** The literals that point out nobody: the guidelines' own telephone numbers and addresses. */
export const officialLiterals = (): readonly string[] => loadCatalogue().officials();
