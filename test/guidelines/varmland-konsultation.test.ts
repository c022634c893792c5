import { makeCatalogue } from '../../src/guidelines/catalogue';
import { sayHours } from '../../src/calendar/weekly-hours';
import type { AnswerUnit, Rule, RuleKind } from '../../src/guidelines/model';
import { national } from '../../src/guidelines/national';
import { varmlandKonsultation } from '../../src/guidelines/varmland-konsultation/guideline';
import { sections } from '../../src/guidelines/varmland-konsultation/sections';

const catalogue = makeCatalogue([varmlandKonsultation], [], national);
const [guideline] = catalogue.guidelines;
if (!guideline) throw new Error('The guideline is missing');
const { rules, answers } = guideline;

const ruleOf = <K extends RuleKind>(kind: K, id: string): Extract<Rule, { kind: K }> => {
  const rule = catalogue.rule(id);
  if (rule?.kind !== kind) throw new Error(`No ${kind} ${id}`);
  return rule as Extract<Rule, { kind: K }>;
};
const shown = ({ answer, facts }: AnswerUnit): string =>
  [answer, ...facts].map((part) => catalogue.say(part)).join(' ');
const unitOf = (id: string): string => {
  const unit = answers.find((one) => one.id === id);
  if (!unit) throw new Error(`No answer ${id}`);
  return shown(unit);
};
const everySentence = [
  ...answers.map((unit) => ({ where: unit.id, text: shown(unit) })),
  ...rules.map((rule) => ({ where: rule.id, text: catalogue.say(rule.says, rule) })),
];

describe("Värmland's guideline on consultations", () => {
  it('holds everything of the inventory, kind by kind', () => {
    const count = (kind: RuleKind) => rules.filter((rule) => rule.kind === kind).length;
    expect({
      deadline: count('deadline'),
      contact: count('contact'),
      age: count('age'),
      law: count('law'),
      cost: count('cost'),
      prohibition: count('prohibition'),
      form: count('form'),
      validity: count('validity'),
    }).toEqual({ deadline: 13, contact: 28, age: 3, law: 6, cost: 2, prohibition: 6, form: 7, validity: 1 });
    expect(count('link')).toBe(7);
    expect(count('term')).toBeGreaterThanOrEqual(15);
    expect(count('consent')).toBeGreaterThanOrEqual(10);
    expect(count('routine')).toBeGreaterThanOrEqual(16);
    expect(count('followup')).toBeGreaterThanOrEqual(10);
    expect(count('role')).toBeGreaterThanOrEqual(15);
    expect(answers.length).toBeGreaterThanOrEqual(75);
  });

  it('holds in the sixteen municipalities of the county', () => {
    expect(guideline.municipalities).toHaveLength(16);
    expect(guideline.municipalities).toEqual(expect.arrayContaining(['Karlstad', 'Årjäng', 'Säffle', 'Hammarö']));
  });

  it('answers for every section that has a text of its own', () => {
    const withText = sections.filter((section) => section !== 'Del 4: Övrig hantering av riktlinjen');
    const answered = new Set(answers.map(({ rules: [first] }) => catalogue.rule(first ?? '')?.source.section));
    expect(withText.filter((section) => !answered.has(section))).toEqual([]);
  });

  it('carries no date and no interval, and says so', () => {
    const { dated, period, revision } = ruleOf('validity', 'vk.giltighet');
    expect({ dated, period, every: revision?.every }).toEqual({ dated: false, period: {}, every: null });
    expect(unitOf('vk.riktlinjen.intervall')).toMatch(/säger inte hur länge den gäller/);
  });
});

