/** Who acts and waits, as this text names them. */
export const worker = { roles: ['socialsekreterare'], name: 'ansvarig socialsekreterare' } as const;
export const socialServices = { roles: ['socialsekreterare', 'chef'], name: 'socialtjänsten' } as const;
export const headTeacher = { roles: ['rektor', 'forskolechef'], name: 'rektor i förskolan eller skolan' } as const;
export const schoolWriter = {
  roles: ['rektor', 'forskolechef'],
  name: 'den som fyller i utlåtandeblanketten på förskolan eller skolan',
} as const;
export const studentHealthStaff = { roles: ['elevhalsa'], name: 'berörd elevhälsopersonal' } as const;
export const clinic = {
  roles: ['region'],
  name: 'den som tar emot konsultationsbegäran på mottagningen',
} as const;
export const dentalClinic = {
  roles: ['tandvard'],
  name: 'den som tar emot konsultationsblanketten på kliniken',
} as const;
export const childHealthNurse = { roles: ['bvc'], name: 'berörd BVC-personal' } as const;
export const bookers = {
  roles: ['vardadministrator', 'region'],
  name: 'Region Värmland: Barn- och familjestöd och första linjen',
} as const;
export const psychologists = { roles: ['psykolog'], name: 'psykologer från Region Värmland' } as const;
export const developmentLeads = {
  roles: ['utvecklingsledare'],
  name: 'utvecklingsledare från FoU Välfärd Värmland och från Region Värmland',
} as const;
export const principals = { roles: ['chef', 'region', 'rektor'], name: 'varje huvudman' } as const;
export const everyone = { roles: [], name: 'alla parter' } as const;
