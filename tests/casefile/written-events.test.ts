import { describe, expect, it } from 'vitest';
import {
  decodeWritten,
  encodeWritten,
  isWrittenType,
  type WrittenType,
} from '../../src/casefile/case-event.ts';
import { firstConsent } from '../../src/casefile/consent/first-consent.ts';
import { isGranted } from '../../src/casefile/consent/is-granted.ts';
import { TEAM_READS } from '../../src/casefile/consent/switches.ts';
import { decodeEntryMark, encodeEntryMark, encodeTeamOpening } from '../../src/casefile/team-event.ts';
import { fromUtf8, utf8 } from '../../src/protocol/encoding/utf8.ts';
import { refusalOf } from '../support/refusal.ts';

const FACTS = { sequence: 3, time: '2026-03-04T10:30:00Z', author: 'me' };

describe('a written event', () => {
  it.each([
    ['note', { text: 'Called them. 🕊' }],
    ['taken-on', {}],
    ['given-back', {}],
    ['handed-to', { to: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['junk-set', { pattern: 'poem, March', reason: 'Pasted.' }],
    ['declined', { proposal: 3 }],
    ['closed', { reason: 'Resolved.' }],
    ['reopened', { reason: 'They came back.' }],
  ] as const)('of type %s comes back', (type, content) => {
    expect(decodeWritten(type, encodeWritten(type, content), FACTS)).toEqual({ ...FACTS, type, ...content });
  });

  it('is not written empty, too long, or with half a character', () => {
    expect(refusalOf(() => encodeWritten('note', { text: '' }))).toBe('bad-encoding');
    expect(refusalOf(() => encodeWritten('note', { text: 'x'.repeat(10_001) }))).toBe('bad-encoding');
    expect(refusalOf(() => encodeWritten('note', { text: '\ud800' }))).toBe('bad-encoding');
    expect(refusalOf(() => encodeWritten('closed', { reason: 'x'.repeat(2_001) }))).toBe('bad-encoding');
  });

  it.each<[WrittenType, string, string]>([
    ['note', '{"version":1}', 'bad-encoding'],
    ['note', '{"version":1,"text":"a","more":1}', 'bad-encoding'],
    ['note', '{"text":"a","version":1}', 'bad-encoding'],
    ['note', '{"version":2,"text":"a"}', 'newer-version'],
    ['taken-on', '{"version":1,"text":"a"}', 'bad-encoding'],
    ['handed-to', '{"version":1,"to":"me"}', 'bad-encoding'],
    ['junk-set', '{"version":1,"pattern":"a"}', 'bad-encoding'],
    ['declined', '{"version":2,"proposal":1}', 'newer-version'],
    ['closed', '{"version":1,"reason":""}', 'bad-encoding'],
    ['reopened', '', 'bad-encoding'],
  ])('of type %s is refused as %s', (type, text, code) => {
    expect(refusalOf(() => decodeWritten(type, utf8(text), FACTS))).toBe(code);
  });

  it('has a type of a closed list', () => {
    expect(isWrittenType('note')).toBe(true);
    for (const type of ['filed', 'constructor', '__proto__', 'toString', ''])
      expect(isWrittenType(type)).toBe(false);
  });
});

describe('a mark of an entry', () => {
  it('comes back with its position', () => {
    for (const position of [1, 70_000, Number.MAX_SAFE_INTEGER]) {
      expect(decodeEntryMark(encodeEntryMark(position))).toBe(position);
    }
    expect(fromUtf8(encodeTeamOpening())).toBe('{"version":1}');
  });

  it.each([0, -1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('is not made at %d', (position) => {
    expect(refusalOf(() => encodeEntryMark(position))).toBe('bad-encoding');
  });

  it.each(['{"version":1,"position":"1"}', '{"version":1}', '{"version":1,"position":1e21}', 'null'])(
    'is not read from %s',
    (text) => {
      expect(refusalOf(() => decodeEntryMark(utf8(text)))).toBe('bad-encoding');
    },
  );
});

describe('the consent of a first report', () => {
  const place = { organisation: new Uint8Array(16), caseId: new Uint8Array(32) };
  const now = Date.parse('2026-03-04T10:30:00Z');

  it('lets the team read for as long as a consent holds, and nothing more', () => {
    expect(firstConsent(place, 'fr', now)).toMatchObject({
      language: 'fr',
      switches: { C1: 'granted' },
      given: '2026-03-04T10Z',
      expires: '2026-08-31',
      destinations: [],
      previous: null,
    });
  });

  it('lets one on duty open names alone only where that was said', () => {
    expect(firstConsent(place, 'fr', now, true).switches).toEqual({ C1: 'granted', C14: 'granted' });
  });
});

describe('a switch of a consent', () => {
  const consent = {
    switches: { C1: 'granted', C2: 'refused', C3: 'ask' },
    expires: '2026-03-04',
  } as const;

  it('is granted until its last day', () => {
    expect(isGranted(consent, TEAM_READS, '2026-03-04')).toBe(true);
    expect(isGranted(consent, TEAM_READS, '2026-03-05')).toBe(false);
  });

  it.each(['C2', 'C3', 'C4', 'constructor', '__proto__', ''])(
    'is not granted by anything but the word: %s',
    (code) => {
      expect(isGranted(consent, code, '2026-03-01')).toBe(false);
    },
  );
});
