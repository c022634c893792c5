/** What follows a place's name when it is part of the name of a method, a school of higher education or a firm. Folded. */
export const NAME_TAILS: readonly string[] =
  'preventionsprogram modellen modell universitet hogskola metoden metod studien projektet skalan akademin universitetssjukhus tidning posten fk ff'.split(
    ' ',
  );

/** Other ways to say a county that has a guideline, or a part of one. Folded; the value is the county as the catalogue names it. */
export const COUNTY_WAYS: Readonly<Record<string, string>> = {
  vg: 'Västra Götaland',
  vgr: 'Västra Götaland',
  'vg regionen': 'Västra Götaland',
  'vastra gotaland': 'Västra Götaland',
  'vastra gotalandsregionen': 'Västra Götaland',
  'vastra gotalands lan': 'Västra Götaland',
  vvg: 'Västra Götaland',
  vastbus: 'Västra Götaland',
  skaraborg: 'Västra Götaland',
  fyrbodal: 'Västra Götaland',
  sjuharad: 'Västra Götaland',
  goteborgsregionen: 'Västra Götaland',
  bohuslan: 'Västra Götaland',
  varmland: 'Värmland',
  varmlands: 'Värmland',
  jamtland: 'Jämtland',
  jamtlands: 'Jämtland',
  'jamtland harjedalen': 'Jämtland',
  jamtbus: 'Jämtland',
};

/** Counties without a guideline, and what their regions are called. Those named as one of their municipalities are not here. */
export const OTHER_COUNTIES: readonly string[] = [
  'Blekinge',
  'Dalarna',
  'Gävleborg',
  'Gästrikland',
  'Halland',
  'Hälsingland',
  'Kronoberg',
  'Norrbotten',
  'Skåne',
  'Småland',
  'Sörmland',
  'Södermanland',
  'Uppland',
  'Västerbotten',
  'Västernorrland',
  'Västmanland',
  'Östergötland',
];

/** Parts of a municipality that staff name instead of it. Folded; the value is the municipality. */
export const DISTRICTS: Readonly<Record<string, string>> = {
  tumba: 'Botkyrka',
  alby: 'Botkyrka',
  fittja: 'Botkyrka',
  hallunda: 'Botkyrka',
  norsborg: 'Botkyrka',
  tullinge: 'Botkyrka',
  hisingen: 'Göteborg',
  angered: 'Göteborg',
};
