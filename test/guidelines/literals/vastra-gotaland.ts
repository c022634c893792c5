import type { Literals } from './literals';

const ALFRESCO = 'https://alfresco.vgregion.se/alfresco/service/vgr/storage/node/content/workspace/SpacesStore/';
const RIKSDAGEN = 'https://www.riksdagen.se/sv/dokument-lagar/dokument/svensk-forfattningssamling/';
const ARCHIVE = 'https://mellanarkiv-offentlig.vgregion.se/alfresco/s/archive/stream/public/v1/source/available/';
const BBIC = 'https://www.socialstyrelsen.se/globalassets/sharepoint-dokument/dokument-webb/ovrigt/bbic-';
const VARDSAMVERKAN = 'https://www.vardsamverkan.se/';

/** Typed from the text of Västra Götaland's agreement. Acts named without a number have it in a list of links;
 * a link that stands in two lists is typed where the module has it. */
export const vastraGotaland: Literals = {
  '1.1.3 Flera lagar reglerar samverkan kring barn': {
    law: {
      'Socialtjänstlagen, SoL': [null, '2001:453'],
      'Hälso- och sjukvårdslagen, HSL': [null, '2017:30'],
      'Lag om hälsoundersökning av barn och unga': [null, '2017:209'],
    },
  },
  '1.4 Målgrupp': {
    ages: { 'till och med 20 år': [0, 20] },
    law: { 'LVM (Lag om vård av missbrukare i vissa fall)': [null, '1988:870'] },
  },
  '1.6 Giltighetstid 2021-01-01–2023-12-31': {
    dates: { '2021-01-01': '2021-01-01', '–2023-12-31': '2023-12-31' },
    durations: { 'efter ett år': 'P1Y', 'senast nio månader innan': 'P9M', 'ytterligare två år': 'P2Y' },
  },
  'Länklista avsnitt 1': {
    links: [
      `${ALFRESCO}ba5be35b-87fe-43c3-a942-52d53e9e2f62/%C3%96verenskommelse%20om%20samarbete%20kring%20personer%20med%20psykisk%20funktionsneds%C3%A4ttning%20och%20personer%20med%20missbruk_2017-2020.pdf?a=false&guest=true`,
      `${ALFRESCO}05adeb2d-ea9e-4b0f-8795-7f603f46e8ef/%C3%96verenskommelse%20Samverkan%20vid%20in-%20och%20utskrivning%20VG.pdf?a=false&guest=true`,
      `${RIKSDAGEN}socialtjanstlag-2001453_sfs-2001-453`,
      `${RIKSDAGEN}halso--och-sjukvardslag-201730_sfs-2017-30`,
      `${RIKSDAGEN}lag-2017209-om-halsoundersokning-av-barn-och_sfs-2017-209`,
      `${RIKSDAGEN}lag-1988870-om-vard-av-missbrukare-i-vissa-fall_sfs-1988-870`,
      `${VARDSAMVERKAN}dokument/halso--och-sjukvardsavtalet-2017-2020/`,
      `${ARCHIVE}SOFIA/RS6895-621728397-2383/SURROGATE/%c3%96K_Psykiatri_Missbruk_2017_beslut.pdf`,
      `${VARDSAMVERKAN}omraden/trygg-och-effektiv-utskrivning-fran-sluten-vard/`,
    ],
  },
  '2.2.2 Samverkan kring den enskilde - Samordnad individuell planering, SIP': {
    durations: { 'inom 3 veckor': 'P3W' },
  },
  '2.2.4 Sekretess och samtycke': {
    ages: { 'Barn under 18 år': [0, 17] },
    law: { '11 kap. 2 § SoL': ['11 kap. 2 §', '2001:453'], Föräldrabalken: [null, '1949:381'] },
  },
  '2.3 Länklista avsnitt 2': {
    links: [
      'https://www.socialstyrelsen.se/globalassets/sharepoint-dokument/artikelkatalog/ovrigt/2021-4-7316.pdf',
      `${VARDSAMVERKAN}omraden/samordnad-individuell-plan-sip/sip-riktlinje-och-bilagor/`,
      `${RIKSDAGEN}foraldrabalk-1949381_sfs-1949-381`,
    ],
  },
  '3.3.1 Socialtjänstens utredning': {
    durations: { 'inom två veckor': 'P2W', 'senast fyra månader': 'P4M' },
  },
  '3.4.3 Hälsoundersökning – fysisk, psykisk och oral': {
    law: { '(HSLF: FS 2019:19)': [null, 'HSLF-FS 2019:19'] },
  },
  '3.4.3.1 Rutin för hälsoundersökning – fysisk och psykisk': { durations: { 'inom 4 veckor': 'P4W' } },
  '3.4.7 Mandat att påkalla sjukvård och närvara vid vårdtillfället': {
    ages: { '(under 18 år)': [0, 17] },
  },
  '3.5.2 Uppföljning efter hemgång/omplacering': { durations: { 'inom två månader': 'P2M' } },
  '3.7 Länklista avsnitt 3': {
    links: [
      'https://skr.se/integrationsocialomsorg/socialomsorg/barnochunga/placeradebarnochunga/halsaplaceradebarn/kontaktuppgifterhalsoundersokningarannatlandsting.19177.html',
      'https://www.socialstyrelsen.se/globalassets/sharepoint-dokument/artikelkatalog/foreskrifter-och-allmanna-rad/2019-9-6291.pdf',
      `${ARCHIVE}sofia/hs9766-305841775-425/surrogate/H%c3%a4lsounders%c3%b6kning%20p%c3%a5%20v%c3%a5rdcentralen%20av%20barn%20som%20v%c3%a5rdas%20utanf%c3%b6r%20det%20egna%20hemmet.pdf`,
      `${BBIC}information-samverkan-information-till-halso-och-sjukvard-vid-lvu.pdf`,
      `${BBIC}konsultation-handlaggare-med-bvc-och-elevhalsa.pdf`,
      `${BBIC}konsultation-handlaggare-med-tandvarden.pdf`,
      `${BBIC}konsultation-handlaggare-med-barnets-vardkontakter.pdf`,
      `${BBIC}konsultation-handlaggare-med-forskolan.pdf`,
      `${BBIC}konsultation-handlaggare-med-skolan.pdf`,
    ],
  },
  '4.2 Avvikelser och kvalitetsutveckling': { durations: { 'ska årlig- en lämna rapport': 'P1Y' } },
  '4.4 Uppföljning': { durations: { 'följas upp årligen': 'P1Y' } },
  '4.5 Länklista avsnitt 4': { links: [`${VARDSAMVERKAN}omraden/avvikelsehantering/`] },
};