describe('its times', () => {
  it.each([
    ['vk.utlatande.forskola-skola', /ringt och sedan skickat .*utlåtandeblankett till aktuell rektor/, 'rektor'],
    ['vk.utlatande.elevhalsa', /begär .* under den muntliga konsultationen/, 'elevhalsa'],
    ['vk.utlatande.mottagning', /skriftlig begäran .* med specifik frågeställning till aktuell mottagning/, 'region'],
    ['vk.utlatande.tandvard', /konsultationsblanketten till kliniken som barnet tillhör/, 'tandvard'],
    ['vk.utlatande.bvc', /kontaktar BVC och begär in ett skriftligt utlåtande/, 'bvc'],
    ['vk.tid.psykolog', /ringer och ber om en tid/, 'vardadministrator'],
  ] as const)('%s is three weeks from what is asked for, agreed, with an open start', (id, trigger, acts) => {
    const deadline = ruleOf('deadline', id);
    expect(deadline.time).toEqual({ type: 'duration', iso: 'P3W' });
    expect(deadline.trigger).toMatch(trigger);
    expect(deadline.acts.roles).toContain(acts);
    expect(deadline.waits?.roles).toEqual(['socialsekreterare']);
    expect([deadline.counts, deadline.basis, deadline.start.stated]).toEqual(['limit', 'agreed', false]);
  });

  it('counts no days for the work on a SIP, which is to start without delay', () => {
    expect(ruleOf('deadline', 'vk.tid.sip').time).toEqual({ type: 'word', word: 'utan dröjsmål' });
    expect(unitOf('vk.sip.tid')).not.toMatch(/tre veckor|\d+ dagar/);
  });

  it('offers to watch exactly the times with a length', () => {
    expect(catalogue.watchable('Karlstad').map(({ id }) => id as string)).toEqual([
      'vk.utlatande.forskola-skola',
      'vk.utlatande.elevhalsa',
      'vk.utlatande.mottagning',
      'vk.utlatande.tandvard',
      'vk.utlatande.bvc',
      'vk.tid.psykolog',
      'vk.tid.uppfoljning',
    ]);
  });
});

describe('its contacts', () => {
  it.each([
    ['vk.telefon.bup', '010-831 71 84', null, null],
    ['vk.telefon.barn-familjestod', '010-831 62 43', 'vardagar 07.30–16.00', { from: 0, to: 5 }],
    ['vk.telefon.forsta-linjen', '010-831 90 70', 'vardagar 09.00–15.00', { from: 6, to: 17 }],
  ] as const)('%s has its number, hours and ages', (id, number, hours, ages) => {
    const contact = ruleOf('contact', id);
    expect(catalogue.say(`{${id}}`)).toBe(number);
    expect(contact.hours && sayHours(contact.hours)).toBe(hours);
    expect(contact.ages).toEqual(ages);
    expect(contact.place).toBe('Värmland');
  });

  it.each([
    ['Arvika', 'arvika.kommun@arvika.se'],
    ['Eda', 'myndighetsenheten.ifo@eda.se'],
    ['Filipstad', 'socialforvaltningen@filipstad.se'],
    ['Forshaga', 'lan@forshaga.se'],
    ['Grums', 'ifo.grumskommun@grums.se'],
    ['Hagfors', 'individochfamiljeomsorg@hagfors.se'],
    ['Hammarö', 'ifo@hammaro.se'],
    ['Karlstad', 'arbetsmarknadsochsocialforvaltningen@karlstad.se'],
    ['Kil', 'kommun@kil.se'],
    ['Kristinehamn', 'forvakv@kristinehamn.se'],
    ['Munkfors', 'kommun@munkfors.se'],
    ['Storfors', 'ifo@storfors.se'],
    ['Sunne', 'ifo@sunne.se'],
    ['Säffle', 'socialnamnden@saffle.se'],
    ['Torsby', 'sn@torsby.se'],
    ['Årjäng', 'IFO@arjang.se'],
  ])("%s's deviations about social services go to its own mailbox and to no other", (place, address) => {
    const own = rules.filter((rule) => rule.kind === 'contact' && rule.medium === 'email' && rule.place === place);
    expect(own.map((rule) => rule.kind === 'contact' && rule.printed)).toEqual([address]);
    const answer = answers.filter(({ rules: [first] }) => first === own[0]?.id).map(shown);
    expect(answer).toHaveLength(1);
    expect(answer[0]?.match(/\S+@\S+\w/g)).toEqual([address]);
    expect(unitOf('vk.avvik.socialtjanst')).toContain(`${place} ${address}`);
  });

  it('always shows place, ages, purpose and hours with a booking line', () => {
    for (const id of ['vk.psykolog.nummer', 'vk.psykolog.sma-barn', 'vk.psykolog.stora-barn'])
      expect(unitOf(id)).toMatch(
        /^(?=.*Värmland)(?=.*\d–\d+ år)(?=.*anonym psykologkonsultation)(?=.*vardagar \d\d\.\d\d)/,
      );
    expect(unitOf('vk.bup.telefon')).toMatch(
      /^(?=.*Värmland)(?=.*muntliga konsultation)(?=.*Öppettider och ålder anges inte)/,
    );
  });

  it('names whose vårdgrannetelefon a number is wherever one is named', () => {
    for (const { text } of everySentence)
      for (const line of text.match(/[^.]*vårdgrannetelefon[^.]*/g) ?? [])
        if (/\d{3}-/.test(line)) expect(line).toMatch(/BUP|[Ff]örsta linjens?/);
  });
});

