import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { Run } from '../command.ts';
import { admitMembers, publishIntakeKeys } from '../organisation/admit-members.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readBytes } from '../organisation/files.ts';
import { openOrganisation } from '../organisation/open-organisation.ts';
import { readEnrolment } from '../organisation/read-enrolment.ts';
import { PIN_FILE, readPin } from '../organisation/roster-file.ts';
import { servePin } from '../organisation/serve-pin.ts';
import { withDatabase } from '../with-database.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { organisation: { type: 'string' } });
  const [rosterFile, ...enrolmentFiles] = positionals;
  const roster = readBytes(required(rosterFile, 'The roster'));
  useEngine(await loadSodium());
  const { organisation } = readPin(values.organisation);
  const enrolments = enrolmentFiles.map((file) => readEnrolment(file, organisation));
  const pin = readBytes(values.organisation ?? PIN_FILE);
  await withDatabase(async (db) => {
    const now = Date.now();
    const document = await openOrganisation(db, { pin, roster }, enrolments, now);
    await admitMembers(db, enrolments);
    await publishIntakeKeys(db, enrolments);
    servePin(pin);
    process.stdout.write(`${document.profile.name} is installed with ${document.members.length} members.\n`);
  });
};
