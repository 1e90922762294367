import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { type NextStep, nextStepOf } from '../../src/casefile/next-step.ts';
import { isTeamWord, type News, type NewsContent } from '../../src/casefile/referral/news-document.ts';
import { HOW } from '../support/consent-events.ts';
import { filedBody } from '../support/filed-body.ts';
import { filedConsent } from '../support/filed-consent.ts';
import { approvalFacts, dossierFacts } from '../support/referral-events.ts';
import { ENTRY } from '../support/sample-entry.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';

type Body = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'sequence' | 'time' | 'author'>
    : never
  : never;

const FILED = filedBody({ readers: ['anna', 'ben'] });
const TODAY = '2026-03-04';
const TEAM = ['anna', 'ben', 'cleo'];
const TAKEN: Body = { type: 'taken-on' };
const ANSWERED: Body = { type: 'answer', messageId: 'm', part: 0, parts: 1, index: 0, text: 'Read.' };
const ATTESTED: Body = { type: 'consent-attested', ground: 'asked-them', words: '' };
const WROTE: Body = { type: 'message', id: 'x', text: 'More.', sent: '2026-03-04T11Z' };
const yes = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes', reason: 'x' } as const;
const gate = (decision: 'accept' | 'reject' | 'refer'): Body => ({ type: 'gate-set', decision, ...yes });
const GRADED: Body = {
  type: 'verification-set',
  source: 'B',
  information: '2',
  standard: 'credible',
  reason: 'x',
};
const RATED: Body = {
  type: 'risk-set',
  threat: '3',
  vulnerability: '3',
  capacity: '3',
  routes: [{ family: 'public', acting: 'a', notActing: 'b' }],
  reason: 'x',
};

const eventsOf = (bodies: readonly Body[], filed: Body) =>
  [filed, ...bodies].map((body, sequence) => ({
    author: 'anna',
    ...body,
    sequence,
    time: '2026-03-04T12:00:00Z',
  }));

const stepAfter = (bodies: readonly Body[], me = 'anna', filed: Body = FILED): NextStep | null => {
  return nextStepOf(foldCase(eventsOf(bodies, filed)), (member) => member === me, TODAY, TEAM);
};

const ALL_DONE: readonly Body[] = [TAKEN, ANSWERED, gate('accept'), GRADED, RATED];
const DOSSIER = dossierFacts({ destination: 'protect-defenders', made: TODAY });
const DRAFTED: Body = { type: 'dossier-drafted', dossier: DOSSIER, quorum: 2 };
const APPROVED: Body = { type: 'dossier-approved', approval: approvalFacts(DOSSIER), quorum: 2 };
const SENDING: Body = { type: 'referral-sending', dossier: DOSSIER.hash };
const SENT: Body = { type: 'referral-sent', dossier: DOSSIER.hash, envelope: 'envelope' };
const news = (content: NewsContent): Body => ({
  type: 'referral-news',
  id: content.status,
  referral: DOSSIER.referral,
  by: isTeamWord(content.status) ? 'anna' : 'focal',
  from: isTeamWord(content.status) ? 'team' : 'destination',
  destinations: [DOSSIER.destination],
  said: `${TODAY}T12:00:00Z`,
  news: { version: 1, ...content } as News,
});
const QUESTION = news({ status: 'needs-info', words: 'Since when?' });
const REPLIED = news({ status: 'team-reply', words: 'Since March.' });
const task = (due: string, to: string | null): Body => ({ type: 'task-added', title: 'Look again', due, to });
/** The person allows it: `C12` needs no confirmation. */
const ALLOWED: Body = {
  ...FILED,
  consent: filedConsent({
    switches: { C1: 'granted', C12: 'granted' },
    destinations: [DOSSIER.destination],
  }),
};
const byBen = (body: Body) => ({ ...body, author: 'ben' });

