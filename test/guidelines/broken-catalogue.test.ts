import { BrokenCatalogue, type Fault } from '../../src/guidelines/broken-catalogue';
import { makeCatalogue } from '../../src/guidelines/catalogue';
import type { ConflictDraft, GuidelineDraft } from '../../src/guidelines/model';
import { conflict, guideline, guidelineWith, rules } from './fixture';

const faultsOf = (drafts: readonly GuidelineDraft[], conflicts: readonly ConflictDraft[] = []): readonly Fault[] => {
  try {
    makeCatalogue(drafts, conflicts, []);
    return [];
  } catch (error) {
    if (error instanceof BrokenCatalogue) return error.faults;
    throw error;
  }
};

const answerWith = (changed: object): GuidelineDraft => ({
  ...guideline,
  answers: guideline.answers.map((answer) => ({ ...answer, ...changed })),
});

const { svar, telefon, gammalLag, blankett, giltighet, alder, samtycke, nyLag } = rules;

/** What is broken, how, and where and as what it must be reported. */
const BROKEN: readonly (readonly [string, GuidelineDraft, string, RegExp])[] = [
  ['an unknown field', guidelineWith([{ ...svar, extra: 1 }]), 'provort › pr.svar', /Unrecognized key/],
  [
    'a time that is no time',
    guidelineWith([{ ...svar, time: { type: 'duration', iso: 'tre veckor' } }]),
    'provort › pr.svar › time.iso',
    /./,
  ],
  ['a duration without trigger', guidelineWith([{ ...svar, trigger: '' }]), 'provort › pr.svar › trigger', /./],
  ['a trigger of blanks', guidelineWith([{ ...svar, trigger: ' ' }]), 'provort › pr.svar', /without trigger/],
  ['an unsourced sentence', guidelineWith([{ ...samtycke, source: undefined }]), 'provort › pr.samtycke › source', /./],
  [
    'a heading that the text has not',
    guidelineWith([{ ...svar, source: { guideline: 'provort', section: 'Frågor' } }]),
    'provort › pr.svar',
    /no heading/,
  ],
  [
    "another guideline's source",
    guidelineWith([{ ...svar, source: { guideline: 'annan', section: 'Svar' } }]),
    'provort › pr.svar',
    /stands in provort/,
  ],
  ['an id used twice', { ...guideline, rules: [...guideline.rules, svar] }, 'pr.svar', /duplicate id/],
  [
    'editions that hold on the same day',
    { ...guideline, rules: [...guideline.rules, { ...svar, version: 2 }] },
    'pr.svar',
    /overlapping/,
  ],
  [
    'an answer id used twice',
    { ...guideline, answers: [...guideline.answers, ...guideline.answers] },
    'pr.hur-lange',
    /duplicate answer id/,
  ],
  [
    'a sentence that refers to nothing',
    guidelineWith([{ ...svar, says: 'Inom {pr.borta}.' }]),
    'provort › pr.svar › says',
    /no rule pr.borta/,
  ],
  [
    'a side that the rule has not',
    guidelineWith([{ ...svar, says: 'Inom {#hours}.' }]),
    'provort › pr.svar › says',
    /Nothing to say/,
  ],
  [
    'a brace that is no reference',
    guidelineWith([{ ...svar, says: 'Inom {Svar}.' }]),
    'provort › pr.svar › says',
    /stray brace/,
  ],
  [
    'digits in a sentence',
    guidelineWith([{ ...svar, says: 'Inom 21 dagar.' }]),
    'provort › pr.svar › says',
    /figure "21"/,
  ],
  [
    'a length in words in a sentence',
    guidelineWith([{ ...svar, says: 'Inom tre veckor.' }]),
    'provort › pr.svar › says',
    /figure "tre veckor"/,
  ],
  [
    'a telephone number in a sentence',
    answerWith({ facts: ['Ring 010-831 62 43.'] }),
    'provort › pr.hur-lange › facts.0',
    /figure "010-831"/,
  ],
  [
    'a law that is no rule',
    guidelineWith([{ ...svar, law: 'pr.lag.borta' }]),
    'provort › pr.svar › law',
    /no rule pr.lag.borta/,
  ],
  [
    'a law that is a telephone',
    guidelineWith([{ ...svar, law: 'pr.telefon' }]),
    'provort › pr.svar › law',
    /is a contact, not a law/,
  ],
  [
    'a successor that is no rule',
    guidelineWith([{ ...gammalLag, successor: 'pr.borta' }]),
    'provort › pr.lag.gamla › successor',
    /no rule/,
  ],
  [
    'a successor of the act in force',
    guidelineWith([{ ...nyLag, successor: 'pr.lag.gamla' }]),
    'provort › pr.lag.nya',
    /successor/,
  ],
  [
    'a link that is no rule',
    guidelineWith([{ ...blankett, link: 'pr.borta' }]),
    'provort › pr.blankett › link',
    /no rule/,
  ],
  [
    'a number that is not the printed one',
    guidelineWith([{ ...telefon, e164: '+46108316244' }]),
    'provort › pr.telefon',
    /is not/,
  ],
  ['ages that run backward', guidelineWith([{ ...alder, from: 6, to: 5 }]), 'provort › pr.alder', /from 6 to 5/],
  [
    'two periods at once',
    guidelineWith([{ ...giltighet, id: 'pr.giltighet.ny' }]),
    'provort › pr.giltighet',
    /overlapping validity/,
  ],
  [
    'a period that runs backward',
    guidelineWith([{ ...giltighet, period: { from: '2024-01-01', to: '2023-12-31' } }]),
    'provort › pr.giltighet',
    /ends before/,
  ],
  ['a guideline without validity', { ...guideline, validity: 'pr.borta' }, 'provort › validity', /no rule/],
  [
    'an empty municipality',
    { ...guideline, municipalities: ['Gotland', ''] },
    'provort › municipalities',
    /no municipality ""/,
  ],
  [
    'a municipality of another county',
    { ...guideline, municipalities: ['Gotland', 'Kil'] },
    'provort › municipalities',
    /"Kil" in Gotland/,
  ],
  ['no municipality', { ...guideline, municipalities: [] }, 'provort › municipalities', /./],
  ['a county that is none', { ...guideline, county: 'Gotlands' }, 'provort › county', /no county/],
  [
    'a contact that serves nowhere',
    guidelineWith([{ ...telefon, place: 'Visborg' }]),
    'provort › pr.telefon',
    /neither/,
  ],
  ['an answer of too many words', answerWith({ answer: 'ord '.repeat(61) }), 'provort › pr.hur-lange', /61 words/],
  ['an answer without a rule', answerWith({ rules: [] }), 'provort › pr.hur-lange › rules', /./],
  [
    'an answer from a rule that is none',
    answerWith({ rules: ['pr.borta'] }),
    'provort › pr.hur-lange',
    /no rule pr.borta/,
  ],
  [
    'watching what has no day',
    answerWith({ next: [{ type: 'watch', rule: 'pr.anmalan' }] }),
    'provort › pr.hur-lange',
    /cannot be watched/,
  ],
  [
    'asking on for no answer',
    answerWith({ next: [{ type: 'ask', unit: 'pr.borta', label: 'Mer' }] }),
    'provort › pr.hur-lange',
    /no answer/,
  ],
];

