import { answerFollowUp } from '../../../src/features/answers/answer-follow-up';
import { makeAnswering } from '../../../src/features/answers/api';
import { loadCatalogue } from '../../../src/guidelines';

const answering = makeAnswering(loadCatalogue());
const after = (unit: string, text: string, municipality: string) => {
  const outcome = answerFollowUp(answering, text, { municipality, role: null }, { unit, municipality });
  return outcome?.kind === 'answered' ? outcome.first.unit.id : (outcome?.kind ?? null);
};

describe('a text that leans on the last answer', () => {
  it.each([
    ['vk.skola.boka', 'och om det är skriftligt?', 'Karlstad', /^vk\.skola\./],
    ['vk.bvc.svarstid', 'och för tandvården?', 'Karlstad', /^vk\.tandvarden/],
    ['vk.psykolog.sma-barn', 'men om barnet är tolv år?', 'Karlstad', /^vk\.psykolog/],
  ])('after %s: %s', (unit, text, municipality, expected) => {
    expect(after(unit, text, municipality)).toMatch(expected);
  });

  it('keeps the question and changes the place', () => {
    expect(after('vg.fraga.forhandsbedomning', 'i Botkyrka då?', 'Göteborg')).toMatch(/^bo\./);
  });

  it('says so when the other place has no guideline', () => {
    expect(after('vg.fraga.forhandsbedomning', 'och i Örebro?', 'Göteborg')).toBe('declined');
  });

  it('leaves a question that stands alone to be answered alone', () => {
    expect(after('vk.skola.boka', 'vem betalar för hälsoundersökningen av placerade barn?', 'Karlstad')).toBeNull();
  });
});
