/** Who acts and who waits, as the text names them. */
export const socialtjansten = {
  roles: ['socialsekreterare', 'placeringshandlaggare', 'chef'],
  name: 'socialtjänsten',
} as const;
export const worker = {
  roles: ['socialsekreterare', 'placeringshandlaggare'],
  name: 'socialtjänsten i hemkommunen',
} as const;
export const clinic = { roles: ['region'], name: 'vårdcentralen' } as const;
export const region = { roles: ['region'], name: 'Västra Götalandsregionen (VGR)' } as const;
export const everyone = { roles: [], name: 'alla parter' } as const;
export const board = { roles: ['utvecklingsledare', 'chef'], name: 'delregional vårdsamverkan' } as const;
export const VVG = 'Vårdsamverkan Västra Götaland (VVG)';
