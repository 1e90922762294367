import { describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { ReportToEnter } from '../../src/casework/report-to-enter.ts';
import { makeMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { attestConsent } from '../../src/protocol/client/attested-consent.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import { newPhraseEntropy } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { sealFirstReport } from '../../src/protocol/client/seal-first-report.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { consentToAttest, forgedEntry } from '../support/forged-entry.ts';
import { makeReporter, REPORT, type TestReporter } from '../support/reporter.ts';
import { ENTRY_CONTENT } from '../support/sample-entry.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const IDENTITY: Identity = { version: 1, names: 'Amina Invented', reach: 'Her lawyer.', safety: '' };

const toEnter = (change: Partial<ReportToEnter> = {}): ReportToEnter => ({
  report: REPORT,
  entry: ENTRY_CONTENT,
  language: 'fr',
  identity: null,
  excluded: [],
  phrase: newPhraseEntropy(systemEntropy),
  ...change,
});

/** The person whose phrase was made at the desk. */
const personOf = ({ phrase }: ReportToEnter): TestReporter =>
  makeReporter(portal.origin, portal.made.pin, deriveReporterKeys(phrase, portal.made.id));

const opened = async (place: number): Promise<Desk> => {
  const desk = await portal.desk(portal.reviewers[place]);
  await desk.refresh();
  return desk;
};

const enter = async (desk: Desk, what: ReportToEnter): Promise<TestReporter> => {
  const person = personOf(what);
  await person.post(await desk.enterReport(what));
  await portal.place();
  return person;
};

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );

describe('a report that a member enters', () => {
  it('becomes a case of all who may read it, in the word of its member, whoever files it', async () => {
    const anna = await opened(0);
    const what = toEnter();
    const { caseId } = await enter(anna, what);
    const ben = await opened(1);
    await anna.refresh();
    for (const desk of [ben, anna]) {
      const { state, intact } = await desk.openCase(caseId);
      expect(intact).toBe(true);
      expect(state.report).toEqual(REPORT);
      expect(state.language).toBe('fr');
      expect(state.origin).toMatchObject({
        kind: 'entered',
        by: anna.me.id,
        entry: ENTRY_CONTENT,
        second: null,
      });
      const row = desk.cases().find(({ id }) => id === caseId);
      expect(row?.card.origin).toMatchObject({ kind: 'entered', by: anna.me.id, channel: 'email' });
      expect(desk.warnings()).toEqual([]);
    }
    const cleo = await opened(2);
    expect((await cleo.openCase(caseId)).state.origin).toEqual(anna.caseView(caseId)?.state.origin);
  });

  it('is attested by a second reviewer, once, and by nobody for themselves', async () => {
    const anna = await opened(0);
    const { caseId } = await enter(anna, toEnter());
    const ben = await opened(1);
    await anna.refresh();
    await anna.openCase(caseId);
    const consent = anna.caseView(caseId)?.state.consent?.consents[0]?.hash ?? '';
    await anna.attestConsent(caseId, { ground: 'was-present', words: '' }, consent);
    expect(anna.caseView(caseId)?.events.map(({ type }) => type)).toEqual(['filed']);
    await ben.openCase(caseId);
    await ben.attestConsent(caseId, { ground: 'asked-them', words: 'I called him.' }, consent);
    await ben.attestConsent(caseId, { ground: 'asked-them', words: 'I called again.' }, consent);
    const { state, events } = await anna.openCase(caseId);
    expect(events.map(({ type }) => type)).toEqual(['filed', 'consent-attested']);
    expect(state.origin).toMatchObject({ second: { by: ben.me.id, words: 'I called him.' } });
  });

  it('is not attested by a crafted event of whoever entered it', async () => {
    const anna = await opened(0);
    const person = await enter(anna, toEnter());
    const ben = await opened(1);
    const author = portal.reviewers[0]?.author as LogAuthor;
    const data = encodeWritten('consent-attested', { ground: 'was-present', words: 'Me again.' });
    await craftEvent(portal, person, ben.roster().hash, author, { type: 'consent-attested', data });
    await craftEvent(portal, person, ben.roster().hash, author, { type: 'consent-attested', data });
    const { state, intact, events } = await ben.openCase(person.caseId);
    expect(intact).toBe(true);
    expect(events).toHaveLength(3);
    expect(state.origin).toMatchObject({ second: null });
    const row = ben.cases().find(({ id }) => id === person.caseId);
    expect(row?.card.asksColleague).toBe(true);
  });

  it('shows nothing to a colleague who was left out, and is never handed to them', async () => {
    const anna = await opened(0);
    const [, , third] = portal.reviewers;
    const what = toEnter({ excluded: [third?.entry.id ?? ''], identity: IDENTITY });
    const { caseId } = await enter(anna, what);
    const [ben, cleo] = [await opened(1), await opened(2)];
    expect(ben.cases().some(({ id }) => id === caseId)).toBe(true);
    expect(cleo.cases().some(({ id }) => id === caseId)).toBe(false);
    await expect(cleo.openCase(caseId)).rejects.toMatchObject({ code: 'not-on-case' });
    expect(cleo.warnings()).toEqual([]);
  });

  it('keeps names apart, as ever', async () => {
    const anna = await opened(0);
    const { caseId } = await enter(anna, toEnter({ identity: IDENTITY }));
    const ben = await opened(1);
    await ben.openCase(caseId);
    await ben.askForNames(caseId, 'For the embassy.');
    await anna.refresh();
    await anna.openCase(caseId);
    const request = anna.caseView(caseId)?.state.identity?.requests[0]?.sequence ?? -1;
    await anna.shareNames(caseId, request);
    await ben.openCase(caseId);
    expect(await ben.openNames(caseId, request)).toEqual(IDENTITY);
  });

  it('lets the person come back with the phrase that was handed to them', async () => {
    const anna = await opened(0);
    const person = await enter(anna, toEnter());
    await anna.refresh();
    await anna.openCase(person.caseId);
    await anna.answer(person.caseId, 'Your lawyer told us. Write here from now on.');
    await portal.place();
    const { head, replies } = await person.mailbox();
    expect(head?.header.status).toBe('answered');
    expect(replies.map(({ text }) => text)).toEqual(['Your lawyer told us. Write here from now on.']);
    await person.post(await person.sealMessage('text', 'It is me.'));
    await portal.place();
    await anna.refresh();
    const { state } = await anna.openCase(person.caseId);
    expect(state.conversation.map(({ from, text }) => [from, text]).at(-1)).toEqual([
      'reporter',
      'It is me.',
    ]);
  });

  it('is not sealed where its member reads nothing, or where those left could not open the names', async () => {
    const anna = await opened(0);
    const [first, second, third] = portal.reviewers.map(({ entry }) => entry.id) as [string, string, string];
    expect(await refusal(anna.enterReport(toEnter({ excluded: [first] })))).toBe('no-reader');
    const alone = toEnter({ excluded: [second, third], identity: IDENTITY });
    expect(await refusal(anna.enterReport(alone))).toBe('vault-below-quorum');
  });
});

describe('the word of a member', () => {
  const readers = async () =>
    verifyRosterBundle(await portal.api().rosterBundle(), decodePin(portal.made.pin), Date.now());
  const stranger = (): LogAuthor => {
    const about = { organisation: 'Nobody', regions: [], languages: [] };
    const plan = { role: 'reviewer', intake: true, label: 'Stranger', about } as const;
    return makeMember(plan, portal.made.id, Date.now(), systemEntropy).author;
  };

  it.each<[string, () => LogAuthor, string]>([
    [
      'in the name of a reviewer under another key',
      () => ({
        member: (portal.reviewers[0] as { author: LogAuthor }).author.member,
        signingKey: stranger().signingKey,
      }),
      'bad-signature',
    ],
    ['of somebody whom no roster names', stranger, 'unknown-author'],
  ])('%s is refused, told, and makes no case', async (_, author, code) => {
    const desk = await opened(1);
    const before = desk.cases().length;
    const person = personOf(toEnter());
    await person.post(await forgedEntry(person.keys, await readers(), author()));
    await portal.place();
    await desk.refresh();
    expect(desk.cases()).toHaveLength(before);
    expect(desk.warnings().map((warning) => warning.code)).toContain(code);
  });

  it('does not stand in for the signature of a reporter: an attested consent in a report of their own is refused', async () => {
    const person = personOf(toEnter());
    const { ready, roster } = await readers();
    const author = portal.reviewers[0]?.author as LogAuthor;
    const consent = attestConsent(consentToAttest(person.keys), author.signingKey);
    const draft = {
      report: new Uint8Array(2),
      consent,
      language: 'en',
      readers: ready,
      excluded: [],
      vault: null,
    };
    expect(
      await refusal(
        Promise.resolve().then(() => sealFirstReport(person.keys, draft, roster, Date.now(), systemEntropy)),
      ),
    ).toBe('wrong-label');
  });
});
