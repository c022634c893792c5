import type { ConflictDraft } from '../model';
import { ambiguous, byPlace, gap, JA, VG, VK, VP } from './draft';

/** Examinations of placed children in Värmland and Västra Götaland. */
export const examinations: readonly ConflictDraft[] = [
  byPlace(
    'halsoundersokning-tid',
    [VP, VG],
    ['vp.tid.halsoundersokning', 'vg.halsoundersokning.tid'],
    'I Värmland ska en tid erbjudas inom {vp.tid.halsoundersokning}, i Västra Götaland inom {vg.halsoundersokning.tid}. De två är inte lika långa: månaden räknas till samma datum.',
  ),
  byPlace(
    'lakarundersokning-tid',
    [VP, VG],
    ['vp.tid.lvu-undersokning', 'vg.lakarundersokning.skyndsamt'],
    'I Värmland ska en tid erbjudas inom {vp.tid.lvu-undersokning}. I Västra Götaland ska det ske {vg.lakarundersokning.skyndsamt}, utan någon dag.',
  ),
  byPlace(
    'undersokning-ingang',
    [VP, VG],
    ['vp.kontakt.vag-in', 'vg.kontakt.vardcentral', 'vg.kontakt.folktandvard'],
    'I Värmland går begäran till regionens väg in. I Västra Götaland går den till vårdcentralen, och en egen begäran till folktandvården.',
  ),
  byPlace(
    'undersokning-obehovlig',
    [VP, VG],
    ['vp.rutin.obehovlig', 'vg.rutin.initiera-halsoundersokning'],
    'I Värmland kan undersökningen vara obehövlig av de skäl som texten nämner. I Västra Götaland görs den om det inte är uppenbart onödigt, utan närmare skäl.',
  ),
  byPlace(
    'fast-vardkontakt',
    [VP, VG],
    ['vp.fast-vardkontakt', 'vg.fast-vardkontakt.utses', 'vg.rutin.fast-vardkontakt'],
    'I Västra Götaland bedöms alla placerade barn behöva en fast vårdkontakt. I Värmland bör den utses vid ett långsiktigt behov.',
  ),
  byPlace(
    'sallskap',
    [VP, VG],
    ['vp.ansvar.socialsekreteraren', 'vp.forberedande-samtal'],
    'Värmlands text säger vem som följer med till undersökningen. Västra Götalands text säger inget om det.',
  ),
  byPlace(
    'tandvard-vag',
    [VK, VP, VG],
    ['vk.rutin.tandvard', 'vp.rutin.fordelning', 'vg.rutin.oral'],
    'En konsultation går till kliniken som barnet tillhör. En undersökning begärs i Värmland genom väg in, i Västra Götaland hos en folktandvårdsklinik.',
  ),
  gap(
    'utlatande-tid',
    [VP, VG],
    ['vp.utlatande.ingen-tid', 'vg.oral.ingen-tid', 'vg.blankett.utlatande'],
    'Texten sätter ingen tid för utlåtandet efter undersökningen.',
  ),
  gap(
    'undersokning-utom-lan',
    [VP, VG],
    ['vg.kontakt.skr'],
    'Värmlands text säger inte hur barn som placeras utanför länet undersöks. I Västra Götaland kontaktar socialtjänsten regionen där barnet bor.',
  ),
  gap(
    'sis-och-lvm',
    [VP, VG],
    ['vp.ord.vard-utanfor-hemmet'],
    'Värmlands text nämner varken SiS eller LVM. Det gör Västra Götalands.',
  ),
  gap(
    'lvu-ansokan',
    [VP, VG],
    ['vp.lvu.fore-ansokan', 'vp.rutin.lvu'],
    'Ingen av texterna säger när en ansökan enligt LVU måste vara inne. Jag räknar inte ut den dagen.',
  ),
  ambiguous(
    'uppfoljning-start',
    [VG],
    ['vg.uppfolj-utan-samtycke'],
    'Texten säger inte om {vg.uppfolj-utan-samtycke} räknas från beslutet eller från att placeringen upphörde.',
  ),
  byPlace(
    'asylsokande',
    [VP, VG, JA],
    ['vp.rutin.asyl', 'ja.rutin.papperslosa', 'vg.alder.malgrupp'],
    'I Värmland omfattas asylsökande barn av båda lagarna, och papperslösa nämns inte. I Västra Götaland gäller det som barnet har rätt till enligt lag. Jämtland ger papperslösa vård som andra barn.',
  ),
];
