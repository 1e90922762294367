import { describe, expect, it } from 'vitest';
import {
  encodeRecordedConsent,
  encodeRecordedWithdrawal,
  encodeSecondWord,
} from '../../src/casefile/consent/consent-record.ts';
import { isHalfAttestedConsent, toReplace } from '../../src/casefile/consent/consent-state.ts';
import { nextConsent } from '../../src/casefile/consent/next-consent.ts';
import { standing } from '../../src/casefile/consent/standing.ts';
import type { Switches } from '../../src/casefile/consent/switches.ts';
import type { CaseView, Desk } from '../../src/casework/desk.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { attestConsent } from '../../src/protocol/client/attested-consent.ts';
import { consentHash, signConsent } from '../../src/protocol/client/consent.ts';
import { type HeadSlot, headConsentOf } from '../../src/protocol/client/head-slot.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import {
  type ConsentPost,
  sealConfirmation,
  sealConsent,
  sealWithdrawal,
} from '../../src/protocol/client/seal-consent.ts';
import { sealMessage } from '../../src/protocol/client/seal-message.ts';
import { signSecondWord } from '../../src/protocol/client/second-word.ts';
import { signWithdrawal } from '../../src/protocol/client/withdrawal.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { makeReporter, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const FOCAL_POINT = 'un-focal-point';
const HOW = { from: 'person', way: 'call', told: '2026-03-04', words: 'She said so.' } as const;
const OPEN: Switches = { C1: 'granted', C3: 'granted', C10: 'granted' };
const today = (): string => dayOf(Date.now());

const opened = async (place: number): Promise<Desk> => {
  const desk = await portal.desk(portal.reviewers[place]);
  await desk.refresh();
  return desk;
};

/** A reporter whose report is on file. */
const reported = async (): Promise<TestReporter> => {
  const reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal());
  await portal.place();
  return reporter;
};

const postOf = async (reporter: TestReporter): Promise<ConsentPost> => {
  const bytes = new Uint8Array(await (await fetch(`${portal.origin}${PATHS.roster}`)).arrayBuffer());
  const { roster, ready } = verifyRosterBundle(bytes, decodePin(portal.made.pin), Date.now());
  const { keys } = reporter;
  return {
    keys: { log: keys.caseId, epoch: 0, secret: keys.caseSecret },
    readers: ready,
    roster,
    language: 'en',
    now: Date.now(),
    entropy: systemEntropy,
  };
};

const choose = (reporter: TestReporter, switches: Switches, previous: readonly string[]) =>
  nextConsent(reporter.keys, { switches, destinations: [], files: [] }, previous, 'en', Date.now());

const give = async (reporter: TestReporter, switches: Switches, previous: readonly string[]) => {
  const post = await postOf(reporter);
  const sealed = sealConsent(reporter.keys, choose(reporter, switches, previous), post);
  await reporter.post(sealed.envelope);
  await portal.place();
  return sealed.hash;
};

const withdraw = async (reporter: TestReporter): Promise<string> => {
  const { envelope, hash } = sealWithdrawal(reporter.keys, await postOf(reporter));
  await reporter.post(envelope);
  await portal.place();
  return hash;
};

const headOf = async (reporter: TestReporter): Promise<HeadSlot> => {
  await portal.place();
  const { head } = await reporter.mailbox();
  if (head === null) throw new Error('no head slot');
  return head;
};

const viewOf = async (desk: Desk, caseId: string): Promise<CaseView> => {
  await desk.refresh();
  return desk.openCase(caseId);
};

const liveIn = async (desk: Desk, caseId: string) => (await viewOf(desk, caseId)).state.consent?.live ?? null;
const firstOf = async (desk: Desk, { caseId }: TestReporter): Promise<string> =>
  (await viewOf(desk, caseId)).state.consent?.consents[0]?.hash ?? '';

describe('what a person signs in the mailbox', () => {
  it('holds at every desk, and is acknowledged by its hash', async () => {
    const reporter = await reported();
    const anna = await opened(0);
    const first = await firstOf(anna, reporter);
    expect(headConsentOf(await headOf(reporter)).held.consents).toEqual([first]);
    const second = await give(reporter, OPEN, [first]);
    const ben = await opened(1);
    for (const desk of [anna, ben]) {
      expect(await liveIn(desk, reporter.caseId)).toMatchObject({
        kind: 'signed',
        hashes: [second],
        switches: OPEN,
      });
    }
    expect(headConsentOf(await headOf(reporter)).held.consents).toEqual([second]);
  });

  it('is taken back at once, and stands again only if that is known', async () => {
    const reporter = await reported();
    const anna = await opened(0);
    const first = await firstOf(anna, reporter);
    const gone = await withdraw(reporter);
    expect(await liveIn(anna, reporter.caseId)).toBeNull();
    const { held } = headConsentOf(await headOf(reporter));
    expect(held).toMatchObject({ consents: [first], withdrawals: [gone] });
    await give(reporter, OPEN, [first]);
    expect(await liveIn(anna, reporter.caseId)).toBeNull();
    const state = (await viewOf(anna, reporter.caseId)).state.consent;
    const again = await give(reporter, OPEN, state === null ? [] : toReplace(state));
    expect(await liveIn(anna, reporter.caseId)).toMatchObject({ hashes: [again] });
    expect(headConsentOf(await headOf(reporter)).held.withdrawals).toEqual([]);
  });

  it('from two devices at once is what both allow', async () => {
    const reporter = await reported();
    const anna = await opened(0);
    const first = await firstOf(anna, reporter);
    await give(reporter, { ...OPEN, C4: 'granted' }, [first]);
    await give(reporter, { ...OPEN, C3: 'ask' }, [first]);
    expect(await liveIn(anna, reporter.caseId)).toMatchObject({
      switches: { C1: 'granted', C3: 'ask', C4: 'refused', C10: 'granted' },
    });
  });
});

