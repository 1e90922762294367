import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { u32be } from '../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { readerOf } from '../../src/protocol/encoding/reader.ts';
import { signIntakeKey } from '../../src/protocol/intake-key.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, organisationOf, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { nextRoster } from '../support/removal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reviewers: NewMember[];
let one: MemberClient;
let other: MemberClient;
let coordinator: MemberClient;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  reviewers = membersWhoAre(made, 'reviewer');
  const clients = await Promise.all(
    [...reviewers, ...membersWhoAre(made, 'coordinator')].map((member) =>
      signInAs(portal.origin, made, member),
    ),
  );
  const [first, second, third] = clients;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three signed in');
  [one, other, coordinator] = [first, second, third];
});

const random = (length: number) => systemEntropy.bytes(length);
const versioned = (version: number, sealed: Uint8Array) =>
  encodeFrames(LABEL.callVersioned, [u32be(version), sealed]);
const read = async (client: MemberClient, path: string) =>
  decodeFrames(LABEL.callVersioned, await bytesOf(await client.call('GET', path)), 'exact');

describe('the key file', () => {
  test('comes back as it was registered, and is replaced by the next version only', async () => {
    expect(await read(one, PATHS.keyFile)).toEqual([u32be(1), reviewers[0]?.keyFile]);
    const next = random(16_384);
    expect((await one.call('PUT', PATHS.keyFile, versioned(2, next))).status).toBe(204);
    expect(await read(one, PATHS.keyFile)).toEqual([u32be(2), next]);
    for (const version of [0, 1, 2, 4, 0xffff_ffff]) {
      expect(await codeOf(await one.call('PUT', PATHS.keyFile, versioned(version, next)))).toBe(
        'version-conflict',
      );
    }
    expect(await read(other, PATHS.keyFile)).toEqual([u32be(1), reviewers[1]?.keyFile]);
  });

  test('has one size', async () => {
    for (const length of [0, 16_383, 16_385]) {
      expect(await codeOf(await other.call('PUT', PATHS.keyFile, versioned(2, random(length))))).toBe(
        'invalid',
      );
    }
  });
});

