import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Command } from '../command.ts';
import { admitMembers, publishIntakeKeys } from '../organisation/admit-members.ts';
import { advancePin } from '../organisation/advance-pin.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readBytes } from '../organisation/files.ts';
import { publishOnce } from '../organisation/publish-once.ts';
import { publishOver } from '../organisation/publish-over.ts';
import { readEnrolment } from '../organisation/read-enrolment.ts';
import { rosterSheet } from '../organisation/roster-sheet.ts';
import { withDatabase } from '../with-database.ts';

export const publishRosterCommand: Command = {
  name: 'publish-roster',
  usage: 'ROSTER [ENROLMENT…] | ROSTER --portal ORIGIN',
  summary:
    'At the server: publishes a signed roster and admits whom it newly names. Or from a coordinator’s machine, over the network.',
  run: async (args) => {
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
      const { document } = await publishOnce(db, signed, Date.now(), async (organisation) => {
        await admitMembers(
          db,
          enrolmentFiles.map((file) => readEnrolment(file, organisation)),
        );
      });
      await publishIntakeKeys(
        db,
        enrolmentFiles.map((file) => readEnrolment(file, document.organisation)),
      );
      await advancePin(db, document);
      process.stdout.write(`Published.\n${rosterSheet(document)}`);
    });
  },
};
