import type { RuleDraft } from '../model';
import { at } from './sections';

const blank = { printed: null, e164: null, hours: null, ages: null, place: 'Värmland', medium: 'function' } as const;

/** The text refers to an annex with contact details that is not part of it: no number or address stands in it. */
export const contacts = [
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.vag-in',
    source: at('2.3 En väg in till Region Värmland för hälso- och läkarundersökningar'),
    name: 'Region Värmlands väg in för hälso- och läkarundersökningar',
    says: 'Begäran om hälsoundersökning eller läkarundersökning skickas till regionens väg in. Numret och adressen står i kontaktuppgiftsbilagan, en bilaga med kontaktuppgifter som inte ingår i texten. Akuta ärenden kan inte gå den vägen.',
  },
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.halsoodontologiska',
    source: at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet'),
    name: 'Hälsoodontologiska enheten, Folktandvården, Region Värmland',
    ages: { from: 0, to: 17 },
    says: 'Frågor om tandvård för barn {#ages} går till Hälsoodontologiska enheten vid Folktandvården i Region Värmland. Kontaktuppgifterna står i kontaktuppgiftsbilagan, som inte ingår i texten.',
  },
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.folktandvardsklinik',
    source: at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet'),
    name: 'Respektive folktandvårdsklinik',
    ages: { from: 18, to: 20 },
    says: 'Frågor om tandvård för unga {#ages} går till respektive folktandvårdsklinik. Kontaktuppgifterna står i kontaktuppgiftsbilagan, som inte ingår i texten.',
  },
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.beredningsgruppen',
    source: at('5.4 Oenighet om tolkning'),
    name: 'Beredningsgruppen, Nya Perspektiv',
    says: 'Behov av revidering och oenighet som chefer inte kan lösa går till Beredningsgruppen i Nya Perspektiv. Texten anger ingen adress.',
  },
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.funktionsbrevlada',
    source: at('5.3 Avvikelsehantering'),
    name: 'Funktionsbrevlådan för den aktuella socialförvaltningen',
    says: 'Regionens och skolans avvikelser till socialtjänsten skickas till funktionsbrevlådan för den aktuella socialförvaltningen. Adressen står i kontaktuppgiftsbilagan, som inte ingår i texten.',
  },
  {
    ...blank,
    kind: 'contact',
    id: 'vp.kontakt.rektor',
    source: at('5.3 Avvikelsehantering'),
    name: 'Respektive rektor',
    says: 'Socialtjänstens avvikelser till skolan skickas till respektive rektor. Texten anger ingen adress.',
  },
] as const satisfies readonly RuleDraft<'contact'>[];
