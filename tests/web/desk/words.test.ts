import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { CallError } from '../../../src/casework/call-error.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { ANSWER_BYTES, roomLeft } from '../../../web/desk/case/answer-room.ts';
import { dateInWords } from '../../../web/desk/case/date-in-words.ts';
import { describeEvent, reasonOf } from '../../../web/desk/case/describe-event.ts';
import { adviceOn, meaningOf } from '../../../web/desk/frame/warning-words.ts';
import { isPassing, isSessionEnd, wordsFor } from '../../../web/desk/problem.ts';
import { isAboutPhrase, signInFault } from '../../../web/desk/sign-in/phrase-fault.ts';
import { pauseAfterFailures } from '../../../web/desk/state/poll.ts';
import { learnDesk, t } from '../../../web/desk/text.ts';
import { desk } from '../../../web/locales/en/desk.ts';
import { shared } from '../../../web/locales/en/shared.ts';
import { learnShared } from '../../../web/shared/text.ts';

beforeAll(() => {
  learnDesk(desk);
  learnShared(shared);
});

describe('a sign-in that is refused', () => {
  it('is told at the field, alike for everyone', () => {
    const refused = new CallError('sign-in-refused', 403);
    expect(isAboutPhrase(refused)).toBe(true);
    expect(signInFault(refused)).toBe(t().signIn.refused);
    expect(isAboutPhrase(new CallError('unreachable'))).toBe(false);
  });

  it('says why what was typed is no phrase', () => {
    const fault = new ProtocolError('phrase-unknown-word', '3');
    expect(isAboutPhrase(fault)).toBe(true);
    expect(signInFault(fault)).toContain('Word 3');
  });
});

describe('what went wrong', () => {
  it('is said in plain words for every code of the list of members', () => {
    for (const code of [
      'roster-expired',
      'roster-forked',
      'roster-rolled-back',
      'roster-wrong-root',
    ] as const) {
      expect(wordsFor(new ProtocolError(code))).toBe(t().problems[code]);
    }
  });

  it('names a code that has no words, and nothing of a fault without one', () => {
    expect(wordsFor(new ProtocolError('bad-padding', 'inner detail'))).toContain('bad-padding');
    expect(wordsFor(new ProtocolError('bad-padding', 'inner detail'))).not.toContain('inner detail');
    expect(wordsFor(new Error('inner detail'))).not.toContain('inner detail');
    expect(wordsFor(new CallError('constructor', 500))).toContain('constructor');
  });

  it('is told apart into what passes by itself, the end of a session, and the rest', () => {
    expect(isPassing(new CallError('unreachable'))).toBe(true);
    expect(isPassing(new CallError('internal', 503))).toBe(true);
    expect(isPassing(new CallError('not-allowed', 403))).toBe(false);
    expect(isSessionEnd(new CallError('not-signed-in', 401))).toBe(true);
    expect(isSessionEnd(new CallError('not-allowed', 403))).toBe(false);
  });

  it('lets the page look less often, up to a minute', () => {
    expect([0, 1, 2, 10].map(pauseAfterFailures)).toEqual([5_000, 10_000, 20_000, 60_000]);
  });
});

describe('warnings', () => {
  it('say what they mean and what to do, for known and unknown codes', () => {
    const warning = { code: 'log-forked', place: 'case', subject: '' } as const;
    expect(meaningOf(warning)).toBe(t().warnings.kinds.forked);
    expect(adviceOn(warning)).toBe(t().warnings.todo.tell);
    expect(meaningOf({ ...warning, code: 'never-heard-of' })).toBe(t().warnings.kinds.unknown);
    expect(meaningOf({ ...warning, code: 'toString' })).toBe(t().warnings.kinds.unknown);
  });

  it('tell to reload for what is newer, and whom to ask for what does not open', () => {
    expect(adviceOn({ code: 'newer-version', place: 'case', subject: '' })).toBe(t().warnings.todo.reload);
    expect(adviceOn({ code: 'cannot-decrypt', place: 'stream', subject: '4' })).toBe(
      t().warnings.todo.arrival,
    );
    expect(meaningOf({ code: 'roster-expired', place: 'roster', subject: '' })).toBe(
      t().problems['roster-expired'],
    );
  });
});

describe('a case in words', () => {
  const facts = { sequence: 3, time: '2026-11-24T10:00:00Z', author: 'someone' };
  const labelOf = (member: string): string => `Reviewer ${member}`;

  it('tells each kind of step, with its reason where it has one', () => {
    const closed: CaseEvent = { ...facts, type: 'closed', reason: 'done' };
    expect(describeEvent(closed, labelOf)).toBe(t().activity.did.closed);
    expect(reasonOf(closed)).toBe('done');
    expect(reasonOf({ ...facts, type: 'taken-on' })).toBeNull();
    const part = { ...facts, type: 'answer', messageId: 'm', index: 1, text: '' } as const;
    expect(describeEvent({ ...part, part: 1, parts: 3 }, labelOf)).toContain('part 2 of 3');
    expect(describeEvent({ ...part, part: 0, parts: 1 }, labelOf)).toBe(t().activity.did.answer);
    expect(describeEvent({ ...facts, type: 'unknown', rawType: 'later-kind' }, labelOf)).toContain(
      'later-kind',
    );
    const given: CaseEvent = { ...facts, type: 'access-given', member: 'Tansy', ask: false };
    expect(describeEvent(given, labelOf)).toBe('gave Reviewer Tansy access');
  });

  it('shows a date never more exactly than it was told', () => {
    expect(dateInWords({ precision: 'day', value: '2026-11-18' })).toBe('18 November 2026');
    expect(dateInWords({ precision: 'month', value: '2026-11' })).toBe('November 2026');
    expect(dateInWords({ precision: 'year', value: '2026' })).toBe('2026');
    expect(dateInWords({ precision: 'unknown', value: '' })).toBe(t().codes.date.unknown);
    expect(dateInWords({ precision: 'day', value: '2026-13-45' })).toBe('2026-13-45');
  });

  it('counts the room for an answer in bytes, not in characters', () => {
    expect(roomLeft('')).toBe(ANSWER_BYTES);
    expect(ANSWER_BYTES - roomLeft('aß字🙂')).toBe(1 + 2 + 3 + 4);
    expect(roomLeft('字'.repeat(ANSWER_BYTES))).toBeLessThan(0);
  });
});
