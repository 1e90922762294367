import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import { encodeNews, type NewsContent } from '../../src/casefile/referral/news-document.ts';
import type { Referral } from '../../src/casefile/referral/referral-state.ts';
import { CallError } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { openEnvelope, sealEnvelope } from '../../src/protocol/client/envelope.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readSealedMessage } from '../../src/protocol/client/message.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { signApproval } from '../../src/protocol/client/referral/approval.ts';
import { destinationKeyHash } from '../../src/protocol/client/referral/destination-key.ts';
import {
  consentsHash,
  makeDossier,
  type PortalHeader,
  type ReferralSecret,
} from '../../src/protocol/client/referral/dossier.ts';
import { encodeApproved, encodeDrafted } from '../../src/protocol/client/referral/events.ts';
import { isNewsOf, newsFrames, openNews, signNews } from '../../src/protocol/client/referral/news.ts';
import { type ReadReferral, readReferral } from '../../src/protocol/client/referral/referral.ts';
import { verifyConsents } from '../../src/protocol/client/referral/verify-consents.ts';
import { verifyApprovals } from '../../src/protocol/client/referral/verify-referral.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { breaking } from '../support/broken-api.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { caseForGrants } from '../support/desks-at-case.ts';
import { focalPointOf } from '../support/organisation.ts';
import type { TestReporter } from '../support/reporter.ts';
import { sampleContent, sampleDossier } from '../support/sample-dossier.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { uponHashes } from '../support/upon-consent.ts';

/** A destination whose switch needs no confirmation, and one of which the person said nothing. */
const [GRANTS, ELSEWHERE] = ['protect-defenders', 'front-line-defenders'];
const { destination: TO } = sampleDossier(GRANTS);
const portal = teamPortalOfThisFile(3);

const focalPoint = () => focalPointOf(portal.made);
const seedsOf = () => {
  const { phrase, keyFile } = focalPoint();
  const keys = deriveSignInKeys(readPhrase(phrase.join(' ')), portal.made.id);
  return openKeyFile(keyFile, portal.made.id, keys).intake.map(({ seed }) => seed);
};
const bodiesAt = async (destination = GRANTS): Promise<Uint8Array[]> => {
  await portal.place();
  const rows = await portal.db
    .selectFrom('stream_entry')
    .select('entry')
    .where('stream', '=', destinationStream(destination))
    .orderBy('position')
    .execute();
  return rows.flatMap(({ entry }) => openEnvelope(entry, seedsOf()) ?? []);
};

beforeAll(async () => {
  const members = [focalPoint().entry.id];
  await portal.nextRoster(() => ({
    destinations: [GRANTS, ELSEWHERE].map((id) => ({ id, name: id, members })),
  }));
});

