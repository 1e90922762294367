import { type Zippable, zipSync } from 'fflate';
import { ODT_TYPE, odtParts } from '../../../src/casefile/dossier/written/as-odt.ts';
import type { WrittenDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';

/** No time of making in the file: its bytes follow from the dossier alone. */
const NO_TIME = new Date(1980, 0, 1);

/** A written dossier as one OpenDocument file; its type stands first and uncompressed, by which programs know it. */
export function packOdt(written: WrittenDossier): Uint8Array {
  const entries: Zippable = {};
  for (const { path, text } of odtParts(written))
    entries[path] = [utf8(text), { level: text === ODT_TYPE ? 0 : 6 }];
  return zipSync(entries, { mtime: NO_TIME });
}
