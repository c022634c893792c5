import type { RuleDraft } from '../model';
import { at, dentistry, deviations, intro, sip } from './sections';

export const links = [
  {
    kind: 'link',
    id: 'vk.lank.placerade',
    source: intro,
    url: 'https://www.regionvarmland.se/download/18.30faed418749e6df1851803/1695824821826/L%C3%A4ns%C3%B6verenskommelse%20Barn%20och%20unga%20som%20v%C3%A5rdas%20utanf%C3%B6r%20det%20egna%20hemmet.pdf',
    leadsTo: 'Länsöverenskommelsen om barn och unga som vårdas utanför det egna hemmet',
    publishes: 'varmland-placerade',
    says: 'Texten länkar till länets överenskommelse om placerade barn.',
  },
  {
    kind: 'link',
    id: 'vk.lank.material',
    source: at('Publicering'),
    url: 'https://regionvarmland.se/regionvarmland/utveckling-tillvaxt/nya-perspektiv/material-for-personal',
    leadsTo: 'Material för personal, Region Värmland',
    publishes: 'varmland-konsultation',
    says: 'Riktlinjen publiceras på Region Värmlands webbplats, sidan Material för personal.',
  },
  {
    kind: 'link',
    id: 'vk.lank.tandvard',
    source: dentistry,
    url: 'https://regionvarmland.se/download/18.633c1ac719853d8fea423b46/1756299464014/Konsultation%20tandv%C3%A5rd%20i%20samband%20med%20barnav%C3%A5rdsutredning%20fr%C3%A5n%20Socialtj%C3%A4nst.pdf',
    leadsTo: 'Konsultationsblanketten för tandvård (pdf)',
    says: 'Texten länkar till konsultationsblanketten för tandvården.',
  },
  {
    kind: 'link',
    id: 'vk.lank.sip',
    source: sip,
    url: 'https://regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan-/om-samordnad-individuell-plan',
    leadsTo: 'Information om SIP, Region Värmland',
    says: 'Texten länkar till Region Värmlands information om SIP.',
  },
  {
    kind: 'link',
    id: 'vk.lank.sip-rutin',
    source: sip,
    url: 'https://regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan-/riktlinjer-och-rutiner',
    leadsTo: 'Riktlinje och rutin för SIP, Region Värmland',
    says: 'Texten länkar till Region Värmlands riktlinjer och rutiner för SIP.',
  },
  {
    kind: 'link',
    id: 'vk.lank.avvikelse',
    source: deviations,
    url: 'https://www.regionvarmland.se/vardgivarwebben/administration/patientsakerhet/verktyg-och-metoder-for-att-forebygga-vardskador/avvikelsehantering',
    leadsTo: 'Avvikelsehantering, Region Värmland',
    says: 'Texten länkar till Region Värmlands sida om avvikelsehantering, där blanketten för kommuner finns.',
  },
  {
    kind: 'link',
    id: 'vk.lank.folktandvard',
    source: deviations,
    url: null,
    leadsTo: 'Folktandvårdsklinikernas kontaktuppgifter',
    says: 'Texten nämner en länk till Folktandvårdens kontaktuppgifter, men adressen syns inte.',
  },
] as const satisfies readonly RuleDraft<'link'>[];
