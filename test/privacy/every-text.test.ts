import { join } from 'node:path';
import { z } from 'zod/v4';
import { loadCards } from '../../src/cards/load-cards';
import { objectsIn, type JsonObject } from '../../src/cards/walk';
import { VOUCH_FIELD } from '../../src/conversation/dispatch';
import type { Action } from '../../src/turn/feature';
import { Execute, Input } from '../cards/adaptive-card';
import { SAMPLES } from '../cards/samples';
import { clearedText } from '../features/cleared-text';
import { columnsOf } from '../features/person-columns';
import { eachDatabase } from '../setup/each-database';

const cards = loadCards(join(__dirname, '../../cards'));
const actions = new Map<string, Action>(
  SAMPLES.flatMap(({ feature }) => feature.actions).map((action) => [action.verb, action]),
);
const shown = SAMPLES.flatMap(({ cards }) => Object.entries(cards)).flatMap(([name, views]) =>
  views.map((view, i) => [`${name} ${i + 1}`, cards.expand(view)] as const),
);

const inputsOf = (card: JsonObject): readonly Input[] =>
  objectsIn(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
    .map((input) => Input.parse(input));

/** The buttons of a card that send what its inputs hold. */
const sendersOf = (card: JsonObject): readonly Execute[] =>
  objectsIn(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map((button) => Execute.parse(button))
    .filter(({ associatedInputs }) => associatedInputs !== 'none');

const textsOf = (verb: string): Action['texts'] => actions.get(verb)?.texts ?? {};

/** What stands for a text about somebody: no choice, id, day or number. */
const SOMEBODY = 'Alva Lindqvist, 120314-2383';

/** Fields that are read as a number, hours, a link, an id or a table before the feature sees them: the test below holds that. */
const isReadAsWhatItIsFor = (verb: string, id: string): boolean =>
  (READ_FIELDS[verb] ?? []).includes(id) && textGetsNoFurther(verb, id);

const READ_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'local-facts.preview': ['phone', 'hours', 'url', 'subject'],
  'local-facts.check-table': ['table'],
  'local-facts.import-table': ['table'],
  'consultations.link': ['link'],
};

/** Names and numbers of people in every way that such a field could be mistaken for: none is left in what the feature gets. */
const textGetsNoFurther = (verb: string, id: string): boolean =>
  [
    SOMEBODY,
    'Alva Lindqvist',
    'Lindqvist 8–16',
    'https://Alva Lindqvist',
    `Plats;Organisation\nLindqvist;${SOMEBODY}`,
  ].every(
    (text) => !JSON.stringify(actions.get(verb)?.schema.safeParse({ [id]: text }).data ?? {}).includes('Lindqvist'),
  );

describe('every text that a person can write on a card', () => {
  it('passes the gate at each button that sends it, on a card where the writer can say that it is no name', () => {
    const loose = shown.flatMap(([name, card]) => {
      const inputs = inputsOf(card);
      const free = inputs.filter(({ type }) => type === 'Input.Text').map(({ id }) => id);
      const ungated = sendersOf(card).flatMap(({ verb }) =>
        free
          .filter((id) => !(id in textsOf(verb)) && !isReadAsWhatItIsFor(verb, id))
          .map((id) => `${name}: ${id} is sent to ${verb} past the gate`),
      );
      const canVouch = inputs.some(({ type, id }) => type === 'Input.Toggle' && id === VOUCH_FIELD);
      const asksOnNames = free.some((id) => sendersOf(card).some(({ verb }) => !isReadAsWhatItIsFor(verb, id)));
      return asksOnNames && !canVouch ? [...ungated, `${name}: no toggle ${VOUCH_FIELD}`] : ungated;
    });
    expect(loose).toEqual([]);
    expect(shown.some(([, card]) => inputsOf(card).some(({ type }) => type === 'Input.Text'))).toBe(true);
  });

  it('is named by an action only where a card has it', () => {
    const ids = new Set(shown.flatMap(([, card]) => inputsOf(card).map(({ id }) => id)));
    const named = [...actions.values()].flatMap(({ texts }) => Object.keys(texts));
    expect(named.filter((key) => !ids.has(key))).toEqual([]);
  });
});

const withSomebody = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSomebody);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSomebody(inner)]));
  return SOMEBODY;
};

