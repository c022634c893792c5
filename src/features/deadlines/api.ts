export { ruleNameIn } from './show-list';

/** The verb of the button that opens the form; a template that carries the button writes it out. */
export const OPEN_FORM = 'deadlines.open-form';
