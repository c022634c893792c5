/** Neutral lines for lists and locked screens. */
export const SUMMARY = { ask: 'Hjälpte svaret?', contact: 'Rapportera fel uppgift' };

export const GONE = 'Det svaret finns inte längre. Inget är räknat.';
export const NO_CONTACTS = 'Jag har inga kontakter att rapportera fel på här.';
export const GUEST = 'Du är gäst här. Fråga eller rapportera i din egen organisation. Inget är räknat.';

/** What stands in the card's place afterwards. */
export const COUNTED = {
  helped: 'Omdömet är räknat, utan din fråga och ditt namn.',
  'not-helped': 'Omdömet är räknat, utan din fråga och ditt namn. Skriv gärna frågan med andra ord.',
  'wrong-contact':
    'Rapporten är räknad, utan ditt namn. Den som sköter svaren ser den. Behöver du numret nu: fråga kommunens växel.',
} as const;

export const COUNTED_BEFORE = 'Det är redan räknat. Det räknas en gång för varje svar.';
