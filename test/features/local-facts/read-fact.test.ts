import { readFact, type FieldFault } from '../../../src/features/local-facts/read-fact';
import { toRaw, type RawFact } from '../../../src/features/local-facts/raw-fact';
import { readLink } from '../../../src/features/local-facts/read-link';
import { readPhone } from '../../../src/features/local-facts/read-phone';
import { day, someFact } from './some-fact';

const context = {
  today: day('2026-11-24'),
  knowsRule: (id: string) => id === 'vk.utlatande.bvc',
  mayEnter: (place: string) => place !== 'Arvika',
};

const RAW: RawFact = {
  place: 'Karlstad',
  slot: 'mottagning',
  subject: '',
  organisation: 'Karlstads kommun',
  phone: '054-540 50 00',
  hours: 'vardagar 8–16',
  url: '',
  choice: '',
  from: '',
  to: '',
  owner: 'utvecklingsledare',
  checked: '',
  note: '',
};

const faultsOf = (change: Partial<RawFact>): readonly FieldFault[] => {
  const read = readFact({ ...RAW, ...change }, context);
  return read.kind === 'faults' ? read.faults : [];
};

describe('a telephone number of an organisation', () => {
  it.each([
    ['054-540 50 00', '+46545405000'],
    ['08-123 45 67', '+4681234567'],
    ['+46 (0)54 540 50 00', '+46545405000'],
    ['0046545405000', '+46545405000'],
    ['010/564 64 67', '+46105646467'],
    ['1177', '1177'],
    ['116 111', '116111'],
  ])('%s is read as %s', (written, read) => {
    expect(readPhone(written)).toBe(read);
  });

  it.each([
    '',
    '540 50 00',
    '010203-1234',
    '20010203-1234',
    '200102031234',
    '054-540',
    'ring växeln',
    '054-540 50 00 Alva',
    '2345',
    '+4712345678',
  ])('%s is none', (written) => {
    expect(readPhone(written)).toBeNull();
  });
});

describe('a link', () => {
  it.each(['https://karlstad.se/oro', 'https://e-tjanst.karlstad.se/a?b=c'])('%s is taken', (written) => {
    expect(readLink(written)).toBe(written);
  });

  it.each([
    'http://karlstad.se',
    'javascript:alert(1)',
    'https://anna:hemligt@karlstad.se',
    'karlstad.se',
    'https://intern/oro',
    `https://karlstad.se/${'a'.repeat(300)}`,
  ])('%s is not', (written) => {
    expect(readLink(written)).toBeNull();
  });
});

describe('a fact as it is written', () => {
  it('is read with today where no day is given', () => {
    expect(readFact(RAW, context)).toMatchObject({
      kind: 'fact',
      fact: {
        place: 'Karlstad',
        slot: 'mottagning',
        from: '2026-11-24',
        checked: '2026-11-24',
        to: null,
        value: { phone: '+46545405000' },
      },
    });
  });

  it.each([
    [someFact()],
    [someFact({ to: day('2027-01-31'), note: 'Ring igen om det är upptaget' })],
    [someFact({ slot: 'e-tjanst', value: { kind: 'link', url: 'https://karlstad.se/oro' } })],
    [someFact({ slot: 'kanal', value: { kind: 'channel', url: null, allows: 'sekretess' } })],
    [someFact({ slot: 'tandkonsultation', value: { kind: 'decision', form: 'muntligt' } })],
    [someFact({ slot: 'lov', value: { kind: 'break', name: 'jul' }, from: day('2026-12-21'), to: day('2027-01-08') })],
    [someFact({ place: 'Värmlands län', slot: 'vag-in' })],
  ])('reads back what is kept', (fact) => {
    expect(readFact(toRaw(fact), context)).toEqual({ kind: 'fact', fact });
  });

  it.each([
    [{ place: 'Blåkulla' }, 'place unknown'],
    [{ place: '' }, 'place missing'],
    [{ place: 'Arvika' }, 'place bound-elsewhere'],
    [{ slot: 'brandkåren' }, 'slot unknown'],
    [{ organisation: ' ' }, 'organisation missing'],
    [{ organisation: 'k'.repeat(81) }, 'organisation too-long'],
    [{ phone: '' }, 'phone missing'],
    [{ phone: '540' }, 'phone unreadable'],
    [{ hours: 'ibland' }, 'hours unreadable'],
    [{ url: 'https://karlstad.se' }, 'url not-here'],
    [{ from: '2026-02-30' }, 'from unreadable'],
    [{ from: '1926-02-01' }, 'from far-away'],
    [{ from: '2026-12-01', to: '2026-11-30' }, 'to ends-first'],
    [{ checked: '2026-11-25' }, 'checked in-future'],
    [{ owner: '' }, 'owner missing'],
    [{ owner: 'kungen' }, 'owner unknown'],
    [{ note: 'n'.repeat(161) }, 'note too-long'],
    [{ slot: 'lov', phone: '', hours: '', subject: 'jullov' }, 'from missing, to missing'],
    [{ slot: 'regel', phone: '', hours: '', choice: 'lag', subject: 'vk.finns.inte' }, 'subject unknown'],
    [{ slot: 'tandkonsultation', phone: '', hours: '', choice: 'ibland' }, 'choice unknown'],
    [{ phone: 'x', hours: 'y', owner: 'z' }, 'phone unreadable, hours unreadable, owner unknown'],
  ])('%j: %s', (change, faults) => {
    expect(
      faultsOf(change)
        .map(({ field, code }) => `${field} ${code}`)
        .join(', '),
    ).toBe(faults);
  });
});
