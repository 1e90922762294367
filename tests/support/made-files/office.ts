import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with these paragraphs, and whatever parts are added. */
export const docx = (paragraphs: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs}</w:body></w:document>`,
    ),
    ...more,
  });

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A workbook of one sheet; its first cell names a shared string, its second holds a formula. */
export const xlsx = (): Uint8Array =>
  zipSync({
    'xl/sharedStrings.xml': strToU8('<sst><si><t>Name &amp; place</t></si><si><t>Second</t></si></sst>'),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>12</v></c></row>' +
        '<row><c t="s"><v>1</v></c></row></sheetData></worksheet>',
    ),
  });

export const odt = (): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      '<office:text><text:h>Title</text:h><text:p>One<text:tab/>two</text:p></office:text>',
    ),
  });

/** Unpacks to so many bytes of the same letter. */
export const bomb = (name: string, bytes: number): Uint8Array =>
  zipSync({ [name]: new Uint8Array(bytes).fill(97) }, { level: 9 });
