import { encodeFilesMessage, type LockedMessage } from '../../src/casefile/files/files-message.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { reporterBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { identityQuorumOf } from '../../src/protocol/client/vault.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import type { ArrivedFile } from '../../web/reporter/files/arrived-file.ts';
import { type Locking, lockMessage } from '../../web/reporter/sealing/lock-message.ts';
import { blobClient, newBlob } from './blob-client.ts';
import { sourceOf } from './file-source.ts';
import type { TestReporter } from './reporter.ts';
import { sampleFileItem } from './sample-file-item.ts';
import type { TeamPortal } from './team-portal.ts';

/** Among whom a reporter's page splits the keys of files today. */
export const lockingOf = async (
  { origin, made }: Pick<TeamPortal, 'origin' | 'made'>,
  { keys }: TestReporter,
): Promise<Locking> => {
  const response = await fetch(`${origin}${PATHS.roster}`);
  const bundle = new Uint8Array(await response.arrayBuffer());
  const { roster, ready } = verifyRosterBundle(bundle, decodePin(made.pin), Date.now());
  return {
    place: { organisation: made.id, caseId: keys.caseId },
    holders: ready.map(({ member, publicKey }) => ({ member: memberIdOf(member.id), publicKey })),
    quorum: identityQuorumOf(roster.document.policy),
  };
};

/** Sends a file that could not be cleaned, at the reporter's place `index`. What its message said. */
export const sendLocked = async (
  portal: Pick<TeamPortal, 'origin' | 'made'>,
  reporter: TestReporter,
  { name, file, index }: { readonly name: string; readonly file: Uint8Array; readonly index: number },
): Promise<LockedMessage> => {
  const client = blobClient(() => portal.origin);
  const blob = { ...(await newBlob(file)), place: reporterBlobPlace(reporter.keys, index) };
  await client.begin(blob);
  for (let at = 0; at < blob.sealer.parts; at += 1) await client.put(blob, at, await blob.sealer.part(at));
  const hash = toBase64url(await hashFile(sourceOf(file)));
  const place = {
    id: toBase64url(blob.place.id),
    parts: blob.sealer.parts,
    key: toBase64url(blob.sealer.key),
  };
  const about = { bytes: file.length, name, originalHash: hash, copyHash: hash };
  const item = { ...sampleFileItem(name, about), blob: place, cleaned: 'not-possible' as const };
  const arrived: ArrivedFile = { item, original: null };
  const message = await lockMessage('', [arrived], await lockingOf(portal, reporter), systemEntropy);
  if (message.version !== 2) throw new Error('locked');
  await reporter.post(await reporter.sealMessage('files', fromUtf8(encodeFilesMessage(message))));
  return message;
};
