/** One card on a sheet: what it is called and its pictures, in the order of the columns. */
export interface SheetRow {
  readonly name: string;
  readonly pictures: readonly { readonly png: Buffer; readonly width: number }[];
}

const image = ({ png, width }: SheetRow['pictures'][number]): string =>
  `<td><div><img width="${width}" src="data:image/png;base64,${png.toString('base64')}" alt=""></div></td>`;

/** A page with a row for each card and a column for each way of seeing it. Of a long card only the beginning is on it. */
export const contactSheet = (columns: readonly string[], rows: readonly SheetRow[]): string => `<!doctype html>
<meta charset="utf-8"><style>
  body { margin: 8px; background: #fff; font: 14px 'Liberation Sans', sans-serif; }
  td { vertical-align: top; padding: 0 8px 16px 0; }
  td div { max-height: 900px; overflow: hidden; }
  th { text-align: left; font-weight: 400; color: #555; }
</style>
<table><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr>
${rows
  .map(({ name, pictures }) => `<tr><td colspan="${columns.length}"><b>${name}</b></td></tr><tr>${pictures.map(image).join('')}</tr>`)
  .join('\n')}</table>`;
