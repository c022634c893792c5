import type { RuleDraft } from '../model';
import { at, worker } from './sections';

const role = { kind: 'role' } as const;

export const duties = [
  {
    ...role,
    id: 'bo.ansvar.lasare',
    source: at('Följande dokument är ett stöd för samverkan'),
    who: {
      roles: ['socialsekreterare', 'rektor', 'forskolechef', 'elevhalsa', 'chef'],
      name: 'den som arbetar i förskola, skola, skolbarnomsorg och socialtjänst',
    },
    does: ['använder dokumentet som stöd i det dagliga arbetet'],
    says: 'Dokumentet riktar sig till socialsekreterare, lärare, förskollärare, barnskötare, fritidspedagoger, elevhälsans personal, sektionschefer och skolledare. Det reglerar hur utbildningsförvaltningen och socialförvaltningen samverkar.',
  },
  {
    ...role,
    id: 'bo.ansvar.rektor-forskolechef',
    source: at('Åtgärdsprogram'),
    who: { roles: ['rektor', 'forskolechef'], name: 'rektor och förskolechef' },
    does: [
      'rektor ansvarar för att utreda elevens behov av särskilt stöd',
      'förskolechef ansvarar för att barn i behov av särskilt stöd får det',
      'informerar föräldrar om stöd',
      'planerar anmälningsmöte',
      'tar emot konsultationsdokument',
    ],
    says: 'Rektor ansvarar för att en utredning görs när en elev kan behöva särskilda stödåtgärder. Förskolechefen ansvarar för att barn i behov av särskilt stöd får det. Båda planerar anmälningsmöte och tar emot konsultationsdokument.',
  },
  {
    ...role,
    id: 'bo.ansvar.kontaktperson',
    source: at('Kontaktperson från utredningsenheten på varje skola'),
    who: { roles: ['socialsekreterare'], name: 'kontaktperson, mottagande socialsekreterare' },
    does: [
      'deltar regelbundet på skolans elevhälsoteam',
      'tar emot orosanmälningar',
      'ger konsultation kring enskilda barn, grupper, klasser och företeelser',
    ],
    says: 'Kontaktpersonerna deltar regelbundet på skolornas elevhälsoteam för att ta emot orosanmälningar och ge konsultation kring enskilda barn, grupper, klasser och företeelser.',
  },
  {
    ...role,
    id: 'bo.ansvar.mottagningsgruppen',
    source: at('Fakta kontaktperson'),
    who: { roles: ['socialsekreterare'], name: 'mottagningsgruppen, norr och södra' },
    does: [
      'tar emot orosanmälningar och ansökningar om stöd',
      'bekräftar att anmälan är mottagen',
      'bedömer hur akut situationen är',
    ],
    says: 'Mottagningsgruppen, norr och södra, tar emot orosanmälningar och ansökningar om stöd, bekräftar att anmälan är mottagen och bedömer hur akut situationen är.',
  },
  {
    ...role,
    id: 'bo.ansvar.sektionschefer',
    source: at('Direktkontakt tas med sektionschefer på resursenheten'),
    who: { roles: ['chef'], name: 'resursenhetens sektionschefer' },
    does: ['lotsar till rätt insats', 'leder och fördelar socialtjänstens serviceinsatser'],
    says: 'Resursenhetens sektionschefer ansvarar för att lotsa till rätt insats, och leder och fördelar socialtjänstens serviceinsatser.',
  },
  {
    ...role,
    id: 'bo.ansvar.lokal-samverkansgrupp',
    source: at('Fakta lokal samverkansgrupp'),
    who: { roles: ['rektor', 'chef'], name: 'den lokala samverkansgruppen' },
    does: ['leder samverkan mellan skola och socialtjänst i området', 'följer upp hur styrdokumentet används'],
    says: 'Den lokala samverkansgruppen leder samverkan i sitt skolområde och följer upp att och hur styrdokumentet används.',
  },
  {
    ...role,
    id: 'bo.ansvar.elevhalsan',
    source: at('Skolans elevhälsoarbete'),
    who: { roles: ['elevhalsa'], name: 'elevhälsan' },
    does: [
      'skapar miljöer som främjar lärande, utveckling och hälsa',
      'stödjer elevernas utveckling mot utbildningens mål',
      'omfattar medicinska, psykologiska, psykosociala och specialpedagogiska insatser',
    ],
    says: 'Elevhälsan omfattar medicinska, psykologiska, psykosociala och specialpedagogiska insatser. Den ska främja elevernas lärande, utveckling och hälsa, stödja dem mot utbildningens mål och skapa en positiv lärandesituation.',
  },
  {
    ...role,
    id: 'bo.ansvar.omradessekreterare',
    source: at('Fältförlagt socialt arbete i våra skolområden'),
    who: { roles: ['socialsekreterare'], name: 'områdessekreterarna' },
    does: ['gör främjande och förebyggande insatser i skolmiljön', 'stödjer skolans drogförebyggande arbete'],
    says: 'Områdessekreterarna gör främjande och förebyggande insatser i skolmiljön, till exempel stöd i skolans drogpreventiva arbete. Det fältförlagda arbetet sker dagar och kvällar i ungdomars egna miljöer.',
  },
  {
    ...role,
    id: 'bo.ansvar.socialsekreteraren',
    source: at('Samtycke till samverkan'),
    who: worker,
    does: [
      'frågar föräldrarna om samtycke till samverkan',
      'skickar konsultationsdokumentet till förskolechef eller rektor',
      'informerar om beslut om föräldrarna samtyckt',
      'informerar om skolplacering vid placering',
    ],
    says: 'Ansvarig socialsekreterare frågar föräldrarna om samtycke till samverkan, skickar konsultationsdokumentet, informerar om beslut när det finns samtycke, och informerar om skolplacering när barnet placeras.',
  },
  {
    ...role,
    id: 'bo.ansvar.socialjouren',
    source: at('Förskolan/skolan anmäler sin oro'),
    who: { roles: ['socialsekreterare'], name: 'socialjouren' },
    does: ['tar emot anmälningar när mottagningsgruppen är stängd'],
    says: 'Socialjouren tar emot anmälningar på andra tider än mottagningsgruppens telefontider.',
  },
] as const satisfies readonly RuleDraft<'role'>[];
