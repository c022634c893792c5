import type { RuleDraft } from '../model';
import { deviations } from './sections';

interface Mailbox {
  readonly id: string;
  readonly place: string;
  readonly address: string;
  /** A mailbox for the whole municipality, not social services' own. */
  readonly general?: true;
}

const addresses: readonly Mailbox[] = [
  { id: 'arvika', place: 'Arvika', address: 'arvika.kommun@arvika.se', general: true },
  { id: 'eda', place: 'Eda', address: 'myndighetsenheten.ifo@eda.se' },
  { id: 'filipstad', place: 'Filipstad', address: 'socialforvaltningen@filipstad.se' },
  { id: 'forshaga', place: 'Forshaga', address: 'lan@forshaga.se' },
  { id: 'grums', place: 'Grums', address: 'ifo.grumskommun@grums.se' },
  { id: 'hagfors', place: 'Hagfors', address: 'individochfamiljeomsorg@hagfors.se' },
  { id: 'hammaro', place: 'Hammarö', address: 'ifo@hammaro.se' },
  { id: 'karlstad', place: 'Karlstad', address: 'arbetsmarknadsochsocialforvaltningen@karlstad.se' },
  { id: 'kil', place: 'Kil', address: 'kommun@kil.se', general: true },
  { id: 'kristinehamn', place: 'Kristinehamn', address: 'forvakv@kristinehamn.se' },
  { id: 'munkfors', place: 'Munkfors', address: 'kommun@munkfors.se', general: true },
  { id: 'storfors', place: 'Storfors', address: 'ifo@storfors.se' },
  { id: 'sunne', place: 'Sunne', address: 'ifo@sunne.se' },
  { id: 'saffle', place: 'Säffle', address: 'socialnamnden@saffle.se' },
  { id: 'torsby', place: 'Torsby', address: 'sn@torsby.se' },
  { id: 'arjang', place: 'Årjäng', address: 'IFO@arjang.se' },
];

/** The municipalities of the county, in the order of the text's list. */
export const municipalities: readonly string[] = addresses.map(({ place }) => place);

/** Where deviations about social services go: one functional mailbox a municipality. */
export const mailboxes = addresses.map(({ id, place, address, general }) => ({
  kind: 'contact',
  id: `vk.brevlada.${id}`,
  source: deviations,
  medium: 'email',
  name: `Socialtjänstens funktionsbrevlåda, ${place}`,
  says: `Avvikelser som rör socialtjänsten i ${place} skickas till {vk.brevlada.${id}}, skriftligt och avidentifierat.`,
  printed: address,
  e164: null,
  hours: null,
  ages: null,
  place,
  ...(general === undefined ? {} : { general }),
})) satisfies readonly RuleDraft<'contact'>[];
