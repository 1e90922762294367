import type { CaseEvent } from '../../casefile/case-event.ts';
import type { EventFacts } from '../../casefile/event-facts.ts';
import { decodeNews } from '../../casefile/referral/news-document.ts';
import type { FiledReport } from '../../protocol/client/filed-event.ts';
import type { AuthorKeys, LogEvent } from '../../protocol/client/log-event.ts';
import { type Approval, verifyApproval } from '../../protocol/client/referral/approval.ts';
import { readApproved, readDrafted, readFiledNews } from '../../protocol/client/referral/events.ts';
import { readNews } from '../../protocol/client/referral/news.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { LogId, OrganisationId } from '../../protocol/ids.ts';
import type { MemberRole } from '../../protocol/roster-document.ts';

/** What of its surroundings an event of a referral is read by. */
interface ReferralSurroundings {
  readonly organisation: OrganisationId;
  readonly log: LogId;
  readonly filed: FiledReport | null;
  readonly referrals?: ReferralSource;
}

/** What rosters say of people and rules. */
export interface ReferralSource {
  /** How many have to approve, by the newest roster that the log names up to the event. */
  readonly quorum: () => number;
  readonly authorKeys: AuthorKeys;
  /** What the roster with a hash says of a member (both in base64url); undefined where it was not read or does not name them. */
  readonly standing: (
    rosterHash: string,
    member: string,
  ) => { readonly role: MemberRole; readonly destinations: readonly string[] } | undefined;
}

/**
 * What an event of a referral means; null for any other type. Throws `bad-encoding`, `bad-signature`, `wrong-context`, `unknown-author`
 * for one whose data does not stand.
 */
export const referralEventOf = (
  facts: EventFacts,
  { header: { type }, data }: Pick<LogEvent, 'header' | 'data'>,
  source: ReferralSurroundings,
): CaseEvent | null => {
  const { referrals } = source;
  if (referrals === undefined) return null;
  if (type === 'dossier-drafted') return draftedEvent(facts, data, source, referrals);
  if (type === 'dossier-approved') return approvedEvent(facts, data, source, referrals);
  return type === 'referral-news' ? newsEvent(facts, data, source, referrals) : null;
};

const draftedEvent = (
  facts: EventFacts,
  data: Uint8Array,
  { organisation }: ReferralSurroundings,
  { quorum }: ReferralSource,
): CaseEvent => {
  const { dossier, consents } = readDrafted(data);
  const { header, content, hash, files } = dossier;
  if (header.organisation !== toBase64url(organisation)) throw new ProtocolError('wrong-context', 'dossier');
  const { referral, destination, destinationKey, roster, made, expires } = header;
  return {
    ...facts,
    type: 'dossier-drafted',
    dossier: {
      hash: toBase64url(hash),
      referral,
      destination,
      destinationKey,
      consents: consents.map(toBase64url),
      consentsHash: header.consents,
      roster,
      made,
      expires,
      content,
      ...(files.length > 0 && { files }),
      ...(header.version === 2 && { outside: { route: header.route, format: header.format } }),
    },
    quorum: quorum(),
  };
};

/** Signed by the author of the event, for this case and its consent key. */
const approvedEvent = (
  facts: EventFacts,
  data: Uint8Array,
  { log, filed }: ReferralSurroundings,
  { authorKeys, quorum }: ReferralSource,
): CaseEvent => {
  const approval = verifyApproval(readApproved(data), authorKeys);
  const isHere =
    approval.approver === facts.author &&
    approval.caseId === toBase64url(log) &&
    filed !== null &&
    approval.consentKey === toBase64url(filed.report.consentPublicKey);
  if (!isHere) throw new ProtocolError('wrong-context', 'approval');
  return { ...facts, type: 'dossier-approved', approval: approvalFacts(approval), quorum: quorum() };
};

const approvalFacts = ({
  dossier,
  referral,
  destination,
  destinationKey,
  consents: consentsHash,
  roster,
  consent,
  given,
  expires,
}: Approval) => ({
  dossier,
  referral,
  destination,
  destinationKey,
  consentsHash,
  roster,
  consent,
  given,
  expires,
});

const newsEvent = (
  facts: EventFacts,
  data: Uint8Array,
  { organisation }: ReferralSurroundings,
  { authorKeys, standing }: ReferralSource,
): CaseEvent => {
  const { header, nonce, data: document } = readNews(organisation, null, readFiledNews(data), authorKeys);
  const stands = standing(header.roster, header.author);
  if (stands === undefined || stands.role === 'coordinator')
    throw new ProtocolError('unknown-author', 'news');
  return {
    ...facts,
    type: 'referral-news',
    id: toBase64url(nonce),
    referral: header.referral,
    by: header.author,
    from: stands.role === 'reviewer' ? 'team' : 'destination',
    destinations: stands.destinations,
    said: header.time,
    news: decodeNews(document),
  };
};
