import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstConsent } from '../../src/casefile/consent/first-consent.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { NewsContent } from '../../src/casefile/referral/news-document.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { ReceivedReferral } from '../../src/casework/referrals/focal/received.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { consentHash, signConsent } from '../../src/protocol/client/consent.ts';
import { type Dossier, makeDossier } from '../../src/protocol/client/referral/dossier.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { type CraftedReferral, postCraftedReferral } from '../support/crafted-referral.ts';
import { caseForGrants } from '../support/desks-at-case.ts';
import { focalPointOf } from '../support/organisation.ts';
import type { TestReporter } from '../support/reporter.ts';
import { sampleContent, sampleDossier } from '../support/sample-dossier.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { uponHashes } from '../support/upon-consent.ts';

const [GRANTS, ELSEWHERE] = ['protect-defenders', 'front-line-defenders'];
const { destination: TO } = sampleDossier(GRANTS);
const FILE = { label: 'A photograph', mediaType: 'image/png', bytes: 1, hash: 'A'.repeat(43) };
const part = (...by: DossierDocument['parts'][number]['by']) => ({
  part: 'evidence' as const,
  by,
  fields: [],
});
const ANOTHER = { hash: 'another', given: '2026-03-01T10Z', textVersion: 3, language: 'en' };
const portal = teamPortalOfThisFile(3);
const focalPoint = () => focalPointOf(portal.made);

beforeAll(async () => {
  const members = [focalPoint().entry.id];
  await portal.nextRoster(() => ({
    destinations: [GRANTS, ELSEWHERE].map((id) => ({ id, name: id, members })),
  }));
});

const choices = (...destinations: string[]) => ({
  switches: { C12: 'granted' as const },
  destinations: destinations.length > 0 ? destinations : [GRANTS],
  files: [],
});

