/** A piece of an XML text by its place in it. `text` is entity-encoded as it stands. */
export type XmlToken =
  | {
      readonly kind: 'open' | 'empty' | 'close';
      readonly name: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'text' | 'other'; readonly from: number; readonly to: number };

/**
 * Cuts an XML text into tags and what lies between them, in one pass and without understanding entities or namespaces. A
 * text that is not XML gives tokens too, and never an error: what comes of it is looked at, not trusted.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next === -1) {
      yield { kind: 'text', from: at, to: text.length };
      return;
    }
    if (next > at) yield { kind: 'text', from: at, to: next };
    const to = endOfMarkup(text, next);
    yield text.startsWith('<![CDATA[', next)
      ? { kind: 'text', from: next + 9, to: Math.max(next + 9, to - 3) }
      : tagAt(text, next, to);
    at = to;
  }
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function endOfMarkup(text: string, at: number): number {
  for (const [opens, closes] of OTHERS)
    if (text.startsWith(opens, at)) {
      const end = text.indexOf(closes, at + opens.length);
      return end === -1 ? text.length : end + closes.length;
    }
  let quote = '';
  for (let i = at + 1; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return i + 1;
  }
  return text.length;
}

function tagAt(text: string, from: number, to: number): XmlToken {
  const second = text.charAt(from + 1);
  if (second === '!' || second === '?') return { kind: 'other', from, to };
  const closes = second === '/';
  let end = from + (closes ? 2 : 1);
  const start = end;
  while (end < to && !/[\s/>]/.test(text.charAt(end))) end += 1;
  const kind = closes ? 'close' : text.charAt(to - 2) === '/' ? 'empty' : 'open';
  return { kind, name: text.slice(start, end), from, to };
}

const ATTRIBUTE = /\s+([^\s=>"'/]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** An attribute of a tag: where it stands with the space before it, its name, and its value as it is written. */
export type XmlAttribute = {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
};

/** The attributes of the tag that stands at `from` and ends at `to`. */
export function* attributesOf(text: string, from: number, to: number): Generator<XmlAttribute> {
  const tag = text.slice(from, to);
  let at = tag.search(/[\s>]/);
  if (at === -1) return;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(tag);
    if (found === null) return;
    const end = at + found[0].length;
    yield { name: found[1] ?? '', value: found[2] ?? found[3] ?? '', from: from + at, to: from + end };
    at = end;
  }
}

/** What stands behind the prefix of a name. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with the five named entities and numbers in place of their codes. Others stay as they are. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? parseInt(decimal, 10) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
