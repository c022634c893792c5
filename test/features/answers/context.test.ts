import { makeContext } from '../../../src/features/answers/context';
import { readFollowUp } from '../../../src/features/answers/follow-up';

const someone = { tenant: 't', user: 'a' };
const MINUTE = 60_000;

describe('what is remembered of the last answer', () => {
  it('is the unit and the place, for fifteen minutes and for that person alone', () => {
    const context = makeContext();
    context.keep(someone, { unit: 'vk.a', municipality: 'Karlstad' }, 0);
    expect(context.last(someone, 15 * MINUTE)).toEqual({ unit: 'vk.a', municipality: 'Karlstad' });
    expect(context.last({ tenant: 't', user: 'b' }, 0)).toBeNull();
    expect(context.last(someone, 15 * MINUTE + 1)).toBeNull();
  });

  it('gives way when very many ask', () => {
    const context = makeContext();
    context.keep(someone, { unit: 'vk.a', municipality: null }, 0);
    for (let i = 0; i < 5_000; i++)
      context.keep({ tenant: 't', user: `u${i}` }, { unit: 'vk.b', municipality: null }, 1);
    expect(context.last(someone, 2)).toBeNull();
    expect(context.last({ tenant: 't', user: 'u4999' }, 2)).not.toBeNull();
  });
});

describe('a text that leans on the last answer', () => {
  it.each([
    ['i Botkyrka då?', ['Botkyrka'], 'same-elsewhere'],
    ['och i Karlstad?', ['Karlstad'], 'same-elsewhere'],
    ['hur är det i Västra Götaland?', ['Västra Götaland'], 'same-elsewhere'],
    ['och om det är skriftligt?', [], 'same-matter'],
    ['men om barnet är tre år?', [], 'same-matter'],
    ['vad gäller för tandvården?', [], 'same-matter'],
  ])('%s %j: %s', (text, place, kind) => {
    expect(readFollowUp(text, place)).toBe(kind);
  });

  it.each([
    'hur lång tid har skolan på sig att svara?',
    'och sedan undrar jag hur lång tid som skolan egentligen har på sig att svara socialtjänsten',
    'samtycke',
  ])('%s: stands alone', (text) => {
    expect(readFollowUp(text, [])).toBeNull();
  });
});
