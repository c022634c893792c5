import type { Literals } from './literals';

/** The figures of what stands outside the guidelines, each from its act or document. */
export const national: Literals = {
  'SOS Alarm: nödnumret 112': { contacts: ['112'] },
  'lagen (1930:173) om beräkning av lagstadgad tid': {
    law: { '1 §': ['1 §', '1930:173'], '2 §': ['2 §', '1930:173'] },
  },
  'lagen (1989:253) om allmänna helgdagar': { law: { 'SFS 1989:253': [null, '1989:253'] } },
};
