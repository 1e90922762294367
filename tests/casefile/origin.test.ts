import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/casefile/case-card.ts';
import { type CaseEvent, encodeWritten } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { decodeEntry, encodeEntry } from '../../src/casefile/entry.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { filedBody } from '../support/filed-body.ts';
import { refusalOf } from '../support/refusal.ts';
import { ENTRY } from '../support/sample-entry.ts';

const TIME = '2026-03-04T10:30:00Z';

const filed = (entered?: { by: string; entry: typeof ENTRY }): CaseEvent => ({
  ...filedBody({ readers: ['anna', 'ben', 'cleo', 'whoever filed it'], ...(entered && { entered }) }),
  sequence: 0,
  time: TIME,
  author: 'whoever filed it',
});

const attested = (author: string, sequence = 1): CaseEvent => ({
  type: 'consent-attested',
  ground: 'asked-them',
  words: `I am ${author}.`,
  sequence,
  time: TIME,
  author,
});

const originOf = (...events: CaseEvent[]) => foldCase(events).origin;
const ENTERED = filed({ by: 'anna', entry: ENTRY });

describe('the origin of a case', () => {
  it('is the portal for what a reporter sent', () => {
    expect(originOf(filed())).toEqual({ kind: 'portal' });
    expect(originOf()).toBeNull();
  });

  it('is whoever entered it, and waits for a second word until a colleague gives it', () => {
    expect(originOf(ENTERED)).toEqual({ kind: 'entered', by: 'anna', entry: ENTRY, second: null });
    expect(cardOf(foldCase([ENTERED])).asksColleague).toBe(true);
    expect(originOf(ENTERED, attested('ben'))).toMatchObject({
      second: { by: 'ben', time: TIME, ground: 'asked-them', words: 'I am ben.' },
    });
    expect(cardOf(foldCase([ENTERED, attested('ben')])).asksColleague).toBe(false);
  });

  it('takes no second word from whoever entered the report, however often they write it', () => {
    expect(originOf(ENTERED, attested('anna'), attested('anna', 2))).toMatchObject({ second: null });
  });

  it('lets whoever filed it be the second: to file is not to attest', () => {
    expect(originOf(ENTERED, attested('whoever filed it'))).toMatchObject({
      second: { by: 'whoever filed it' },
    });
  });

  it('lets nobody confirm the consent before the second word is there', () => {
    const by = (author: string, sequence: number) => ({ author, sequence, time: TIME });
    const yes = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes', reason: 'x' } as const;
    const confirmed = { type: 'stage-set', stage: 'consent-confirmed', reason: 'x' } as const;
    const events: CaseEvent[] = [
      ENTERED,
      { type: 'gate-set', decision: 'accept', ...yes, ...by('ben', 1) },
      {
        type: 'verification-set',
        source: 'B',
        information: '2',
        standard: 'credible',
        reason: 'x',
        ...by('ben', 2),
      },
      { ...confirmed, ...by('ben', 3) },
    ];
    expect(foldCase(events).life?.stage).toBe('assessed');
    const attestedNow = [...events, attested('cleo', 4), { ...confirmed, ...by('ben', 5) }];
    expect(foldCase(attestedNow).life?.stage).toBe('consent-confirmed');
  });

  it('keeps the first second word', () => {
    const origin = originOf(ENTERED, attested('ben'), attested('cleo', 2), attested('ben', 3));
    expect(origin).toMatchObject({ second: { by: 'ben', words: 'I am ben.' } });
  });

  it('never makes a reporter’s own report an entered one, nor an attested consent of it', () => {
    expect(originOf(filed(), attested('ben'))).toEqual({ kind: 'portal' });
    const again = { ...ENTERED, sequence: 1 } as CaseEvent;
    expect(originOf(filed(), again)).toEqual({ kind: 'portal' });
    expect(originOf(attested('ben'), { ...filed(), sequence: 0 })).toEqual({ kind: 'portal' });
  });
});

describe('what a member says of a report', () => {
  it('comes back as it was', () => {
    expect(decodeEntry(encodeEntry(ENTRY))).toEqual(ENTRY);
  });

  it.each([
    ['another channel', { channel: 'rumour' }],
    ['a channel of no kind', { channel: '' }],
    ['a day that is none', { received: '2026-02-30' }],
    ['consent from nobody', { consent: { ...ENTRY.consent, from: 'unknown' } }],
    ['consent in no way', { consent: { ...ENTRY.consent, way: 'assumed' } }],
    ['consent that is missing', { consent: undefined }],
    ['a phrase kept by the desk', { phrase: 'kept' }],
    ['too many words', { fromWords: 'x'.repeat(1_001) }],
    ['no mark', { mark: '' }],
  ])('is refused with %s', (_, change) => {
    expect(refusalOf(() => decodeEntry(utf8(JSON.stringify({ ...ENTRY, ...change }))))).toBe('bad-encoding');
  });

  it('of a later release asks for a newer page', () => {
    expect(refusalOf(() => decodeEntry(utf8(JSON.stringify({ ...ENTRY, version: 2 }))))).toBe(
      'newer-version',
    );
  });
});

describe('a second reviewer’s word', () => {
  it('is not written without saying how they know', () => {
    const ground = 'trust-a-colleague' as 'asked-them';
    expect(refusalOf(() => encodeWritten('consent-attested', { ground, words: '' }))).toBe('bad-encoding');
  });
});
