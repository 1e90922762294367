import type { CaseStage } from '../codes/case-stages.ts';
import { isOver } from '../codes/case-stages.ts';
import type { News } from './news-document.ts';
import type { ReferralAct } from './referral-event.ts';
import { approvalsOn, type Referral, type ReferralState, whenItLeft } from './referral-state.ts';

const BEFORE_APPROVAL: readonly CaseStage[] = ['assessed', 'consent-confirmed'];
const BEFORE_SENDING: readonly CaseStage[] = [
  'received',
  'acknowledged',
  'need-info',
  'accepted',
  ...BEFORE_APPROVAL,
  'approved',
];
const WAITING: readonly CaseStage[] = [...BEFORE_SENDING, 'escalated'];
const BEFORE_ACTION: readonly CaseStage[] = [...WAITING, 'un-acknowledged', 'follow-up'];
const BEFORE_REPLY: readonly CaseStage[] = [...BEFORE_ACTION, 'action', 'state-silent'];

const LEAVES: readonly ReferralAct['type'][] = ['referral-sent', 'dossier-handed', 'files-handed'];

/**
 * Where a case stands after a step of a referral: approved once enough people did, escalated once it was sent, further as the focal point tells.
 * Never back: where one destination is behind another, the further one counts. Null where nothing changes.
 */
export const stageAfter = (
  stage: CaseStage,
  event: ReferralAct & { readonly time: string },
  before: ReferralState,
  after: ReferralState,
): CaseStage | null => {
  if (before === after || isOver(stage)) return null;
  const to = (next: CaseStage, from: readonly CaseStage[]): CaseStage | null =>
    from.includes(stage) ? next : null;
  if (event.type === 'dossier-approved') {
    const today = event.time.slice(0, 'YYYY-MM-DD'.length);
    const isEnough = after.some(
      (each) => each.over === null && approvalsOn(each, today).length >= each.quorum && !isOut(each),
    );
    return isEnough ? to('approved', BEFORE_APPROVAL) : null;
  }
  if (LEAVES.includes(event.type))
    return after.some((each, at) => isOut(each) && !isOut(before[at]))
      ? to('escalated', [...BEFORE_SENDING, 'follow-up', 'in-report'])
      : null;
  if (
    (event.type !== 'referral-news' && event.type !== 'referral-told') ||
    !after.some(({ news }, at) => news.length > (before[at]?.news.length ?? 0))
  )
    return null;
  const next = stageOfNews(event.news);
  return next === null ? null : to(next.stage, next.from);
};

const isOut = (referral: Referral | undefined): boolean =>
  referral !== undefined && whenItLeft(referral) !== null;

const stageOfNews = (
  news: News,
): { readonly stage: CaseStage; readonly from: readonly CaseStage[] } | null => {
  switch (news.status) {
    case 'acknowledged':
      return { stage: 'un-acknowledged', from: WAITING };
    case 'communication-sent':
    case 'public':
      return { stage: 'action', from: BEFORE_ACTION };
    case 'state-reply':
      return news.reply === 'silent'
        ? { stage: 'state-silent', from: [...BEFORE_ACTION, 'action'] }
        : { stage: 'state-replied', from: BEFORE_REPLY };
    case 'in-report':
      return { stage: 'in-report', from: [...BEFORE_REPLY, 'state-replied'] };
    case 'declined':
    case 'needs-info':
    case 'press':
    case 'improved':
    case 'worse':
    case 'closed':
    case 'team-reply':
    case 'others-told':
    case 'consent-gone':
      return null;
  }
};
