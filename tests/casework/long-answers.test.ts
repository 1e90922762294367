import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/casework/split-text.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { refusalOf } from '../support/refusal.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

describe('splitting a text', () => {
  it('keeps every part within its bytes and loses nothing', () => {
    const text = 'aé漢🕊'.repeat(100);
    const parts = splitText(text, 17);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map((part) => utf8(part).length))).toBeLessThanOrEqual(17);
  });
  it('never cuts a code point', () => expect(splitText('🕊🕊', 5)).toEqual(['🕊', '🕊']));
  it('fills a part to its last byte', () => expect(splitText('abcd', 2)).toEqual(['ab', 'cd']));
  it('makes nothing of nothing', () => expect(splitText('', 5)).toEqual([]));
  it('refuses half a surrogate pair', () =>
    expect(refusalOf(() => splitText('\ud83d', 5))).toBe('bad-encoding'));
});

const portal = teamPortalOfThisFile(1);

describe('a long answer', () => {
  it('reaches the reporter whole, in as many slots as it needs', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    const text = 'Write down dates, names and places. 写下日期。'.repeat(400);
    await desk.answer(reporter.caseId, text);
    await portal.place();
    const { replies } = await reporter.mailbox();
    expect(replies.length).toBeGreaterThan(3);
    expect(replies.map(({ text: part }) => part).join('')).toBe(text);
    expect(new Set(replies.map(({ header }) => header.messageId)).size).toBe(1);
    const turns = (await desk.openCase(reporter.caseId)).state.conversation;
    expect(turns.map((turn) => turn.text)).toEqual([text]);
  });

  it('is refused when it is empty or longer than a mailbox shows', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    const id = desk.cases()[0]?.id ?? '';
    await expect(desk.answer(id, '')).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(desk.answer(id, 'a'.repeat(100_000))).rejects.toMatchObject({ code: 'too-long' });
  });
});
