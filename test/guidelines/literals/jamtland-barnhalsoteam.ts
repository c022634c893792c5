import type { Literals } from './literals';

/** Typed from the text of Jämtland's guideline on barnhälsoteam. */
export const jamtlandBarnhalsoteam: Literals = {
  'Länsövergripande riktlinje för samverkan i form av barnhälsoteam': {
    ages: { 'barn i åldrarna 1-6 år': [1, 6] },
  },
  '1.1 JÄMTBUS': {
    ages: { 'barn och unga (0-20 år)': [0, 20] },
    durations: { 'fyra tillfällen per år': '4×P1Y' },
  },
  '2.1 Barnhälsoteam i Jämtlands län': {
    links: ['http://www.regionjh.se/politikochinsyn/samverkankommunregion/avtaloverenskommelser/barnochunga'],
  },
  '2.2 Syfte med barnhälsoteam': { ages: { 'samtliga barn (0-6 år)': [0, 6] } },
  '2.8 Samtycke och sekretess': {
    law: {
      'lag (1990:52) om särskilda bestämmelser om vård av unga (LVU)': [null, '1990:52'],
      'Socialtjänstlagen (2001:453)': [null, '2001:453'],
    },
  },
  '2.9 Barn med skyddade personuppgifter, hemlig vistelseort samt papperslösa barn': {
    law: { '14 kap. 1 § SoL': ['14 kap. 1 §', '2001:453'] },
  },
  '3. Uppföljning av riktlinjen': { durations: { 'följas upp årligen': 'P1Y' } },
  'Samtycke till samverkan och informationsutbyte - Barnhälsoteam': {
    durations: { 'längst 12 månader': 'P12M' },
    law: {
      '12 kap. 2 § offentlighets- och sekretesslagen (2009:40)': ['12 kap. 2 §', '2009:400'],
      'offentlighets- och sekretesslagen (2009:400)': [null, '2009:400'],
      '6 kap. 11 § föräldrabalken': ['6 kap. 11 §', null],
    },
  },
};
