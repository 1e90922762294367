/** What a spreadsheet takes for a formula, also behind spaces and in full-width signs. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r|%＝＋－＠]/;
const TO_QUOTE = /["\r\n,;\t|]/;
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a file that spreadsheets open as text in any script, and in which no cell runs. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

const written = (cell: string): string => {
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return TO_QUOTE.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** Hands a file to the browser to be kept where the member wants. Its words stand in the link, for the page makes no blobs. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
  link.download = name;
  link.click();
}