describe('the desk of a focal point', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  let focal: Desk;
  beforeEach(async () => {
    ({ reporter, id, anna, ben } = await caseForGrants(portal, GRANTS, ELSEWHERE));
    focal = await portal.desk(focalPoint());
  });
  const passOn = async (): Promise<string> => {
    const content = sampleContent(GRANTS, anna.caseView(id)?.state.consent ?? null);
    const dossier = await anna.referrals.draft(id, { destination: GRANTS, content });
    await anna.referrals.approve(id, dossier);
    await ben.referrals.approve(id, dossier);
    await ben.referrals.send(id, dossier);
    await portal.place();
    await focal.refresh();
    await anna.refresh();
    return dossier;
  };
  const latest = (desk = focal): ReceivedReferral => {
    const [found] = desk.focal.received();
    if (found === undefined) throw new Error('a referral');
    return found;
  };

  const say = async (news: NewsContent, desk = focal): Promise<void> => {
    const word = desk.focal.say(latest(desk).id, news);
    await reporter.post(word.forTeam);
    await word.leaveForColleagues();
  };

  it('shows what was passed on and what its signatures prove; asks, is answered, and tells what came of it', async () => {
    const dossier = await passOn();
    const { verdict, destination } = latest();
    if (verdict.kind !== 'stands') throw new Error(verdict.code);
    const { proven } = verdict;
    const content = sampleContent(GRANTS, anna.caseView(id)?.state.consent ?? null);
    expect([destination, proven.dossier.content, proven.consent]).toEqual([GRANTS, content, 'signed']);
    expect(proven.approvers.map(({ member }) => member.label).sort()).toEqual(['Reviewer 1', 'Reviewer 2']);
    expect(proven.sender.label).toBe('Reviewer 2');
    expect(proven.consents.map(({ by }) => by)).toEqual([null]);
    for (const news of [
      { status: 'acknowledged', words: '' } as const,
      { status: 'needs-info', words: 'Since when?' } as const,
    ])
      await say(news);
    await portal.place();
    await anna.refresh();
    await anna.referrals.reply(id, dossier, 'Since March.');
    await portal.place();
    await focal.refresh();
    // What was said within one second has no order of its own.
    expect(
      latest()
        .news.map(({ from, news }) => `${from} ${news.status}`)
        .sort(),
    ).toEqual(['destination acknowledged', 'destination needs-info', 'team team-reply']);
    const letter = {
      status: 'communication-sent',
      type: 'letter',
      reference: 'AL 1',
      date: '2026-03-04',
      words: '',
    } as const;
    await say(letter);
    const reply = { status: 'state-reply', reply: 'denied', date: '2026-03-09', words: '' } as const;
    await say(reply);
    await portal.place();
    await ben.refresh();
    await ben.refresh();
    expect(
      ben
        .caseView(id)
        ?.state.referrals[0]?.news.map(({ news }) => news.status)
        .sort(),
    ).toEqual(['acknowledged', 'communication-sent', 'needs-info', 'state-reply', 'team-reply'].sort());
    expect(ben.caseView(id)?.state.life?.stage).toBe('state-replied');
    expect([...focal.warnings(), ...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is told once that the person took it back, although nothing else may be said to it then', async () => {
    const dossier = await passOn();
    await anna.referrals.tellConsentGone(id, dossier);
    await anna.recordWithdrawal(id, { from: 'person', way: 'call', told: '2026-03-04', words: '' });
    await Promise.all([anna.referrals.tellConsentGone(id, dossier), ben.refresh()]);
    await ben.referrals.tellConsentGone(id, dossier);
    await expect(anna.referrals.reply(id, dossier, 'Since March.')).rejects.toMatchObject({
      code: 'referral-unconfirmed',
    });
    await anna.referrals.tellOfOthers(id, dossier);
    await portal.place();
    await focal.refresh();
    const word = { version: 1, status: 'consent-gone', why: 'withdrawn', date: '2026-03-04', words: '' };
    expect(latest().news.map(({ from, by, news }) => [from, by, news])).toEqual([['team', anna.me.id, word]]);
    expect([...focal.warnings(), ...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is told of another that was told, once, while the person allows both', async () => {
    const first = await passOn();
    await anna.referrals.tellOfOthers(id, first);
    const content = sampleContent(ELSEWHERE, anna.caseView(id)?.state.consent ?? null);
    const second = await anna.referrals.draft(id, { destination: ELSEWHERE, content });
    await Promise.all([anna, ben].map((desk) => desk.referrals.approve(id, second)));
    await ben.referrals.send(id, second);
    for (const dossier of [first, second, first]) await anna.referrals.tellOfOthers(id, dossier);
    await portal.place();
    await focal.refresh();
    const told = (destination: string) =>
      focal.focal
        .received()
        .filter((each) => each.destination === destination)
        .slice(0, 1)
        .flatMap(({ news }) => news.map(({ news: { status, ...word } }) => [status, word]));
    const day = new Date().toISOString().slice(0, 10);
    const other = (place: string) => [['others-told', { version: 1, others: [{ place, day }], words: '' }]];
    expect(told(GRANTS)).toEqual(other(ELSEWHERE));
    expect(told(ELSEWHERE)).toEqual(other(GRANTS));
  });

  it('takes no word of the team from a focal point', async () => {
    await passOn();
    await say({ status: 'consent-gone', why: 'withdrawn', date: '2026-03-04', words: '' });
    await portal.place();
    await Promise.all([focal.refresh(), anna.refresh()]);
    expect([latest().news, anna.caseView(id)?.state.referrals[0]?.news]).toEqual([[], []]);
  });

  it('finds everything again at another sign-in, what it said and what was said to it', async () => {
    await passOn();
    await say({ status: 'acknowledged', words: 'Read.' });
    await portal.place();
    const again = await portal.desk(focalPoint());
    await again.refresh();
    expect(latest(again)).toMatchObject({ id: latest().id, verdict: { kind: 'stands' } });
    expect(latest(again).news.map(({ by, news }) => [by, news.words])).toEqual([
      [focalPoint().entry.id, 'Read.'],
    ]);
  });

  it('shows a word to who said it at once, and counts it once however often it is sent', async () => {
    const dossier = await passOn();
    const word = focal.focal.say(latest().id, { status: 'acknowledged', words: 'Read.' });
    expect(latest().news).toEqual([]);
    for (const words of ['Read.', 'Read.']) {
      await reporter.post(word.forTeam);
      await word.leaveForColleagues();
      expect(latest().news.map(({ news }) => news.words)).toEqual([words]);
    }
    await portal.place();
    await focal.refresh();
    await anna.refresh();
    const held = anna.caseView(id)?.state.referrals.find((each) => each.dossier.hash === dossier)?.news ?? [];
    expect([latest().news.length, held.length]).toEqual([1, 1]);
    expect([...focal.warnings(), ...anna.warnings()]).toEqual([]);
  });

  it('shows reviewers and focal points of nowhere nothing', async () => {
    await passOn();
    expect(anna.focal.received()).toEqual([]);
    expect(() => anna.focal.say(latest().id, { status: 'closed', words: '' })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    );
  });

  describe('refuses what a reviewer sends by a program of their own', () => {
    const consentOf = (destination = GRANTS, by = reporter): Uint8Array =>
      signConsent(
        firstConsent(by.keys, 'en', Date.now(), false, choices(destination)),
        by.keys.consent.secretKey,
      );
    const documentUpon = (consent: Uint8Array): DossierDocument =>
      uponHashes(sampleDossier(GRANTS), [toBase64url(consentHash(consent))]);
    /** As it should be, but for what its document says. */
    const craftSaying = (change: (document: DossierDocument) => Partial<DossierDocument>) => {
      const consent = consentOf();
      const document = documentUpon(consent);
      return craft({ consent, content: encodeDossierDocument({ ...document, ...change(document) }) });
    };
    const craft = async (crafted: Partial<CraftedReferral>): Promise<ReceivedReferral['verdict']> => {
      const consent = crafted.consent ?? consentOf();
      const made = { destination: GRANTS, content: encodeDossierDocument(documentUpon(consent)), consent };
      await postCraftedReferral(portal, reporter, { ...made, ...crafted });
      await portal.place();
      await focal.refresh();
      return latest().verdict;
    };

    it('and takes one that is as it should be', async () => {
      expect((await craft({})).kind).toBe('stands');
    });

    it('with one approval, or one person’s twice', async () => {
      const few = { kind: 'refused', code: 'referral-too-few-approvals' };
      expect(await craft({ approvers: [0] })).toEqual(few);
      expect(await craft({ approvers: [0, 0] })).toEqual(few);
    });

    it.each<[string, string, Partial<DossierDocument>]>([
      ['altered', 'that speaks of another route', { destination: { ...TO, route: 'front-line-defenders' } }],
      ['altered', 'whose parts name less than the rules ask for', { parts: [part('C10')] }],
      ['altered', 'that allows what the person refused', { may: [{ code: 'C8', answer: 'yes' }] }],
      ['altered', 'with files beside its parts', { evidence: [FILE] }],
      [
        'unconfirmed',
        'with a part that the person refused',
        { parts: [part('C12', 'C11')], evidence: [FILE] },
      ],
    ])('as %s, a dossier %s', async (code, _which, change) => {
      const refused = { kind: 'refused', code: `referral-${code}` };
      expect(await craftSaying(() => change)).toEqual(refused);
    });

    it('with a longer consent than the person gave, or one that they did not sign', async () => {
      const refused = { kind: 'refused', code: 'referral-altered' };
      expect(
        await craftSaying(({ consent }) => ({ consent: { ...consent, expires: '2099-01-01' } })),
      ).toEqual(refused);
      expect(await craftSaying(({ consent }) => ({ consent: { ...consent, documents: [ANOTHER] } }))).toEqual(
        refused,
      );
    });

    it('with what no program can read', async () => {
      const content = utf8('{"version":1,"words":"Whatever."}');
      expect(await craft({ content })).toEqual({ kind: 'refused', code: 'bad-encoding' });
    });

    it('with approvals of another dossier', async () => {
      const other = (dossier: Dossier): Dossier =>
        makeDossier(dossier.header, utf8('{"version":1,"words":"Otherwise."}'), dossier.secret);
      expect(await craft({ of: other })).toEqual({ kind: 'refused', code: 'referral-altered' });
    });

    it('upon a consent of another case, or of another person', async () => {
      const stranger = portal.reporter();
      expect(await craft({ consent: consentOf(GRANTS, stranger) })).toEqual({
        kind: 'refused',
        code: 'bad-signature',
      });
      expect(await craft({ caseId: stranger.keys.caseId })).toEqual({
        kind: 'refused',
        code: 'referral-other-case',
      });
    });

    it('upon a consent that names another destination, or that only lets the team read', async () => {
      const refused = { kind: 'refused', code: 'referral-unconfirmed' };
      expect(await craft({ consent: consentOf(ELSEWHERE) })).toEqual(refused);
      const only = signConsent(
        firstConsent(reporter.keys, 'en', Date.now()),
        reporter.keys.consent.secretKey,
      );
      expect(await craft({ consent: only })).toEqual(refused);
    });

    it('for people who do not stand there', async () => {
      expect(await craft({ header: { destinationKey: toBase64url(systemEntropy.bytes(32)) } })).toEqual({
        kind: 'refused',
        code: 'referral-other-key',
      });
    });
  });
});
