import { faultsOfAlone } from '../casefile/alone-opening.ts';
import { decodeIdentity, type Identity } from '../casefile/identity.ts';
import { dutyOf } from '../casefile/on-duty.ts';
import { aroundOf } from '../casefile/vault-around.ts';
import { openOwnShare } from '../protocol/client/first-report.ts';
import { wholeKeyIn } from '../protocol/client/reviewer-share.ts';
import { openVaultWith } from '../protocol/client/vault.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { dayOf, instantOf } from '../protocol/times.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { namesOf } from './parts-of-key.ts';
import { workOnCase } from './work-on-case.ts';

/** Whether the rules let this member open a case's names alone now. */
export const mayOpenAlone = (core: DeskCore, log: CaseLog): boolean => {
  const { identity } = log.state;
  if (identity === null) return false;
  const me = toBase64url(core.member);
  const now = core.means.now();
  const around = aroundOf(log.state);
  const faults = faultsOfAlone(around, identity.wholeKeys.includes(me), dayOf(now));
  return (
    faults.length === 0 &&
    around.onCase.includes(me) &&
    dutyOf(core.team.events, me, instantOf(now)) !== 'off'
  );
};

/**
 * The names and contact of a case whose reporter lets one on duty open them in immediate danger. The opening stands in
 * the log, with the reason, before anybody sees them. Call it in the log's turn. Throws `names-not-alone` where the rules
 * are against it, and what `openOwnShare`, `openVaultWith` and `decodeIdentity` throw.
 */
export const openNamesAlone = async (core: DeskCore, log: CaseLog, reason: string): Promise<Identity> => {
  const { organisation, member, ownKeys } = core;
  const { report } = namesOf(log);
  if (!mayOpenAlone(core, log)) throw new ProtocolError('names-not-alone');
  const vaultKey = wholeKeyIn(openOwnShare(report, organisation, member, ownKeys.seeds()));
  try {
    const content = openVaultWith(report.vault, { organisation, caseId: report.caseId }, vaultKey);
    await workOnCase(core, log, { type: 'vault-opened-alone', content: { reason } });
    return decodeIdentity(content);
  } finally {
    vaultKey.fill(0);
  }
};
