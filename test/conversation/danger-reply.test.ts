import { makeDangerReply } from '../../src/conversation/danger-reply';
import { loadCatalogue } from '../../src/guidelines';

const catalogue = loadCatalogue();
const person = { tenant: 'kommun', user: 'gun' };

const firstLine = async (named: string | null, own: () => Promise<string | null>): Promise<string> => {
  const reply = makeDangerReply({ catalogue, placeNamedIn: () => named, placeOf: own });
  const [first] = (await reply({ kind: 'medical' }, person, 'barnet andas inte')).messages;
  return first?.kind === 'text' ? first.text : '';
};

test('112 comes first, then the socialjour of the person’s own place', async () => {
  expect(await firstLine(null, () => Promise.resolve('Botkyrka'))).toMatch(/^Ring 112 nu\. .*Socialjouren i Botkyrka/);
});

test('a place named in the text goes before the own one', async () => {
  expect(await firstLine('Karlstad', () => Promise.resolve('Botkyrka'))).not.toContain('Botkyrka');
});

test('without a place, 112 is asked for the socialjour', async () => {
  expect(await firstLine(null, () => Promise.resolve(null))).toBe(
    'Ring 112 nu. Fråga 112 efter socialjouren där barnet är.',
  );
});

test('a database that is down does not hold 112 back', async () => {
  const failures: unknown[] = [];
  const reply = makeDangerReply({
    catalogue,
    placeNamedIn: () => null,
    placeOf: () => Promise.reject(new Error('down')),
    onNoPlace: (error) => failures.push(error),
  });
  const { messages } = await reply({ kind: 'violence' }, person, 'pappan slår honom nu');
  expect(messages[0]).toMatchObject({ text: expect.stringMatching(/^Ring 112 nu\./) as string });
  expect(failures).toHaveLength(1);
});
