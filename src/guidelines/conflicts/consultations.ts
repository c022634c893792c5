import type { ConflictDraft } from '../model';
import { ambiguous, ambiguousTime, BO, byPlace, gap, VG, VK, VP, withinOne } from './draft';

const statements = [
  'vk.utlatande.forskola-skola',
  'vk.utlatande.elevhalsa',
  'vk.utlatande.mottagning',
  'vk.utlatande.tandvard',
  'vk.utlatande.bvc',
];

/** Värmland's guideline on consultations, where it disagrees with itself or leaves something open. */
export const consultations: readonly ConflictDraft[] = [
  ambiguous(
    'vardgrannetelefonen',
    [VK],
    ['vk.telefon.bup', 'vk.telefon.forsta-linjen', 'vk.rutin.bup'],
    'Riktlinjen kallar två nummer vårdgrannetelefonen: {vk.telefon.bup} går till BUP och {vk.telefon.forsta-linjen} till första linjen.',
  ),
  ambiguous(
    'nummer-barn-familjestod',
    [VK],
    [],
    'Texten skriver numret till Barn- och familjestöd som {vk.telefon.barn-familjestod#printed}. Det är samma siffror som {vk.telefon.barn-familjestod}.',
  ),
  gap(
    'tre-veckor-start',
    [VK],
    statements,
    'Riktlinjen säger inte vilken dag tiden på {vk.utlatande.forskola-skola} börjar, och nämner inte helg eller lov.',
  ),
  ambiguousTime(
    'psykologtid',
    [VK],
    ['vk.tid.psykolog'],
    'Texten kan betyda att tiden bokas eller att samtalet hålls inom {vk.tid.psykolog}. Jag räknar med att samtalet hålls då.',
  ),
  gap(
    'muntlig-utan-frist',
    [VK],
    ['vk.rutin.forskola-skola-muntlig', 'vk.rutin.mottagning-muntlig', 'vk.rutin.bup', 'vk.avvikelse.utebliven-svar'],
    'Riktlinjen sätter ingen tid för muntliga konsultationer eller för svar från BUP.',
  ),
  gap(
    'uppfoljning-samtycke',
    [VK],
    ['vk.samtycke.utredning', 'vk.samtycke.uppfoljning'],
    'Undantaget från samtycke gäller under en utredning. Om uppföljning av insats säger riktlinjen inget.',
  ),
  gap(
    'arton-till-tjugo',
    [VK, VP],
    ['vk.alder.barn', 'vk.rutin.placerade'],
    'Konsultationer gäller barn {vk.alder.barn}, överenskommelsen om placerade gäller {vp.alder.malgrupp}. För placerade som fyllt {vk.alder.barn#until} finns ingen regel om konsultation.',
  ),
  gap(
    'privata',
    [VK],
    ['vk.roll.parter', 'vk.roll.verksamheter'],
    'Fristående förskolor och skolor, privata tandläkare och vårdcentraler nämns inte i riktlinjen. Barn- och familjestöd, som bokar psykologtider, står inte heller bland verksamheterna.',
  ),
  gap(
    'lokalt-tandvard',
    [VK],
    ['vk.rutin.tandvard', 'vk.roll.kommun'],
    'Kommunen kan ha bestämt muntligt eller skriftligt tillsammans med Folktandvården. Besluten står inte i riktlinjen: fråga din arbetsledare.',
  ),
  gap(
    'saker-plattform',
    [VK],
    ['vk.rutin.forskola-skola-skriftlig'],
    'Riktlinjen säger inte vad en säker digital plattform är. Teams nämns bara för den anonyma psykologkonsultationen.',
  ),
  withinOne(
    'bvc-och-elevhalsa',
    [VK],
    ['vk.blankett.konsultationsstod', 'vk.blankett.bvc'],
    'BBIC har ett gemensamt konsultationsstöd för BVC och elevhälsan. Ändå skriver BVC på sin egen blankett, och elevhälsan utan blankett.',
  ),
  byPlace(
    'konsultation-form',
    [VK, VG, BO],
    ['vk.rutin.valja', 'vg.rutin.konsultation', 'bo.rutin.konsultationsdokument'],
    'I Värmland är konsultationen muntlig i första hand. I Västra Götaland ställs frågorna muntligt. I Botkyrka fylls ett dokument i för hand och skickas med posten.',
  ),
  byPlace(
    'konsultation-tid',
    [VK, VG, BO],
    ['vg.konsultation.skyndsamt', 'bo.konsultationsdokument.ingen-tid'],
    'Värmland ger {vk.utlatande.forskola-skola} för ett skriftligt svar. Västra Götaland säger {vg.konsultation.skyndsamt}, och Botkyrka sätter ingen tid.',
  ),
  gap(
    'bradskande-svar',
    [VK, VP, VG, BO],
    ['vk.rutin.lvu-underlag'],
    'Texterna har ingen snabbare väg när svaret brådskar. Ring, och vänta inte med att skydda barnet.',
  ),
  withinOne(
    'vg-utlatandets-form',
    [VG],
    ['vg.rutin.konsultation'],
    'Svaret på en konsultation ska skrivas enligt föreskrifterna om hälsoundersökningar, fast de gäller något annat.',
  ),
];
