import { join } from 'node:path';
import { caseJson, caseText } from '../../casefile/export/case-text.ts';
import { deriveMemberKeys } from '../../protocol/client/member-keys.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { makeExportFolder } from '../export/export-folder.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { askPhrase } from '../organisation/ask-phrase.ts';
import { placeOf } from '../organisation/files.ts';
import { openExport } from '../recovery/exported.ts';
import { keyFileInExport, pinInExport } from '../recovery/key-file-in-export.ts';
import { readCase } from '../recovery/read-case.ts';
import { ringInExport } from '../recovery/ring-in-export.ts';
import { authorsInExport } from '../recovery/rosters-in-export.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } });
  const exported = openExport(required(positionals[0], 'The folder of the export'));
  const out = required(values.out, '--out');
  useEngine(await loadSodium());
  const pin = await pinInExport(exported);
  const organisation = organisationIdOf(pin.organisation);
  const { member, seed, intake } = await keyFileInExport(exported, await askPhrase());
  const { ringKey } = deriveMemberKeys(seed);
  const authors = await authorsInExport(exported, pin);
  const reader = { organisation, member, seeds: intake.map((key) => key.seed), authors };
  const ring = await ringInExport(exported, { organisation, member, ringKey });
  const folder = makeExportFolder(placeOf(out));
  let faulty = 0;
  for (const [id, epochs] of ring) {
    const [first] = epochs;
    if (first === undefined) continue;
    const read = readCase(reader, first, epochs, exported.events(id));
    if (read.faults.length > 0) faulty += 1;
    const telling = { id: toBase64url(first.log), labelOf: authors.labelOf };
    folder.put(join(id, 'case.txt'), caseText(read, telling));
    folder.put(join(id, 'case.json'), caseJson(read, telling));
  }
  folder.finish();
  process.stdout.write(`${ring.size} cases are in ${out}, in clear: keep it as you keep your phrase.\n`);
  if (faulty > 0) throw new Error(`${faulty} of them do not stand in full: each says what is wrong.`);
};
