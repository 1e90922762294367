const tag = (name: string, data: Buffer): { name: string; data: Buffer } => ({ name, data });

const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
};

const xyz = (...values: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...values.map(fixed)]);
const gamma = Buffer.from([0x63, 0x75, 0x72, 0x76, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0x33, 0, 0]);

/** A colour profile with far wider colours than a screen's, a name of its owner, and a tag of calibration. */
export function tellingProfile(): Uint8Array {
  const name = Buffer.concat([
    Buffer.from('desc\0\0\0\0\0\0\0\x0eAmina MONITOR\0', 'latin1'),
    Buffer.alloc(78),
  ]);
  const tags = [
    tag('desc', name),
    tag('cprt', Buffer.from('text\0\0\0\0c 2024 Amina\0\0\0\0', 'latin1')),
    tag('wtpt', xyz(0.9642, 1, 0.8249)),
    tag('rXYZ', xyz(0.7977, 0.288, 0)),
    tag('gXYZ', xyz(0.1352, 0.7119, 0)),
    tag('bXYZ', xyz(0.0313, 0.0001, 0.8249)),
    tag('rTRC', gamma),
    tag('gTRC', gamma),
    tag('bTRC', gamma),
    tag('mmod', Buffer.from('mmod\0\0\0\0SERIAL-99887766\0', 'latin1')),
  ];
  const head = Buffer.alloc(128);
  head.write('\x02\x10\0\0mntrRGB XYZ \x07\xe8\0\x03\0\x05\0\x0a\0\x0b\0\x0cacspAPPL', 8, 'latin1');
  head.write('FAIRPHN5', 48, 'latin1');
  Buffer.concat([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(head, 68);
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  let at = head.length + table.length;
  const bodies = tags.map(({ name, data }, i) => {
    table.write(name, 4 + i * 12, 'latin1');
    table.writeUInt32BE(at, 8 + i * 12);
    table.writeUInt32BE(data.length, 12 + i * 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    at += padded.length;
    return padded;
  });
  head.writeUInt32BE(at);
  return new Uint8Array(Buffer.concat([head, table, ...bodies]));
}

/** A JPEG with that profile in it. */
export function jpegWithProfile(jpeg: Uint8Array, profile: Uint8Array): Uint8Array {
  const data = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return new Uint8Array(
    Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe2]), length, data, jpeg.subarray(2)]),
  );
}