describe('a case that is passed on', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  beforeEach(async () => {
    ({ reporter, id, anna, ben } = await caseForGrants(portal, GRANTS));
  });
  const latest = (desk: Desk): Referral => {
    const found = desk.caseView(id)?.state.referrals.at(-1);
    if (found === undefined) throw new Error('a referral');
    return found;
  };
  const contentFor = (destination: string, change: Partial<DossierDocument> = {}): Uint8Array =>
    sampleContent(destination, anna.caseView(id)?.state.consent ?? null, change);
  const draft = (desk = anna, destination = GRANTS, content = contentFor(destination)) =>
    desk.referrals.draft(id, { destination, content });
  const approvedByTwo = async (destination = GRANTS, content = contentFor(destination)): Promise<string> => {
    const dossier = await draft(anna, destination, content);
    await anna.referrals.approve(id, dossier);
    await ben.referrals.approve(id, dossier);
    await anna.refresh();
    return dossier;
  };
  const rosterNow = () => anna.roster();
  const received = async (): Promise<ReadReferral[]> =>
    (await bodiesAt()).flatMap((body) => {
      try {
        const read = readReferral(body);
        return read.dossier.header.referral === latest(anna).dossier.referral ? [read] : [];
      } catch {
        return [];
      }
    });
  const contextAt = (today = dayOf(Date.now())) => ({
    organisation: portal.made.id,
    destination: GRANTS,
    rosterOf: (hash: string) => (hash === toBase64url(rosterNow().hash) ? rosterNow() : undefined),
    formerIds: () => [],
    today,
  });

  it('is drafted, approved by two, sent once, and stands the checks of its receiver', async () => {
    const dossier = await approvedByTwo();
    await ben.referrals.send(id, dossier);
    await anna.refresh();
    await anna.referrals.send(id, dossier);
    const all = await received();
    expect(all.length).toBe(1);
    const [read] = all;
    if (read === undefined) throw new Error('a referral');
    expect(read.dossier.content).toEqual(contentFor(GRANTS));
    const vouched = verifyApprovals(read, contextAt());
    expect([vouched.sender.label, vouched.approvers.map(({ member }) => member.label).sort()]).toEqual([
      'Reviewer 2',
      ['Reviewer 1', 'Reviewer 2'],
    ]);
    expect([toBase64url(vouched.caseId), vouched.consent]).toEqual([id, 'signed']);
    expect(vouched.consentKey).toEqual(reporter.keys.consent.publicKey);
    const [consent] = verifyConsents(read, vouched, contextAt());
    expect([consent?.by, consent?.document.switches['C12']]).toEqual([null, 'granted']);
    expect(latest(anna)).toMatchObject({ sent: { by: ben.me.id, against: null } });
    expect(anna.caseView(id)?.state.life?.stage).toBe('escalated');
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is not sent by one alone, whoever drafted, nor with one approval twice', async () => {
    const dossier = await draft();
    await anna.referrals.approve(id, dossier);
    await anna.referrals.approve(id, dossier);
    expect(latest(anna).approvals.length).toBe(1);
    await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({
      code: 'referral-too-few-approvals',
    });
    expect(latest(anna)).toMatchObject({ sending: null, sent: null });
    expect(await received()).toEqual([]);
  });

  it('is drafted anew without the approvals of the draft before', async () => {
    const first = await approvedByTwo();
    const second = await draft(ben);
    await expect(ben.referrals.send(id, first)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(ben.referrals.send(id, second)).rejects.toMatchObject({
      code: 'referral-too-few-approvals',
    });
    await ben.referrals.withdraw(id, second, 'The date is wrong.');
    await anna.refresh();
    await expect(anna.referrals.approve(id, second)).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it('is not passed where the person allowed nothing, whatever two approve', async () => {
    const dossier = await approvedByTwo(ELSEWHERE, contentFor(ELSEWHERE, { may: [] }));
    await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'referral-unconfirmed' });
    expect(latest(anna)).toMatchObject({ sending: null, sent: null });
  });

  it('is not sent with a part that stands upon a switch which is not granted', async () => {
    const withPartBy = (...by: ('C12' | 'C6')[]) =>
      contentFor(GRANTS, { parts: [{ part: 'requested', by, fields: [] }] });
    const refused = await approvedByTwo(GRANTS, withPartBy('C12', 'C6'));
    await expect(anna.referrals.send(id, refused)).rejects.toMatchObject({ code: 'referral-unconfirmed' });
    expect(latest(anna)).toMatchObject({ sending: null, sent: null });
    const sent = await approvedByTwo(GRANTS, withPartBy('C12'));
    await anna.referrals.send(id, sent);
    expect(latest(anna).sent).not.toBeNull();
  });

  it('stops where the person asks for everything to be destroyed between approval and sending', async () => {
    const dossier = await approvedByTwo();
    await reporter.post(await reporter.sealMessage('destroy'));
    await portal.place();
    await ben.refresh();
    await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'referral-altered' });
    expect(latest(anna)).toMatchObject({ sending: null, sent: null });
    expect(await received()).toEqual([]);
  });

  it('loses the approval of who declared a conflict since', async () => {
    const dossier = await approvedByTwo();
    await ben.declareConflict(id, { kind: 'knows-person', words: '' });
    await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({
      code: 'referral-too-few-approvals',
    });
    await expect(ben.referrals.approve(id, dossier)).rejects.toBeDefined();
  });

  it('is not approved once somebody else stands in the destination', async () => {
    const dossier = await draft();
    const before = rosterNow().document.destinations;
    await portal.nextRoster(() => ({ destinations: before.map((each) => ({ ...each, members: [] })) }));
    await ben.refresh();
    await expect(ben.referrals.approve(id, dossier)).rejects.toMatchObject({ code: 'referral-other-key' });
    await portal.nextRoster(() => ({ destinations: before }));
  });

  it.each([
    ['the first event', 'append', false, 0],
    ['the envelope', 'leaveForDestination', true, 0],
  ] as const)('goes on where a desk died at %s', async (_where, at, isBegun, arrived) => {
    const dossier = await approvedByTwo();
    const broken = await portal.desk(portal.reviewers[1], { wrap: breaking(at) });
    await broken.refresh();
    await broken.openCase(id);
    await expect(broken.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'unreachable' });
    await anna.refresh();
    expect([latest(anna).sending !== null, latest(anna).sent]).toEqual([isBegun, null]);
    expect((await received()).length).toBe(arrived);
    await anna.referrals.send(id, dossier);
    expect(latest(anna).sent?.by).toBe(anna.me.id);
    expect((await received()).length).toBe(1);
  });

  it('goes on where a desk died after the envelope: its receiver has the same dossier twice', async () => {
    const dossier = await approvedByTwo();
    let posted = false;
    const dying = (api: MemberApi): MemberApi => ({
      ...api,
      leaveForDestination: async (...given) => {
        await api.leaveForDestination(...given);
        posted = true;
      },
      append: (...given) => (posted ? Promise.reject(new CallError('unreachable')) : api.append(...given)),
    });
    const broken = await portal.desk(portal.reviewers[1], { wrap: dying });
    await broken.refresh();
    await broken.openCase(id);
    await expect(broken.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'unreachable' });
    await anna.refresh();
    expect(latest(anna)).toMatchObject({ sending: { by: ben.me.id }, sent: null });
    await anna.referrals.send(id, dossier);
    const all = await received();
    expect(all.map(({ dossier: { hash } }) => toBase64url(hash))).toEqual([dossier, dossier]);
  });

  describe('what a focal point says', () => {
    const tell = async (read: ReadReferral, content: NewsContent, by = focalPoint()): Promise<void> => {
      const keys = {
        organisation: portal.made.id,
        referral: fromBase64url(read.header.referral),
        secret: read.dossier.secret,
      };
      const { roster, ready } = await readersNow();
      const news = signNews(keys, encodeNews(content), by.author, roster.hash, Date.now(), systemEntropy);
      const recipients = ready.map(({ publicKey }) => publicKey);
      const frames = newsFrames(keys, news, systemEntropy);
      const envelope = sealEnvelope(LABEL.message, frames, recipients, roster, systemEntropy);
      await reporter.post(envelope);
      await reporter.post(envelope);
      await portal.place();
    };
    const readersNow = async () => {
      const { openRosters } = await import('../../src/casework/trusted-rosters.ts');
      const { decodePin } = await import('../../src/protocol/organisation-pin.ts');
      const api = memberCalls(portalCall(portal.origin));
      const means = { api, now: Date.now } as unknown as Parameters<typeof openRosters>[0];
      return (await openRosters(means, decodePin(portal.made.pin), null)).current();
    };
    const sent = async (): Promise<{ dossier: string; read: ReadReferral }> => {
      const dossier = await approvedByTwo();
      await anna.referrals.send(id, dossier);
      const [read] = await received();
      if (read === undefined) throw new Error('a referral');
      return { dossier, read };
    };

    it('stands in the case once, moves it on, and is answered', async () => {
      const { dossier, read } = await sent();
      await tell(read, { status: 'acknowledged', words: '' });
      await tell(read, { status: 'needs-info', words: 'Since when?' });
      await Promise.all([anna.refresh(), ben.refresh()]);
      await anna.refresh();
      expect(latest(anna).news.map(({ news, by }) => [news.status, by])).toEqual(
        expect.arrayContaining([
          ['acknowledged', focalPoint().entry.id],
          ['needs-info', focalPoint().entry.id],
        ]),
      );
      expect(latest(anna).news.length).toBe(2);
      expect(anna.caseView(id)?.state.life?.stage).toBe('un-acknowledged');
      await anna.referrals.reply(id, dossier, 'Since March.');
      const keys = {
        organisation: portal.made.id,
        referral: fromBase64url(read.header.referral),
        secret: read.dossier.secret,
      };
      const replies = (await bodiesAt()).flatMap((body) => {
        try {
          const message = readSealedMessage(body, portal.made.id);
          const keyOf = (member: string) => {
            const line = rosterNow().document.members.find((each) => each.id === member);
            return line && fromBase64url(line.signingKey);
          };
          return isNewsOf(keys, message) ? [openNews(keys, message, keyOf)] : [];
        } catch {
          return [];
        }
      });
      expect(replies.map(({ header, data }) => [header.author, new TextDecoder().decode(data)])).toEqual([
        [anna.me.id, '{"version":1,"status":"team-reply","words":"Since March."}'],
      ]);
      expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
    });

    it('is found by a desk that has not read the case yet', async () => {
      const { read } = await sent();
      await tell(read, {
        status: 'communication-sent',
        type: 'letter',
        reference: 'AL 1/2026',
        date: '2026-03-04',
        words: '',
      });
      const cleo = await portal.desk(portal.reviewers[2]);
      await cleo.refresh();
      await cleo.refresh();
      const view = await cleo.openCase(id);
      expect(view.state.referrals.at(-1)?.news.map(({ news }) => news.status)).toEqual([
        'communication-sent',
      ]);
      expect(view.state.life?.stage).toBe('action');
    });

    it('counts for nothing from a reviewer in their place', async () => {
      const { read } = await sent();
      const [reviewer] = portal.reviewers;
      if (reviewer === undefined) throw new Error('a reviewer');
      await tell(read, { status: 'acknowledged', words: '' }, reviewer);
      await anna.refresh();
      expect(latest(anna).news).toEqual([]);
      expect(anna.caseView(id)?.state.life?.stage).toBe('escalated');
    });
  });

  describe('crafted events of one who has the keys and no program of ours', () => {
    const crafted = (draft_: { type: string; data: Uint8Array }, at = 0) => {
      const author = portal.reviewers[at]?.author;
      if (author === undefined) throw new Error('a reviewer');
      return craftEvent(portal, reporter, rosterNow().hash, author, draft_);
    };
    const dossierHere = (content = contentFor(GRANTS)) => {
      const consents = (anna.caseView(id)?.state.consent?.live?.hashes ?? []).map(fromBase64url);
      const header: PortalHeader = {
        version: 1,
        organisation: toBase64url(portal.made.id),
        referral: toBase64url(systemEntropy.bytes(16)),
        destination: GRANTS,
        destinationKey: toBase64url(destinationKeyHash(rosterNow(), GRANTS)),
        consents: toBase64url(consentsHash(consents)),
        roster: toBase64url(rosterNow().hash),
        made: dayOf(Date.now()),
        expires: dayAfter(Date.now(), 20),
      };
      const secret = systemEntropy.bytes(32) as ReferralSecret;
      return { dossier: makeDossier(header, content, secret), consents };
    };
    const approvalBy = (
      at: number,
      dossier: ReturnType<typeof dossierHere>['dossier'],
      caseId = reporter.keys.caseId,
    ) => {
      const author = portal.reviewers[at]?.author;
      if (author === undefined) throw new Error('a reviewer');
      const vouched = { caseId, consentKey: reporter.keys.consent.publicKey, consent: 'signed' as const };
      return signApproval(dossier, vouched, author, dayOf(Date.now()));
    };

    it.each([
      ['that nobody can read', () => utf8('{"version":1,"words":"Whatever."}')],
      [
        'for another route',
        () => contentFor(GRANTS, { destination: { ...TO, route: 'front-line-defenders' } }),
      ],
      [
        'that speaks of another consent',
        () => encodeDossierDocument(uponHashes(sampleDossier(GRANTS), ['other'])),
      ],
      [
        'whose parts name another consent than the route asks for',
        () => contentFor(GRANTS, { parts: [{ part: 'requested', by: ['C10'], fields: [] }] }),
      ],
      [
        'with files that no part of it names',
        () =>
          contentFor(GRANTS, {
            evidence: [{ label: 'A', mediaType: 'a/b', bytes: 1, hash: 'A'.repeat(43) }],
          }),
      ],
      [
        'that allows what the person refused',
        () => contentFor(GRANTS, { may: [{ code: 'C8', answer: 'ask' }] }),
      ],
    ])('a dossier %s is neither approved nor sent, whoever signed it', async (_which, content) => {
      const made = dossierHere(content());
      const dossier = toBase64url(made.dossier.hash);
      await crafted({ type: 'dossier-drafted', data: encodeDrafted(made) });
      await anna.refresh();
      await expect(anna.referrals.approve(id, dossier)).rejects.toMatchObject({ code: 'referral-altered' });
      for (const at of [0, 1])
        await crafted({ type: 'dossier-approved', data: encodeApproved(approvalBy(at, made.dossier)) }, at);
      await anna.refresh();
      expect(latest(anna).approvals.length).toBe(2);
      await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'referral-altered' });
      expect(latest(anna)).toMatchObject({ sending: null, sent: null });
    });

    it('an approval that a colleague signed is nobody’s to file', async () => {
      const made = dossierHere();
      await crafted({ type: 'dossier-drafted', data: encodeDrafted(made) });
      await crafted({ type: 'dossier-approved', data: encodeApproved(approvalBy(1, made.dossier)) });
      await anna.refresh();
      expect(latest(anna).approvals).toEqual([]);
      expect(anna.warnings().map(({ code }) => code)).toContain('wrong-context');
      expect(anna.caseView(id)?.intact).toBe(false);
    });

    it('an approval made for another case does not count here', async () => {
      const made = dossierHere();
      await crafted({ type: 'dossier-drafted', data: encodeDrafted(made) });
      const elsewhere = approvalBy(0, made.dossier, portal.reporter().keys.caseId);
      await crafted({ type: 'dossier-approved', data: encodeApproved(elsewhere) });
      await anna.refresh();
      expect(latest(anna).approvals).toEqual([]);
      expect(anna.warnings().map(({ code }) => code)).toContain('wrong-context');
    });

    it('what one says they sent alone is shown as against the rules', async () => {
      const made = dossierHere();
      const dossier = toBase64url(made.dossier.hash);
      await crafted({ type: 'dossier-drafted', data: encodeDrafted(made) });
      await crafted({ type: 'dossier-approved', data: encodeApproved(approvalBy(0, made.dossier)) });
      await crafted({ type: 'referral-sending', data: encodeWritten('referral-sending', { dossier }) });
      const envelope = toBase64url(systemEntropy.bytes(32));
      await crafted({ type: 'referral-sent', data: encodeWritten('referral-sent', { dossier, envelope }) });
      await anna.refresh();
      expect(latest(anna)).toMatchObject({ sending: null, sent: { against: 'too-few' } });
    });
  });
});
