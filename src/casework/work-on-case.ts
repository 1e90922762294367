import { hasConflict } from '../casefile/access-state.ts';
import { unseenBy } from '../casefile/alone-opening.ts';
import { encodeWritten, type Written } from '../casefile/case-event.ts';
import type { CaseState } from '../casefile/case-state.ts';
import { isOver } from '../casefile/codes/case-stages.ts';
import { openQuestions } from '../casefile/consent/consent-state.ts';
import { isCurrent, isRenewing } from '../casefile/identity-state.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import { isLifeType } from '../casefile/life-event.ts';
import type { Decision } from '../casefile/triage-event.ts';
import type { VaultContent, VaultType } from '../casefile/vault-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { dayOf } from '../protocol/times.ts';
import { appendWithMerge, type Intent } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { isLifeStepDone } from './is-life-step-done.ts';
import { settleOrLater } from './settle-or-later.ts';

/** A step about names that is one event of the casefile. */
type VaultStep = {
  [Type in VaultType]: { readonly type: Type; readonly content: VaultContent<Type> };
}[VaultType];

/** An act of a reviewer that is one event of the casefile. */
export type CaseAct =
  | Decision
  | LifeStep
  | {
      readonly type: 'taken-on';
      readonly content: Readonly<Record<string, never>>;
      /** From whom the case is taken over, as long as they have it; null: only while nobody has it. */
      readonly from: string | null;
    }
  /** `from`: who has the case, as long as they have it. */
  | { readonly type: 'handed-to'; readonly content: Written<'handed-to'>; readonly from: string | null }
  | { readonly type: 'given-back'; readonly content: Readonly<Record<string, never>> }
  | { readonly type: 'confirmation-asked'; readonly content: Written<'confirmation-asked'> }
  | VaultStep
  | { readonly type: 'note'; readonly content: Written<'note'> }
  | { readonly type: 'closed' | 'reopened'; readonly content: Written<'closed'> };

/**
 * Writes an act into the log, unless a colleague's came first that leaves nothing to do. Call it in the log's turn.
 * Throws `not-on-case` for who declared a conflict.
 */
export const workOnCase = async (core: DeskCore, log: CaseLog, act: CaseAct): Promise<void> => {
  const me = toBase64url(core.member);
  refuseConflicted(log, me);
  const intent: Intent = {
    key: `${act.type} ${JSON.stringify(act.content)}`,
    draft: ({ state }) =>
      isDone(core, act, state) ? null : { type: act.type, data: encodeWritten(act.type, act.content) },
  };
  await appendWithMerge(core, log, intent);
  await settleOrLater(core, log);
};

/** Whoever declared a conflict and is still here can only pass the case on: what they write would count for nothing. */
export const refuseConflicted = ({ state: { access } }: CaseLog, me: string): void => {
  if (access !== null && hasConflict(access, me)) throw new ProtocolError('not-on-case', 'conflict');
};

const isDone = (core: DeskCore, act: CaseAct, state: CaseState): boolean => {
  const me = toBase64url(core.member);
  const isOwn = (member: string): boolean => isOwnId(core, member);
  if (isLifeAct(act)) return isLifeStepDone(act, state, { me, isOwn, today: dayOf(core.means.now()) });
  const { takenOnBy, identity, consent, triage, life, eyes } = state;
  const isFrozen = life !== null && life.frozen !== null;
  const requests = identity?.requests ?? [];
  const proposals = triage?.proposals ?? [];
  switch (act.type) {
    case 'taken-on':
    case 'handed-to':
      return takenOnBy !== act.from;
    case 'given-back':
      return takenOnBy !== me;
    case 'closed':
      return isFrozen || life?.stage === 'closed';
    case 'reopened':
      return isFrozen || life === null || !isOver(life.stage);
    case 'vault-ask':
      return requests.some(
        (request) =>
          request.by === me && request.openedAt === null && identity && isCurrent(identity, request),
      );
    case 'vault-renew-ask':
      return (identity?.renewals ?? []).some(
        (request) => request.by === me && identity && isRenewing(identity, request),
      );
    case 'vault-renewed-wrong':
      return (identity?.generations ?? []).some(
        ({ sequence, saidWrongBy }) => sequence === act.content.generation && saidWrongBy.includes(me),
      );
    case 'vault-alone-seen':
      return !unseenBy(identity?.alone ?? [], me).some(({ sequence }) => sequence === act.content.opening);
    case 'vault-opened':
      return requests.some(({ sequence, openedAt }) => sequence === act.content.request && openedAt !== null);
    case 'agreed':
      return ![
        ...proposals.map(({ decision }) => decision),
        eyes.deletion,
        eyes.exporting.proposal,
        ...state.files.asks,
      ].some((proposal) => proposal?.sequence === act.content.proposal && !isOwn(proposal.by));
    case 'declined':
      return !proposals.some(({ decision }) => decision.sequence === act.content.proposal);
    case 'confirmation-asked':
      return (consent === null ? [] : openQuestions(consent)).some(
        ({ destination, codes }) =>
          destination === act.content.destination && codes.join() === act.content.codes.join(),
      );
    case 'urgency-set':
    case 'gate-set':
    case 'verification-set':
    case 'risk-set':
    case 'junk-set':
    case 'vault-opened-alone':
    case 'note':
      return false;
  }
};

const isLifeAct = (act: CaseAct): act is LifeStep => isLifeType(act.type);
