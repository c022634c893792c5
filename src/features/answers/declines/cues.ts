import { fold } from '../finding/fold';
import type { DeclineKind } from './topic';

type CueKind = Extract<DeclineKind, 'judgement' | 'personal-data' | 'medical' | 'legal'>;

const ONE = '(?:barnet|hon|han|hen|flickan|pojken|eleven|ungen|killen|tjejen|dottern|sonen|syskonen|dom|den har \\w+)';
const VERDICT =
  '(?:placeras|omhandertas|tas om hand|flytta|flyttas|bo kvar|bo hos|flytta hem|komma hem|fa traffa|fa LVU|tvangsvardas)';

/** Turns of phrase by which a question asks the bot itself to judge, to look up or to keep something. Folded. */
const CUES: readonly (readonly [CueKind, RegExp])[] = [
  [
    'personal-data',
    /\b(?:kom ihag|spara|lagg in|lagg till|registrera|notera|anteckna|minns du|lagra)\b.{0,40}\b(?:att|namn\w*|personnummer\w*|uppgifter om|f\. ?\d{4}|fodd)\b/,
  ],
  [
    'personal-data',
    /\b(?:sla|sok|leta|kolla|plocka|ta) (?:upp|fram|reda pa)\b.{0,40}\b(?:personnummer\w*|adress\w*|journal\w*|akt\w*|arende\w*|namn(?:et|en)?|telefonnummer\w* till (?:mamma|pappa|vardnads)\w*)\b/,
  ],
  [
    'personal-data',
    /\b(?:vad (?:ar|har)|vilket|vilken|har du|ge mig|skicka|visa|what is|give me|show me) (?:\w+ ){0,4}(?:personnummer\w*|personnumret|hemadress\w*|personal identity number|identity number)\b/,
  ],
  ['personal-data', /\b(?:pnr|personnr|persnr) (?:pa|for|till|of)\b/],
  [
    'personal-data',
    /\b(?:look up|find|search for|remember that|store|save)\b.{0,60}\b(?:personal identity number|identity number|home address|records? (?:of|for)|case (?:of|for)|born)\b/,
  ],
  [
    'personal-data',
    /\b(?:var bor|vart har .{0,20} flyttat|vilket familjehem bor|where does)\b.{0,40}\b(?:flickan|pojken|barnet|eleven|familjen|live|placerad)\b/,
  ],
  [
    'judgement',
    /\b(?:tycker|tror|anser|bedomer|rekommenderar|rader|gissar) du\b|\benligt dig\b|\bvad (?:skulle|hade) du\b|\bom du (?:var|vore) jag\b/,
  ],
  [
    'judgement',
    /\b(?:do|would) you (?:think|say|recommend)\b|\bin your (?:opinion|view)\b|\bin this (?:particular|specific) case\b|\bwould you\b/,
  ],
  [
    'judgement',
    /\b(?:kan|vill) du (?:avgora|bedoma|saga om|ta stallning|bestamma|beslut\w*|ge (?:mig )?(?:ett )?rad)\b/,
  ],
  [
    'judgement',
    /\bracker (?:det|detta)(?: har)?(?: jag (?:har )?(?:beskrivit|skrivit|sagt|berattat)|.{0,30}\bfor (?:en )?(?:lvu|lvm|placering|omhandertagande|anmalan|att))/,
  ],
  ['judgement', new RegExp(`\\b(?:ska|bor|borde|maste|kan|far) ${ONE} (?:\\w+ )?${VERDICT}\\b`)],
  [
    'judgement',
    /\b(?:bor|borde|ska) (?:vi|jag|man) (?:placera|omhanderta|lvu:?a|flytta|ta hand om|stanga av|avsluta placeringen)\b/,
  ],
  [
    'judgement',
    /\b(?:ar|verkar) (?:mamman|pappan|foraldrarna|hemmet|familjehemmet|familjen) (?:\w+ )?(?:lamplig\w*|olamplig\w*|bra nog|kapabel\w*|farlig\w*)\b/,
  ],
  [
    'judgement',
    /\bhur (?:illa|allvarlig\w*|farlig\w*) ar\b|\bhur stor ar risken\b|\bar (?:mamman|pappan|foraldern|foraldrarna) (?:for )?\w+ (?:nog )?(?:for )?att\b/,
  ],
  [
    'judgement',
    /\b(?:ska|bor|borde|maste|racker|ar det|gar det) .{0,60}\bi (?:det har|detta|mitt|vart) (?:fallet|arendet|fall|arende)\b|\bi (?:det har|detta|mitt|vart) (?:fallet|arendet|fall|arende) (?:ska|bor|borde|maste|racker|ar)\b|\bar det har (?:omsorgssvikt|vanvard|misshandel|tillrackligt|allvarligt nog|akut nog)\b/,
  ],
  [
    'judgement',
    /\bar det (?:lage|dags|klokt) att (?:\w+ )?(?:avsluta|placera|flytta|omhanderta|polisanmala|ansoka om lvu|lagga ner|stanga)\b/,
  ],
  [
    'judgement',
    /\bar (?:barnet|hon|han|hen|flickan|pojken|eleven) (?:\w+ )?(?:mogen|moget|redo|gammal nog|stark nog|trovardig\w*)\b/,
  ],
  [
    'judgement',
    /\bkommer (?:forvaltningsratten|ratten|domstolen|namnden|domaren) (?:att )?(?:\w+ ){0,2}(?:ga pa|bifalla|avsla|doma|tycka|besluta|godkanna)\b/,
  ],
  ['judgement', /(?<!\b(?:nar|alder) )\bar (?:\w+ ){1,6}mog(?:en|et) nog\b/],
  ['judgement', /\b(?:ljuger|talar .{0,12} sanning|vem har ratt|vems fel)\b/],
  [
    'medical',
    /\b(?:dos|dosen|dosering|mg|milligram|biverkning\w*|concerta|ritalin|alvedon|ipren|melatonin|sertralin|antidepressiv\w*)\b/,
  ],
  [
    'medical',
    /\b(?:medicinsk\w* (?:orsak|forklaring)\w*|vilken (?:sjukdom|diagnos|medicin)\b.{0,40}\b(?:har|kan|ska)|vad kan (?:symtom\w*|utslag\w*|feber\w*) bero pa)\b/,
  ],
  [
    'medical',
    new RegExp(`\\bhar ${ONE} (?:\\w+ )?(?:adhd|add|autism|asperger|ptsd|depression|ocd|bipolar\\w*|anorexi\\w*)\\b`),
  ],
];

/** The kind of thing that a question asks of the bot and that no guideline can give, read from its turn of phrase; null for none. */
export const readCue = (question: string): CueKind | null => {
  const folded = fold(question);
  return CUES.find(([, cue]) => cue.test(folded))?.[0] ?? null;
};
