/** One municipality's mailbox for deviations about its social services. */
export interface Mailbox {
  /** The municipality in ASCII, as the ids have it. */
  readonly id: string;
  readonly place: string;
  readonly address: string;
  /** A mailbox for the whole municipality, not social services' own. */
  readonly general?: true;
}

/** The sixteen, in the order of the text. */
export const addresses: readonly Mailbox[] = [
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
