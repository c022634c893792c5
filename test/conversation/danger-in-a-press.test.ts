import { z } from 'zod/v4';
import { makeDispatch } from '../../src/conversation/dispatch';
import { readDanger } from '../../src/conversation/danger';
import { loadCatalogue } from '../../src/guidelines';
import { makeDetector } from '../../src/privacy/detect';
import { makeGate } from '../../src/privacy/gate';
import { action } from '../../src/turn/feature';
import { sayText } from '../../src/turn/reply';
import { randomFrom } from '../ledger/kit/random-from';

const save = action({ verb: 'save', schema: z.object({}), texts: {}, run: () => Promise.resolve(sayText('sparat')) });

const dispatch = makeDispatch({
  features: [{ name: 'saving', commands: [], actions: [save] }],
  gate: makeGate(makeDetector(loadCatalogue().officials())),
  readDanger,
  dangerReply: () => Promise.resolve(sayText('112')),
  count: () => undefined,
});

/** The first words of the answer to a press of "save". */
const press = async (data: Readonly<Record<string, unknown>>): Promise<string> => {
  const { messages } = await dispatch({
    at: Date.parse('2026-11-24T09:00:00+01:00'),
    key: 'k',
    person: { tenant: 't', user: 'u' },
    scope: 'personal',
    where: { conversation: 'c', tenant: 't', thread: null },
    name: '',
    guest: false,
    event: { kind: 'pressed', verb: 'save', data },
  });
  const [first] = messages;
  return first?.kind === 'text' ? first.text : '';
};

const randomId = (random: () => number): string =>
  '00000000-0000-4000-8000-000000000000'.replace(/0/g, () => Math.floor(random() * 16).toString(16));

/** Random ids in which something like a word of danger was once read. */
const UNLUCKY = [
  '92a9cce3-cb86-45a1-9ec6-9ae7b14bb6d5',
  '5e7d05eb-eec3-4a9b-ba7a-9bff9134c5af',
  'a2997a92-9bff-4668-a9de-0e11d0391de3',
  'fe02a46a-c739-4569-b7bf-793e44ef20a9',
];

describe('danger in what a card sends', () => {
  it('is not read into the ids that the bot has made, however they fall out', async () => {
    const random = randomFrom(5);
    const ids = [...UNLUCKY, ...Array.from({ length: 3_000 }, () => randomId(random))];
    const answers = new Set<string>();
    for (const id of ids) answers.add(await press({ form: id, late: `${id}:1,${id}:12`, start: '2026-11-24' }));
    expect([...answers]).toEqual(['sparat']);
  });

  it.each([
    ['in a text', { form: UNLUCKY[0], label: 'pappan slår honom nu jag hör det genom väggen' }],
    ['beside an id', { form: `${UNLUCKY[0] ?? ''} pappan slår honom nu jag hör det genom väggen` }],
    ['deep inside', { more: { lines: ['hon har tagit en massa tabletter och vill dö'] } }],
  ])('goes before everything %s', async (_where, data) => {
    expect(await press(data)).toBe('112');
  });
});