/** Every way to put somebody in one of the things that a button sends, the texts that pass the gate apart. */
const astrayIn = (card: JsonObject, { verb, data, associatedInputs }: Execute): readonly Record<string, unknown>[] => {
  const sent: Record<string, unknown> = { ...data };
  if (associatedInputs !== 'none')
    for (const input of inputsOf(card)) sent[input.id] = 'value' in input ? input.value : '';
  const texts = Object.keys(textsOf(verb));
  for (const key of texts) sent[key] = clearedText('ärende');
  return [...Object.keys(sent), 'note']
    .filter((key) => !texts.includes(key))
    .flatMap((key) => [
      { ...sent, [key]: SOMEBODY },
      { ...sent, [key]: withSomebody(sent[key] ?? {}) },
      { ...sent, [key]: [SOMEBODY] },
    ]);
};

describe('everything else that a card sends', () => {
  const buttons = shown.flatMap(([name, card]) =>
    objectsIn(card)
      .filter(({ type }) => type === 'Action.Execute')
      .map((button) => [name, card, Execute.parse(button)] as const),
  );

  it('is a choice, an id, a day or a number: a text about somebody does not get to the feature', () => {
    const through = buttons.flatMap(([name, card, button]) =>
      astrayIn(card, button).flatMap((sent) => {
        const parsed = actions.get(button.verb)?.schema.safeParse(sent);
        return parsed?.success && JSON.stringify(parsed.data).includes('Lindqvist') ? [`${name}: ${button.verb}`] : [];
      }),
    );
    expect([...new Set(through)]).toEqual([]);
    expect(buttons.length).toBeGreaterThan(20);
  });
});

