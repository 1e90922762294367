import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LogKeys, logKey } from '../../../src/protocol/client/case-secret.ts';
import {
  type AuthorKeys,
  logSealContext,
  openLogEvent,
  previousOf,
} from '../../../src/protocol/client/log-event.ts';
import { type LogEventDraft, sealLogEvent } from '../../../src/protocol/client/seal-log-event.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, type OrganisationId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { eventHash } from '../../../src/protocol/log-append.ts';
import { openUnder, sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { cut, extended, flip, replaced, swapped } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf, firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const SEQUENCE = 4;
const NOTE: LogEventDraft = { type: 'note', data: utf8('{"version":1,"text":"A note."}') };

onBothEngines('a log event', () => {
  const organisation = once(() => sampleOrganisation('log'));
  const keys = once(() => firstKeys(sampleReporter(organisation().id)));
  const previous = () => eventHash(seededBytes('event before', 1024));
  const seal = (draft: LogEventDraft = NOTE, author = reviewer(organisation()).author, under = keys()) =>
    sealLogEvent(
      under,
      {
        organisation: organisation().id,
        roster: organisation().roster.hash,
        sequence: SEQUENCE,
        previous: previous(),
      },
      author,
      draft,
      NOW,
      seededEntropy('event'),
    );
  const open = (
    sealed: Uint8Array,
    given: { under?: LogKeys; sequence?: number; id?: OrganisationId; authors?: AuthorKeys } = {},
  ) =>
    refusalOf(() =>
      openLogEvent(
        given.under ?? keys(),
        given.id ?? organisation().id,
        given.sequence ?? SEQUENCE,
        sealed,
        given.authors ?? authorsOf(organisation().roster),
      ),
    );
  const sealed = once(() => seal());
  // Whoever holds the case can make every layer but a colleague's signature.
  const body = () => openUnder(logKey(keys()), LABEL.logSeal, logSealContext(keys(), SEQUENCE), sealed());
  const frames = () => decodeFrames(LABEL.logEvent, body(), 'padded');
  const around = (inner: Uint8Array) =>
    open(
      sealUnder(
        logKey(keys()),
        LABEL.logSeal,
        logSealContext(keys(), SEQUENCE),
        inner,
        seededEntropy('again'),
      ),
    );
  const withFrames = (changed: readonly Uint8Array[]) =>
    around(encodeFrames(LABEL.logEvent, changed, 1024 - 40));

  it('comes back with its author, its time and the hash of the one before', () => {
    const event = openLogEvent(
      keys(),
      organisation().id,
      SEQUENCE,
      sealed(),
      authorsOf(organisation().roster),
    );
    expect(event.header).toMatchObject({
      type: 'note',
      sequence: SEQUENCE,
      epoch: 0,
      time: '2026-03-04T10:30:00Z',
    });
    expect(event.header.author).toBe(reviewer(organisation()).entry.id);
    expect(event.data).toEqual(NOTE.data);
    expect(event.hash).toEqual(eventHash(sealed()));
    expect(previousOf(event)).toEqual(previous());
  });

  it.each([
    [0, 1024],
    [400, 1024],
    [1_000, 4_096],
    [4_000, 16_384],
    [16_000, 131_072],
    [130_000, 131_072],
  ])('of %d bytes is sealed in %d', (length, size) => {
    expect(seal({ type: 'note', data: new Uint8Array(length) })).toHaveLength(size);
  });

  it('that fits no size is not sealed, nor one whose type is no word', () => {
    expect(refusalOf(() => seal({ type: 'note', data: new Uint8Array(131_072) }))).toBe('too-long');
    expect(refusalOf(() => seal({ type: 'A note', data: new Uint8Array() }))).toBe('bad-encoding');
    expect(refusalOf(() => seal({ type: '__proto__', data: new Uint8Array() }))).toBe('bad-encoding');
  });

  it('opens at no other place: sequence, epoch, log, secret', () => {
    expect(open(sealed(), { sequence: SEQUENCE + 1 })).toBe('cannot-decrypt');
    expect(open(sealed(), { under: { ...keys(), epoch: 1 } })).toBe('cannot-decrypt');
    expect(open(sealed(), { under: { ...keys(), log: logId(new Uint8Array(32)) } })).toBe('cannot-decrypt');
    expect(open(sealed(), { under: keysOfEpoch(sampleReporter(organisation().id), 1) })).toBe(
      'cannot-decrypt',
    );
  });

  it('opens for no other organisation', () => {
    expect(open(sealed(), { id: organisationId(new Uint8Array(16)) })).toBe('wrong-context');
  });

  it('of someone whom no roster names is refused, and so is a colleague’s name under another signature', () => {
    expect(open(sealed(), { authors: () => undefined })).toBe('unknown-author');
    const forger = {
      ...reviewer(organisation(), 0).author,
      signingKey: reviewer(organisation(), 1).signing.secretKey,
    };
    expect(open(seal(NOTE, forger))).toBe('bad-signature');
  });

  it('is refused altered anywhere, cut, or prolonged', () => {
    for (let at = 0; at < sealed().length; at += 31) expect(open(flip(sealed(), at))).toBe('cannot-decrypt');
    expect(open(cut(sealed()))).toBe('bad-length');
    expect(open(extended(sealed()))).toBe('bad-length');
    expect(open(new Uint8Array())).toBe('bad-length');
  });

  it('is refused when a colleague exchanged anything in it', () => {
    expect(withFrames(frames())).toHaveProperty('gave');
    expect(withFrames(replaced(frames(), 1, utf8('other')))).toBe('bad-signature');
    expect(withFrames(swapped(frames(), 0, 1))).toBe('bad-encoding');
    expect(withFrames(replaced(frames(), 2, new Uint8Array(65)))).toBe('bad-length');
    expect(withFrames(frames().slice(0, 2))).toBe('bad-encoding');
    expect(withFrames([...frames(), new Uint8Array()])).toBe('bad-encoding');
    expect(around(flip(body(), -1))).toBe('bad-padding');
    expect(around(encodeFrames(LABEL.cardContent, frames(), 1024 - 40))).toBe('wrong-label');
  });

  it('is refused when its header names another place', () => {
    const header = fromUtf8(frames()[0] ?? new Uint8Array());
    const withHeader = (text: string) => withFrames(replaced(frames(), 0, utf8(text)));
    expect(withHeader(header.replace('"sequence":4', '"sequence":5'))).toBe('wrong-context');
    expect(withHeader(header.replace('"epoch":0', '"epoch":1'))).toBe('wrong-context');
    expect(withHeader(header.replace('"type":"note"', '"type":"closed"'))).toBe('bad-signature');
    expect(withHeader(header.replace(/"previous":"[^"]+"/, '"previous":null'))).toBe('bad-signature');
    expect(withHeader(header.replace('"sequence":4', '"sequence":4294967296'))).toBe('bad-encoding');
    expect(withHeader(header.replace('"sequence":4', '"sequence":-4'))).toBe('bad-encoding');
  });

  it('from a hostile holder of the case is refused with a code, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 984, maxLength: 984 }), fc.boolean(), (bytes, labelled) => {
        const inner = Uint8Array.from(bytes);
        if (labelled) inner.set(body().slice(0, 26));
        expect(around(inner)).toBeTypeOf('string');
      }),
      fuzzRuns(80),
    );
  });
});
