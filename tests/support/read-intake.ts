import { decodeReport, type Report } from '../../src/casefile/report.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { openEnvelope } from '../../src/protocol/client/envelope.ts';
import { type FirstReport, readFirstReport } from '../../src/protocol/client/first-report.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import type { Db } from '../../src/storage/database.ts';

/** Every envelope that the database holds, placed or not. */
export async function storedEnvelopes(db: Db): Promise<Uint8Array[]> {
  const rows = await db.selectFrom('stream_entry').select('entry').execute();
  return rows.map(({ entry }) => new Uint8Array(entry));
}

/** The bodies of those stored envelopes that a member's own keys open. */
export async function bodiesFor(db: Db, made: NewOrganisation, member: NewMember): Promise<Uint8Array[]> {
  const signIn = deriveSignInKeys(readPhrase(member.phrase.join(' ')), made.id);
  const seeds = openKeyFile(member.keyFile, made.id, signIn).intake.map(({ seed }) => seed);
  const bodies = (await storedEnvelopes(db)).map((envelope) => openEnvelope(envelope, seeds));
  return bodies.filter((body) => body !== null);
}

export type ReadReport = { readonly sealed: FirstReport; readonly report: Report };

/** The only report that a member can open. Throws when there is none, or more than one. */
export async function onlyReportFor(db: Db, made: NewOrganisation, member: NewMember): Promise<ReadReport> {
  const [body, ...more] = await bodiesFor(db, made, member);
  if (body === undefined || more.length > 0) throw new Error(`${more.length + (body ? 1 : 0)} reports`);
  const sealed = readFirstReport(body, made.id, 'padded');
  return { sealed, report: decodeReport(sealed.report) };
}
