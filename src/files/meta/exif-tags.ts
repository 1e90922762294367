import type { FindingCode } from '../finding.ts';

/** What a tag of the main and the EXIF table betrays. What is in neither list counts as a setting of the camera. */
export const EXIF_FINDINGS: ReadonlyMap<number, FindingCode> = new Map([
  [0x010d, 'description'],
  [0x010e, 'description'],
  [0x010f, 'device'],
  [0x0110, 'device'],
  [0x0131, 'software'],
  [0x0132, 'time'],
  [0x013b, 'person'],
  [0x013c, 'device'],
  [0x8298, 'person'],
  [0x9003, 'time'],
  [0x9004, 'time'],
  [0x9286, 'description'],
  [0x9c9b, 'description'],
  [0x9c9c, 'description'],
  [0x9c9d, 'person'],
  [0x9c9e, 'description'],
  [0x9c9f, 'description'],
  [0xa420, 'ids'],
  [0xa430, 'person'],
  [0xa431, 'serial'],
  [0xa433, 'device'],
  [0xa434, 'device'],
  [0xa435, 'serial'],
  [0xa436, 'description'],
  [0xa437, 'person'],
  [0xa438, 'person'],
  [0xa439, 'software'],
  [0xc614, 'device'],
  [0xc62f, 'serial'],
  [0xc65d, 'ids'],
]);

/** Tags of which only that they are there is said. */
export const EXIF_MARKS: ReadonlyMap<number, FindingCode> = new Map([
  [0x0201, 'preview'],
  [0x927c, 'maker-notes'],
  [0x83bb, 'description'],
  [0x02bc, 'other-data'],
  [0x9010, 'time'],
  [0x9011, 'time'],
  [0x9012, 'time'],
  [0x9290, 'time'],
  [0x9291, 'time'],
  [0x9292, 'time'],
]);

/** How the picture is to be shown: sizes, units, orientation, versions. They are alike in all files of the same kind. */
export const EXIF_HARMLESS: ReadonlySet<number> = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x011c, 0x0128, 0x0202, 0x0211,
  0x0213, 0x0214, 0x8769, 0x8825, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa005, 0xea1c,
]);

/** The texts that Windows writes, which are UTF-16. */
export const EXIF_WIDE: ReadonlySet<number> = new Set([0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]);