describe('an external act', () => {
  it('waits for a question, its way to the mailbox, and a fresh answer to it', async () => {
    const reporter = await reported();
    const anna = await opened(0);
    const consent = await give(reporter, OPEN, [await firstOf(anna, reporter)]);
    await viewOf(anna, reporter.caseId);
    const stands = () =>
      standing(anna.caseView(reporter.caseId)?.state.consent ?? null, 'C3', {
        today: today(),
        destination: FOCAL_POINT,
      });
    expect(stands()).toBe('unconfirmed');
    await anna.askConfirmation(reporter.caseId, FOCAL_POINT, ['C3']);
    const [question] = headConsentOf(await headOf(reporter)).questions;
    if (question === undefined) throw new Error('no question');
    expect(question).toMatchObject({ destination: FOCAL_POINT, codes: ['C3'], asked: today() });
    const answer = { consent, answer: 'yes' } as const;
    const { envelope, hash } = sealConfirmation(reporter.keys, question, answer, await postOf(reporter));
    await reporter.post(envelope);
    await portal.place();
    await viewOf(anna, reporter.caseId);
    expect(stands()).toBe('granted');
    const { held, questions } = headConsentOf(await headOf(reporter));
    expect([held.confirmations, questions]).toEqual([[hash], []]);
    const state = anna.caseView(reporter.caseId)?.state.consent ?? null;
    const later = { today: dayAfter(Date.now(), 16), destination: FOCAL_POINT };
    expect(standing(state, 'C3', later)).toBe('unconfirmed');
    expect(standing(state, 'C3', { ...later, today: dayAfter(Date.now(), 181) })).toBe('expired');
  });

  it('is not allowed where a server hides the withdrawal: the answer is missing too', async () => {
    const reporter = await reported();
    const anna = await opened(0);
    await give(reporter, OPEN, [await firstOf(anna, reporter)]);
    await anna.askConfirmation(reporter.caseId, FOCAL_POINT, ['C3']);
    // The person withdraws; whoever carries it loses it.
    sealWithdrawal(reporter.keys, await postOf(reporter));
    const { state } = await viewOf(anna, reporter.caseId);
    expect(state.consent?.live).not.toBeNull();
    expect(standing(state.consent, 'C3', { today: today(), destination: FOCAL_POINT })).toBe('unconfirmed');
    expect(headConsentOf(await headOf(reporter)).held.withdrawals).toEqual([]);
  });
});

describe('what nobody signed who may', () => {
  const sendAs = async (
    reporter: TestReporter,
    kind: 'consent' | 'withdrawal',
    data: Uint8Array,
  ): Promise<void> => {
    const { keys, readers, roster, language, now, entropy } = await postOf(reporter);
    const draft = { kind, data, language };
    await reporter.post(sealMessage(reporter.keys, keys, draft, readers, roster, now, entropy));
    await portal.place();
  };

  it.each<[string, (own: TestReporter, other: TestReporter, first: string) => Uint8Array, string]>([
    [
      'of another case',
      (_, other, first) => signConsent(choose(other, OPEN, [first]), other.keys.consent.secretKey),
      'bad-signature',
    ],
    [
      'for another case, under this key',
      (own, other, first) => signConsent(choose(other, OPEN, [first]), own.keys.consent.secretKey),
      'wrong-context',
    ],
    [
      'altered on its way',
      (own, _, first) => {
        const bytes = signConsent(choose(own, OPEN, [first]), own.keys.consent.secretKey);
        return bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
      },
      'bad-signature',
    ],
    [
      'in a member’s word, in place of a signed one',
      (own, _, first) =>
        attestConsent(choose(own, OPEN, [first]), (portal.reviewers[0]?.author as LogAuthor).signingKey),
      'wrong-label',
    ],
    ['that is a withdrawal', (own) => signWithdrawal(own.keys, Date.now(), systemEntropy), 'wrong-label'],
  ])('is shown as junk and counts for nothing: a consent %s', async (_, make, code) => {
    const [reporter, other] = [await reported(), await reported()];
    const anna = await opened(0);
    const first = await firstOf(anna, reporter);
    await sendAs(reporter, 'consent', make(reporter, other, first));
    const { state, intact } = await viewOf(anna, reporter.caseId);
    expect(intact).toBe(true);
    expect(state.consent?.live).toMatchObject({ hashes: [first] });
    expect(state.consent?.junk).toMatchObject([{ kind: 'consent', code }]);
  });

  it('takes nothing back: a withdrawal under another reporter’s key', async () => {
    const [reporter, other] = [await reported(), await reported()];
    const anna = await opened(0);
    await sendAs(reporter, 'withdrawal', signWithdrawal(other.keys, Date.now(), systemEntropy));
    const { state } = await viewOf(anna, reporter.caseId);
    expect(state.consent?.live).not.toBeNull();
    expect(state.consent?.junk).toMatchObject([{ kind: 'withdrawal', code: 'bad-signature' }]);
  });
});

