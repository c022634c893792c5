import type { RuleDraft } from '../model';
import { at, sip } from './sections';

const blank = {
  kind: 'contact',
  medium: 'function',
  printed: null,
  e164: null,
  hours: null,
  ages: null,
  place: 'Västra Götaland',
} as const;

/** The text carries no telephone number, e-mail address or opening hours. */
export const contacts = [
  {
    ...blank,
    id: 'vg.kontakt.vardcentral',
    source: at('3.4.3.1 Rutin för hälsoundersökning – fysisk och psykisk'),
    name: 'Vårdcentralen där den unge är listad, annars närmaste vårdcentral',
    says: 'Hälsoundersökning och läkarundersökning begärs hos vårdcentralen där den unge är listad, annars närmaste vårdcentral. Texten ger inget nummer.',
  },
  {
    ...blank,
    id: 'vg.kontakt.folktandvard',
    source: at('3.4.3.2 Rutin för hälsoundersökning - oral'),
    name: 'Lämplig folktandvårdsklinik',
    says: 'Oral hälsoundersökning begärs hos en lämplig folktandvårdsklinik. Texten ger inget nummer.',
  },
  {
    ...blank,
    medium: 'web',
    id: 'vg.kontakt.skr',
    source: at('3.4.3.1 Rutin för hälsoundersökning – fysisk och psykisk'),
    name: 'SKR:s förteckning med regionernas kontaktuppgifter',
    says: 'Sveriges Kommuner och Regioner, SKR, har en förteckning med regionernas kontaktuppgifter för hälsoundersökningar vid placering: {vg.lank.skr}',
  },
  {
    ...blank,
    id: 'vg.kontakt.primarvard',
    source: sip,
    name: 'Primärvården, när barnet eller familjen saknar pågående vårdkontakt',
    says: 'Primärvården kallas till SIP-mötet när barnet, den unge eller familjen saknar pågående vårdkontakt. Texten ger inget nummer.',
  },
] as const satisfies readonly RuleDraft<'contact'>[];
