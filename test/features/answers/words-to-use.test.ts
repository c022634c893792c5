import { rulesWithWords, wordsCard } from '../../../src/features/answers/views/words-view';
import { loadCatalogue } from '../../../src/guidelines';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';

const catalogue = loadCatalogue();
const gate = makeGate(makeDetector(catalogue.officials()));
const scripted = catalogue.guidelines.flatMap(({ rules }) =>
  rules.flatMap((rule) =>
    rule.words === undefined ? [] : [{ id: rule.id, rule, words: catalogue.say(rule.words, rule) }],
  ),
);
const units = catalogue.guidelines.flatMap(({ answers }) => answers);

/** Steps that are a call or a note, and what their words must hold to. */
const STEPS: readonly (readonly [string, RegExp])[] = [
  ['vk.ordning.ring-forst', /utlåtande/],
  ['vk.rutin.bvc', /samtal/],
  ['vk.rutin.bup', /behandlare/],
  ['vk.rutin.mottagning-muntlig', /boka tid/],
  ['vk.rutin.psykolog', /inget som pekar ut barnet/],
  ['vk.rutin.dokumentera-psykolog', /^I journalen: .*avidentifierat/],
  ['vk.aterkoppling.muntlig', /sammanfattar/],
  ['vp.begaran.ring-ocksa', /inom en vecka/],
  ['vp.rutin.dokumentera-obehovlig', /^I journalen: .*obehövlig/],
  ['vg.sip.mote', /inom tre veckor/],
  ['vg.rutin.orosanmalan', /anmäla oro/],
  ['bo.rutin.orosanmalan', /oro/],
  ['bo.rutin.akut-oro', /inte berättat för föräldrarna/],
  ['bo.fax.ring', /faxar/],
  ['ja.rutin.kalla', /kallas/],
];

describe('words to use', () => {
  it.each(STEPS)('are proposed for %s', (id, holds) => {
    expect(scripted.find((one) => one.id === id)?.words).toMatch(holds);
  });

  it('are there for twenty steps and more, and for every guideline', () => {
    expect(scripted.length).toBeGreaterThanOrEqual(20);
    expect(new Set(scripted.map(({ rule }) => rule.source.guideline)).size).toBe(catalogue.guidelines.length);
  });

  it('hold nothing personal, and no place to write it in', () => {
    const pointing = scripted.filter(
      ({ words }) => gate.kept(words, { vouched: false }).kind !== 'clear' || /[[\]_…]|\.\.\.|\bXX?\b/.test(words),
    );
    expect(pointing).toEqual([]);
  });

  it('can be said in one breath or two', () => {
    expect(scripted.filter(({ words }) => words.split(/\s+/).length > 40)).toEqual([]);
  });

  it('can be reached from an answer, each of them', () => {
    const reached = new Set(units.flatMap((unit) => rulesWithWords(unit, catalogue).map(({ id }) => id)));
    expect(scripted.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are shown as the bot’s own, with the rule and the source behind them', () => {
    const unit = units.find((one) => rulesWithWords(one, catalogue).length > 0);
    const { data } = wordsCard(unit ? rulesWithWords(unit, catalogue) : [], catalogue);
    const [script] = data['scripts'] as unknown as { words: string; rule: string; source: string }[];
    expect(script?.words).toMatch(/^”.*”$/);
    expect(script?.rule).not.toBe('');
    expect(script?.source).toMatch(/^Källa: .+ › /);
  });
});
