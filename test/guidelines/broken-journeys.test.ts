import { BrokenCatalogue, type Fault } from '../../src/guidelines/broken-catalogue';
import { makeCatalogue } from '../../src/guidelines/catalogue';
import type { JourneyDraft } from '../../src/guidelines/model';
import { guideline } from './fixture';

const faultsOf = (...journeys: readonly JourneyDraft[]): readonly Fault[] => {
  try {
    makeCatalogue([{ ...guideline, journeys }], [], []);
    return [];
  } catch (error) {
    if (error instanceof BrokenCatalogue) return error.faults;
    throw error;
  }
};

const sound = {
  id: 'pr.fraga',
  version: 1,
  name: 'Fråga skolan',
  words: ['fråga skolan', 'skolfråga'],
  about: 'Skicka frågan och vänta på svaret.',
  roles: ['socialsekreterare'],
  rule: 'pr.svar',
  start: 'skickad',
  steps: {
    skickad: {
      kind: 'date',
      rules: ['pr.svar'],
      asks: 'Vilken dag skickade du frågan?',
      when: 'past',
      next: 'svar',
      none: { label: 'Inte än', next: 'skicka' },
    },
    svar: {
      kind: 'question',
      rules: ['pr.svar'],
      asks: 'Har svaret kommit?',
      choices: [
        { id: 'ja', label: 'Ja', next: 'skicka' },
        { id: 'nej', label: 'Nej', next: 'vanta' },
      ],
    },
  },
  outcomes: {
    skicka: {
      says: 'Skicka frågan',
      rules: ['pr.svar'],
      now: ['Skicka frågan.', { when: { step: 'svar', is: ['ja'] }, says: 'Läs svaret.' }],
      contacts: ['pr.telefon'],
      then: 'Skolan svarar.',
      next: [],
    },
    vanta: {
      says: 'Vänta på svaret',
      rules: ['pr.svar'],
      now: ['Vänta.'],
      deadlines: [{ rule: 'pr.svar', from: 'skickad' }],
      contacts: ['pr.telefon'],
      then: 'Svaret kommer inom {pr.svar}.',
      next: ['pr.fraga'],
    },
  },
} as const satisfies JourneyDraft;
const draft: JourneyDraft = sound;

const withStep = (id: string, step: object): JourneyDraft => ({ ...sound, steps: { ...sound.steps, [id]: step } });
const withOutcome = (changed: object, id = 'vanta'): JourneyDraft => ({
  ...sound,
  outcomes: { ...sound.outcomes, [id]: { ...sound.outcomes.vanta, ...changed } },
});
const question = (next: string, more: object = {}) => ({
  ...sound.steps.svar,
  ...more,
  choices: [
    { id: 'ja', label: 'Ja', next: 'skicka' },
    { id: 'nej', label: 'Nej', next },
  ],
});
const chain = (length: number): JourneyDraft => {
  const steps = Object.fromEntries(
    Array.from({ length }, (_, i) => [
      `s${i}`,
      {
        kind: 'instruction',
        rules: ['pr.svar'],
        says: 'Gör det.',
        lines: [],
        next: i + 1 < length ? `s${i + 1}` : 'skickad',
      },
    ]),
  );
  return { ...draft, start: 's0', steps: { ...steps, ...sound.steps } };
};

const BROKEN: readonly (readonly [string, JourneyDraft, RegExp])[] = [
  ['a dead end', withStep('svar', question('ingenstans')), /leads to "ingenstans"/],
  ['a step that nothing leads to', withStep('ensam', question('vanta')), /nothing leads to "ensam"/],
  ['an outcome that nothing leads to', withOutcome({}, 'ensamt'), /nothing leads to "ensamt"/],
  ['a circle', withStep('svar', question('skickad')), /circle|nothing leads/],
  ['more than twelve steps', chain(11), /13 steps to an outcome/],
  ['no such rule', withOutcome({ rules: ['pr.finns-inte'] }), /vanta: no rule pr\.finns-inte/],
  ['no such contact', withOutcome({ contacts: ['pr.svar'] }), /pr\.svar is no contact/],
  ['a deadline without last day', withOutcome({ deadlines: [{ rule: 'pr.anmalan' }] }), /cannot be watched/],
  [
    'a deadline from what is no date',
    withOutcome({ deadlines: [{ rule: 'pr.svar', from: 'svar' }] }),
    /no date before/,
  ],
  ['words of a rule without', withOutcome({ words: ['pr.svar'] }), /has no words/],
  ['no such journey to follow', withOutcome({ next: ['pr.annan'] }), /no journey pr\.annan/],
  ['nobody to turn to', withOutcome({ contacts: [] }), /nobody to turn to/],
  [
    'a condition on a choice that is not there',
    withOutcome({ now: [{ when: { step: 'svar', is: ['kanske'] }, says: 'Vänta.' }] }),
    /has no "kanske"/,
  ],
  [
    'a condition on a step that is not before it',
    withStep('skickad', {
      ...sound.steps.skickad,
      next: { cases: [{ when: { step: 'nagot', is: ['ja'] }, to: 'vanta' }], otherwise: 'svar' },
    }),
    /not before it/,
  ],
  ['a figure of its own', withOutcome({ then: 'Svaret kommer inom tre veckor.' }), /figure "/],
  ['too long a line', withOutcome({ now: ['ord '.repeat(26).trim()] }), /line of 26 words/],
  [
    'an acute outcome behind consent',
    {
      ...withStep('svar', question('vanta', { concerns: ['consent'] })),
      outcomes: { ...sound.outcomes, vanta: { ...sound.outcomes.vanta, acute: true } },
    },
    /consent and stands before the acute "vanta"/,
  ],
  [
    'an acute outcome with parents in it',
    withOutcome({ acute: true, now: ['Ring vårdnadshavaren.'] }),
    /is acute and has/,
  ],
  [
    "another guideline's prefix",
    { ...draft, id: 'vk.fraga', outcomes: { ...sound.outcomes, vanta: { ...sound.outcomes.vanta, next: [] } } },
    /does not begin with pr\./,
  ],
  ['an unknown field', withOutcome({ extra: 1 }), /Unrecognized key/],
];

describe('a journey', () => {
  it('is taken when it is whole', () => {
    expect(faultsOf(draft)).toEqual([]);
  });

  it.each(BROKEN)('is refused for %s', (_, journey, what) => {
    expect(faultsOf(journey).map((fault) => `${fault.where}: ${fault.what}`)).toContainEqual(
      expect.stringMatching(what),
    );
  });

  it('shares no words with another of its county', () => {
    const other = { ...draft, id: 'pr.annan', name: 'En annan' };
    expect(faultsOf(draft, other)).toContainEqual({
      where: 'Gotland › starta fråga skolan',
      what: 'leads to two journeys',
    });
  });
});
