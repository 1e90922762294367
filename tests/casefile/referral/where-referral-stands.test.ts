import { describe, expect, it } from 'vitest';
import { type ConsentState, consentAfter } from '../../../src/casefile/consent/consent-state.ts';
import {
  type DossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import { NO_FILES } from '../../../src/casefile/files/files-state.ts';
import {
  type ApproversToday,
  countingApprovals,
  lapseOf,
} from '../../../src/casefile/referral/counting-approvals.ts';
import { missedSteps } from '../../../src/casefile/referral/missed-steps.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import type { DossierFacts } from '../../../src/casefile/referral/referral-event.ts';
import {
  type Referral,
  type ReferralState,
  referralsAfter,
} from '../../../src/casefile/referral/referral-state.ts';
import { openQuestion, whereReferralStands } from '../../../src/casefile/referral/where-referral-stands.ts';
import { given } from '../../support/consent-events.ts';
import { consentFor } from '../../support/dossier-case.ts';
import {
  ANNA,
  BEN,
  CLEO,
  DAY,
  dossierFacts,
  type ReferralEvent,
  type ReferralWriter,
  referralWriter,
  UN,
} from '../../support/referral-events.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { uponHashes } from '../../support/upon-consent.ts';

const CONFIRMED = confirmedOn('2026-03-04T11Z');
const UNCONFIRMED = confirmedOn('2026-01-04T11Z');

function confirmedOn(day: string): ConsentState {
  const state = consentFor({ C3: 'granted' }, UN);
  return { ...state, confirmations: state.confirmations.map((each) => ({ ...each, given: day })) };
}

/** The person signed another consent. */
const CHANGED = consentAfter(CONFIRMED, {
  ...given('another', { previous: ['first'] }),
  sequence: 90,
  author: ANNA,
  time: `${DAY}T09:00:00Z`,
});

const TEAM: ApproversToday = { reviewers: [ANNA, BEN, CLEO], conflicts: [] };

const fold = (events: readonly ReferralEvent[], consent: ConsentState | null = CONFIRMED): ReferralState =>
  events.reduce<ReferralState>((state, event) => referralsAfter(state, event, consent, NO_FILES), []);
const only = (events: readonly ReferralEvent[]): Referral => {
  const [first] = fold(events);
  if (first === undefined) throw new Error('a referral');
  return first;
};
const approvedByTwo = (write: ReferralWriter): ReferralEvent[] => [
  write.drafted(),
  write.approved(ANNA),
  write.approved(BEN),
];
const onItsWay = (write: ReferralWriter): ReferralEvent[] => [
  ...approvedByTwo(write),
  write.sending(),
  write.sent(),
];
const stands = (
  make: (write: ReferralWriter) => readonly ReferralEvent[],
  consent: ConsentState | null = CONFIRMED,
  today = DAY,
  approvers: ApproversToday = TEAM,
) => whereReferralStands(only(make(referralWriter())), consent, today, approvers);
const QUESTION: NewsContent = { status: 'needs-info', words: 'Since when?' };

describe('where a dossier stands', () => {
  it('follows approvals, and one alone is not enough', () => {
    expect(stands((w) => [w.drafted()])).toBe('waits');
    expect(stands((w) => [w.drafted(), w.approved(ANNA)])).toBe('waits');
    expect(stands((w) => [w.drafted(), w.approved(ANNA), w.approved(ANNA)])).toBe('waits');
    expect(stands(approvedByTwo)).toBe('ready');
  });

  it('is held up while the person has not confirmed it', () => {
    expect(stands(approvedByTwo, UNCONFIRMED)).toBe('held-up');
  });

  const withPart = (by: DossierDocument['parts'][number]['by']): DossierFacts => {
    const document = uponHashes(sampleDossier(UN), ['first']);
    const parts = [...document.parts, { part: 'evidence' as const, by, fields: [] }];
    return dossierFacts({ content: encodeDossierDocument({ ...document, parts }) });
  };
  const approvedOf = (dossier: DossierFacts, consent: ConsentState = CONFIRMED) =>
    whereReferralStands(only(approvedByTwo(referralWriter(1, dossier))), consent, DAY, TEAM);

  it('is held up while any part of it is not allowed', () => {
    const files = (stands: ConsentState) => ({
      ...stands,
      confirmations: stands.confirmations.map((each) => ({ ...each, given: '2026-03-04T11Z' })),
    });
    const switches = { C3: 'granted', C11: 'granted' } as const;
    expect(approvedOf(withPart(['C3', 'C11']))).toBe('held-up');
    expect(approvedOf(withPart(['C3', 'C11']), files(consentFor(switches, UN, ['C3'])))).toBe('held-up');
    expect(approvedOf(withPart(['C3', 'C11']), files(consentFor(switches, UN)))).toBe('ready');
  });

  it('is held up while it says more than a consent that waits for a second word leaves', () => {
    const { live } = CONFIRMED;
    const narrowed = { ...CONFIRMED, live: live && { ...live, kind: 'attested' as const } };
    expect(approvedOf(dossierFacts(), narrowed)).toBe('held-up');
  });

  it('is dead where nobody approves or sends it for what its bytes say', () => {
    expect(approvedOf(withPart(['C3']))).toBe('dead');
    expect(approvedOf(dossierFacts({ content: new Uint8Array(3) }))).toBe('dead');
    expect(
      whereReferralStands(only([referralWriter(1, withPart(['C3'])).drafted()]), CONFIRMED, DAY, TEAM),
    ).toBe('dead');
  });

  it('waits again once somebody who approved it left the team or declared a conflict', () => {
    expect(stands(approvedByTwo, CONFIRMED, DAY, { ...TEAM, conflicts: [BEN] })).toBe('waits');
    expect(stands(approvedByTwo, CONFIRMED, DAY, { ...TEAM, reviewers: [ANNA, CLEO] })).toBe('waits');
    expect(stands(approvedByTwo, CONFIRMED, DAY, { reviewers: null, conflicts: [] })).toBe('ready');
    const three = (write: ReferralWriter) => [...approvedByTwo(write), write.approved(CLEO)];
    expect(stands(three, CONFIRMED, DAY, { ...TEAM, conflicts: [BEN] })).toBe('ready');
    expect(stands(onItsWay, CONFIRMED, DAY, { ...TEAM, conflicts: [BEN] })).toBe('sent');
  });

  it('is out where it left after it was withdrawn or replaced, with whatever came of it', () => {
    const late = (write: ReferralWriter) => [...approvedByTwo(write), write.withdrawn(), write.sent()];
    expect(stands(late)).toBe('sent');
    expect(stands((w) => [...late(w), w.news(QUESTION)])).toBe('question');
    const other = dossierFacts({ hash: 'second', referral: 'second' });
    const [first] = fold([
      referralWriter().drafted(),
      referralWriter(2, other).drafted(),
      referralWriter(3).sent(),
    ]);
    expect(first?.over?.how).toBe('replaced');
    expect(first && whereReferralStands(first, CONFIRMED, DAY, TEAM)).toBe('sent');
  });

  it('is dead once its consent is another one or its last day is over, whatever was approved', () => {
    expect(stands(approvedByTwo, CHANGED)).toBe('dead');
    expect(stands((w) => [w.drafted(), w.approved(ANNA)], CHANGED)).toBe('dead');
    expect(stands((w) => [w.drafted()], CONFIRMED, '2026-04-21')).toBe('dead');
  });

  it('is over when it was withdrawn or another one stands in its place', () => {
    expect(stands((w) => [w.drafted(), w.withdrawn()])).toBe('withdrawn');
    const other = dossierFacts({ hash: 'second', referral: 'second' });
    const [first, second] = fold([referralWriter().drafted(), referralWriter(2, other).drafted()]);
    expect([first, second].map((each) => each && whereReferralStands(each, CONFIRMED, DAY, TEAM))).toEqual([
      'replaced',
      'waits',
    ]);
  });

  it('is perhaps on its way between the two events of sending', () => {
    expect(stands((w) => [...approvedByTwo(w), w.sending()])).toBe('sending');
    expect(stands(onItsWay)).toBe('sent');
  });

  it('is what its receiver said last, in the order in which they said it', () => {
    const acknowledged: NewsContent = { status: 'acknowledged', words: '' };
    const isPublic: NewsContent = { status: 'public', date: DAY, words: '' };
    expect(stands((w) => [...onItsWay(w), w.news(isPublic, 30), w.news(acknowledged, 10)])).toBe('public');
  });

  it('waits for an answer from a question until somebody of the team wrote, or they no longer want it', () => {
    expect(stands((w) => [...onItsWay(w), w.news(QUESTION)])).toBe('question');
    // Their clock may be ahead of ours.
    expect(stands((w) => [...onItsWay(w), w.news(QUESTION, 50), w.teamReply(20)])).toBe('answered');
    expect(stands((w) => [...onItsWay(w), w.news(QUESTION), w.teamReply(), w.news(QUESTION)])).toBe(
      'question',
    );
    const closed = (w: ReferralWriter) => [
      ...onItsWay(w),
      w.news(QUESTION),
      w.news({ status: 'closed', words: '' }),
    ];
    expect(stands(closed)).toBe('closed');
    expect(openQuestion(only(closed(referralWriter())))).toBeNull();
  });
});

describe('approvals that count today', () => {
  const referral = only(approvedByTwo(referralWriter()));
  const both = { reviewers: [ANNA, BEN], conflicts: [] };
  it.each([
    ['of reviewers of today', both, DAY, 2, null],
    ['not of who left the team', { ...both, reviewers: [ANNA] }, DAY, 1, 'left-team'],
    ['not of who declared a conflict', { ...both, conflicts: [BEN] }, DAY, 1, 'conflict'],
    ['not after their last day', both, '2026-04-21', 0, 'expired'],
  ] as const)('are those %s', (_which, today, day, count, lapse) => {
    expect(countingApprovals(referral, day, today).length).toBe(count);
    const bens = referral.approvals.find(({ by }) => by === BEN);
    expect(bens && lapseOf(bens, day, today)).toBe(lapse);
  });
});

describe('steps that did not stand', () => {
  const missed = (
    make: (write: ReferralWriter) => readonly ReferralEvent[],
    consent: ConsentState | null = CONFIRMED,
    withoutEffect: readonly number[] = [],
  ) => {
    const events = make(referralWriter());
    return missedSteps(events, fold(events, consent), withoutEffect).map(({ what, why, by }) => [
      what,
      why,
      by,
    ]);
  };

  it('are none where everybody kept the rules', () => {
    expect(missed((w) => [...onItsWay(w), w.news(QUESTION), w.teamReply()])).toEqual([]);
  });

  it('are approvals twice, too late, of something else, and of nothing here', () => {
    expect(missed((w) => [w.drafted(), w.approved(ANNA), w.approved(ANNA)])).toEqual([
      ['dossier-approved', 'twice', ANNA],
    ]);
    expect(missed((w) => [w.drafted(), w.withdrawn(), w.approved(BEN)])).toEqual([
      ['dossier-approved', 'too-late', BEN],
    ]);
    expect(missed((w) => [w.drafted(), w.approved(BEN, { destinationKey: 'others' })])).toEqual([
      ['dossier-approved', 'other', BEN],
    ]);
    expect(missed((w) => [w.drafted(), w.approved(BEN)], CHANGED)).toEqual([
      ['dossier-approved', 'other', BEN],
    ]);
    expect(missed((w) => [w.approved(BEN)])).toEqual([['dossier-approved', 'stranger', BEN]]);
  });

  it('are sendings against the rules, withdrawals too late, and news of strangers', () => {
    expect(missed((w) => [w.drafted(), w.approved(ANNA), w.sending(), w.sent()])).toEqual([
      ['referral-sending', 'rules', ANNA],
    ]);
    expect(missed((w) => [...onItsWay(w), w.withdrawn()])).toEqual([['dossier-withdrawn', 'too-late', ANNA]]);
    expect(missed((w) => [w.drafted(), w.news(QUESTION)])).toEqual([['referral-news', 'stranger', CLEO]]);
    expect(missed((w) => [...onItsWay(w), w.news(QUESTION, 1, 'same'), w.news(QUESTION, 1, 'same')])).toEqual(
      [['referral-news', 'twice', CLEO]],
    );
  });

  it('are told once: who had no say is named elsewhere', () => {
    expect(missed((w) => [w.approved(BEN)], CONFIRMED, [1])).toEqual([]);
  });
});
