import type { JSX } from 'preact';
import { countingApprovals, lapseOf } from '../../../src/casefile/referral/counting-approvals.ts';
import { type Referral, whenItLeft } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { approvalsNeeded, approversToday, canStillApprove } from './approvers-today.ts';

export type ApprovalsListProps = { readonly view: CaseView; readonly referral: Referral };

/** Who approved a dossier and when, whose word no longer counts, and who is missing while it is not on its way. */
export function ApprovalsList({ view, referral }: ApprovalsListProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().referrals.approvals;
  const today = dayOf(now());
  const approvers = approversToday(desk, view);
  const needed = Math.max(referral.quorum, approvalsNeeded(desk));
  const have = countingApprovals(referral, today, approvers).length;
  const isWaiting = referral.over === null && referral.sending === null && whenItLeft(referral) === null;
  const missing = canStillApprove(desk, view, referral);
  return (
    <div>
      <h5>{words.title}</h5>
      {isWaiting ? <p>{words.count(have, needed)}</p> : null}
      <ul class="referral__lines">
        {referral.approvals.map((approval) => {
          const lapse = isWaiting ? lapseOf(approval, today, approvers) : null;
          return (
            <li key={approval.sequence}>
              {words.by(memberLabel(desk, approval.by), formatInstant(approval.time))}
              {lapse === null ? null : (
                <>
                  {' – '}
                  <strong>{words.lapses[lapse]}</strong>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {isWaiting && have < needed ? (
        <p>
          {missing.length === 0
            ? words.nobody
            : words.missing(inARow(missing.map((id) => memberLabel(desk, id))))}
        </p>
      ) : null}
    </div>
  );
}