/** Each stored text column, and why nothing that a person wrote gets into it but through the gate. */
const STORED: Readonly<Record<string, string>> = {
  'people.tenant': 'the channel’s id of the organisation',
  'people.user_id': 'the channel’s id of the person',
  'people.reference': 'made by teams/: service address, id of the chat, id and name of the bot',
  'profiles.tenant': 'the channel’s id of the organisation',
  'profiles.user_id': 'the channel’s id of the person',
  'profiles.municipality': 'a name from the list of municipalities',
  'profiles.role': 'an id from the list of roles',
  'deadlines.id': 'made by the service',
  'deadlines.tenant': 'the channel’s id of the organisation',
  'deadlines.owner': 'the channel’s id of the person',
  'deadlines.code': 'made by the service',
  'deadlines.label': 'texts: deadlines.create label',
  'deadlines.rule_id': 'the id of a rule that there is',
  'deadlines.start_on': 'a day',
  'deadlines.due_on': 'a day',
  'deadlines.statutory_due_on': 'a day',
  'deadlines.status': 'one of a closed list',
  'deadlines.next_on': 'a day',
  'deadlines.created_key': 'a hash',
  'deliveries.id': 'a hash',
  'deliveries.tenant': 'the channel’s id of the organisation',
  'deliveries.user_id': 'the channel’s id of the person',
  'deliveries.kind': 'one of the kinds in the code',
  'deliveries.local_date': 'a day',
  'deliveries.state': 'one of a closed list',
  'deliveries.activity_id': 'the channel’s id of what the bot sent',
  'retention_periods.tenant': 'the channel’s id of the organisation',
  'retention_periods.table_name': 'the name of a table',
  'files.id': 'a hash',
  'files.sealed': 'a file that the service made, encrypted',
  'local_facts.id': 'made by the service',
  'local_facts.tenant': 'the channel’s id of the organisation',
  'local_facts.place': 'a name from the list of municipalities and counties',
  'local_facts.slot': 'one of a closed list',
  'local_facts.subject': 'one of a closed list, or the id of a rule that there is',
  'local_facts.organisation': 'a text that the gate has cleared, in a form or a cell of a table',
  'local_facts.valid_from': 'a day',
  'local_facts.checked_on': 'a day',
  'local_facts.fact': 'numbers, links, days and choices read as such, and texts that the gate has cleared',
  'local_fact_versions.fact_id': 'made by the service',
  'local_fact_versions.tenant': 'the channel’s id of the organisation',
  'local_fact_versions.fact': 'a fact as it was stored',
  'local_fact_versions.deed': 'one of a closed list',
  'local_fact_reports.id': 'a hash',
  'local_fact_reports.tenant': 'the channel’s id of the organisation',
  'local_fact_reports.fact_id': 'made by the service',
  'local_fact_reports.wrong': 'one of a closed list',
  'local_fact_reports.reported_on': 'a day',
  'deadlines.answered': 'one of a closed list',
  'deliveries.subject': 'the id of a notice, or nothing',
  'feedback.id': 'made by the service',
  'feedback.month': 'a month',
  'feedback.verdict': 'one of a closed list',
  'feedback.unit': 'the id of an answer that there is',
  'feedback.contact': 'the id of a contact that there is',
  'feedback.reason': 'one of a closed list',
  'walks.tenant': 'the channel’s id of the organisation',
  'walks.user_id': 'the channel’s id of the person',
  'walks.journey': 'the id of a journey that there is',
  'walks.answers': 'ids of choices, and days',
  'channels.tenant': 'the channel’s id of the organisation',
  'channels.conversation': 'the channel’s id of the conversation',
  'channels.reference': 'made by teams/: service address, id of the conversation, id and name of the bot',
  'notices.id': 'a hash',
  'notices.kind': 'one of the kinds in the code',
  'notices.tenant': 'the channel’s id of the organisation',
  'notices.user_id': 'the channel’s id of the person or conversation',
  'notices.about': 'an id made by the service',
  'notices.what': 'one of the words in the code',
  'notices.after_id': 'made by the service',
  'codes.hash': 'a hash',
  'codes.tenant': 'the channel’s id of the organisation',
  'codes.gives': 'one of a closed list',
  'codes.unit': 'the id of a unit that there is',
  'unit_channels.unit': 'the id of a unit that there is',
  'unit_channels.tenant': 'the channel’s id of the organisation',
  'unit_channels.conversation': 'the channel’s id of the conversation',
  'held_roles.tenant': 'the channel’s id of the organisation',
  'held_roles.user_id': 'the channel’s id of the person',
  'held_roles.role': 'one of a closed list',
  'consultations.id': 'made by the service',
  'consultations.number': 'made by the service',
  'consultations.tenant': 'the channel’s id of the organisation',
  'consultations.owner': 'the channel’s id of the person',
  'consultations.owner_name': 'the display name that the organisation gives its staff',
  'consultations.unit': 'the id of a unit that there is',
  'consultations.area': 'one of a closed list',
  'consultations.tried': 'words of a closed list',
  'consultations.asked': 'words of a closed list',
  'consultations.way': 'one of a closed list',
  'consultations.available': 'words of a closed list',
  'consultations.text': 'texts: consultations.send text',
  'consultations.state': 'one of a closed list',
  'consultations.due_on': 'a day',
  'consultations.times': 'instants',
  'consultations.late': 'one of a closed list',
  'consultations.link': 'a link that joins a meeting in Teams, encrypted',
  'consultations.reason': 'one of a closed list',
  'consultations.referral': 'one of a closed list',
  'consultations.channel': 'the channel’s id of the conversation',
  'consultations.card_id': 'the channel’s id of what the bot sent',
  'consultations.created_key': 'a hash',
  'consultation_takers.consultation': 'made by the service',
  'consultation_takers.tenant': 'the channel’s id of the organisation',
  'consultation_takers.user_id': 'the channel’s id of the person',
  'consultation_takers.name': 'the display name that the organisation gives its staff',
  'consultation_changes.consultation': 'made by the service',
  'consultation_changes.act': 'one of a closed list',
  'consultation_changes.actor': 'one of a closed list',
  'consultation_changes.unit': 'the id of a unit that there is',
  'cover_codes.id': 'a hash',
  'cover_codes.tenant': 'the channel’s id of the organisation',
  'cover_codes.user_id': 'the channel’s id of the person',
  'cover_codes.kind': 'one of a closed list',
  'cover_codes.deadline': 'made by the service',
  'cover_codes.used_by': 'the channel’s id of the person',
  'deputies.tenant': 'the channel’s id of the organisation',
  'deputies.owner': 'the channel’s id of the person',
  'deputies.user_id': 'the channel’s id of the person',
  'group_members.tenant': 'the channel’s id of the organisation',
  'group_members.leader': 'the channel’s id of the person',
  'group_members.user_id': 'the channel’s id of the person',
  'held_tenants.tenant': 'the channel’s id of the organisation',
  'instances.id': 'made by the service',
};

const Gated = z.templateLiteral(['texts: ', z.string(), ' ', z.string()]);

eachDatabase('every text that is stored', (given) => {
  it('is free of what a person wrote, or has come through the gate', async () => {
    const texts = (await columnsOf(given)).filter(({ type }) => !/^(integer|bigint)$/.test(type));
    expect(texts.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(Object.keys(STORED).sort());
    const gated = Object.values(STORED).filter((why) => Gated.safeParse(why).success);
    expect(gated).toHaveLength(2);
    for (const why of gated) {
      const [, verb = '', key = ''] = why.split(' ');
      expect(textsOf(verb)).toHaveProperty(key);
    }
  });
});
