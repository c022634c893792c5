import type { RuleDraft } from '../model';
import { consentForm, introduction } from './sections';

const blank = { kind: 'contact', e164: null, hours: null, ages: null, place: 'Jämtland' } as const;

/** The text carries no telephone number, e-mail address or opening hours at all. */
export const contacts = [
  {
    ...blank,
    id: 'ja.kontakt.samtycke-inhamtat-av',
    source: consentForm,
    medium: 'function',
    printed: null,
    name: 'Den som inhämtat samtycket',
    says: 'Den som inhämtat samtycket skriver namn, funktion, verksamhet och kontaktuppgifter i blanketten. Riktlinjen har inga egna telefonnummer, mejladresser eller öppettider.',
  },
  {
    ...blank,
    id: 'ja.kontakt.framtagen-av',
    source: introduction,
    medium: 'person',
    printed: 'Magdalena Risselborn, Elin Ring',
    name: 'Magdalena Risselborn, regional samordnare barn och utbildning, och Elin Ring, regional utvecklingsledare barn och unga socialtjänst/psykisk hälsa, Region Jämtland Härjedalen',
    says: 'Riktlinjen togs fram under ledning av {#name}. Det är så texten anger det när den skrevs. Den ger inget nummer.',
  },
] as const satisfies readonly RuleDraft<'contact'>[];