describe('its answers', () => {
  it.each(answers.map((unit) => [unit.id, unit] as const))('%s is short and asked in many ways', (_, unit) => {
    const words = catalogue.say(unit.answer).split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(60);
    expect(unit.asks.length).toBeGreaterThanOrEqual(8);
  });

  it('lets no two answers be asked by the same words', () => {
    const asks = answers.flatMap((unit) => unit.asks.map((ask) => ask.toLowerCase()));
    expect(asks.filter((ask, i) => asks.indexOf(ask) !== i)).toEqual([]);
  });

  it('says what the guideline does not say, where it is silent, and whom to ask or what to do', () => {
    for (const unit of answers.filter(({ stance }) => stance === 'silent')) {
      expect(`${unit.id}: ${shown(unit)}`).toMatch(
        /inte|ing(?:en|et|a)\b|bara/, // what is missing
      );
      expect(`${unit.id}: ${shown(unit)}`).toMatch(
        /[Ff]råga|[Rr]ing|[Kk]om överens|avvikelse|huvudmans? rutiner|interna rutiner|allmänna rutinen/,
      );
    }
  });

  it.each([
    'vk.utredning.samtycke',
    'vk.utredning.samtycke-huvudregel',
    'vk.utredning.samtycke-uppfoljning',
    'vk.utredning.uppgiftsskyldighet',
    'vk.utredning.riktning',
    'vk.oppet.forhandsbedomning',
  ])('%s says in which direction the information goes', (id) => {
    expect(unitOf(id)).toMatch(/till socialtjänsten/);
  });

  it('never opens the way from social services', () => {
    expect(unitOf('vk.utredning.riktning')).toMatch(/öppnar inte åt andra hållet/);
    expect(ruleOf('consent', 'vk.samtycke.fran-socialtjansten').needed).toBe('not-stated');
  });

  it('sends a child with a therapist at BUP to the therapist and not to the coordinator', () => {
    expect(unitOf('vk.bup.pagaende')).toMatch(/^Kontakta behandlaren i första hand\./);
  });

  it('names the form for deviations to the region by its own name', () => {
    expect(unitOf('vk.avvik.region')).toMatch(/avvikelseblankett för kommuner/);
  });
});

describe('what it must never say', () => {
  it.each([
    ['a softened three weeks', /en till tre veckor|två till tre veckor|cirka tre veckor|ungefär tre veckor|tre till/],
    ['a time of another guideline', /skyndsamt|fjorton dagar|fyra veckor|(?<!ing)en månad|inom en vecka/],
    ['that the parents must say yes in an inquiry', /(?:får|kan) inte[^.]{0,60}utan[^.]{0,30}samtycke/],
    ['that oral information cannot be used', /måste[^.]{0,20}vara skriftlig|(?:kan|får) inte (?:tas med|användas)/],
    ['the old act', /2001:453/],
    ['a form of address that is not du', /\b(?:vi|man|tyvärr)\b|!/i],
    ['a child named by the law', /LVU-barn/],
    ['that the school may call to a SIP', /skolan (?:kan|får) kalla till SIP/],
  ])('%s', (_, never) => {
    expect(everySentence.filter(({ text }) => never.test(text))).toEqual([]);
  });

  it('BUP is given no hours and no time to answer', () => {
    for (const id of ['vk.bup.oppettider', 'vk.bup.telefon']) expect(unitOf(id)).not.toMatch(/\d\d\.\d\d/);
    expect(unitOf('vk.bup.svarstid')).toMatch(/finns ingen svarstid/);
  });
});
