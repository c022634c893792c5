export { ruleNameIn } from './show-list';

/** The verb of the button that opens the form; a template that carries the button writes it out. */
export const OPEN_FORM = 'deadlines.open-form';

/** The data of such a button: the form opens with this rule chosen. */
export const watchButton = (ruleId: string): { readonly rule: string } => ({ rule: ruleId });
