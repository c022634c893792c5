import type { Literals } from './literals';

/** Typed from the text of Värmland's agreement on placed children. Acts named without a number have it elsewhere in the text. */
export const varmlandPlacerade: Literals = {
  '1.1 Syfte och målgrupp': {
    ages: { 'barn och unga 0-20 år': [0, 20] },
    law: {
      'SoL 5 kap § 1 d': ['5 kap. 1 d §', '2001:453'],
      'HSL 16 kap § 3': ['16 kap. 3 §', '2017:30'],
      'socialtjänstlagen (2001:453)': [null, '2001:453'],
      'lagen (1990:52) med särskilda bestämmelser om vård av unga': [null, '1990:52'],
    },
  },
  '1.3 Giltighetstid': {
    dates: { 'från och med 2023-05-01': '2023-05-01' },
    durations: { 'vart tredje år': 'P3Y' },
  },
  '1.5 Skyddade personuppgifter eller beslut om hemlighållande av vistelseort': {
    law: { '14 § 2 st 2 p LVU': ['14 § 2 st 2 p', '1990:52'] },
  },
  '2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet': {
    ages: { 'barn 0-17 år': [0, 17], 'unga 18-20 år': [18, 20] },
    durations: { 'det senaste året': 'P1Y' },
    law: {
      'utanför det egna hemmet (2017:209)': [null, '2017:209'],
      'hälso- och sjukvårdslagen (2017:30)': [null, '2017:30'],
      'tandvårdslagen (1985:125)': [null, '1985:125'],
      '(HSLF-FS 2019:19)': [null, 'HSLF-FS 2019:19'],
      'lagen (2008:344)': [null, '2008:344'],
    },
    links: ['https://lagen.nu/2008:344'],
  },
  '2.1.2 Läkarundersökning enligt 32 § LVU': { law: { '32 § LVU': ['32 §', '1990:52'] } },
  '2.1.3 Hälsoundersökning för asylsökande': { law: { '(SOSFS 2011:11)': [null, 'SOSFS 2011:11'] } },
  '2.2 Inhämtning av samtycke för hälso- och läkarundersökningar': {
    ages: { 'från 15 års ålder': [15, null], 'unga mellan 18-20 år': [18, 20] },
  },
  '2.4 Arbetsordning för begäran och genomförande av undersökningar': {
    durations: { 'inom en vecka': 'P1W', 'senast inom en månad': 'P1M' },
  },
  '3.3 Samordnad individuell plan, SIP': {
    law: { '2 kap § 7 SoL': ['2 kap. 7 §', '2001:453'], '16 kap § 4 HSL': ['16 kap. 4 §', '2017:30'] },
    links: ['https://www.regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan'],
  },
  '4.1.1 Hemkommun och hemkommunens ansvar': {
    dates: { 'träder i kraft 2023-07-02': '2023-07-02' },
    law: {
      '29 kap 6 § skollagen': ['29 kap. 6 §', null],
      '16 § folkbokföringslagen (1991:481)': ['16 §', '1991:481'],
      '7 kap 21 § skollagen': ['7 kap. 21 §', null],
    },
  },
  '4.1.2 Huvudman och huvudmannens ansvar': {
    law: {
      '2 kap 2 § skollagen': ['2 kap. 2 §', null],
      '7 kap 22 § skollagen': ['7 kap. 22 §', null],
      '7 kap 19 a § skollagen': ['7 kap. 19 a §', null],
    },
  },
  '4.1.3 Mottagande i en annan kommun': {
    law: {
      '10 kap 25 §': ['10 kap. 25 §', null],
      '11 kap 25 § skollagen': ['11 kap. 25 §', null],
      '6 kap 1 § SoL': ['6 kap. 1 §', '2001:453'],
    },
  },
  '4.1.4 Överlämning av uppgifter vid övergång mellan och inom skolformer': {
    law: { '3 kap 12 j § skollagen': ['3 kap. 12 j §', null], '3 kap 4 b § skollagen': ['3 kap. 4 b §', null] },
  },
  '4.2.1 SAMS-stödets fyra steg': {
    links: ['https://www.socialstyrelsen.se/globalassets/sharepoint-dokument/artikelkatalog/ovrigt/2021-4-7316.pdf'],
  },
  '5.1 Implementering och uppföljning': { durations: { 'årlig uppföljning': 'P1Y' } },
};
