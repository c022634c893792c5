import type { RoleId } from '../../guidelines/model';

/** A role as it is shown, and the other words by which staff call it. */
interface RoleWords {
  readonly name: string;
  readonly also: readonly string[];
}

const ROLES: Readonly<Record<RoleId, RoleWords>> = {
  socialsekreterare: {
    name: 'Socialsekreterare',
    also: ['soc', 'soss', 'socsekr', 'socialsekr', 'socialtjänst', 'socialtjänsten', 'socionom', 'handläggare'],
  },
  placeringshandlaggare: {
    name: 'Placeringshandläggare',
    also: ['placering', 'placeringssekreterare', 'familjehemssekreterare', 'famhemssekr'],
  },
  chef: { name: 'Chef i socialtjänsten', also: ['chef', 'enhetschef', 'gruppledare', 'arbetsledare', 'teamledare'] },
  rektor: { name: 'Rektor', also: ['skolledare', 'biträdande rektor', 'bitr rektor', 'principal'] },
  forskolechef: {
    name: 'Förskolechef',
    also: ['föreståndare', 'förskola', 'förskolerektor', 'fsk', 'förskollärare', 'rektor förskola'],
  },
  elevhalsa: {
    name: 'Elevhälsa',
    also: [
      'elevhälsan',
      'eh',
      'eht',
      'ehm',
      'emi',
      'elevhälsoteam',
      'skolsköterska',
      'skolsyster',
      'skolläkare',
      'skolkurator',
      'kurator',
      'skolpsykolog',
      'skolpsyk',
      'specialpedagog',
      'specped',
    ],
  },
  bvc: {
    name: 'Barnhälsovård (BVC)',
    also: ['bvc', 'bhv', 'barnhälsovård', 'barnhälsovården', 'barnavårdscentral', 'bvc-sjuksköterska', 'bvc-syster'],
  },
  tandvard: {
    name: 'Tandvård',
    also: ['tandvården', 'folktandvård', 'folktandvården', 'ftv', 'tandläkare', 'tandhygienist', 'tandsköterska'],
  },
  region: {
    name: 'Hälso- och sjukvård i regionen',
    also: [
      'region',
      'regionen',
      'hälso- och sjukvård',
      'sjukvård',
      'sjukvården',
      'vårdcentral',
      'vc',
      'läkare',
      'barnläkare',
      'sjuksköterska',
      'bup',
      'första linjen',
      'habilitering',
      'hab',
    ],
  },
  psykolog: { name: 'Psykolog i regionen', also: ['psykolog', 'psykologen', 'barnpsykolog'] },
  vardadministrator: {
    name: 'Vårdadministratör',
    also: ['vårdadmin', 'läksek', 'medicinsk sekreterare', 'läkarsekreterare'],
  },
  utvecklingsledare: { name: 'Utvecklingsledare', also: ['ul', 'samordnare', 'processledare', 'strateg'] },
};

/** Lower case, without the dots and rings that hurried typing leaves out. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const byWord = new Map<string, RoleId>(
  (Object.entries(ROLES) as [RoleId, RoleWords][]).flatMap(([id, { name, also }]) =>
    [id, name, ...also].map((word) => [fold(word), id] as const),
  ),
);

/** As buttons and cards show it. */
export const roleName = (role: RoleId): string => ROLES[role].name;

/** All roles with their names, in the order in which they are shown. */
export const allRoles: readonly { readonly id: RoleId; readonly name: string }[] = (
  Object.entries(ROLES) as [RoleId, RoleWords][]
).map(([id, { name }]) => ({ id, name }));

/** The role that a word means, however it is cased and with or without å, ä and ö; null for any other word. */
export const roleOf = (word: string): RoleId | null => byWord.get(fold(word).replace(/[.!?]+$/, '')) ?? null;
