import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCue } from '../../src/features/answers/declines/cues';
import { FEATURES, makeMeasurer } from '../../src/features/answers/finding/features';
import { loadCatalogue } from '../../src/guidelines';
import { readSet, type Question } from './ask-set';
import { benchEntries } from './entries';
import { disturbed, holdOut, toExample, within } from './examples';
import { factsRight } from './facts-right';
import { fit } from './fit';
import { fitMeaning } from './fit-meaning';
import { chanceOf, search, tally, type Chance } from './thresholds';

const percent = (n: number) => `${(100 * n).toFixed(1)} %`;
const catalogue = loadCatalogue();
const { entries, places } = benchEntries(catalogue);
const held = holdOut(entries, { folds: 4, seed: 1, places });
const meaning = fitMeaning(entries);
const measurer = makeMeasurer(entries, meaning);
const noisy = disturbed(entries, 3, places, measurer);
/** Matters that no entry names: every other one is learned from, the rest shows how the bar holds. */
const beyondAll = readSet<{ question: string }>(join(__dirname, 'outside.jsonl'))
  .filter(({ question }) => !readCue(question))
  .map(({ question }, i) => {
    const allowed = within(i % 4 === 3 ? null : (places[i % places.length] ?? null));
    return toExample(question, measurer.measure(question, null, allowed), entries, []);
  });
const fresh = beyondAll.filter((_, i) => i % 2 === 1);
const model = fit([...held, ...noisy, ...beyondAll.filter((_, i) => i % 2 === 0)]);
console.log(Object.fromEntries(FEATURES.map((name, i) => [name, model.entry[i]])));

const right = factsRight(catalogue);
const tuning = readSet<Question>(join(__dirname, 'tuning.jsonl')).map((q) => {
  const here = q.kommun === null ? null : catalogue.guidelinesFor(q.kommun).map(({ id }) => String(id));
  return toExample(q.question, measurer.measure(q.question, null, within(here)), entries, right(q));
});

const chances = (some: typeof held) => some.map((example) => chanceOf(example, model));
const told = (some: readonly Chance[], t: Parameters<typeof tally>[1]) =>
  Object.entries(tally(some, t))
    .map(([k, v]) => `${k} ${percent(v)}`)
    .join(', ');
for (const [name, some] of [
  ['held out', held],
  ['disturbed', noisy],
  ['tuning', tuning],
] as const) {
  const inside = chances(some).filter((c) => !c.outside);
  const share = (hit: (c: Chance) => boolean) => percent(inside.filter(hit).length / inside.length);
  console.log(
    `${name}: ${inside.length}, best right ${share((c) => c.firstRight)}, in the best two ${share((c) => c.firstRight || c.secondRight)}`,
  );
}
const asked = chances(tuning);
const beyond = chances(held).filter((c) => c.outside);
const freshChances = chances(fresh);
for (const t of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
  console.log(
    t,
    'tuning kept',
    percent(asked.filter((c) => c.inside >= t).length / asked.length),
    'outside declined',
    percent(beyond.filter((c) => c.inside < t).length / beyond.length),
    'fresh',
    percent(freshChances.filter((c) => c.inside < t).length / fresh.length),
  );
const thresholds = search(asked, [...beyond, ...freshChances]);
console.log(thresholds);
console.log('tuning', told(asked, thresholds));
console.log('outside', told(beyond, thresholds));
console.log('fresh outside', told(freshChances, thresholds));
/** For each band of the chance that a guideline answers: how often one does, of what was asked and of what lies outside. */
const bands = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.01].flatMap((to, i, all) => {
  const from = all[i - 1];
  if (from === undefined) return [];
  const some = [...chances(held), ...asked, ...freshChances].filter((c) => c.inside >= from && c.inside < to);
  const mean = some.reduce((sum, c) => sum + c.inside, 0) / (some.length || 1);
  return [
    {
      from,
      questions: some.length,
      said: mean.toFixed(2),
      held: (some.filter((c) => !c.outside).length / (some.length || 1)).toFixed(2),
    },
  ];
});
console.table(bands);
/** The same for the first unit's share, over the tuning questions that are answered. */
const firsts = [0, 0.4, 0.6, 0.8, 0.9, 0.97, 1.01].flatMap((to, i, all) => {
  const from = all[i - 1];
  if (from === undefined) return [];
  const some = asked.filter((c) => c.inside >= thresholds.inside && c.first >= from && c.first < to);
  return [
    {
      from,
      questions: some.length,
      firstRight: percent(some.filter((c) => c.firstRight).length / (some.length || 1)),
      oneOfTwoRight: percent(some.filter((c) => c.firstRight || c.secondRight).length / (some.length || 1)),
    },
  ];
});
console.table(firsts);
if (process.argv.includes('--write')) {
  const write = (name: string, learnt: unknown) =>
    writeFileSync(join(__dirname, '../../src/features/answers/finding', name), `${JSON.stringify(learnt)}\n`);
  write('model.json', { ...model, thresholds });
  write('meaning.json', meaning);
}
