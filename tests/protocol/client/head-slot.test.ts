import { expect, it } from 'vitest';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import {
  headKey,
  headSlotId,
  headToken,
  headWritePair,
  type LogKeys,
} from '../../../src/protocol/client/case-secret.ts';
import { openHeadSlot } from '../../../src/protocol/client/head-slot.ts';
import { openReply } from '../../../src/protocol/client/reply-slot.ts';
import { type HeadState, sealHeadSlot } from '../../../src/protocol/client/seal-head-slot.ts';
import { SLOT_PLAINTEXT_BYTES } from '../../../src/protocol/client/slot-seal.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { verifyHeadSlotWrite } from '../../../src/protocol/head-slot-write.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { SLOT_BYTES } from '../../../src/protocol/limits.ts';
import { sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { slotIdOf } from '../../../src/protocol/slot-id.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { firstKeys, keysOfEpoch, sampleReporter, signedConsent } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a head slot', () => {
  const organisation = once(() => sampleOrganisation('head'));
  const keys = once(() => sampleReporter(organisation().id));
  const state = (change: Partial<HeadState> = {}): HeadState => ({
    revision: 1,
    firstIndex: 0,
    nextIndex: 2,
    received: '2026-03-04',
    status: 'answered',
    consent: signedConsent(keys()),
    ...change,
  });
  const seal = (
    change: Partial<HeadState> = {},
    now: LogKeys = firstKeys(keys()),
    writer: LogKeys = now,
    author = reviewer(organisation()),
  ) =>
    sealHeadSlot(
      keys().caseSecret,
      now,
      writer,
      state(change),
      keys().kemPublicKey,
      author.replyAuthor,
      { organisation: organisation().id, roster: organisation().roster },
      NOW,
      seededEntropy('head'),
    );
  const open = (bytes: Uint8Array, reporter = keys(), id = organisation().id) =>
    refusalOf(() =>
      openHeadSlot(reporter.caseId, reporter.caseSecret, bytes, reporter.kemSeed, id, organisation().roster),
    );
  const sealed = once(() => seal().write.sealed);

  it('tells the reporter the epoch, the live answers, the day and the consent', () => {
    const later = keysOfEpoch(keys(), 5);
    expect(open(seal({ revision: 9 }, later, firstKeys(keys())).write.sealed)).toMatchObject({
      gave: {
        keys: later,
        signed: true,
        consent: signedConsent(keys()),
        header: { revision: 9, firstIndex: 0, nextIndex: 2, received: '2026-03-04', status: 'answered' },
      },
    });
  });

  it('is found by the phrase alone', () => {
    expect(seal().id).toEqual(headSlotId(keys().caseId, keys().caseSecret));
    expect(seal().id).toEqual(slotIdOf(headToken(keys().caseId, keys().caseSecret)));
  });

  it('is one size', () => {
    expect(seal({ consent: new Uint8Array() }).write.sealed).toHaveLength(SLOT_BYTES);
    expect(seal({ consent: new Uint8Array(5_900) }).write.sealed).toHaveLength(SLOT_BYTES);
    expect(refusalOf(() => seal({ consent: new Uint8Array(SLOT_PLAINTEXT_BYTES) }))).toBe('too-long');
  });

  it('is written under the key that the server holds, and hands it the next one with a new epoch', () => {
    const [before, after] = [firstKeys(keys()), keysOfEpoch(keys(), 1)];
    const same = seal();
    expect(same.write.nextWriteKey).toHaveLength(0);
    expect(same.write.writeKey).toEqual(headWritePair(before).publicKey);
    expect(refusalOf(() => verifyHeadSlotWrite(same.id, same.write, same.write.writeKey))).toHaveProperty(
      'gave',
    );
    const turned = seal({ revision: 2 }, after, before);
    expect(turned.write.writeKey).toEqual(headWritePair(before).publicKey);
    expect(turned.write.nextWriteKey).toEqual(headWritePair(after).publicKey);
  });

  it.each<[string, Partial<HeadState>]>([
    ['revision 0', { revision: 0 }],
    ['more live answers than an opening collects', { nextIndex: 17 }],
    ['answers counted backwards', { firstIndex: 3 }],
    ['a status that is no word', { status: 'Answered!' }],
    ['a day that is none', { received: '2026-13-01' }],
  ])('is not sealed with %s', (_, change) => {
    expect(refusalOf(() => seal(change))).toBe('bad-encoding');
  });

  it('of another case is nothing', () => {
    expect(open(sealed(), sampleReporter(organisation().id, 'other'))).toEqual({ gave: null });
    expect(open(seededBytes('noise', SLOT_BYTES))).toEqual({ gave: null });
    for (let at = 0; at < SLOT_BYTES; at += 509) expect(open(flip(sealed(), at))).toEqual({ gave: null });
  });

  it('is no reply, and a reply is no head slot', () => {
    const outcome = refusalOf(() =>
      openReply(firstKeys(keys()), 0, sealed(), keys().kemSeed, organisation().id, organisation().roster),
    );
    expect(outcome).toEqual({ gave: null });
  });

  it('is refused for another organisation, cut, or prolonged', () => {
    expect(open(sealed(), keys(), organisationId(new Uint8Array(16)))).toBe('wrong-context');
    expect(open(cut(sealed()))).toBe('bad-length');
    expect(open(extended(sealed()))).toBe('bad-length');
  });

  it('is refused under the name of a colleague, and shown as unsigned from a stranger', () => {
    const [first, second] = [reviewer(organisation(), 0), reviewer(organisation(), 1)];
    const forger = { ...first, replyAuthor: { ...first.replyAuthor, signingKey: second.signing.secretKey } };
    const here = firstKeys(keys());
    expect(open(seal({}, here, here, forger).write.sealed)).toBe('bad-signature');
    const stranger = reviewer(sampleOrganisation('strangers'));
    expect(open(seal({}, here, here, stranger).write.sealed)).toMatchObject({ gave: { signed: false } });
  });

  it('that is ours but not what it should be is refused', () => {
    const { caseId, caseSecret, kemPublicKey } = keys();
    const around = (plaintext: Uint8Array, recipient = kemPublicKey) => {
      const file = sealAgeFile({ plaintext, recipients: [recipient], entropy: seededEntropy('again') });
      const context = [headSlotId(caseId, caseSecret)];
      return open(
        sealUnder(headKey(caseId, caseSecret), LABEL.headSeal, context, file, seededEntropy('again')),
      );
    };
    const frames = (count: number) => Array.from({ length: count }, () => new Uint8Array(3));
    expect(around(encodeFrames(LABEL.headContent, frames(3), SLOT_PLAINTEXT_BYTES))).toBe('bad-encoding');
    expect(around(encodeFrames(LABEL.headContent, frames(4), SLOT_PLAINTEXT_BYTES))).toBe('bad-encoding');
    expect(around(encodeFrames(LABEL.slotContent, frames(4), SLOT_PLAINTEXT_BYTES))).toBe('wrong-label');
    expect(around(flip(encodeFrames(LABEL.headContent, frames(4), SLOT_PLAINTEXT_BYTES), -1))).toBe(
      'bad-padding',
    );
    const other = sampleReporter(organisation().id, 'other').kemPublicKey;
    expect(around(new Uint8Array(SLOT_PLAINTEXT_BYTES), other)).toBe('cannot-decrypt');
  });
});
