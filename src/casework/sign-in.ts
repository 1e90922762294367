import { openKeyFile } from '../protocol/client/key-file.ts';
import {
  deriveMemberKeys,
  deriveSignInKeys,
  firstTeamSecret,
  type MemberKeys,
  type SignInKeys,
} from '../protocol/client/member-keys.ts';
import type { PhraseEntropy } from '../protocol/client/phrase.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { type MemberId, organisationIdOf } from '../protocol/ids.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { memberOf } from '../protocol/roster.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import { signChallenge } from '../protocol/sign-in-message.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './desk-core.ts';
import { gatedMeans } from './gated-means.ts';
import type { Means } from './means.ts';
import { openMemoryKeeper } from './memory-keeper.ts';
import { openDesk } from './open-desk.ts';
import { ownKeysOf } from './own-keys.ts';
import { ringOf } from './ring.ts';
import { rotateIntakeKey } from './rotate-intake-key.ts';
import { NOTHING_KEPT } from './team-memory.ts';
import { openRosters, type TrustedRosters } from './trusted-rosters.ts';
import { warningList } from './warning-list.ts';

/**
 * Signs in with a phrase and gives the desk of its member. Rejects with the server's code (`sign-in-refused`), or with
 * what the protocol refuses: a roster that does not verify or lies behind what this member saw, a key file of somebody else.
 */
export const signIn = async (phrase: PhraseEntropy, plain: Means): Promise<Desk> => {
  const { core, me, listeners, life, secrets } = await openCore(phrase, plain, rotateIntakeKey);
  return openDesk(core, me, listeners, life, secrets);
};

/** Everything that a signed-in member's programs stand on. */
export interface SignedIn {
  readonly core: DeskCore;
  readonly me: RosterMember;
  readonly listeners: Set<() => void>;
  readonly life: { closed: boolean };
  /** To be overwritten at the end. */
  readonly secrets: readonly Uint8Array[];
  /** A new session after the server has ended the one before. */
  readonly again: () => Promise<void>;
}

/** Signs in without opening a desk. `renew` sees to the member's intake key, where the program may write. */
export const openCore = async (
  phrase: PhraseEntropy,
  plain: Means,
  renew: typeof rotateIntakeKey | null,
): Promise<SignedIn> => {
  const life = { closed: false };
  const means = gatedMeans(plain, () => life.closed);
  const { api } = means;
  const pin = decodePin(await api.pin());
  const organisation = organisationIdOf(pin.organisation);
  const keys = deriveSignInKeys(phrase, organisation);
  const { member } = await knock(means, keys);
  const stored = await api.keyFile();
  const file = openKeyFile(stored.sealed, organisation, keys);
  if (!equalBytes(file.member, member)) throw new ProtocolError('wrong-context', 'key file');
  const own = deriveMemberKeys(file.seed);
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const warnings = warningList(changed);
  const memory = await openMemoryKeeper(means, { organisation, member, memoryKey: own.memoryKey }, warnings);
  const rosters = await openRosters(means, pin, memory.content.roster);
  memory.content.roster = rosters.seen();
  const me = ourselves(rosters, member, own);
  const ring = ringOf(means, { organisation, member, ringKey: own.ringKey }, warnings);
  if (me.role === 'reviewer') await ring.reload();
  const owner = { organisation, signIn: keys, signingKey: own.signing.secretKey };
  const current =
    me.role === 'coordinator' || renew === null
      ? file
      : await renew(means, owner, stored, shown(rosters, me));
  const core: DeskCore = {
    means,
    organisation,
    member,
    author: { member, signingKey: own.signing.secretKey },
    teamSecret: firstTeamSecret(file.seed, organisation),
    ownKeys: ownKeysOf(api, organisation, keys, current),
    rosters,
    warnings,
    memory,
    ring,
    logs: new Map(),
    cards: new Map(),
    open: new Set(),
    unsettled: new Set(),
    offers: new Map(),
    made: new Set(),
    gone: new Map(),
    looked: new Set(),
    digests: [],
    cardCursor: 0,
    announcement: null,
    published: null,
    team: NOTHING_KEPT,
    teamNews: true,
    tried: new Set(),
    changed,
    teamId: () => ring.teamId(),
  };
  const secrets = [own.signing.secretKey, own.ringKey, own.memoryKey, own.firstIntakeSeed, core.teamSecret];
  return {
    core,
    me,
    listeners,
    life,
    secrets: [...secrets, keys.wrapKey, keys.auth.secretKey, file.seed],
    again: async () => {
      const { member: same } = await knock(means, keys);
      if (!equalBytes(same, member)) throw new ProtocolError('wrong-context', 'member');
    },
  };
};

const knock = async (
  { api, origin }: Means,
  { auth }: SignInKeys,
): Promise<{ readonly member: MemberId }> => {
  const challenge = await api.challenge();
  return api.signIn(auth.publicKey, challenge, signChallenge(challenge, origin, auth.secretKey));
};

/** Our line in the roster. Throws `unknown-author` where there is none, `wrong-context` where it names another key. */
const ourselves = (rosters: TrustedRosters, member: MemberId, { signing }: MemberKeys): RosterMember => {
  const me = memberOf(rosters.current().roster, toBase64url(member));
  if (me === undefined) throw new ProtocolError('unknown-author');
  if (!equalBytes(fromBase64url(me.signingKey), signing.publicKey))
    throw new ProtocolError('wrong-context', 'signing key');
  return me;
};

/** The index of our intake key that others are shown: also of those to whom no reporter seals, as focal points. */
const shown = (rosters: TrustedRosters, me: RosterMember): number =>
  rosters.current().keys.get(me.id)?.index ?? -1;