describe('the next step of a case', () => {
  it.each<[NextStep | null, readonly Body[]]>([
    ['take-on', []],
    ['answer', [TAKEN]],
    ['gate', [TAKEN, ANSWERED]],
    ['verification', [TAKEN, ANSWERED, gate('accept')]],
    ['risk', [TAKEN, ANSWERED, gate('accept'), GRADED]],
    [null, [TAKEN, ANSWERED, gate('accept'), GRADED, RATED]],
    ['answer', [TAKEN, ANSWERED, gate('accept'), GRADED, RATED, WROTE]],
    [null, [TAKEN, ANSWERED, gate('refer')]],
    [null, [TAKEN, ANSWERED, gate('reject')]],
    [null, [TAKEN, { type: 'closed', reason: 'x' }]],
    [null, [TAKEN, { type: 'stage-set', stage: 'withdrawn', reason: 'x' }]],
    [null, [TAKEN, { type: 'stage-set', stage: 'dormant', reason: 'x' }]],
    [null, [TAKEN, { type: 'destroy-request', id: 'd', sent: '2026-03-04T11Z' }]],
  ])('is %s', (step, bodies) => {
    expect(stepAfter(bodies)).toBe(step);
  });

  it('is no answer where the phrase was thrown away: nobody could read it', () => {
    const entered = (phrase: 'handed-over' | 'thrown-away'): Body => ({
      ...FILED,
      entered: { by: 'ben', entry: { ...ENTRY, phrase } },
    });
    expect(stepAfter([TAKEN, ATTESTED], 'anna', entered('handed-over'))).toBe('answer');
    expect(stepAfter([TAKEN, ATTESTED], 'anna', entered('thrown-away'))).toBe('gate');
  });

  it('is to attest a consent that stands in a colleague’s word, and not in one’s own', () => {
    const entered: Body = { ...FILED, entered: { by: 'ben', entry: ENTRY } };
    expect(stepAfter([TAKEN], 'anna', entered)).toBe('attest');
    expect(stepAfter([TAKEN], 'ben', entered)).toBeNull();
    const recorded: Body = { type: 'consent-recorded', how: HOW, consent: filedConsent({ hash: 'told' }) };
    expect(stepAfter([TAKEN, ANSWERED, recorded], 'ben')).toBe('attest');
    expect(stepAfter([TAKEN, ANSWERED, recorded], 'anna')).toBe('gate');
  });

  it('is to tell who took everything back who has what, until somebody answered', () => {
    const back: Body = { type: 'withdrawal-recorded', how: HOW, hash: 'w' };
    expect(stepAfter([TAKEN, ANSWERED, back])).toBe('withdrawn');
    expect(stepAfter([TAKEN, back, ANSWERED])).toBe('gate');
  });

  it('is to answer all the same where somebody was only told of a referral since', () => {
    const told: readonly Body[] = [
      { type: 'reporter-told', message: 't', told: SAMPLE_TOLD },
      { ...ANSWERED, messageId: 't' },
    ];
    const back: Body = { type: 'withdrawal-recorded', how: HOW, hash: 'w' };
    expect(stepAfter([TAKEN, ...told])).toBe('answer');
    expect(stepAfter([TAKEN, ANSWERED, WROTE, ...told])).toBe('answer');
    expect(stepAfter([TAKEN, ANSWERED, ...told])).toBe('gate');
    expect(stepAfter([TAKEN, ANSWERED, back, ...told])).toBe('withdrawn');
  });

  it('is nobody else’s while a colleague has it, but to agree to what waits for a second one', () => {
    expect(stepAfter([TAKEN], 'ben')).toBeNull();
    expect(stepAfter([TAKEN, gate('reject')], 'ben')).toBe('agree');
    expect(nextStepOf(foldCase([]), (member) => member === 'ben', TODAY, TEAM)).toBeNull();
  });

  it('is to approve a dossier that waits, for everybody on the case who has not', () => {
    for (const me of ['anna', 'ben'])
      expect(stepAfter([...ALL_DONE, DRAFTED], me, ALLOWED)).toBe('approve-dossier');
    expect(stepAfter([...ALL_DONE, DRAFTED, APPROVED], 'anna', ALLOWED)).toBeNull();
    expect(stepAfter([...ALL_DONE, DRAFTED, APPROVED], 'ben', ALLOWED)).toBe('approve-dossier');
    const over: Body = { type: 'dossier-withdrawn', dossier: DOSSIER.hash, reason: 'x' };
    expect(stepAfter([...ALL_DONE, DRAFTED, over], 'ben', ALLOWED)).toBeNull();
  });

  it('is to approve again where an approval no longer counts', () => {
    const approved = [...ALL_DONE, DRAFTED, APPROVED, byBen(APPROVED)];
    const stepInTeam = (me: string, team: readonly string[]) =>
      nextStepOf(foldCase(eventsOf(approved, ALLOWED)), (member) => member === me, TODAY, team);
    expect(stepInTeam('anna', TEAM)).toBe('send-dossier');
    expect(stepInTeam('cleo', ['anna', 'cleo'])).toBe('approve-dossier');
    expect(stepInTeam('anna', ['anna', 'cleo'])).toBeNull();
  });

  it('is to send an approved dossier, once who wrote last has been read and the person has confirmed', () => {
    const approved = [...ALL_DONE, DRAFTED, APPROVED, byBen(APPROVED)];
    expect(stepAfter(approved, 'anna', ALLOWED)).toBe('send-dossier');
    expect(stepAfter(approved, 'ben', ALLOWED)).toBeNull();
    expect(stepAfter([...approved, WROTE], 'anna', ALLOWED)).toBe('answer');
    expect(stepAfter([...approved, SENDING], 'anna', ALLOWED)).toBe('send-dossier');
    expect(stepAfter([...approved, SENDING, SENT], 'anna', ALLOWED)).toBeNull();
    expect(stepAfter(approved, 'anna', FILED)).toBe('confirm-dossier');
    const asked: Body = {
      type: 'confirmation-asked',
      nonce: 'n',
      destination: DOSSIER.destination,
      codes: ['C12'],
    };
    expect(stepAfter([...approved, asked], 'anna', FILED)).toBeNull();
  });

  it('is to answer a destination that asks, also once the case is closed', () => {
    const sent = [...ALL_DONE, DRAFTED, APPROVED, byBen(APPROVED), SENDING, SENT];
    expect(stepAfter([...sent, QUESTION], 'anna', ALLOWED)).toBe('destination-asks');
    expect(stepAfter([...sent, QUESTION, REPLIED], 'anna', ALLOWED)).toBeNull();
    const closed: Body = { type: 'closed', reason: 'x' };
    expect(stepAfter([...sent, closed, QUESTION], 'anna', ALLOWED)).toBe('destination-asks');
    expect(stepAfter([...sent, closed, QUESTION], 'ben', ALLOWED)).toBeNull();
  });

  it('is first to tell who has it that the person took it back, also once the case is closed', () => {
    const sent = [...ALL_DONE, DRAFTED, APPROVED, byBen(APPROVED), SENDING, SENT];
    const back: Body = {
      type: 'consent-withdrawn',
      id: 'w',
      sent: '2026-03-05T09Z',
      hash: 'w',
      given: '2026-03-05T09Z',
    };
    const told = news({ status: 'consent-gone', why: 'withdrawn', date: TODAY, words: '' });
    expect(stepAfter([...sent, QUESTION, back], 'anna', ALLOWED)).toBe('tell-consent-gone');
    expect(stepAfter([...sent, back, told], 'anna', ALLOWED)).toBe('withdrawn');
    expect(stepAfter([...sent, back, { type: 'closed', reason: 'x' }], 'anna', ALLOWED)).toBe(
      'tell-consent-gone',
    );
    expect(stepAfter([...ALL_DONE, DRAFTED, back], 'anna', ALLOWED)).toBe('withdrawn');
  });

  it('is a task whose day has come, for whoever has it or for who has the case', () => {
    expect(stepAfter([...ALL_DONE, task(TODAY, null)])).toBe('due-task');
    expect(stepAfter([...ALL_DONE, task('2026-03-05', null)])).toBeNull();
    expect(stepAfter([...ALL_DONE, task(TODAY, 'ben')])).toBeNull();
    expect(stepAfter([...ALL_DONE, task(TODAY, 'ben')], 'ben')).toBe('due-task');
    expect(stepAfter([...ALL_DONE, task(TODAY, null), { type: 'closed', reason: 'x' }])).toBe('due-task');
  });
});
