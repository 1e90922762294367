import papa from 'papaparse';

/** What a spreadsheet takes for a formula, also behind spaces and in full-width signs. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r|%＝＋－＠]/;
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a file that spreadsheets open as text in any script, and in which no cell runs. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + papa.unparse(rows, { escapeFormulae: FORMULA });

/** Hands a file to the browser to be kept where the member wants. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
