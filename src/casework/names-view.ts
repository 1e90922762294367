import { inUse } from '../casefile/identity-state.ts';
import { dutyOf } from '../casefile/on-duty.ts';
import { aroundOf } from '../casefile/vault-around.ts';
import { partsLeft } from '../casefile/vault-generation.ts';
import { identityQuorumOf } from '../protocol/client/vault.ts';
import type { CaseLog } from './case-log.ts';
import type { NamesView } from './desk.ts';
import type { DeskCore } from './desk-core.ts';
import { livingHolders } from './living-holders.ts';
import { mayOpenAlone } from './open-names-alone.ts';

/** Null for a case without names. */
export const namesView = (core: DeskCore, log: CaseLog): NamesView | null => {
  const { identity } = log.state;
  if (identity === null) return null;
  const { onCase, excluded } = aroundOf(log.state);
  const { quorum, holders, sequence } = inUse(identity);
  const { ready, roster } = core.rosters.current();
  const living = livingHolders(
    core,
    holders.filter((holder) => onCase.includes(holder)),
  );
  return {
    living,
    left: partsLeft(living.length, quorum),
    candidates: ready
      .map(({ member }) => member.id)
      .filter((id) => onCase.includes(id) && !excluded.includes(id)),
    floor: identityQuorumOf(roster.document.policy),
    partIsWrong: log.wrongParts.has(sequence),
    mayOpenAlone: mayOpenAlone(core, log),
    offDuty: identity.alone
      .filter(({ by, time }) => dutyOf(core.team.events, by, time) === 'off')
      .map((opening) => opening.sequence),
  };
};
