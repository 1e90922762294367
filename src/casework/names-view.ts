import { inUse } from '../casefile/identity-state.ts';
import { dutyOf } from '../casefile/on-duty.ts';
import { aroundOf } from '../casefile/vault-around.ts';
import { type PartsLeft, partsLeft } from '../casefile/vault-generation.ts';
import { identityQuorumOf } from '../protocol/client/vault.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { livingHolders } from './living-holders.ts';
import { mayOpenAlone } from './open-names-alone.ts';

/** What a desk knows of a case's names beside the log: who is left in the team today, and who was on duty when. */
export interface NamesView {
  /** Who can still give a part. Member ids in base64url. */
  readonly living: readonly string[];
  readonly left: PartsLeft;
  /** Who could be given a part today, and the fewest that the organisation lets agree. */
  readonly candidates: readonly string[];
  readonly floor: number;
  /** Our own part of the splitting in use is no good. */
  readonly partIsWrong: boolean;
  readonly mayOpenAlone: boolean;
  /** Openings alone, by sequence, whose author was not on duty by the team's rota. */
  readonly offDuty: readonly number[];
}

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
