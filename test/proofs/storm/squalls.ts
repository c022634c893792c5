import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { BOT } from '../../connector/chat';
import { inventCertain, inventIdentity, inventNumber, type Identity } from './identities';
import type { Pick } from './random';

/** One thing that is sent, as an activity, and what of it must leave no trace. */
export interface Squall {
  readonly activity: object;
  readonly identities: readonly Identity[];
  /** It stands in what the channel itself made up, which goes back to the channel and nowhere else. */
  readonly ownOfChannel?: boolean;
}

type Send = (pick: Pick) => Squall;

const QUESTIONS: readonly ((a: string, b: string) => string)[] = [
  (a) => `${a} har inte fått svar från skolan, hur lång tid har de på sig?`,
  (a, b) => `Vad gäller för ${a}? Mamman nås på ${b}`,
  (a) => `kan jag fråga förskolan om ${a} utan samtycke`,
  (a, b) => `Hej! Jag har träffat ${a} (${b}) i dag och är orolig. Ska jag anmäla?`,
  (a) => a,
  (a, b) => `vem ringer jag om ${a} på ${b} vid akut placering`,
  (a) => `> ${a} skrev i går\n\nvad ska jag svara?`,
  (a, b) => `SIP för ${a}, ${b}: vem kallar?`,
  (a) => `${a} säger att hon blir slagen hemma just nu`,
  (a) => `how long until the school must answer about ${a}?`,
];

const COMMANDS =
  `kommun|roll|ny frist|ny frist vk.utlatande.bvc|bevaka frist|jämför|frister|mina uppgifter|radera mig|gallring
skyddade personuppgifter|hjälp|om|profil|starta|koppla|gå med|lämna över|ta över|barnhälsoteam|avvikelse|kontakter|boka psykolog`.split(
    /[|\n]/,
  );

const two = (pick: Pick): readonly [Identity, Identity] => [inventIdentity(pick), inventIdentity(pick)];

const said = (text: string, rest: object = {}): object => ({
  type: 'message',
  textFormat: 'plain',
  text,
  attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
  ...rest,
});

const question: Send = (pick) => {
  const [a, b] = two(pick);
  return { activity: said(pick.one(QUESTIONS)(a.typed, b.typed)), identities: [a, b] };
};

const command: Send = (pick) => {
  const a = inventIdentity(pick);
  return { activity: said(`${pick.one(COMMANDS)} ${a.typed}`), identities: [a] };
};

/** What other people and things are called in what Teams sends along. */
const aside: Send = (pick) => {
  const [a, b] = two(pick);
  const other = `<at>${a.typed}</at>`;
  return {
    activity: pick.one([
      said('vad gäller?', {
        attachments: [{ contentType: 'application/pdf', name: `${a.typed}.pdf`, contentUrl: 'http://127.0.0.1:9/f' }],
      }),
      said(`${other} vad säger riktlinjen om svarstid?`, {
        entities: [{ type: 'mention', text: other, mentioned: { id: '29:other', name: a.typed } }],
      }),
      said('vad gäller vid flytt?', {
        attachments: [{ contentType: 'text/html', content: `<blockquote>${a.typed} ${b.typed}</blockquote>` }],
      }),
      { type: 'messageReaction', reactionsAdded: [{ type: a.typed }] },
      { type: 'messageUpdate', text: a.typed },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:new', name: a.typed }], topicName: b.typed },
      { type: 'event', name: a.typed, value: b.typed },
      { type: a.typed },
    ]),
    identities: [a, b],
  };
};

/** A form as a client sends it: a press of Action.Execute, or of the Action.Submit that stands in for it. */
const posted = (pick: Pick, verb: string, data: Record<string, unknown>): object =>
  pick.below(2) === 0
    ? {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }
    : { type: 'message', value: { ...data, verb } };

const LABELS: readonly ((a: string) => string)[] = [
  (a) => a,
  (a) => `ärende ${a}`,
  (a) => `svar om ${a}`,
  (a) => `${a}, andra gången`,
];

