const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, name: string): string => {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return ENTITIES[name] ?? whole;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** Entities that a document defines itself are left as they stand: they are how small files become huge. */
const plain = (text: string): string => text.replace(/&(#?\w{1,8});/g, entity);

/** Which elements hold text, and what an element's end or standing alone means between words. */
export type TextRules = { readonly text: RegExp; readonly breaks: Readonly<Record<string, string>> };

/** The words of a document in XML, read from its tags alone: nothing in it is followed. */
export function xmlText(xml: string, { text, breaks }: TextRules): string {
  let words = '';
  let depth = 0;
  let at = 0;
  for (const { 0: tag, 1: closing, 2: name = '', 3: alone, index } of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?=[\s/>])[^<>]*?(\/?)>/g,
  )) {
    if (depth > 0) words += plain(xml.slice(at, index));
    at = index + tag.length;
    const holds = text.test(name) && !alone;
    if (holds) depth = Math.max(0, depth + (closing ? -1 : 1));
    if (closing || alone) words += breaks[name] ?? '';
  }
  return words;
}
