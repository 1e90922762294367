import { beforeAll } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { type DeviceStore, forgetfulDevice } from '../../src/casework/device-store.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { renewRoster } from '../../src/cli/organisation/renew-roster.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { signRoster, verifyPastRoster } from '../../src/protocol/roster.ts';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { findCurrentRoster } from '../../src/storage/rosters.ts';
import { useAnyEngine } from './any-engine.ts';
import { membersWhoAre, storedOrganisation } from './organisation.ts';
import { placeAll } from './place-all.ts';
import { portalOfThisFile, servePin } from './portal.ts';
import { makeReporter, type TestReporter } from './reporter.ts';

const DAY_MS = 86_400_000;

/** How a desk of a test differs from the plain one. */
export interface DeskOptions {
  readonly device?: DeviceStore;
  readonly wrap?: (api: MemberApi) => MemberApi;
  readonly now?: () => number;
}

/** A real portal with an organisation of so many reviewers, whose members sign in over HTTP. For a whole test file. */
export interface TeamPortal {
  readonly made: NewOrganisation;
  readonly reviewers: readonly NewMember[];
  reporter(): TestReporter;
  api(): MemberApi;
  desk(member: NewMember | undefined, options?: DeskOptions): Promise<Desk>;
  /** Places what has come, now. */
  place(): Promise<void>;
  /** Publishes the next roster, changed so. */
  nextRoster(change?: (document: RosterDocument) => Partial<RosterDocument>, at?: number): Promise<void>;
  readonly db: ReturnType<typeof portalOfThisFile>['db'];
  readonly origin: string;
}

export const teamPortalOfThisFile = (
  reviewers = 3,
  madeDaysAgo = 0,
  kind: RosterDocument['kind'] = 'organisation',
): TeamPortal => {
  useAnyEngine();
  const portal = portalOfThisFile();
  let made: NewOrganisation | undefined;
  beforeAll(async () => {
    made = await storedOrganisation(
      portal.db,
      reviewers,
      Date.now() - madeDaysAgo * DAY_MS,
      systemEntropy,
      kind,
    );
    servePin(portal.dataDir, made.pin);
    if (madeDaysAgo > 0) await nextRoster(undefined, Date.now() - 2 * DAY_MS);
  });
  const present = (): NewOrganisation => {
    if (made === undefined) throw new Error('The organisation of this file is there from its first hook on.');
    return made;
  };
  const nextRoster: TeamPortal['nextRoster'] = async (change = () => ({}), at = Date.now()) => {
    const stored = await findCurrentRoster(portal.db);
    if (stored === null) throw new Error('no roster');
    const root = engine().signingPair(present().rootSeed);
    const current = verifyPastRoster(stored.signed, decodePin(present().pin));
    const renewed = verifyPastRoster(renewRoster(current, root.secretKey, at), decodePin(present().pin));
    const next = { ...renewed.document, ...change(renewed.document) };
    await publishRoster(portal.db, signRoster(next, root.secretKey), Date.now());
  };
  const api = (): MemberApi => memberCalls(portalCall(portal.origin));
  return {
    get made() {
      return present();
    },
    get reviewers() {
      return membersWhoAre(present(), 'reviewer');
    },
    get db() {
      return portal.db;
    },
    get origin() {
      return portal.origin;
    },
    api,
    nextRoster,
    reporter: () => makeReporter(portal.origin, present().pin),
    desk: (
      member,
      { device = forgetfulDevice(), wrap = (plain: MemberApi) => plain, now = Date.now } = {},
    ) => {
      if (member === undefined) throw new Error('no such member');
      const means = { api: wrap(api()), entropy: systemEntropy, now, origin: portal.origin, device };
      return signIn(readPhrase(member.phrase.join(' ')), means);
    },
    place: () => placeAll(portal.db),
  };
};