describe('the rule module is refused', () => {
  it.each(BROKEN)('for %s', (_what, draft, where, what) => {
    const faults = faultsOf([draft]);
    expect(faults).toContainEqual({ where, what: expect.stringMatching(what) as string });
  });

  it.each<[string, object, RegExp]>([
    ['a rule that is none', { rules: ['pr.borta'] }, /no rule pr.borta/],
    ['a guideline that is none', { guidelines: ['provort', 'annan'] }, /no guideline annan/],
    ['a rule of a guideline that it does not name', { guidelines: ['national'] }, /a rule of provort/],
    ['a figure in its sentence', { says: 'Två veckor mot tre veckor.' }, /figure "Två veckor"/],
  ])('for a conflict with %s', (_what, changed, what) => {
    const faults = faultsOf([guideline], [{ ...conflict, ...changed }]);
    expect(faults.map((fault) => fault.what)).toContainEqual(expect.stringMatching(what));
  });

  it('with every fault in one list, each once', () => {
    const broken = guidelineWith([
      { ...svar, says: 'Inom 21 dagar, se {pr.borta}.' },
      { ...telefon, medium: 'brevduva' },
      { ...alder, from: 9, to: 5 },
    ]);
    const faults = faultsOf([broken], [{ ...conflict, says: 'Se {pr.ingenstans}.' }]);
    expect(faults.map(({ where }) => where).sort()).toEqual([
      'conflicts › konflikt.svar › says',
      'provort › pr.alder',
      'provort › pr.svar › says',
      'provort › pr.svar › says',
      'provort › pr.telefon › medium',
    ]);
  });

  it('and says in its message where and what', () => {
    expect(() => makeCatalogue([guidelineWith([{ ...alder, from: 9 }])], [], [])).toThrow(
      /1 fault:\n {2}provort › pr\.alder: from 9 to 5/,
    );
  });
});

describe('the rule module is taken', () => {
  it('when nothing is wrong', () => {
    expect(faultsOf([guideline], [conflict])).toEqual([]);
  });
  it('with several editions of a rule that hold one after the other', () => {
    const older = { ...svar, validity: { to: '2022-12-31' } };
    const newer = { ...svar, version: 2, validity: { from: '2023-01-01' } };
    expect(faultsOf([{ ...guidelineWith([older]), rules: [...guidelineWith([older]).rules, newer] }])).toEqual([]);
  });
  it.each([
    'Se Del 2.',
    'Fyll i bilaga 1.',
    'I åk 7–9 gäller det.',
    'Texten är från våren 2017.',
    'Steg 3 är sist.',
    'Det tar en dag i taget.',
  ])('with figures that are names: %s', (says) => {
    expect(faultsOf([guidelineWith([{ ...svar, says }])])).toEqual([]);
  });
});
