import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { answerChallenge, callWith, codeOf, postSignIn, signInAs } from '../support/member-client.ts';
import { membersWhoAre, organisationOf, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { renewRosterWithout } from '../support/removal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reviewer: NewMember;
let leaving: NewMember;

const memberAt = (index: number): NewMember => {
  const member = membersWhoAre(made, 'reviewer')[index];
  if (member === undefined) throw new Error('there are as many reviewers');
  return member;
};

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 3, Date.now(), systemEntropy);
  reviewer = memberAt(0);
  leaving = memberAt(1);
});

describe('signing in', () => {
  test('gives who the member is, and a cookie that scripts and other sites never see', async () => {
    const response = await postSignIn(portal.origin, await answerChallenge(portal.origin, made, reviewer));
    expect(await response.json()).toEqual({ member: toBase64url(reviewer.id), role: 'reviewer' });
    const cookie = response.headers.getSetCookie()[0];
    expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('leaves only a hash of the cookie in the database', async () => {
    const { cookie } = await signInAs(portal.origin, made, reviewer);
    const rows = await portal.db.selectFrom('session').selectAll().execute();
    const token = cookie.split('=')[1] ?? '';
    expect(rows.map((row) => toBase64url(row.token_hash))).not.toContain(token);
  });

  test('works once for each challenge', async () => {
    const answer = await answerChallenge(portal.origin, made, reviewer);
    expect((await postSignIn(portal.origin, answer)).status).toBe(200);
    expect(await codeOf(await postSignIn(portal.origin, answer))).toBe('sign-in-refused');
  });

  test('works once even when both come at the same moment', async () => {
    const answer = await answerChallenge(portal.origin, made, reviewer);
    const responses = await Promise.all(Array.from({ length: 8 }, () => postSignIn(portal.origin, answer)));
    expect(responses.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });

  test('is refused in the same words for strangers, wrong signatures, foreign challenges, other origins', async () => {
    const stranger = organisationOf(1, Date.now(), systemEntropy);
    const [nobody] = membersWhoAre(stranger, 'reviewer');
    if (nobody === undefined) throw new Error('one was made');
    const good = () => answerChallenge(portal.origin, made, reviewer);
    const answers = [
      await answerChallenge(portal.origin, stranger, nobody),
      { ...(await good()), signature: toBase64url(new Uint8Array(64)) },
      { ...(await good()), challenge: toBase64url(new Uint8Array(56)) },
      { ...(await good()), authKey: (await answerChallenge(portal.origin, stranger, nobody)).authKey },
    ];
    for (const answer of answers) {
      const response = await postSignIn(portal.origin, answer);
      expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([
        401,
        '{"code":"sign-in-refused","message":"This sign-in is not accepted."}',
        [],
      ]);
    }
  });
});

describe('a session', () => {
  test('ends where it is signed out', async () => {
    const here = await signInAs(portal.origin, made, reviewer);
    const there = await signInAs(portal.origin, made, reviewer);
    expect((await here.call('DELETE', PATHS.currentSession)).status).toBe(204);
    expect((await here.call('GET', PATHS.currentSession)).status).toBe(401);
    expect((await there.call('GET', PATHS.currentSession)).status).toBe(200);
  });

  test('ends everywhere when asked to', async () => {
    const here = await signInAs(portal.origin, made, reviewer);
    const there = await signInAs(portal.origin, made, reviewer);
    expect((await here.call('DELETE', PATHS.sessions)).status).toBe(204);
    expect((await there.call('GET', PATHS.currentSession)).status).toBe(401);
  });

  test('ends after thirty idle minutes, and after twelve hours however busy', async () => {
    const idle = await signInAs(portal.origin, made, reviewer);
    const seconds = Math.floor(Date.now() / 1000);
    await portal.db
      .updateTable('session')
      .set({ seen_at: seconds - 30 * 60 - 1 })
      .execute();
    expect((await idle.call('GET', PATHS.currentSession)).status).toBe(401);
    const old = await signInAs(portal.origin, made, reviewer);
    await portal.db
      .updateTable('session')
      .set({ started_at: seconds - 12 * 3600 - 1 })
      .execute();
    expect((await old.call('GET', PATHS.currentSession)).status).toBe(401);
  });

  test('stays alive while it is used', async () => {
    const session = await signInAs(portal.origin, made, reviewer);
    const seconds = Math.floor(Date.now() / 1000);
    await portal.db
      .updateTable('session')
      .set({ seen_at: seconds - 20 * 60 })
      .execute();
    expect((await session.call('GET', PATHS.currentSession)).status).toBe(200);
    const rows = await portal.db.selectFrom('session').select('seen_at').execute();
    expect(Math.max(...rows.map((row) => row.seen_at))).toBeGreaterThanOrEqual(seconds);
  });

  test('writes only for pages of the portal', async () => {
    const { cookie } = await signInAs(portal.origin, made, reviewer);
    const write = async (headers: Record<string, string>) => {
      const response = await fetch(`${portal.origin}${PATHS.sessions}`, {
        method: 'DELETE',
        headers: { cookie, ...headers },
      });
      return response.status === 204 ? 'done' : codeOf(response);
    };
    expect(await write({})).toBe('wrong-origin');
    expect(await write({ origin: 'https://elsewhere.example' })).toBe('wrong-origin');
    expect(await write({ origin: 'null' })).toBe('wrong-origin');
    expect(await write({ origin: portal.origin, 'sec-fetch-site': 'cross-site' })).toBe('wrong-origin');
    expect(await write({ origin: portal.origin, 'sec-fetch-site': 'same-origin' })).toBe('done');
  });

  test('is nothing when the cookie is not one of ours', async () => {
    for (const cookie of [
      'session=',
      'session=abc',
      `session=${'A'.repeat(43)}`,
      `session=${'='.repeat(43)}`,
      'other=1',
    ]) {
      expect((await callWith(portal.origin, cookie, 'GET', PATHS.currentSession)).status).toBe(401);
    }
  });

  test('ends with the roster that no longer names the member, who cannot come back', async () => {
    const session = await signInAs(portal.origin, made, leaving);
    expect((await session.call('GET', PATHS.cases)).status).toBe(200);
    await publishRoster(portal.db, renewRosterWithout(made, leaving.id, Date.now()), Date.now());
    expect((await session.call('GET', PATHS.cases)).status).toBe(401);
    const again = await postSignIn(portal.origin, await answerChallenge(portal.origin, made, leaving));
    expect(await codeOf(again)).toBe('sign-in-refused');
  });
});
