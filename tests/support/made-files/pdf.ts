const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A stream object of a PDF. */
export const pdfStream = (content: string, more = ''): string =>
  `<<${more}/Length ${content.length}>>stream\n${content}\nendstream`;

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF`;
  return latin1(text);
}

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A PDF with a page for each line; `catalogue` and `page` are added to those objects. */
export function textPdf(lines: readonly string[], catalogue = '', page = ''): Uint8Array {
  const kids = lines.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const pages = lines.flatMap((line, index) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents ${5 + 2 * index} 0 R` +
      `/Resources<</Font<</F 3 0 R>>>>${page}>>`,
    pdfStream(`BT /F 24 Tf 20 100 Td (${line}) Tj ET`),
  ]);
  return pdfOf([
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${lines.length}>>`,
    HELVETICA,
    ...pages,
  ]);
}
