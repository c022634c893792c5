/** Where something of a placed child lies, as coarse as the guidelines need it. Nothing finer is asked, and none of it is kept. */
export const COUNTIES = ['varmland', 'vastra-gotaland', 'jamtland', 'botkyrka', 'other'] as const;
export type County = (typeof COUNTIES)[number];

export const COUNTY_NAMES: Readonly<Record<County, string>> = {
  varmland: 'Värmland',
  'vastra-gotaland': 'Västra Götaland',
  jamtland: 'Jämtland',
  botkyrka: 'Botkyrka',
  other: 'Annat län eller annan kommun',
};

/** The three places of a placed child that may differ. */
export interface Places {
  /** Of the socialtjänst that decided on the placement. */
  readonly decided: County;
  /** Where the child is registered. */
  readonly home: County;
  /** Where the child lives during the placement. */
  readonly lives: County;
}

/** Where a person who works in a municipality most likely has decided. Null where the municipality is not known. */
export const countyOf = (municipality: { readonly name: string; readonly county: string } | null): County | null => {
  switch (municipality?.county) {
    case undefined:
      return null;
    case 'Värmland':
      return 'varmland';
    case 'Västra Götaland':
      return 'vastra-gotaland';
    case 'Jämtland':
      return 'jamtland';
    default:
      return municipality?.name === 'Botkyrka' ? 'botkyrka' : 'other';
  }
};
