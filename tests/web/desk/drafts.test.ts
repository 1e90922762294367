import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../web/desk/state/drafts.ts';

const AT = Date.parse('2026-11-24T10:00:00Z');
const drafts = () => createDrafts(() => AT);

describe('what a reviewer types', () => {
  it('is kept for each case and each kind apart', () => {
    const kept = drafts();
    kept.write('one', 'answer', 'to the person');
    kept.write('one', 'note', 'to the team');
    expect(kept.of('one', 'answer').text).toBe('to the person');
    expect(kept.of('one', 'note').text).toBe('to the team');
    expect(kept.of('two', 'answer').text).toBe('');
  });

  it('is kept for each dossier of a case apart, and goes with the case', () => {
    const kept = drafts();
    kept.write('one', 'reply:a', 'to them');
    kept.write('one', 'told:a', 'what they said');
    kept.write('one', 'reply:b', 'to others');
    expect([kept.of('one', 'reply:a').text, kept.of('one', 'reply:b').text]).toEqual([
      'to them',
      'to others',
    ]);
    expect(kept.cases()).toEqual(['one']);
    kept.forget('one');
    expect([kept.of('one', 'reply:a').text, kept.of('one', 'told:a').text]).toEqual(['', '']);
    expect(kept.hasUnsent()).toBe(false);
  });

  it('is removed only once the server took it', async () => {
    const kept = drafts();
    kept.write('one', 'answer', 'text');
    const held = Promise.withResolvers<undefined>();
    const sending = kept.send('one', 'answer', () => held.promise.then(() => undefined));
    expect(kept.of('one', 'answer')).toMatchObject({ text: 'text', sending: true, takenAt: null });
    held.resolve(undefined);
    expect(await sending).toBe(true);
    expect(kept.of('one', 'answer')).toMatchObject({ text: '', sending: false, takenAt: AT });
  });

  it('is all there again when sending fails, with the reason', async () => {
    const kept = drafts();
    kept.write('one', 'note', 'text');
    const broken = new Error('no');
    expect(await kept.send('one', 'note', () => Promise.reject(broken))).toBe(false);
    expect(kept.of('one', 'note')).toMatchObject({
      text: 'text',
      sending: false,
      failure: broken,
      takenAt: null,
    });
  });

  it('cannot be changed or sent a second time while it is under way', async () => {
    const kept = drafts();
    kept.write('one', 'answer', 'first');
    const held = Promise.withResolvers<undefined>();
    const sending = kept.send('one', 'answer', () => held.promise.then(() => undefined));
    kept.write('one', 'answer', 'changed');
    expect(await kept.send('one', 'answer', () => Promise.resolve())).toBe(false);
    expect(kept.of('one', 'answer').text).toBe('first');
    held.resolve(undefined);
    await sending;
  });

  it('is not sent when it is blank', async () => {
    const kept = drafts();
    kept.write('one', 'answer', ' \n ');
    expect(await kept.send('one', 'answer', () => Promise.reject(new Error('asked')))).toBe(false);
    expect(kept.of('one', 'answer').failure).toBeNull();
    expect(kept.hasUnsent()).toBe(false);
  });

  it('does not come back after it was wiped while under way', async () => {
    const kept = drafts();
    kept.write('one', 'answer', 'secret');
    const held = Promise.withResolvers<undefined>();
    const sending = kept.send('one', 'answer', () => held.promise.then(() => undefined));
    kept.clear();
    held.reject(new Error('too late'));
    await sending;
    expect(kept.of('one', 'answer').text).toBe('');
    expect(kept.hasUnsent()).toBe(false);
  });

  it('goes with a case that is lost, and nothing of other cases or of a report to enter goes with it', async () => {
    const kept = drafts();
    kept.write('one', 'answer', 'to the person');
    kept.write('one', 'note', 'to the team');
    kept.write('two', 'note', 'stays');
    kept.write('', 'entry', 'stays too');
    expect(kept.cases()).toEqual(['one', 'two']);
    const held = Promise.withResolvers<undefined>();
    const sending = kept.send('one', 'answer', () => held.promise.then(() => undefined));
    kept.forget('one');
    held.reject(new Error('too late'));
    await sending;
    expect(kept.of('one', 'answer').text).toBe('');
    expect(kept.of('one', 'note').text).toBe('');
    expect(kept.cases()).toEqual(['two']);
    expect(kept.of('', 'entry').text).toBe('stays too');
  });

  it('is typed anew into a case while what was forgotten is still under way', async () => {
    const kept = drafts();
    kept.write('one', 'note', 'old');
    const held = Promise.withResolvers<undefined>();
    const sending = kept.send('one', 'note', () => held.promise.then(() => undefined));
    kept.forget('one');
    kept.write('one', 'note', 'new');
    held.resolve(undefined);
    await sending;
    expect(kept.of('one', 'note').text).toBe('new');
  });

  it('tells those who listen, until they stop', () => {
    const kept = drafts();
    let told = 0;
    const stop = kept.subscribe(() => (told += 1));
    kept.write('one', 'note', 'a');
    stop();
    kept.write('one', 'note', 'ab');
    expect(told).toBe(1);
  });
});
