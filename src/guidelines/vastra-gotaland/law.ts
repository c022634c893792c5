import type { RuleDraft } from '../model';
import { at, secrecy } from './sections';

const current = { kind: 'law', edition: 'current', successor: null } as const;
const oldAct = {
  kind: 'law',
  edition: 'old-act',
  act: 'socialtjänstlagen',
  sfs: '2001:453',
  reading: 'Att det är den gamla lagen framgår av länklistan.',
} as const;
const several = at('1.1.3 Flera lagar reglerar samverkan kring barn');
const target = at('1.4 Målgrupp');

export const law = [
  {
    ...oldAct,
    id: 'vg.lag.sol',
    source: several,
    paragraph: null,
    successor: null,
    says: 'Samverkan, SIP, överenskommelse om placerade barn och anmälningsplikt regleras i {#full}. Texten anger ingen paragraf.',
  },
  {
    ...oldAct,
    id: 'vg.lag.sol-11-2',
    source: secrecy,
    paragraph: '11 kap. 2 §',
    successor: 'vk.lag.sakkunniga',
    says: 'Uppgifter som lämnas inom ramen för en utredning utan sekretesshinder gäller enligt {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.hsl',
    source: several,
    act: 'hälso- och sjukvårdslagen (HSL)',
    sfs: '2017:30',
    paragraph: null,
    says: 'Skyldigheten till samverkan kring barn och unga står också i {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.halsoundersokning',
    source: several,
    act: 'lagen om hälsoundersökning av barn och unga som vårdas utanför det egna hemmet',
    sfs: '2017:209',
    paragraph: null,
    says: 'Regionen ska på initiativ av socialnämnden erbjuda hälsoundersökning i anslutning till en placering, enligt {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.lvu',
    source: target,
    act: 'lagen med särskilda bestämmelser om vård av unga (LVU)',
    sfs: null,
    paragraph: null,
    says: 'Placering kan ske med stöd av {#full}.',
    reading: 'Länklistan i texten länkar fel för LVU.',
  },
  {
    ...current,
    id: 'vg.lag.lvm',
    source: target,
    act: 'lagen om vård av missbrukare i vissa fall (LVM)',
    sfs: '1988:870',
    paragraph: null,
    says: 'Tvångsvård och läkares anmälan vid missbruk regleras i {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.hslf',
    source: at('3.4.3 Hälsoundersökning – fysisk, psykisk och oral'),
    act: 'Socialstyrelsens föreskrifter och allmänna råd om hälsoundersökningar av barn och unga som vårdas utanför det egna hemmet',
    sfs: 'HSLF-FS 2019:19',
    paragraph: null,
    says: 'Hälsoundersökning beskrivs i {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.foraldrabalken',
    source: secrecy,
    act: 'föräldrabalken',
    sfs: '1949:381',
    paragraph: null,
    says: 'Vårdnadshavarens bestämmanderätt, och att ta allt större hänsyn till barnet, framgår av {#full}.',
  },
  {
    ...current,
    id: 'vg.lag.barnkonventionen',
    source: at('1.1.1 Barnkonventionen som lag 2020'),
    act: 'Barnkonventionen',
    sfs: null,
    paragraph: null,
    says: 'Barnkonventionen är svensk lag sedan 2020.',
  },
  {
    ...current,
    id: 'vg.lag.tandvard',
    source: several,
    act: 'tandvårdslagen',
    sfs: null,
    paragraph: null,
    says: 'Hälsoundersökningen ska göras utöver bestämmelserna i {#full} och hälso- och sjukvårdslagen.',
  },
] as const satisfies readonly RuleDraft<'law'>[];