const sound = () => ({ form: randomUUID(), rule: 'vk.utlatande.bvc', start: '2026-11-24', siblings: '1' });

const labelled: Send = (pick) => {
  // Vouching lets a possible name through, as it should: then only what is certain must not be kept.
  const vouched = pick.below(3) === 0;
  const a = vouched ? inventCertain(pick) : inventIdentity(pick);
  const data = { ...sound(), label: pick.one(LABELS)(a.typed), noName: String(vouched) };
  return { activity: posted(pick, 'deadlines.create', data), identities: [a] };
};

/** A text where none belongs: in a choice, an id, a day, a number, a key. */
const astray: Send = (pick) => {
  const a = inventIdentity(pick);
  const { typed } = a;
  const [verb, data] = pick.one<readonly [string, Record<string, unknown>]>([
    ['deadlines.create', { ...sound(), rule: typed }],
    ['deadlines.create', { ...sound(), start: typed }],
    ['deadlines.create', { ...sound(), siblings: typed }],
    ['deadlines.create', { ...sound(), form: typed }],
    ['deadlines.create', { ...sound(), form: typed.replace(/[^A-Za-z0-9-]/g, '-') }],
    ['deadlines.create', { ...sound(), note: typed, [typed]: 'x' }],
    ['deadlines.create', { ...sound(), label: { text: typed } }],
    ['deadlines.create', { ...sound(), label: [typed] }],
    ['deadlines.done', { late: typed, today: `${typed}:1` }],
    ['deadlines.list', { from: typed }],
    ['profile.save', { municipality: typed, role: '' }],
    ['profile.save', { municipality: 'Karlstad', role: typed }],
    ['threshold.cross', { next: typed, carried: { rule: typed } }],
    ['threshold.cross', { next: 'deadlines.form', carried: { rule: typed, who: typed } }],
    ['threshold.stop', { who: typed }],
    ['retention.save', { seen: { deadlines: 90, deliveries: 30 }, deadlines: typed, deliveries: typed }],
    ['rights.show', { from: typed }],
    ['answers.ask-unit', { unit: typed }],
    [typed, { who: typed }],
  ]);
  return { activity: posted(pick, verb, data), identities: [a] };
};

/** What the bot does not take at all. */
const refused: Send = (pick) => {
  const a = inventIdentity(pick);
  return {
    activity: pick.one([
      {
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: 'sok', parameters: [{ name: 'fraga', value: a.typed }] },
      },
      { type: 'invoke', name: 'task/fetch', value: { data: { note: a.typed } } },
      { type: 'invoke', name: a.typed, value: {} },
      { type: 'message', text: `${a.typed} `.repeat(2_000) },
      { type: 'message', text: '', value: { note: a.typed } },
    ]),
    identities: [a],
  };
};

/** The channel's ids are taken for what they are: keys. */
const channelId: Send = (pick) => {
  const a = inventNumber(pick);
  const id = `${a.typed}-${randomUUID()}`;
  const text = pick.one(['frister', 'ny frist vk.utlatande.bvc 2026-11-24', 'vad gäller?']);
  return { activity: said(text, { id }), identities: [a], ownOfChannel: true };
};

const KINDS: readonly Send[] = [
  question,
  question,
  question,
  command,
  aside,
  labelled,
  labelled,
  astray,
  astray,
  refused,
  channelId,
];

/** The next thing that is sent. */
export const nextSquall = (pick: Pick): Squall => pick.one(KINDS)(pick);

const Written = z.object({
  type: z.literal('message'),
  text: z.string().min(1),
  entities: z.array(z.unknown()).default([]),
});

/** The same said to the bot where others listen: without being mentioned it hears nothing there. */
export const toTheBot = (activity: object): object => {
  const written = Written.safeParse(activity).data;
  if (!written) return activity;
  const tag = `<at>${BOT.name}</at>`;
  const mention = { type: 'mention', text: tag, mentioned: BOT };
  return { ...activity, text: `${tag} ${written.text}`, entities: [...written.entities, mention] };
};