describe('the memory', () => {
  test('is version 0 and empty at first, then what was written last; of two writers at once, one wins', async () => {
    expect(await read(one, PATHS.memory)).toEqual([u32be(0), new Uint8Array()]);
    const first = random(4096);
    expect((await one.call('PUT', PATHS.memory, versioned(1, first))).status).toBe(204);
    expect(await read(one, PATHS.memory)).toEqual([u32be(1), first]);
    const both = await Promise.all(
      [1, 2].map(() => one.call('PUT', PATHS.memory, versioned(2, random(8192)))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  test('has a size from a short list', async () => {
    for (const length of [0, 4095, 5000, 2048, 12_288]) {
      expect(await codeOf(await other.call('PUT', PATHS.memory, versioned(1, random(length))))).toBe(
        'invalid',
      );
    }
    expect((await other.call('PUT', PATHS.memory, versioned(1, random(1_048_576)))).status).toBe(204);
    expect((await other.call('PUT', PATHS.memory, versioned(2, random(2_097_152)))).status).toBe(413);
  });
});

describe('an intake key', () => {
  const keyOf = (member: NewMember, index: number, until = 60) => {
    const document = {
      version: 1 as const,
      organisation: toBase64url(made.id),
      member: toBase64url(member.id),
      index,
      publicKey: toBase64url(engine().xwingPublicKey(random(32))),
      from: dayOf(Date.now()),
      until: dayAfter(Date.now(), until),
    };
    return signIntakeKey(document, member.author.signingKey);
  };
  const put = (client: MemberClient, signed: Uint8Array) => client.call('PUT', PATHS.intakeKeys, signed);

  test('takes the place of the one before, for everybody who asks for the roster', async () => {
    const [member] = reviewers;
    if (member === undefined) throw new Error('two were made');
    expect((await put(one, keyOf(member, 3))).status).toBe(204);
    const bundle = await bytesOf(await fetch(`${portal.origin}${PATHS.roster}`));
    const { ready } = verifyRosterBundle(bundle, decodePin(made.pin), Date.now());
    expect(ready.find((key) => key.member.id === toBase64url(member.id))?.index).toBe(3);
    const own = decodeFrames(
      LABEL.callIntakeKeys,
      await bytesOf(await one.call('GET', PATHS.intakeKeys)),
      'exact',
    );
    expect(own).toHaveLength(2);
  });

  test('is refused when its index was there, a colleague signed it, it lives too long, or it is no key', async () => {
    const [member, colleague] = reviewers;
    if (member === undefined || colleague === undefined) throw new Error('two were made');
    const stranger = organisationOf(1, Date.now(), systemEntropy).members[0];
    if (stranger === undefined) throw new Error('one was made');
    const forged = { ...member, author: colleague.author };
    for (const bad of [
      keyOf(member, 3),
      keyOf(member, 0),
      keyOf(colleague, 9),
      keyOf(forged, 9),
      keyOf(stranger, 9),
      keyOf(member, 9, 61),
      random(2000),
    ]) {
      expect(await codeOf(await put(one, bad))).toBe('intake-key-refused');
    }
  });
});

describe('a roster', () => {
  const post = (signed: Uint8Array) => coordinator.call('POST', PATHS.rosters, signed);

  test('is refused unless the root signed it as the next one', async () => {
    const now = Date.now();
    const elsewhere = organisationOf(1, now, systemEntropy);
    const bad = [
      made.roster,
      nextRoster(made, now, () => ({ sequence: 3 })),
      nextRoster(made, now, () => ({ previous: toBase64url(random(32)) })),
      nextRoster(made, now, () => ({ kind: 'demonstration' })),
      nextRoster({ ...made, rootSeed: elsewhere.rootSeed }, now, () => ({})),
      nextRoster(elsewhere, now, () => ({})),
    ];
    for (const signed of bad) expect(await codeOf(await post(signed))).toBe('roster-refused');
    expect(await codeOf(await post(random(1000)))).toBe('roster-refused');
  });

  test('follows the one before, and both can be read for ever', async () => {
    const next = nextRoster(made, Date.now(), () => ({}));
    expect((await post(next)).status).toBe(204);
    expect(await codeOf(await post(next))).toBe('roster-refused');
    const readPast = async (sequence: number) =>
      bytesOf(await fetch(`${portal.origin}${PATHS.rosterOf(sequence)}`));
    expect([await readPast(1), await readPast(2)]).toEqual([made.roster, next]);
    expect((await fetch(`${portal.origin}${PATHS.rosterOf(3)}`)).status).toBe(404);
  });
});

describe('grants', () => {
  const grantTo = (recipient: Uint8Array, sealed: Uint8Array) =>
    one.call('POST', PATHS.grants, encodeFrames(LABEL.callGrant, [recipient, sealed]));
  const own = async (client: MemberClient) =>
    decodeFrames(LABEL.callGrants, await bytesOf(await client.call('GET', PATHS.grants)), 'exact').map(
      (row) => {
        const reader = readerOf(row);
        return { id: reader.u64(), sealed: reader.rest() };
      },
    );

  test('reach their recipient alone, who alone can remove them', async () => {
    const [, colleague] = reviewers;
    if (colleague === undefined) throw new Error('two were made');
    const before = (await own(other)).length;
    const sealed = random(1234);
    expect((await grantTo(colleague.id, sealed)).status).toBe(204);
    const [left] = (await own(other)).slice(before);
    expect(left?.sealed).toEqual(sealed);
    await one.call('DELETE', PATHS.grant(left?.id ?? 0));
    expect(await own(other)).toHaveLength(before + 1);
    expect((await other.call('DELETE', PATHS.grant(left?.id ?? 0))).status).toBe(204);
    expect(await own(other)).toHaveLength(before);
  });

  test('for nobody in the roster, or too large, are refused', async () => {
    expect(await codeOf(await grantTo(random(16), random(100)))).toBe('unknown-member');
    expect(await codeOf(await grantTo(reviewers[1]?.id ?? random(16), random(4097)))).toBe('invalid');
    expect(await codeOf(await grantTo(random(15), random(100)))).toBe('invalid');
  });
});

describe('digests', () => {
  test('replace each other, one a member, and all reviewers see all', async () => {
    const digest = random(4096);
    await one.call('POST', PATHS.digests, random(4096));
    expect((await one.call('POST', PATHS.digests, digest)).status).toBe(204);
    const all = decodeFrames(
      LABEL.callDigests,
      await bytesOf(await other.call('GET', PATHS.digests)),
      'exact',
    );
    expect(all.map((row) => [toBase64url(row.subarray(0, 16)), row.slice(16)])).toEqual([
      [toBase64url(reviewers[0]?.id ?? random(16)), digest],
    ]);
    expect((await one.call('POST', PATHS.digests, random(5000))).status).toBe(400);
  });
});
