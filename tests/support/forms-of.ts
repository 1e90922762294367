export interface Needle {
  /** What it stands for and in which form. */
  readonly name: string;
  readonly bytes: Buffer;
}

const bytesNamed = (name: string, bytes: Buffer): Needle => ({ name, bytes });
const textNamed = (name: string, text: string): Needle => bytesNamed(name, Buffer.from(text, 'latin1'));

/** The forms in which bytes may lie somewhere: as they are, in hex, and in base64 at each of its three offsets. */
export const formsOfBytes = (name: string, bytes: Buffer): Needle[] => {
  const hex = bytes.toString('hex');
  const encoded = [0, 1, 2].flatMap((offset) => base64At(bytes, offset));
  return [
    bytesNamed(`${name}, as it is`, bytes),
    textNamed(`${name}, hex`, hex),
    textNamed(`${name}, HEX`, hex.toUpperCase()),
    ...[...new Set(encoded)].map((text) => textNamed(`${name}, base64`, text)),
  ];
};

/** The same of a text, and the text in UTF-16 both ways and as it stands in an address. */
export const formsOfText = (name: string, text: string): Needle[] => {
  const little = Buffer.from(text, 'utf16le');
  const escaped = encodeURIComponent(text);
  return [
    ...formsOfBytes(name, Buffer.from(text, 'utf8')),
    bytesNamed(`${name}, UTF-16LE`, little),
    bytesNamed(`${name}, UTF-16BE`, Buffer.from(little).swap16()),
    ...(escaped === text
      ? []
      : [
          textNamed(`${name}, escaped`, escaped),
          textNamed(`${name}, as a form`, escaped.replaceAll('%20', '+')),
        ]),
  ];
};

/** The characters of base64, in both alphabets, that depend on these bytes alone when `offset` others stand before them. */
function base64At(bytes: Buffer, offset: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const certain = whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  return [certain, certain.replaceAll('+', '-').replaceAll('/', '_')];
}

/**
 * Looks for many needles at once: gives the names of those that lie in a haystack. One pass over the first pairs of
 * octets, because a process has hundreds of megabytes.
 */
export const searchFor = (needles: readonly Needle[]): ((haystack: Buffer) => string[]) => {
  const byPair = Map.groupBy(needles, ({ bytes }) => bytes.readUInt16BE(0));
  const starts = new Uint8Array(0x1_0000);
  for (const pair of byPair.keys()) starts[pair] = 1;
  return (haystack) => {
    const found = new Set<string>();
    let pair = haystack[0] ?? 0;
    for (let at = 1; at < haystack.length; at += 1) {
      pair = ((pair & 0xff) << 8) | (haystack[at] ?? 0);
      if (starts[pair] === 0) continue;
      for (const { name, bytes } of byPair.get(pair) ?? []) {
        if (
          haystack.compare(
            bytes,
            0,
            bytes.length,
            at - 1,
            Math.min(haystack.length, at - 1 + bytes.length),
          ) === 0
        )
          found.add(name);
      }
    }
    return [...found];
  };
};
