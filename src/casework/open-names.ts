import { decodeIdentity, type Identity } from '../casefile/identity.ts';
import { openVaultWith } from '../protocol/client/vault.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { keyByParts, namesOf } from './parts-of-key.ts';
import { workOnCase } from './work-on-case.ts';

/**
 * The names and contact in a case's vault, by our own part and those that colleagues gave upon our request. That they
 * were opened stands in the log before anybody sees them. Call it in the log's turn. Throws `bad-argument` for a request
 * that is not ours, and what `keyByParts`, `openVaultWith` and `decodeIdentity` throw.
 */
export const openNames = async (core: DeskCore, log: CaseLog, request: number): Promise<Identity> => {
  const { report, identity } = namesOf(log);
  const asked = identity.requests.find(({ sequence }) => sequence === request);
  if (asked?.by !== toBase64url(core.member)) throw new ProtocolError('bad-argument', 'request');
  const key = await keyByParts(core, log, asked);
  try {
    const place = { organisation: core.organisation, caseId: report.caseId };
    const content = openVaultWith(report.vault, place, key);
    await workOnCase(core, log, { type: 'vault-opened', content: { request } });
    return decodeIdentity(content);
  } finally {
    key.fill(0);
  }
};
