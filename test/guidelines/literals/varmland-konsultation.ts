import type { Literals } from './literals';

/** Typed from the text of Värmland's guideline on consultations. */
export const varmlandKonsultation: Literals = {
  'Del 1: Introduktion': {
    law: {
      '18 kap. 6 § Socialtjänstlagen (SoL 2025:400)': ['18 kap. 6 §', '2025:400'],
      '16 kap Hälso- och sjukvårdslagen (HSL, 2017:30)': ['16 kap.', '2017:30'],
      '7 § Tandvårdslagen (1985:125)': ['7 §', '1985:125'],
      '20 kap. 5 § SoL': ['20 kap. 5 §', '2025:400'],
      'vård av unga (LVU, 1990:52)': [null, '1990:52'],
    },
    links: [
      'https://www.regionvarmland.se/download/18.30faed418749e6df1851803/1695824821826/L%C3%A4ns%C3%B6verenskommelse%20Barn%20och%20unga%20som%20v%C3%A5rdas%20utanf%C3%B6r%20det%20egna%20hemmet.pdf',
    ],
  },
  'Plan för uppföljning': { durations: { 'Den årliga uppföljningen': 'P1Y' } },
  Publicering: {
    links: ['https://regionvarmland.se/regionvarmland/utveckling-tillvaxt/nya-perspektiv/material-for-personal'],
  },
  Målgrupp: { ages: { 'ännu ej fyllt 18 år': [0, 17] } },
  'Konsultation med förskolan/skolan utifrån den pedagogiska verksamheten': {
    durations: { 'inom tre veckor': 'P3W' },
  },
  'Konsultation med elevhälsan': { durations: { 'inom tre veckor': 'P3W' } },
  'Konsultation med hälso- och sjukvård och tandvård utifrån barnets fysiska, psykiska och orala hälsa': {
    durations: { 'inom tre veckor': 'P3W' },
  },
  'Särskilt om konsultation med tandvård': {
    durations: { 'inom tre veckor': 'P3W' },
    links: [
      'https://regionvarmland.se/download/18.633c1ac719853d8fea423b46/1756299464014/Konsultation%20tandv%C3%A5rd%20i%20samband%20med%20barnav%C3%A5rdsutredning%20fr%C3%A5n%20Socialtj%C3%A4nst.pdf',
    ],
  },
  'Särskilt om konsultation med BVC (barnavårdscentral)': { durations: { 'inom tre veckor': 'P3W' } },
  'Särskilt om konsultation med BUP (barn- och ungdomspsykiatrin)': { contacts: ['010-831 71 84'] },
  'Anonyma psykologkonsultationer': {
    contacts: ['010-83 162 43', '010-831 90 70'],
    hours: {
      'vardagar 07:30-16:00': 'vardagar 07.30–16.00',
      'vardagar 09:00-15:00': 'vardagar 09.00–15.00',
    },
    ages: { 'barn 0-5 år': [0, 5], 'barn 6-17 år': [6, 17] },
    durations: { 'inom tre veckor': 'P3W' },
  },
  'Del 3: SIP vid behov av insatser från både socialtjänsten och regionen': {
    links: [
      'https://regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan-/om-samordnad-individuell-plan',
      'https://regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan-/riktlinjer-och-rutiner',
    ],
  },
  Avvikelserapportering: {
    contacts: [
      'arvika.kommun@arvika.se',
      'myndighetsenheten.ifo@eda.se',
      'socialforvaltningen@filipstad.se',
      'lan@forshaga.se',
      'ifo.grumskommun@grums.se',
      'individochfamiljeomsorg@hagfors.se',
      'ifo@hammaro.se',
      'arbetsmarknadsochsocialforvaltningen@karlstad.se',
      'kommun@kil.se',
      'forvakv@kristinehamn.se',
      'kommun@munkfors.se',
      'ifo@storfors.se',
      'ifo@sunne.se',
      'socialnamnden@saffle.se',
      'sn@torsby.se',
      'IFO@arjang.se',
    ],
    links: [
      'https://www.regionvarmland.se/vardgivarwebben/administration/patientsakerhet/verktyg-och-metoder-for-att-forebygga-vardskador/avvikelsehantering',
    ],
  },
};
