import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { type Announcement, currentAnnouncement, signAnnouncement } from '../../src/protocol/announcement.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { dayAfter, instantOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { flip } from '../support/altered.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, callWith, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let coordinator: NewMember;
let client: MemberClient;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now() - 60_000, systemEntropy);
  const [first] = membersWhoAre(made, 'coordinator');
  if (first === undefined) throw new Error('a coordinator');
  coordinator = first;
  client = await signInAs(portal.origin, made, coordinator);
});

const documentOf = (change: Partial<Announcement>): Announcement => ({
  version: 1,
  organisation: toBase64url(made.id),
  author: coordinator.entry.id,
  issued: instantOf(Date.now()),
  until: dayAfter(Date.now(), 5),
  kind: 'unstaffed',
  texts: {},
  ...change,
});
const signed = (change: Partial<Announcement> = {}, by: NewMember = coordinator): Uint8Array =>
  signAnnouncement(documentOf(change), by.author.signingKey);
const put = (bytes: Uint8Array): Promise<Response> => client.call('PUT', PATHS.announcement, bytes);
const announced = async (): Promise<Announcement | null> => {
  const answer = await bytesOf(await callWith(portal.origin, null, 'GET', PATHS.announcement));
  const roster = verifyPastRoster(made.roster, decodePin(made.pin));
  return currentAnnouncement(answer, roster, Date.now());
};
const secondsAgo = (seconds: number): string => instantOf(Date.now() - seconds * 1000);

describe('an announcement', () => {
  test('is nothing at first, is there for anybody, and is replaced by a later one only', async () => {
    expect(await announced()).toBeNull();
    const first = secondsAgo(30);
    expect((await put(signed({ issued: first }))).status).toBe(204);
    expect(await announced()).toMatchObject({ kind: 'unstaffed', until: dayAfter(Date.now(), 5) });
    for (const earlier of [first, secondsAgo(40)])
      expect(await codeOf(await put(signed({ issued: earlier, until: dayAfter(Date.now(), 1) })))).toBe(
        'version-conflict',
      );
    const message = signed({ issued: secondsAgo(20), kind: 'message', texts: { en: 'We moved.' } });
    expect((await put(message)).status).toBe(204);
    expect(await announced()).toMatchObject({ kind: 'message', texts: { en: 'We moved.' } });
    expect((await put(signed({ issued: secondsAgo(10), kind: 'nothing' }))).status).toBe(204);
    expect(await announced()).toBeNull();
    expect(await codeOf(await put(message))).toBe('version-conflict');
  });

  test('is refused altered, of somebody else, too long, or dated ahead', async () => {
    const before = await announced();
    const [reviewer] = membersWhoAre(made, 'reviewer');
    if (reviewer === undefined) throw new Error('a reviewer');
    for (const bad of [
      flip(signed(), 200),
      signed({ author: reviewer.entry.id }, reviewer),
      signed({}, reviewer),
      signed({ until: dayAfter(Date.now(), 31) }),
      signed({ issued: instantOf(Date.now() + 2 * 86_400_000), until: dayAfter(Date.now(), 3) }),
      signed({ organisation: toBase64url(systemEntropy.bytes(16)) }),
      new Uint8Array(0),
    ])
      expect(await codeOf(await put(bad))).toBe('announcement-refused');
    expect(await announced()).toEqual(before);
  });
});
