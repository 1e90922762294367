import type { CardDocument } from '../casefile/case-card.ts';
import type { Announcement } from '../protocol/announcement.ts';
import type { CaseSecret, LogKeys } from '../protocol/client/case-secret.ts';
import type { Digest } from '../protocol/client/digest.ts';
import type { Grant } from '../protocol/client/grant.ts';
import type { LogAuthor } from '../protocol/client/log-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { MemberId, OrganisationId } from '../protocol/ids.ts';
import { memberOf } from '../protocol/roster.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import { type CaseLog, unreadLog } from './case-log.ts';
import type { GoneCase } from './desk.ts';
import { formerIdsOf } from './former-ids.ts';
import type { Means } from './means.ts';
import type { MemoryKeeper } from './memory-keeper.ts';
import type { OwnKeys } from './own-keys.ts';
import type { Ring } from './ring.ts';
import type { TeamMemory } from './team-memory.ts';
import type { TrustedRosters } from './trusted-rosters.ts';
import type { WarningList } from './warning-list.ts';

/** What all use cases of one signed-in member share. */
export interface DeskCore {
  readonly means: Means;
  readonly organisation: OrganisationId;
  readonly member: MemberId;
  readonly author: LogAuthor;
  /** The secret of the team, should it be for us to found it. */
  readonly teamSecret: CaseSecret;
  readonly ownKeys: OwnKeys;
  readonly rosters: TrustedRosters;
  readonly warnings: WarningList;
  readonly memory: MemoryKeeper;
  readonly ring: Ring;
  readonly logs: Map<string, CaseLog>;
  readonly cards: Map<string, CardDocument>;
  /** Cases that stand open on the screen. */
  readonly open: Set<string>;
  /** Cases in which something was written that the reporter may not find yet. */
  readonly unsettled: Set<string>;
  /** Grants that lie at the server for us, by their id there: believed when a log bears them out. */
  readonly offers: Map<number, Grant>;
  /** Secrets that we made for an epoch whose event is not in its log yet. */
  readonly made: Set<LogKeys>;
  /** Cases that were ours and are no longer. */
  readonly gone: Map<string, GoneCase>;
  /** Cases whose log was looked into because their card does not tell who has them. */
  readonly looked: Set<string>;
  /** What colleagues last said they saw. */
  digests: readonly Digest[];
  cardCursor: number;
  /** What reporters are told beside the roster at present. */
  announcement: Announcement | null;
  /** The number of what stands published at the server, as far as we saw to it; null before the first look. */
  published: number | null;
  team: TeamMemory;
  /** Whether something was added to the team's log since it was read. */
  teamNews: boolean;
  /** Entries that were put off and tried again since the sign-in. */
  readonly tried: Set<number>;
  /** Tells whoever listens. */
  readonly changed: () => void;
  /** Of the team log; null before we were given it. */
  readonly teamId: () => string | null;
}

/** Our line in the current roster; the one from sign-in once we are no longer in it. */
export const ownEntry = ({ rosters, member }: DeskCore, before: RosterMember): RosterMember =>
  memberOf(rosters.current().roster, toBase64url(member)) ?? before;

/** Whether the current roster lets us read what reporters send. */
export const takesIntake = ({ rosters, member }: DeskCore): boolean => {
  const entry = memberOf(rosters.current().roster, toBase64url(member));
  return entry?.role === 'reviewer' && entry.intake;
};

/** Whether an id (base64url) is ours, or was before we got new keys. */
export const isOwnId = ({ rosters, member }: DeskCore, id: string): boolean => {
  const me = toBase64url(member);
  return id === me || formerIdsOf(rosters, me).includes(id);
};

/** The reviewers of today's roster: member ids in base64url. */
export const reviewerIds = ({ rosters }: DeskCore): readonly string[] =>
  rosters
    .current()
    .roster.document.members.filter(({ role }) => role === 'reviewer')
    .map(({ id }) => id);

/** A log on our ring, read or not yet; undefined for one that is not on it, or no longer ours. */
export const logOf = ({ logs, ring, gone }: DeskCore, id: string): CaseLog | undefined => {
  const first = ring.keysOf(id, 0);
  if (first === undefined || gone.has(id)) return undefined;
  const log = logs.get(id) ?? unreadLog(first);
  logs.set(id, log);
  return log;
};
