import { Rule, type RoleId } from '../../src/guidelines/model';
import { VIEW_WORDS, viewAs, type View } from '../../src/guidelines/view-as';
import { rules } from './fixture';

const { svar, samtycke, telefon } = rules;
const source = svar.source;
const duty = {
  kind: 'role',
  id: 'pr.ansvar',
  source,
  says: 'Rektor svarar.',
  who: svar.acts,
  does: ['Rektor svarar.'],
};
const prohibition = { kind: 'prohibition', id: 'pr.forbud', source, says: 'Ingen journal.', who: svar.acts };
const everybody = { ...prohibition, who: { roles: [], name: 'alla' } };

const TABLE: readonly (readonly [string, object, RoleId, View])[] = [
  ['a deadline of mine', svar, 'rektor', 'you-do'],
  ['a deadline that I wait for', svar, 'socialsekreterare', 'you-wait-for'],
  ["another's deadline", svar, 'tandvard', 'not-yours'],
  ['a deadline that is said to concern me', { ...svar, roles: ['chef'] }, 'chef', 'concerns-you'],
  ['a duty of mine', duty, 'rektor', 'you-do'],
  ["another's duty", duty, 'bvc', 'not-yours'],
  ['what I must not do', prohibition, 'rektor', 'you-must-not'],
  ['what nobody must do', everybody, 'psykolog', 'you-must-not'],
  ["another's prohibition", prohibition, 'psykolog', 'not-yours'],
  ['what the school may say without consent', samtycke, 'rektor', 'you-may-say'],
  ['the same, where it is not the school', samtycke, 'tandvard', 'not-yours'],
  ['the same, open to all', { ...samtycke, roles: [] }, 'socialsekreterare', 'you-may-ask'],
  ['what takes a consent', { ...samtycke, needed: 'yes' }, 'rektor', 'concerns-you'],
  ['the other direction', { ...samtycke, direction: 'from-socialtjansten' }, 'rektor', 'you-wait-for'],
  [
    'the other direction, from inside',
    { ...samtycke, roles: [], direction: 'from-socialtjansten' },
    'chef',
    'you-may-say',
  ],
  ['what goes any way, and names nobody', { ...samtycke, roles: [], direction: 'any' }, 'rektor', 'concerns-you'],
  ['what goes any way, and names the school', { ...samtycke, direction: 'any' }, 'rektor', 'you-may-say'],
  ['what the text leaves open', { ...samtycke, roles: [], needed: 'not-stated' }, 'chef', 'concerns-you'],
  ['what goes to a guardian', { ...samtycke, direction: 'to-guardian' }, 'rektor', 'concerns-you'],
  ['a telephone number', telefon, 'rektor', 'not-yours'],
  ['a telephone number for me', { ...telefon, roles: ['rektor'] }, 'rektor', 'concerns-you'],
];

describe('a rule seen from a role', () => {
  it.each(TABLE)('%s', (_what, rule, role, view) => {
    expect(viewAs(Rule.parse(rule), role)).toBe(view);
  });

  it('never opens a direction that the consent does not: what goes to socialtjänsten does not come back', () => {
    const back = Rule.parse({ ...samtycke, roles: [], direction: 'to-socialtjansten' });
    expect(viewAs(back, 'socialsekreterare')).not.toBe('you-may-say');
  });

  it('has words for every view', () => {
    expect(Object.values(VIEW_WORDS).every((words) => words.length > 0)).toBe(true);
  });
});
