import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { CASE_STATUSES, isCaseStatus } from '../../src/casefile/case-status.ts';
import { lastWord } from '../../src/casefile/last-word.ts';
import { filedBody } from '../support/filed-body.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { REPORT } from '../support/sample-case.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';

type Without<Event> = Event extends CaseEvent
  ? Omit<Event, 'sequence' | 'time' | 'author'> & { author?: string }
  : never;

const FILED = filedBody({ readers: ['me', 'you', 'someone'] });
const message = (id: string, text = id): Without<CaseEvent> => ({
  type: 'message',
  id,
  text,
  sent: '2026-03-05T08Z',
});
const answer = (
  messageId: string,
  part: number,
  parts: number,
  index: number,
  author = 'me',
): Without<CaseEvent> => ({
  type: 'answer',
  messageId,
  part,
  parts,
  index,
  text: `${messageId}${part} `,
  author,
});

const log = (...events: readonly Without<CaseEvent>[]): CaseEvent[] =>
  events.map((event, sequence) => ({
    author: 'me',
    ...event,
    sequence,
    time: `2026-03-05T10:00:${String(sequence % 60).padStart(2, '0')}Z`,
  }));

describe('a case', () => {
  it('begins with its report', () => {
    expect(foldCase(log(FILED))).toMatchObject({
      report: REPORT,
      status: 'received',
      received: '2026-03-05',
      sent: '2026-03-04T10Z',
      language: 'en',
      nextAnswerIndex: 0,
      conversation: [],
    });
  });

  it('is nothing before it', () => {
    expect(foldCase([])).toMatchObject({ report: null, lastEvent: '' });
  });

  it('keeps the report it was opened with, whatever a colleague files later', () => {
    const forged: Without<CaseEvent> = {
      ...FILED,
      type: 'filed',
      report: { ...REPORT, narrative: 'All is well.' },
      language: 'xx',
      sent: '',
    };
    expect(foldCase(log(FILED, forged))).toMatchObject({ report: REPORT, language: 'en' });
    expect(foldCase(log({ type: 'note', text: 'first' }, forged)).report).toBeNull();
  });

  it('takes a message that was filed twice for one', () => {
    const state = foldCase(log(FILED, message('a'), message('a'), message('b')));
    expect(state.conversation.map((turn) => turn.text)).toEqual(['a', 'b']);
    expect(state.lastFromReporter).toBe(3);
    expect(state.seenMessages).toEqual(new Set(['a', 'b']));
  });

  it('does not let a repeated nonce ask for destruction', () => {
    const state = foldCase(log(FILED, message('a'), { type: 'destroy-request', id: 'a', sent: '' }));
    expect(state.destroyRequested).toBe(false);
    expect(foldCase(log(FILED, { type: 'destroy-request', id: 'b', sent: '' })).destroyRequested).toBe(true);
  });

  it('joins the parts of an answer, and counts on from the highest index', () => {
    const state = foldCase(log(FILED, answer('x', 0, 2, 4), message('a'), answer('x', 1, 2, 5)));
    expect(state.conversation.map((turn) => [turn.from, turn.text])).toEqual([
      ['team', 'x0 x1 '],
      ['reporter', 'a'],
    ]);
    expect(state.nextAnswerIndex).toBe(6);
    expect(state.status).toBe('answered');
  });

  it('joins no part to the answer of another author', () => {
    const state = foldCase(log(FILED, answer('x', 0, 2, 0, 'me'), answer('x', 1, 2, 1, 'someone')));
    expect(state.conversation.map((turn) => [turn.author, turn.text])).toEqual([
      ['me', 'x0 '],
      ['someone', 'x1 '],
    ]);
  });

  it('is not answered by what was told of a referral: the status stays, and the turn says so', () => {
    const telling: Without<CaseEvent> = { type: 'reporter-told', message: 't', told: SAMPLE_TOLD };
    const fold = (...events: readonly Without<CaseEvent>[]) => foldCase(log(FILED, ...events));
    const told = fold({ type: 'taken-on' }, message('a'), telling, answer('t', 0, 1, 0));
    expect(told.status).toBe('acknowledged');
    expect(told.conversation.map(({ from, told }) => [from, told])).toEqual([
      ['reporter', false],
      ['team', true],
    ]);
    expect(lastWord(told)?.id).toBe('a');
    expect(fold(telling, answer('t', 0, 1, 0)).status).toBe('received');
    expect(lastWord(fold(telling, answer('t', 0, 1, 0)))).toBeUndefined();
    expect(fold(answer('x', 0, 1, 0), telling, answer('t', 0, 1, 1)).status).toBe('answered');
    const [closed, reopened]: readonly Without<CaseEvent>[] = [
      { type: 'closed', reason: 'x' },
      { type: 'reopened', reason: 'x' },
    ];
    if (closed && reopened)
      expect(fold(telling, answer('t', 0, 1, 0), closed, reopened).status).toBe('acknowledged');
    const others = fold({ ...telling, author: 'someone' }, answer('t', 0, 1, 0));
    expect([others.status, others.conversation[0]?.told]).toEqual(['answered', false]);
  });

  it('is taken on, given back, closed and reopened', () => {
    const statuses = (...events: readonly Without<CaseEvent>[]) => foldCase(log(FILED, ...events)).status;
    expect(statuses({ type: 'taken-on' })).toBe('acknowledged');
    expect(statuses(answer('x', 0, 1, 0), { type: 'taken-on' })).toBe('answered');
    expect(statuses({ type: 'closed', reason: 'done' })).toBe('closed');
    expect(statuses({ type: 'closed', reason: 'done' }, answer('x', 0, 1, 0))).toBe('closed');
    expect(statuses({ type: 'closed', reason: 'done' }, { type: 'reopened', reason: 'more' })).toBe(
      'acknowledged',
    );
    expect(
      statuses(answer('x', 0, 1, 0), { type: 'closed', reason: '' }, { type: 'reopened', reason: '' }),
    ).toBe('answered');
    expect(foldCase(log(FILED, { type: 'taken-on', author: 'someone' })).takenOnBy).toBe('someone');
    expect(foldCase(log(FILED, { type: 'taken-on' }, { type: 'given-back' })).takenOnBy).toBeNull();
  });

  it('keeps notes with their authors, and passes over what it does not know', () => {
    const state = foldCase(
      log(FILED, { type: 'note', text: 'a note', author: 'someone' }, { type: 'unknown', rawType: 'later' }),
    );
    expect(state.notes).toEqual([{ text: 'a note', author: 'someone', time: '2026-03-05T10:00:01Z' }]);
    expect(state.lastEvent).toBe('2026-03-05T10:00:02Z');
  });

  it('is the same however often it is told, and folding changes no event', () => {
    const event = fc.oneof(
      fc.constant(FILED),
      fc.constantFrom('a', 'b', 'c').map((id) => message(id)),
      fc
        .record({
          id: fc.constantFrom('x', 'y'),
          part: fc.nat(2),
          index: fc.nat(9),
          author: fc.constantFrom('me', 'you'),
        })
        .map(({ id, part, index, author }) => answer(id, part, 3, index, author)),
      fc.constantFrom<Without<CaseEvent>>(
        { type: 'taken-on' },
        { type: 'given-back' },
        { type: 'closed', reason: 'r' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const told = log(...events);
        const copy = structuredClone(told);
        expect(foldCase(told)).toEqual(foldCase(copy));
        expect(told).toEqual(copy);
      }),
      fuzzRuns(100),
    );
  });

  it('with fifty thousand events is folded', () => {
    const events = log(
      FILED,
      ...Array.from({ length: 25_000 }, (_, at) => message(`m${at}`)),
      ...Array.from({ length: 25_000 }, (_, at) => answer(`a${at}`, 0, 1, at)),
    );
    // What took time in proportion to the square of them would outlast the test.
    expect(foldCase(events).conversation).toHaveLength(50_000);
  });

  it('has a status of a closed list', () => {
    expect(CASE_STATUSES.every(isCaseStatus)).toBe(true);
    expect(isCaseStatus('constructor')).toBe(false);
  });
});
