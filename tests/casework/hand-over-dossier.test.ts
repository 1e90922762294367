import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { News } from '../../src/casefile/referral/news-document.ts';
import type { Referral } from '../../src/casefile/referral/referral-state.ts';
import type { Destination, MadeForm } from '../../src/casefile/routing/destination.ts';
import { CallError } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import type { ToHandOver } from '../../src/casework/referrals/referral-calls.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { signApproval } from '../../src/protocol/client/referral/approval.ts';
import { outsideKeyHash } from '../../src/protocol/client/referral/destination-key.ts';
import {
  consentsHash,
  type Dossier,
  makeDossier,
  type OutsideHeader,
  type ReferralSecret,
} from '../../src/protocol/client/referral/dossier.ts';
import { encodeApproved, encodeDrafted } from '../../src/protocol/client/referral/events.ts';
import type { LogEventDraft } from '../../src/protocol/client/seal-log-event.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { craftEvent } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { shownDossier } from '../support/shown-dossier.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { uponConsent } from '../support/upon-consent.ts';

const ROUTE = 'protect-defenders';
const portal = teamPortalOfThisFile(3);
const MADE = utf8('What was made.');
const MADE_HASH = createHash('sha256').update(MADE).digest('base64url');

describe('a dossier for a destination off the portal', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  let kept: Destination;
  beforeEach(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    const choices = { switches: { C12: 'granted' as const }, destinations: [ROUTE], files: [] };
    await reporter.post(await reporter.seal(undefined, undefined, undefined, undefined, undefined, choices));
    await portal.place();
    [anna, ben] = (await Promise.all([0, 1].map((at) => portal.desk(portal.reviewers[at])))) as [Desk, Desk];
    for (const desk of [anna, ben, anna]) await desk.refresh();
    await Promise.all([anna, ben].map((desk) => desk.openCase(id)));
    kept = {
      version: 1,
      id: anna.newTeamItem(),
      route: ROUTE,
      name: 'Shelter desk (invented)',
      reach: 'By telephone.',
      languages: ['fr'],
      format: 'print',
      key: { kind: 'none' },
      notes: '',
    };
    await anna.changeTeam({ type: 'destination', ...kept });
  });
  const latest = (desk: Desk): Referral => {
    const found = desk.caseView(id)?.state.referrals.at(-1);
    if (found === undefined) throw new Error('a referral');
    return found;
  };
  const shown = (to = kept.id): DossierDocument =>
    uponConsent(shownDossier(ROUTE, to), anna.caseView(id)?.state.consent ?? null);
  const draft = (to = kept.id): Promise<string> =>
    anna.referrals.draft(id, { destination: to, content: encodeDossierDocument(shown(to)) });
  const approvedByTwo = async (): Promise<string> => {
    const dossier = await draft();
    await anna.referrals.approve(id, dossier);
    await ben.referrals.approve(id, dossier);
    await anna.refresh();
    return dossier;
  };
  const authorAt = (at: number) => {
    const author = portal.reviewers[at]?.author;
    if (author === undefined) throw new Error('a reviewer');
    return author;
  };
  const craft = (at: number, draft_: LogEventDraft): Promise<void> =>
    craftEvent(portal, reporter, anna.roster().hash, authorAt(at), draft_);
  /** A dossier whose header names what is kept by its hash, and says of it what a reviewer likes. */
  const craftedFor = (destination: Destination, said: Pick<OutsideHeader, 'route' | 'format'>) => {
    const consents = (anna.caseView(id)?.state.consent?.live?.hashes ?? []).map(fromBase64url);
    const header: OutsideHeader = {
      version: 2,
      organisation: toBase64url(portal.made.id),
      referral: toBase64url(systemEntropy.bytes(16)),
      destination: destination.id,
      ...said,
      destinationKey: toBase64url(outsideKeyHash({ ...destination, key: { kind: 'none', text: '' } })),
      consents: toBase64url(consentsHash(consents)),
      roster: toBase64url(anna.roster().hash),
      made: dayOf(Date.now()),
      expires: dayAfter(Date.now(), 20),
    };
    const content = encodeDossierDocument(shown());
    return { dossier: makeDossier(header, content, systemEntropy.bytes(32) as ReferralSecret), consents };
  };
  const approvalBy = (at: number, dossier: Dossier): Uint8Array => {
    const { caseId, consent } = reporter.keys;
    const vouched = { caseId, consentKey: consent.publicKey, consent: 'signed' } as const;
    return signApproval(dossier, vouched, authorAt(at), dayOf(Date.now()));
  };
  const wish = (form: MadeForm = 'print', make: (what: ToHandOver) => Uint8Array = () => MADE) => ({
    form,
    make,
  });

  it('is made of the approved bytes alone, once two approved; the log says first in what form, and its hash', async () => {
    const dossier = await approvedByTwo();
    const given: ToHandOver[] = [];
    const made = await ben.referrals.handOver(
      id,
      dossier,
      wish('odt', (what) => {
        given.push(what);
        return MADE;
      }),
    );
    await anna.refresh();
    expect(made).toEqual(MADE);
    expect(given[0]?.document).toEqual(shown());
    expect(given[0]?.destination).toMatchObject({ name: kept.name, languages: ['fr'] });
    expect(latest(anna).handed).toMatchObject([
      { by: ben.me.id, form: 'odt', hash: MADE_HASH, against: null },
    ]);
    expect(latest(anna).dossier.outside).toEqual({ route: ROUTE, format: 'print' });
    expect(anna.caseView(id)?.state.life?.stage).toBe('escalated');
    await expect(anna.referrals.send(id, dossier)).rejects.toMatchObject({ code: 'bad-argument' });
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is made for nobody on one approval, in a form that was not approved, or after a conflict', async () => {
    const dossier = await draft();
    await anna.referrals.approve(id, dossier);
    const refused = (form: MadeForm, code: string) =>
      expect(anna.referrals.handOver(id, dossier, wish(form))).rejects.toMatchObject({ code });
    await refused('print', 'referral-too-few-approvals');
    await ben.referrals.approve(id, dossier);
    await refused('self-opening', 'bad-argument');
    await ben.declareConflict(id, { kind: 'knows-person', words: '' });
    await refused('print', 'referral-too-few-approvals');
    expect(latest(anna).handed).toEqual([]);
  });

  it('stops where the person took everything back between approval and leaving, also while it is made', async () => {
    const dossier = await approvedByTwo();
    await reporter.post(await reporter.sealMessage('destroy'));
    await portal.place();
    const colleague = portal.desk(portal.reviewers[1]);
    const make = async (): Promise<Uint8Array> => {
      // A colleague's desk files the message while ours makes the page.
      await (await colleague).refresh();
      return MADE;
    };
    await expect(anna.referrals.handOver(id, dossier, { form: 'print', make })).rejects.toMatchObject({
      code: 'referral-altered',
    });
    await anna.refresh();
    expect(latest(anna).handed).toEqual([]);
    await expect(ben.referrals.handOver(id, dossier, wish())).rejects.toMatchObject({
      code: 'referral-altered',
    });
  });

  it.each([
    ['its address', { reach: 'Another number.' }],
    ['its form', { format: 'form' as const }],
    ['its name', { name: 'Another desk' }],
  ])('is neither approved nor made once %s is another', async (_what, change) => {
    const first = await approvedByTwo();
    const destination = { ...kept, ...change };
    await ben.changeTeam({ type: 'destination', ...destination });
    await expect(anna.referrals.handOver(id, first, wish())).rejects.toMatchObject({
      code: 'referral-other-key',
    });
    const third = await portal.desk(portal.reviewers[2]);
    await third.refresh();
    await third.openCase(id);
    await expect(third.referrals.approve(id, first)).rejects.toMatchObject({ code: 'referral-other-key' });
    await ben.changeTeam({ type: 'destination', ...kept, notes: 'Compared by telephone.' });
    await anna.referrals.handOver(id, first, wish());
    expect(latest(anna).handed.length).toBe(1);
  });

  it.each([
    ['route', { route: 'front-line-defenders' as const }],
    ['form', { format: 'self-opening' as const }],
  ])('is neither approved nor made where its header says another %s than is kept', async (_what, change) => {
    const destination = { ...kept, ...change };
    await anna.changeTeam({ type: 'destination', ...destination });
    const drafted = craftedFor(destination, { route: ROUTE, format: 'print' });
    const dossier = toBase64url(drafted.dossier.hash);
    await craft(0, { type: 'dossier-drafted', data: encodeDrafted(drafted) });
    await anna.refresh();
    await expect(anna.referrals.approve(id, dossier)).rejects.toMatchObject({ code: 'referral-other-key' });
    for (const at of [0, 1])
      await craft(at, { type: 'dossier-approved', data: encodeApproved(approvalBy(at, drafted.dossier)) });
    await anna.refresh();
    expect(latest(anna).approvals.length).toBe(2);
    await expect(anna.referrals.handOver(id, dossier, wish())).rejects.toMatchObject({
      code: 'referral-other-key',
    });
    expect(latest(anna).handed).toEqual([]);
  });

  it('is not drafted for a destination that nobody keeps', async () => {
    await expect(draft(anna.newTeamItem())).rejects.toMatchObject({ code: 'bad-argument' });
    await anna.changeTeam({ type: 'removed', version: 1, id: kept.id });
    await expect(draft()).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it('gives nothing where the log could not be written', async () => {
    const dossier = await approvedByTwo();
    const cut = (api: MemberApi): MemberApi => ({
      ...api,
      append: () => Promise.reject(new CallError('unreachable')),
    });
    const broken = await portal.desk(portal.reviewers[1], { wrap: cut });
    await broken.refresh();
    await broken.openCase(id);
    await expect(broken.referrals.handOver(id, dossier, wish())).rejects.toMatchObject({
      code: 'unreachable',
    });
    await anna.refresh();
    expect(latest(anna).handed).toEqual([]);
  });

  it('carries what its destination told, in the word of who heard it, only once it left', async () => {
    const dossier = await approvedByTwo();
    const news: News = { version: 1, status: 'acknowledged', words: 'By telephone.' };
    const told = { day: '2026-03-04', teller: 'Somebody there', news };
    await expect(anna.referrals.hear(id, dossier, told)).rejects.toMatchObject({ code: 'bad-argument' });
    await anna.referrals.handOver(id, dossier, wish());
    await ben.referrals.hear(id, dossier, told);
    await anna.refresh();
    expect(latest(anna).news).toMatchObject([
      { by: ben.me.id, from: 'destination', told: { teller: 'Somebody there', day: '2026-03-04' }, news },
    ]);
    expect(anna.caseView(id)?.state.life?.stage).toBe('un-acknowledged');
    await expect(anna.referrals.hear(id, dossier, { ...told, teller: 'two\nlines' })).rejects.toMatchObject({
      code: 'bad-encoding',
    });
  });

  it('that one says to have made alone is shown as against the rules', async () => {
    const dossier = await draft();
    await craft(0, {
      type: 'dossier-handed',
      data: encodeWritten('dossier-handed', {
        dossier,
        form: 'print',
        hash: toBase64url(new Uint8Array(32)),
      }),
    });
    await ben.refresh();
    expect(latest(ben).handed).toMatchObject([{ against: 'too-few' }]);
  });
});
