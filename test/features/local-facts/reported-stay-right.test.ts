import { join } from 'node:path';
import { holds, readSet, type Question } from '../../../bench/answers/ask-set';
import { makeAnswering, shown, type Outcome } from '../../../src/features/answers/api';
import { localOn, placeOfOutcome } from '../../../src/features/answers/local-on';
import type { Fact, KeptFact } from '../../../src/features/local-facts/fact';
import { SLOT_IDS, slotOf, type SlotId } from '../../../src/features/local-facts/slots';
import { catalogue } from './local-facts-on';
import { day, someFact } from './some-fact';

const AT = Date.parse('2026-11-24T09:00:00+01:00');
const answering = makeAnswering(catalogue);

const valueOf = (slot: SlotId): Fact['value'] => {
  switch (slotOf(slot).kind) {
    case 'contact':
      return { kind: 'contact', phone: '+46701234567', hours: null };
    case 'link':
      return { kind: 'link', url: 'https://lokal.example.se/' };
    case 'channel':
      return { kind: 'channel', url: null, allows: 'sekretess' };
    case 'decision':
      return { kind: 'decision', form: 'muntligt' };
    case 'break':
      return { kind: 'break', name: 'jul' };
    case 'caution': {
      const rule = catalogue.rule('vk.utlatande.bvc');
      if (!rule) throw new Error('no such rule');
      return { kind: 'caution', rule: rule.id, why: 'lag' };
    }
  }
};

/** Everything that an organisation can enter. */
const FACTS: readonly KeptFact[] = SLOT_IDS.map((slot) => ({
  id: slot,
  tenant: 'kommun',
  version: 1,
  removed: false,
  fact: someFact({ slot, value: valueOf(slot), to: slot === 'lov' ? day('2027-01-08') : null }),
}));

const linesOf = (outcome: Outcome, facts: readonly KeptFact[]): readonly string[] =>
  shown(outcome, catalogue, AT, { place: placeOfOutcome(outcome), blocks: localOn(outcome, facts, catalogue, AT) })
    .lines;

describe('with all that an organisation can enter', () => {
  const asked = readSet<Question>(join(__dirname, '../../reported/qa.jsonl')).map((question) => {
    const outcome = answering.answer(question.question, { municipality: question.kommun, role: null });
    return { question, plain: linesOf(outcome, []), local: linesOf(outcome, FACTS) };
  });

  it('no right answer of the reported set becomes wrong', () => {
    const right = asked.filter(({ question, plain }) => holds(plain.join('\n'), question));
    expect(right.length).toBeGreaterThan(200);
    expect(
      right.filter(({ question, local }) => !holds(local.join('\n'), question)).map(({ question }) => question.id),
    ).toEqual([]);
  });

  it('an answer says all that it said before, in the same words, and names whose the rest is', () => {
    expect(asked.filter(({ plain, local }) => local.slice(0, plain.length).join('\n') !== plain.join('\n'))).toEqual(
      [],
    );
    const added = asked.map(({ plain, local }) => local.slice(plain.length)).filter((lines) => lines.length > 0);
    expect(added.length).toBeGreaterThan(0);
    for (const lines of added) {
      expect(lines[0]).toBe('Uppgift från Karlstads kommun, inte ur riktlinjen');
      expect(lines.at(-1)).toMatch(/^Uppgift: Karlstads kommun/);
    }
  });
});
