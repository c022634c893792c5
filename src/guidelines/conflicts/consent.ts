import type { ConflictDraft } from '../model';
import { ALL, ambiguous, BO, byPlace, contradiction, JA, VG, VK, VP, withinOne } from './draft';

/** Whose consent, in which form, how long, and which way it opens. */
export const consent: readonly ConflictDraft[] = [
  contradiction(
    'samtycke-alder',
    ALL,
    [
      'vp.samtycke.barnets-eget',
      'vp.alder.eget-samtycke',
      'vg.barnet-informeras',
      'vg.alder.informeras',
      'bo.samtycke.den-unge',
      'bo.vardnadshavares-ratt',
    ],
    'Texterna skiljer sig om när barnet själv kan samtycka. Värmland har en tumregel, {vp.alder.eget-samtycke}. Västra Götaland och Botkyrka nämner mognad utan åldersgräns. Jag avgör det inte.',
  ),
  contradiction(
    'bada-vardnadshavare',
    ALL,
    [
      'vg.samtycke.bada',
      'vk.samtycke.sip',
      'vk.samtycke.huvudsakligen',
      'vp.samtycke.halsoundersokning-sol',
      'vp.samtycke.sip',
      'ja.samtycke.individ',
      'bo.samtycke.samverkan-utredning',
    ],
    'Bara Västra Götaland säger att båda vårdnadshavarna ska samtycka. De andra texterna säger inte om en räcker. Fråga båda.',
  ),
  byPlace(
    'samtycke-form',
    [VG, BO, JA],
    ['vg.samtycke.samverkan', 'bo.samtycke.definition', 'ja.samtycke.visa-blankett', 'ja.samtycke.upphavande'],
    'Västra Götaland vill ha samtycket skriftligt men godtar muntligt. Botkyrka nämner också presumerat. Jämtland kräver en underskriven blankett, och att det tas tillbaka skriftligt.',
  ),
  byPlace(
    'samtycke-giltighet',
    [JA, VG],
    ['ja.samtycke.giltighet', 'vg.samtycke.sarskilda-situationer'],
    'I Jämtland gäller samtycket längst {ja.samtycke.langst}. Västra Götaland anger ingen tid, bara den situation som samtycket gavs för.',
  ),
  contradiction(
    'sekretessbrytande',
    [JA, VG],
    ['ja.sekretess.brytande', 'vg.samtycke.inte-vid-utredning'],
    'Jämtland beskriver en sekretessbrytande regel mellan socialtjänst och vård. Västra Götaland nämner bara uppgifter inom en utredning. Låt chef eller jurist avgöra.',
  ),
  ambiguous(
    'riktning',
    [VK, VG, BO],
    ['vk.samtycke.utredning', 'vg.samtycke.inte-vid-utredning', 'bo.konsultera-sakkunniga'],
    'Undantaget gäller uppgifter till socialtjänsten i en utredning. Det öppnar inte åt andra hållet.',
  ),
  withinOne(
    'samtycke-oro',
    [VG],
    ['vg.samtycke.konsultation', 'vg.samtycke.inte-vid-utredning'],
    'Ett avsnitt säger att samtycke inte behövs i en utredning. Ett annat lägger till att det ska finnas oro för barnet.',
  ),
  byPlace(
    'lvu-samtycke',
    [VP, VG, JA],
    ['vp.samtycke.lvu', 'vg.samtycke.pakalla-vard', 'ja.samtycke.lvu'],
    'Texterna svarar på olika frågor: Värmland om läkarundersökningen, Västra Götaland om vem som får söka vård, Jämtland om samtal i teamet.',
  ),
];
