import { reachedFrom } from '../../journey-graph';
import type { Journey } from '../../model';
import { sentenceOf } from '../../sentences-of-journey';

/** What nobody waits for, asks for or tells when a child is in danger. */
const NOT_NOW = ['consent', 'guardians', 'meeting'] as const;
const NOT_NOW_WORDS = /samtyck|vårdnadshavar|föräld|(?<!\p{L})möte/iu;

/** Acute outcomes are reached and done without consent, meeting or parents; every outcome names somebody to turn to. */
export const actingFaults = (journey: Journey): readonly string[] => {
  const acute = Object.entries(journey.outcomes).filter(([, outcome]) => outcome.acute);
  const before = Object.entries(journey.steps).flatMap(([node, { concerns = [] }]) => {
    const waits = NOT_NOW.filter((one) => concerns.includes(one));
    const reached = reachedFrom(journey, node);
    return waits.length === 0
      ? []
      : acute
          .filter(([id]) => reached.has(id))
          .map(([id]) => `${node} is about ${waits.join(', ')} and stands before the acute "${id}"`);
  });
  const within = acute.flatMap(([node, { now }]) =>
    now
      .map(sentenceOf)
      .filter((text) => NOT_NOW_WORDS.test(text))
      .map((text) => `${node} is acute and has "${text}" among what is done`),
  );
  const alone = Object.entries(journey.outcomes)
    .filter(([, { contacts, ask }]) => contacts.length === 0 && ask === undefined)
    .map(([node]) => `${node} names nobody to turn to`);
  return [...before, ...within, ...alone];
};
