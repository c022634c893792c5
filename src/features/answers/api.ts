/** What others may know of answering: the pure core, and the place that a text names. */
export { makeAnswering, type Answering } from './answering';
export type { Asker, Found, Outcome } from './outcome';
export { shown, type Shown } from './views/shown';
export { firstSentence } from './views/first-sentence';
export { contactsAt } from './contacts-at';
export { questionOf } from './views/answer-view';
