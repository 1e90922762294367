import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readBytes } from '../organisation/files.ts';
import { publishAtServer } from '../organisation/publish-at-server.ts';
import { publishOver } from '../organisation/publish-over.ts';
import { rosterSheet } from '../organisation/roster-sheet.ts';
import { withDatabase } from '../with-database.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { portal: { type: 'string' } });
  const [rosterFile, ...enrolmentFiles] = positionals;
  const signed = readBytes(required(rosterFile, 'The roster'));
  useEngine(await loadSodium());
  if (values.portal !== undefined) {
    await publishOver(values.portal, signed);
    process.stdout.write('Published.\n');
    return;
  }
  await withDatabase(async (db) => {
    const { document } = await publishAtServer(db, signed, enrolmentFiles.map(readBytes), Date.now());
    process.stdout.write(`Published.\n${rosterSheet(document)}`);
  });
};
