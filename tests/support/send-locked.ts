import { encodeFilesMessage, type LockedMessage } from '../../src/casefile/files/files-message.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { identityQuorumOf } from '../../src/protocol/client/vault.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import type { ArrivedFile } from '../../web/reporter/files/arrived-file.ts';
import { type Locking, lockMessage } from '../../web/reporter/sealing/lock-message.ts';
import type { TestReporter } from './reporter.ts';
import { layFile, type PlacedFile } from './send-file.ts';
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

/** Sends a file that could not be cleaned. What its message said. */
export const sendLocked = async (
  portal: Pick<TeamPortal, 'origin' | 'made'>,
  reporter: TestReporter,
  placed: PlacedFile,
): Promise<LockedMessage> => {
  const item = { ...(await layFile(portal.origin, reporter, placed)), cleaned: 'not-possible' as const };
  const arrived: ArrivedFile = { item, original: null };
  const message = await lockMessage('', [arrived], await lockingOf(portal, reporter), systemEntropy);
  if (message.version !== 2) throw new Error('locked');
  await reporter.post(await reporter.sealMessage('files', fromUtf8(encodeFilesMessage(message))));
  return message;
};
