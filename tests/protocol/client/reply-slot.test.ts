import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { type LogKeys, slotKey, slotToken } from '../../../src/protocol/client/case-secret.ts';
import { openReply } from '../../../src/protocol/client/reply-slot.ts';
import { REPLY_TEXT_BYTES, type ReplyDraft, sealReply } from '../../../src/protocol/client/seal-reply.ts';
import { type ReplyAuthor, SLOT_PLAINTEXT_BYTES } from '../../../src/protocol/client/slot-seal.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { SLOT_BYTES } from '../../../src/protocol/limits.ts';
import { openUnder, sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { destroyHashOf, slotIdOf } from '../../../src/protocol/slot-id.ts';
import { cut, extended, flip, replaced, swapped } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const INDEX = 3;
const DRAFT: ReplyDraft = {
  index: INDEX,
  messageId: seededBytes('message id', 16),
  part: 0,
  parts: 2,
  text: 'We have read your report.',
};

onBothEngines('a reply', () => {
  const organisation = once(() => sampleOrganisation('reply'));
  const keys = once(() => sampleReporter(organisation().id));
  const place = () => ({ organisation: organisation().id, roster: organisation().roster });
  const seal = (
    change: Partial<ReplyDraft> = {},
    author: Partial<ReplyAuthor> = {},
    under = firstKeys(keys()),
  ) =>
    sealReply(
      under,
      { ...DRAFT, ...change },
      keys().kemPublicKey,
      { ...reviewer(organisation()).replyAuthor, ...author },
      place(),
      NOW,
      seededEntropy('reply'),
    );
  const sealed = once(() => seal());
  const open = (
    bytes: Uint8Array,
    index = INDEX,
    under: LogKeys = firstKeys(keys()),
    id = organisation().id,
  ) => refusalOf(() => openReply(under, index, bytes, keys().kemSeed, id, organisation().roster));
  // A hostile holder of the case: who can make every layer but a colleague's signature.
  const id = () => slotIdOf(slotToken(firstKeys(keys()), INDEX));
  const outer = () => slotKey(firstKeys(keys()), INDEX);
  const plaintext = once(() => {
    const file = openUnder(outer(), LABEL.slotSeal, [id()], sealed().sealed);
    return openAgeFile(file, [keys().kemSeed]) ?? new Uint8Array();
  });
  const frames = once(() => decodeFrames(LABEL.slotContent, plaintext(), 'padded'));
  const around = (inner: Uint8Array) => {
    const file = sealAgeFile({
      plaintext: inner,
      recipients: [keys().kemPublicKey],
      entropy: seededEntropy('again'),
    });
    return sealUnder(outer(), LABEL.slotSeal, [id()], file, seededEntropy('again'));
  };
  const withFrames = (changed: readonly Uint8Array[]) =>
    open(around(encodeFrames(LABEL.slotContent, changed, SLOT_PLAINTEXT_BYTES)));

  it('opens for the reporter, with its author and the way to destroy it', () => {
    const outcome = open(sealed().sealed);
    expect(outcome).toMatchObject({
      gave: {
        text: DRAFT.text,
        signed: true,
        header: { index: INDEX, part: 0, parts: 2, day: '2026-03-04' },
      },
    });
    if (typeof outcome === 'string' || outcome.gave === null) throw new Error('not opened');
    expect(outcome.gave.id).toEqual(sealed().id);
    expect(destroyHashOf(outcome.gave.destroyToken)).toEqual(sealed().destroyHash);
  });

  it('is one size, empty and full, whatever the label', () => {
    const label = '漢'.repeat(60);
    const far = { log: keys().caseId, epoch: 0xffff_ffff, secret: keys().caseSecret };
    for (const text of ['', '🕊', 'x'.repeat(REPLY_TEXT_BYTES)]) {
      const longest = { index: 0xffff_ffff, part: 15, parts: 16, text };
      expect(seal({ text }).sealed).toHaveLength(SLOT_BYTES);
      expect(seal(longest, { label }, far).sealed).toHaveLength(SLOT_BYTES);
    }
    expect(
      refusalOf(() =>
        seal(
          { index: 0xffff_ffff, part: 15, parts: 16, text: 'x'.repeat(REPLY_TEXT_BYTES + 1) },
          { label },
          far,
        ),
      ),
    ).toBe('too-long');
  });

  it.each<[string, Partial<ReplyDraft>, Partial<ReplyAuthor>, string]>([
    ['with a part beyond its parts', { part: 2 }, {}, 'bad-encoding'],
    ['with too many parts', { parts: 17 }, {}, 'bad-encoding'],
    ['with half a surrogate pair', { text: '\ud83d' }, {}, 'bad-encoding'],
    ['with another length of id', { messageId: new Uint8Array(15) }, {}, 'bad-length'],
    ['under a label that turns the direction', {}, { label: '\u202eevil' }, 'bad-encoding'],
    ['with a negative index', { index: -1 }, {}, 'bad-argument'],
  ])('is not sealed %s', (_, change, author, code) => {
    expect(refusalOf(() => seal(change, author))).toBe(code);
  });

  it('is nothing at another index, in another epoch, in another case, or when it is noise', () => {
    const bytes = sealed().sealed;
    expect(open(bytes, INDEX + 1)).toEqual({ gave: null });
    expect(open(bytes, INDEX, keysOfEpoch(keys(), 1))).toEqual({ gave: null });
    expect(open(bytes, INDEX, { ...firstKeys(keys()), epoch: 1 })).toEqual({ gave: null });
    expect(open(bytes, INDEX, { ...firstKeys(keys()), log: logId(new Uint8Array(32)) })).toEqual({
      gave: null,
    });
    expect(open(seededBytes('noise', SLOT_BYTES))).toEqual({ gave: null });
    for (let at = 0; at < SLOT_BYTES; at += 509) expect(open(flip(bytes, at))).toEqual({ gave: null });
  });

  it('is refused for another organisation, cut, or prolonged', () => {
    const other = organisationId(new Uint8Array(16));
    expect(open(sealed().sealed, INDEX, firstKeys(keys()), other)).toBe('wrong-context');
    expect(open(cut(sealed().sealed))).toBe('bad-length');
    expect(open(extended(sealed().sealed))).toBe('bad-length');
  });

  it('of a colleague is refused when anything in it was exchanged', () => {
    expect(withFrames(frames())).toHaveProperty('gave');
    expect(withFrames(replaced(frames(), 1, utf8('Do nothing.')))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), 2, seededBytes('token', 32)))).toBe('bad-signature');
    expect(withFrames(swapped(frames(), 1, 2))).toBe('bad-signature');
    expect(withFrames(replaced(frames(), 3, new Uint8Array(63)))).toBe('bad-length');
    expect(withFrames(frames().slice(0, 3))).toBe('bad-encoding');
    expect(withFrames([...frames(), new Uint8Array()])).toBe('bad-encoding');
  });

  it('is refused when its header names another place', () => {
    const header = fromUtf8(frames()[0] ?? new Uint8Array());
    const withHeader = (text: string) => withFrames(replaced(frames(), 0, utf8(text)));
    expect(withHeader(header.replace('"index":3', '"index":4'))).toBe('wrong-context');
    expect(withHeader(header.replace('"epoch":0', '"epoch":1'))).toBe('wrong-context');
    expect(withHeader(header.replace(/"caseId":"[^"]+"/, `"caseId":"${'A'.repeat(43)}"`))).toBe(
      'wrong-context',
    );
    expect(withHeader(header.replace('"part":0', '"part":2'))).toBe('bad-encoding');
    expect(withHeader(header.replace('"part":0', '"part":1'))).toBe('bad-signature');
    expect(withHeader(header.replace('"version":1', '"version":2'))).toBe('newer-version');
  });

  it('is refused with padding that is not zero, under another label, or to someone else', () => {
    expect(open(around(flip(plaintext(), -1)))).toBe('bad-padding');
    expect(open(around(encodeFrames(LABEL.headContent, frames(), SLOT_PLAINTEXT_BYTES)))).toBe('wrong-label');
    const toOther = sealAgeFile({
      plaintext: plaintext(),
      recipients: [sampleReporter(organisation().id, 'other').kemPublicKey],
      entropy: seededEntropy('other'),
    });
    expect(open(sealUnder(outer(), LABEL.slotSeal, [id()], toOther, seededEntropy('other')))).toBe(
      'cannot-decrypt',
    );
    const noFile = sealUnder(
      outer(),
      LABEL.slotSeal,
      [id()],
      new Uint8Array(SLOT_BYTES - 40),
      seededEntropy('none'),
    );
    expect(open(noFile)).toBe('age-bad-header');
  });

  it('is shown as unsigned when its author is not in the roster, or under another name', () => {
    const stranger = sampleOrganisation('strangers');
    const unknown = seal({}, reviewer(stranger).replyAuthor).sealed;
    expect(open(unknown)).toMatchObject({ gave: { signed: false } });
    expect(open(seal({}, { label: 'Reviewer 1' }).sealed)).toMatchObject({ gave: { signed: false } });
  });

  it('under the name of a colleague is refused', () => {
    const forged = seal({}, { signingKey: reviewer(organisation(), 1).signing.secretKey });
    expect(open(forged.sealed)).toBe('bad-signature');
  });

  it('from a hostile holder of the case is refused with a code, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (inner) => {
        const padded = new Uint8Array(SLOT_PLAINTEXT_BYTES);
        padded.set(inner);
        expect(open(around(padded))).toBeTypeOf('string');
      }),
      fuzzRuns(15),
    );
  });
});
