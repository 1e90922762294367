import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import {
  recalledFiles,
  type SentState,
  sentAfter,
  sentFile,
  sentInMailbox,
  sentWith,
} from '../../../src/casefile/files/sent-state.ts';
import { sampleSentFile } from '../../support/sample-sent-file.ts';

const FACTS = { time: '2026-03-04T10:30:00Z', author: 'anna' };
const sentEvent = (message: string, author = 'anna'): CaseEvent => {
  const sent = { version: 1 as const, text: '', items: [sampleSentFile(message)] };
  return { ...FACTS, author, sequence: 4, type: 'files-sent', message, sent };
};
const answer = (messageId: string, index: number, author = 'anna'): CaseEvent => ({
  ...FACTS,
  author,
  sequence: 5,
  type: 'answer',
  messageId,
  part: 0,
  parts: 1,
  index,
  text: 'file',
});
const after = (...events: readonly CaseEvent[]): SentState =>
  events.reduce((state: SentState, event) => sentAfter(state, event), []);

describe('what was sent to a reporter', () => {
  it('is there once the answer of the same message stands', () => {
    const begun = after(sentEvent('one'));
    expect([begun[0]?.index, sentInMailbox(begun, 0)]).toEqual([null, []]);
    const state = after(sentEvent('one'), answer('one', 3));
    expect(state[0]).toMatchObject({ by: 'anna', index: 3 });
    expect(sentInMailbox(state, 4)).toEqual([sampleSentFile('one')]);
    expect(sentWith(state, 'one', 'anna')?.sent.items).toEqual([sampleSentFile('one')]);
    expect(sentFile(state, sampleSentFile('one').id)?.name).toBe('one.pdf');
  });

  it('is no more in the mailbox after sixteen answers', () => {
    const state = after(sentEvent('one'), answer('one', 3));
    expect([sentInMailbox(state, 19).length, sentInMailbox(state, 20).length]).toEqual([1, 0]);
  });

  it.each<[string, CaseEvent[]]>([
    ['a colleague answers under its message', [sentEvent('one'), answer('one', 3, 'ben')]],
    ['another answer comes', [sentEvent('one'), answer('two', 3)]],
    ['the answer came first', [answer('one', 3), sentEvent('one')]],
  ])('is not in the mailbox where %s', (_, events) => {
    expect(sentInMailbox(after(...events), 4)).toEqual([]);
  });

  it('is no more to be found once anybody on the case took it back, by the first word of it', () => {
    const back = (author: string, sequence: number): CaseEvent => ({
      ...FACTS,
      author,
      sequence,
      type: 'files-recalled',
      message: 'one',
    });
    const state = after(sentEvent('one'), answer('one', 3), back('ben', 6), back('anna', 7));
    expect(state[0]?.recalled).toEqual({ by: 'ben', time: FACTS.time });
    expect(sentInMailbox(state, 4)).toEqual([]);
    expect(after(back('ben', 3), sentEvent('one'))[0]?.recalled).toBeNull();
    expect(recalledFiles(state)).toEqual([sampleSentFile('one')]);
    expect(recalledFiles(after(sentEvent('one')))).toEqual([]);
  });

  it('is what its message was first, and shown beside its author alone', () => {
    const state = after(sentEvent('one'), sentEvent('one', 'ben'));
    expect(state.length).toBe(1);
    expect(sentWith(state, 'one', 'ben')).toBeNull();
    expect(sentWith(state, 'one', null)).toBeNull();
    expect(sentFile(state, sampleSentFile('two').id)).toBeUndefined();
  });
});
