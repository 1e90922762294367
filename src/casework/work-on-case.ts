import { encodeWritten, type Written } from '../casefile/case-event.ts';
import type { CaseState } from '../casefile/case-state.ts';
import { isOver } from '../casefile/codes/case-stages.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import { isLifeType } from '../casefile/life-event.ts';
import type { Attestation } from '../casefile/origin-event.ts';
import { isHalfAttested } from '../casefile/origin-state.ts';
import type { Decision } from '../casefile/triage-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { appendWithMerge, type Intent } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { isLifeStepDone } from './is-life-step-done.ts';
import { settleOrLater } from './settle-or-later.ts';

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
  | { readonly type: 'vault-ask'; readonly content: Written<'vault-ask'> }
  | { readonly type: 'vault-opened'; readonly content: Written<'vault-opened'> }
  | { readonly type: 'consent-attested'; readonly content: Attestation }
  | { readonly type: 'note'; readonly content: Written<'note'> }
  | { readonly type: 'closed' | 'reopened'; readonly content: Written<'closed'> };

/** Writes an act into the log, unless a colleague's came first that leaves nothing to do. Call it in the log's turn. */
export const workOnCase = async (core: DeskCore, log: CaseLog, act: CaseAct): Promise<void> => {
  const me = toBase64url(core.member);
  const intent: Intent = {
    key: `${act.type} ${JSON.stringify(act.content)}`,
    draft: ({ state }) =>
      isDone(act, state, me) ? null : { type: act.type, data: encodeWritten(act.type, act.content) },
  };
  await appendWithMerge(core, log, intent);
  await settleOrLater(core, log);
};

const isDone = (act: CaseAct, state: CaseState, me: string): boolean => {
  if (isLifeAct(act)) return isLifeStepDone(act, state, me);
  const { takenOnBy, identity, origin, triage, life, eyes } = state;
  const requests = identity?.requests ?? [];
  const proposals = triage?.proposals ?? [];
  switch (act.type) {
    case 'taken-on':
    case 'handed-to':
      return takenOnBy !== act.from;
    case 'given-back':
      return takenOnBy !== me;
    case 'closed':
      return life?.stage === 'closed';
    case 'reopened':
      return life === null || !isOver(life.stage);
    case 'vault-ask':
      return requests.some(({ by, openedAt }) => by === me && openedAt === null);
    case 'vault-opened':
      return requests.some(({ sequence, openedAt }) => sequence === act.content.request && openedAt !== null);
    case 'agreed':
      return ![...proposals.map(({ decision }) => decision), eyes.deletion].some(
        (proposal) => proposal?.sequence === act.content.proposal,
      );
    case 'declined':
      return !proposals.some(({ decision }) => decision.sequence === act.content.proposal);
    case 'consent-attested':
      return !isHalfAttested(origin) || origin.by === me;
    case 'urgency-set':
    case 'gate-set':
    case 'verification-set':
    case 'risk-set':
    case 'junk-set':
    case 'note':
      return false;
  }
};

const isLifeAct = (act: CaseAct): act is LifeStep => isLifeType(act.type);
