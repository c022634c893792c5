import { makeDangerReply } from '../../src/conversation/danger-reply';
import type { LocalSocialjour } from '../../src/features/local-facts/api';
import { loadCatalogue } from '../../src/guidelines';

const catalogue = loadCatalogue();
const person = { tenant: 'kommun', user: 'gun' };

const AT = Date.parse('2026-11-24T09:00:00+01:00');

const firstLine = async (
  named: string | null,
  own: () => Promise<string | null>,
  localSocialjour?: () => Promise<LocalSocialjour | null>,
): Promise<string> => {
  const reply = makeDangerReply({
    catalogue,
    placeNamedIn: () => named,
    placeOf: own,
    ...(localSocialjour ? { localSocialjour } : {}),
  });
  const [first] = (await reply({ kind: 'medical' }, person, 'barnet andas inte', AT)).messages;
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
  const { messages } = await reply({ kind: 'violence' }, person, 'pappan slår honom nu', AT);
  expect(messages[0]).toMatchObject({ text: expect.stringMatching(/^Ring 112 nu\./) as string });
  expect(failures).toHaveLength(1);
});

const ENTERED: LocalSocialjour = { organisation: 'Karlstads kommun', phone: '054-540 00 00', warning: null };
const never = <T>(): Promise<T> => new Promise(() => undefined);

test('the socialjour that the organisation has entered follows 112, as its own', async () => {
  expect(await firstLine('Karlstad', never, () => Promise.resolve(ENTERED))).toBe(
    'Ring 112 nu. Ring sedan socialjouren: 054-540 00 00. Uppgift från Karlstads kommun, inte ur riktlinjen.',
  );
});

test('an entered number that is old says so, and the guideline’s stands beside it', async () => {
  const old = { ...ENTERED, warning: 'Numret är inte kontrollerat sedan måndag 3 mars 2025.' };
  const line = await firstLine('Botkyrka', never, () => Promise.resolve(old));
  expect(line).toMatch(
    /^Ring 112 nu\. .*054-540 00 00\. Numret är inte kontrollerat .* Riktlinjen har 010-564 64 67\./,
  );
});

test('a database that does not answer holds nothing back: the guideline’s number, or 112 alone', async () => {
  const started = performance.now();
  expect(await firstLine('Botkyrka', never, never)).toContain('Socialjouren i Botkyrka');
  expect(await firstLine(null, never, never)).toBe('Ring 112 nu. Fråga 112 efter socialjouren där barnet är.');
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('an entered socialjour that cannot be read leaves the guideline’s', async () => {
  expect(await firstLine('Botkyrka', never, () => Promise.reject(new Error('down')))).toContain(
    'Socialjouren i Botkyrka',
  );
});