describe('a member’s word', () => {
  const authorAt = (place: number): LogAuthor => portal.reviewers[place]?.author as LogAuthor;

  it('for a consent gives nothing before a colleague attests it, and then only as attested', async () => {
    const reporter = await reported();
    const [anna, ben] = [await opened(0), await opened(1)];
    const first = await firstOf(anna, reporter);
    const told = {
      choices: { switches: OPEN, destinations: [], files: [] },
      how: HOW,
      language: 'en',
    };
    await anna.recordConsent(reporter.caseId, told);
    const { state } = await viewOf(ben, reporter.caseId);
    const recorded = state.consent?.consents[1];
    if (recorded === undefined) throw new Error('not recorded');
    expect(state.consent?.live).toMatchObject({ hashes: [first], narrowedBy: [recorded.hash] });
    expect(standing(state.consent, 'C10', { today: today() })).toBe('refused');
    await anna.attestConsent(reporter.caseId, { ground: 'was-present', words: '' }, recorded.hash);
    expect(await liveIn(ben, reporter.caseId)).toMatchObject({ hashes: [first] });
    await ben.attestConsent(reporter.caseId, { ground: 'asked-them', words: '' }, recorded.hash);
    expect(await liveIn(anna, reporter.caseId)).toMatchObject({ kind: 'attested', hashes: [recorded.hash] });
    expect(headConsentOf(await headOf(reporter)).held.consents).toEqual([recorded.hash]);
  });

  it('that everything is taken back counts at once, at every desk', async () => {
    const reporter = await reported();
    const [anna, ben] = [await opened(0), await opened(1)];
    await viewOf(anna, reporter.caseId);
    await anna.recordWithdrawal(reporter.caseId, HOW);
    expect(await liveIn(ben, reporter.caseId)).toBeNull();
    expect(headConsentOf(await headOf(reporter)).held.withdrawals).toHaveLength(1);
  });

  it('crafted without the interface attests nothing alone, and nothing in another’s name', async () => {
    const reporter = await reported();
    const ben = await opened(1);
    const first = await firstOf(ben, reporter);
    const roster = ben.roster().hash;
    const craft = (place: number, type: string, data: Uint8Array) =>
      craftEvent(portal, reporter, roster, authorAt(place), { type, data });
    const attested = attestConsent(choose(reporter, OPEN, [first]), authorAt(0).signingKey);
    const hash = consentHash(attested);
    await craft(0, 'consent-recorded', encodeRecordedConsent(toBase64url(attested), HOW));
    const word = (place: number): Uint8Array => {
      const { organisation, caseId } = reporter.keys;
      const of = { organisation, caseId, consent: hash, ground: 'was-present' };
      const signature = toBase64url(signSecondWord(of, authorAt(place).signingKey));
      return encodeSecondWord({
        consent: toBase64url(hash),
        ground: 'was-present',
        words: '',
        signature,
      });
    };
    // Whoever recorded it, for themselves; and with a colleague's signature that they made up.
    await craft(0, 'consent-attested', word(0));
    const alone = await viewOf(ben, reporter.caseId);
    expect(alone.intact).toBe(true);
    expect(alone.state.consent?.live).toMatchObject({ hashes: [first] });
    expect(alone.state.consent?.consents.map(isHalfAttestedConsent)).toEqual([false, true]);
    await craft(1, 'consent-attested', word(0));
    // A consent under another member's key than that of who wrote it down.
    await craft(1, 'consent-recorded', encodeRecordedConsent(toBase64url(attested), HOW));
    const forged = await viewOf(await opened(2), reporter.caseId);
    expect(forged.intact).toBe(false);
    expect(forged.state.consent?.live).toMatchObject({ hashes: [first] });
    expect(fromBase64url(first)).not.toEqual(hash);
  });

  it('crafted to take back counts: it costs a question, not a name', async () => {
    const reporter = await reported();
    const ben = await opened(1);
    await viewOf(ben, reporter.caseId);
    const nonce = toBase64url(systemEntropy.bytes(16));
    const data = encodeRecordedWithdrawal(nonce, HOW);
    await craftEvent(portal, reporter, ben.roster().hash, authorAt(0), {
      type: 'withdrawal-recorded',
      data,
    });
    expect(await liveIn(ben, reporter.caseId)).toBeNull();
  });
});
