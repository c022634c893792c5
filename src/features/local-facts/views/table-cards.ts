import type { CardView } from '../../../turn/reply';

/** Where a table is pasted. */
export const importCard: CardView = { template: 'local-facts/import', data: {} };

/** A card holds so much text with room to spare below Teams' limit, in bytes. */
const FITS = 16_000;

/** The file to fetch, or the rows themselves where no file can be offered. @param url null where none can */
export const exportCard = (count: number, url: string | null, table: string): CardView => {
  const fits = Buffer.byteLength(table) <= FITS;
  return {
    template: 'local-facts/export',
    data: {
      text: [
        `${String(count)} uppgifter. En rad är en uppgift.`,
        ...(url === null
          ? [
              fits
                ? 'Här kan jag inte lämna ut filer. Kopiera raderna.'
                : 'Tabellen är för stor för ett kort, och här kan jag inte lämna ut filer. Be den som driver tjänsten att ange PUBLIC_URL.',
            ]
          : ['Filen går att hämta i femton minuter. Öppna den i Excel.']),
      ],
      rows:
        url === null && fits
          ? table
              .replace(/^\uFEFF/, '')
              .trim()
              .split('\r\n')
          : [],
      files: url === null ? [] : [{ title: 'Hämta filen', url }],
    },
  };
};
