import type { Literals } from './literals';

const receptionHours = {
  'måndag 8.30– 18.00 tisdag - torsdag 8.30 – 16.00 fredag 8.30 – 14.00 Lunch alla dagar mellan 12.00 – 13.00':
    'måndag 08.30–12.00 och 13.00–18.00, tisdag–torsdag 08.30–12.00 och 13.00–16.00, fredag 08.30–12.00 och 13.00–14.00',
};

/** Typed from the text of Botkyrka's document on children who come to harm. It gives socialtjänstlagen no number. */
export const botkyrka: Literals = {
  'Vilka barn menar vi?': { ages: { 'fyllt 15 år': [15, null] } },
  'Lagen stödjer vår samverkan': {
    law: {
      '6 § förvaltningslagen': ['6 §', null],
      '5 kap 1 § socialtjänstlagen': ['5 kap. 1 §', null],
      '15 kap. denna lag': ['15 kap.', null],
      'offentlighets- och sekretesslagen (2009:400)': [null, '2009:400'],
      'Lag (2009:496)': [null, '2009:496'],
    },
  },
  'Föräldrar och barn': {
    ages: { 'från 18 års ålder': [18, null] },
    law: { '6 kap. 11 § FB': ['6 kap. 11 §', null], '12 kap. 3 § OSL': ['12 kap. 3 §', '2009:400'] },
  },
  'Främjande föräldrastöd': { ages: { 'med barn 0-17 år': [0, 17] } },
  'Resursenhetens serviceinsatser': {
    links: ['http://helgonet.botkyrka.se/forvaltningar/soc/-resursenhetenre/'],
  },
  'Telefonnummer till resursenhetens sektionschefer': {
    contacts: ['530 619 28', '530 622 26', '530 617 26', '530 623 61'],
  },
  'Anmälningsplikt för de som arbetar med barn': {
    law: { '14 kap. 1 § socialtjänstlagen': ['14 kap. 1 §', null] },
  },
  'Mottagningsgruppens uppgifter': {
    contacts: ['530 622 55', '530 622 88', '530 619 05', '530 618 16'],
    ages: { '0-20 år': [0, 20] },
    hours: receptionHours,
  },
  Socialjouren: { contacts: ['778 48 60', '010-564 64 67'] },
  'Så går socialtjänsten vidare med anmälan': {
    durations: { 'Inom tre veckor': 'P3W' },
    law: { 'socialtjänstlagen 11 kap. 1, 2 §': ['11 kap. 1, 2 §', null] },
  },
  'Utredning inleds': { durations: { 'inom fyra månader': 'P4M' } },
  'Förskolan/Skolan referens i barnets utredning': {
    law: { '11 kap. 2 § socialtjänstlagen': ['11 kap. 2 §', null] },
  },
  'Fakta Barns behov i centrum (BBIC)': { links: ['http://www.socialstyrelsen.se/barnochfamilj/bbic'] },
  'Kvalitetssäkring och uppföljning av ny samverkan': { durations: { 'revideras årligen': 'P1Y' } },
};
