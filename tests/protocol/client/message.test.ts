import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseSecret, LogKeys } from '../../../src/protocol/client/case-secret.ts';
import {
  isMessageFor,
  openMessage,
  readMessageContent,
  readSealedMessage,
  verifyMessageMac,
} from '../../../src/protocol/client/message.ts';
import { encodeFiledMessage, readFiledMessage } from '../../../src/protocol/client/message-event.ts';
import { messageContext, messageHint, messageKey } from '../../../src/protocol/client/message-keys.ts';
import {
  type MessageDraft,
  messageBytesLeft,
  sealMessage,
} from '../../../src/protocol/client/seal-message.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { cut, extended, flip, replaced } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { bodyFor, firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const TEXT: MessageDraft = { kind: 'text', data: utf8('They came back today.'), language: 'en' };

onBothEngines('a message', () => {
  const organisation = once(() => sampleOrganisation('message'));
  const keys = once(() => sampleReporter(organisation().id));
  const seal = (draft = TEXT, under: LogKeys = firstKeys(keys()), place = organisation()) =>
    sealMessage(
      keys(),
      under,
      draft,
      place.reviewers.map((member) => member.intakeKey),
      place.roster,
      NOW,
      seededEntropy('message'),
    );
  const body = once(() => bodyFor(organisation(), seal()));
  const sealed = () => readSealedMessage(body(), organisation().id);
  const opened = once(() => openMessage(firstKeys(keys()), organisation().id, sealed()));
  const other = () => organisationId(seededBytes('other organisation', 16));

  it('opens for who has the case, and proves to each reviewer who wrote it', () => {
    expect(isMessageFor(firstKeys(keys()), sealed())).toBe(true);
    const message = opened();
    expect(fromUtf8(message.data)).toBe('They came back today.');
    expect(message.header).toMatchObject({ kind: 'text', epoch: 0, sent: '2026-03-04T10Z', language: 'en' });
    for (const { id } of organisation().reviewers) {
      expect(refusalOf(() => verifyMessageMac(message, id, keys().macKeyFor(id)))).toHaveProperty('gave');
    }
  });

  it('is one size, whatever it says and how many may read it', () => {
    const large = sampleOrganisation('message', 15);
    const longest = messageBytesLeft(firstKeys(keys()), TEXT, large.roster);
    for (const data of [new Uint8Array(), new Uint8Array(longest)]) {
      expect(seal({ ...TEXT, data }, firstKeys(keys()), large)).toHaveLength(ENVELOPE_BYTES);
    }
    expect(seal({ kind: 'destroy', data: new Uint8Array(), language: 'en' })).toHaveLength(ENVELOPE_BYTES);
  });

  it('knows to the byte what still fits', () => {
    const under = keysOfEpoch(keys(), 70_000);
    const draft = { kind: 'consent' as const, language: 'pt-BR' };
    const most = messageBytesLeft(under, draft, organisation().roster);
    const withData = (size: number) => refusalOf(() => seal({ ...draft, data: new Uint8Array(size) }, under));
    expect(withData(most)).toHaveProperty('gave');
    expect(withData(most + 1)).toBe('too-long');
  });

  it('belongs to no other case and no other epoch', () => {
    const foreign = firstKeys(sampleReporter(organisation().id, 'other'));
    const later = keysOfEpoch(keys(), 1);
    for (const wrong of [foreign, later]) {
      expect(isMessageFor(wrong, sealed())).toBe(false);
      expect(refusalOf(() => openMessage(wrong, organisation().id, sealed()))).toBe('cannot-decrypt');
    }
    const sameSecretElsewhere = { ...firstKeys(keys()), log: logId(seededBytes('elsewhere', 32)) };
    expect(refusalOf(() => openMessage(sameSecretElsewhere, organisation().id, sealed()))).toBe(
      'cannot-decrypt',
    );
    const sameSecretLater = { ...firstKeys(keys()), epoch: 1 };
    expect(refusalOf(() => openMessage(sameSecretLater, organisation().id, sealed()))).toBe('cannot-decrypt');
  });

  it('belongs to no other organisation', () => {
    expect(refusalOf(() => readSealedMessage(body(), other()))).toBe('wrong-context');
    expect(refusalOf(() => openMessage(firstKeys(keys()), other(), sealed()))).toBe('cannot-decrypt');
    expect(
      refusalOf(() => readMessageContent(firstKeys(keys()), other(), opened().nonce, opened().content)),
    ).toBe('wrong-context');
  });

  it('does not open under another nonce: a repeat is known by it', () => {
    const moved = { ...sealed(), nonce: seededBytes('another nonce', 16) };
    expect(refusalOf(() => openMessage(firstKeys(keys()), organisation().id, moved))).toBe('cannot-decrypt');
    expect(isMessageFor(firstKeys(keys()), moved)).toBe(false);
  });

  it('forged by a colleague with all keys of the case does not stand before another', () => {
    const [rogue, victim] = [reviewer(organisation(), 0), reviewer(organisation(), 1)];
    const content = decodeFrames(LABEL.messageContent, opened().content, 'exact');
    const forged = encodeFrames(LABEL.messageContent, replaced(content, 1, utf8('Forget it, all is well.')));
    const message = readMessageContent(firstKeys(keys()), organisation().id, opened().nonce, forged);
    expect(refusalOf(() => verifyMessageMac(message, victim.id, keys().macKeyFor(victim.id)))).toBe(
      'bad-mac',
    );
    // The rogue's own key makes a MAC that stands only before the rogue.
    expect(refusalOf(() => verifyMessageMac(opened(), victim.id, keys().macKeyFor(rogue.id)))).toBe(
      'bad-mac',
    );
  });

  it('does not stand under another nonce, header, or for a member who is not in it', () => {
    const { id } = reviewer(organisation());
    const key = keys().macKeyFor(id);
    const message = opened();
    const proof = (changed: Partial<typeof message>, member = id) =>
      refusalOf(() => verifyMessageMac({ ...message, ...changed }, member, key));
    expect(proof({})).toHaveProperty('gave');
    expect(proof({ nonce: seededBytes('another nonce', 16) })).toBe('bad-mac');
    expect(proof({ data: utf8('other') })).toBe('bad-mac');
    expect(proof({ rawHeader: flip(message.rawHeader, 5) })).toBe('bad-mac');
    expect(proof({ header: { ...message.header, epoch: 1 } })).toBe('bad-mac');
    expect(proof({ macs: new Map() })).toBe('bad-mac');
  });

  it('is refused under another label, cut, prolonged, padded otherwise, or with another number of frames', () => {
    const read = (bytes: Uint8Array) => refusalOf(() => readSealedMessage(bytes, organisation().id));
    const parts = decodeFrames(LABEL.message, body(), 'padded');
    expect(read(encodeFrames(LABEL.firstReport, parts))).toBe('wrong-label');
    expect(read(encodeFrames(LABEL.message, parts.slice(0, 3)))).toBe('bad-encoding');
    expect(read(encodeFrames(LABEL.message, [...parts, new Uint8Array()]))).toBe('bad-encoding');
    expect(read(encodeFrames(LABEL.message, replaced(parts, 1, new Uint8Array(15))))).toBe('bad-length');
    expect(read(encodeFrames(LABEL.message, replaced(parts, 2, new Uint8Array(17))))).toBe('bad-length');
    expect(read(flip(body(), -1))).toBe('bad-padding');
    expect(read(cut(encodeFrames(LABEL.message, parts)))).toBe('bad-length');
    expect(read(extended(encodeFrames(LABEL.message, parts)))).toHaveProperty('gave');
  });

  it('is refused with a seal that is cut, altered or too short to be one', () => {
    const open = (changed: Uint8Array) =>
      refusalOf(() => openMessage(firstKeys(keys()), organisation().id, { ...sealed(), sealed: changed }));
    for (let at = 0; at < sealed().sealed.length; at += 13)
      expect(open(flip(sealed().sealed, at))).toBe('cannot-decrypt');
    expect(open(cut(sealed().sealed))).toBe('cannot-decrypt');
    expect(open(new Uint8Array(10))).toBe('bad-length');
    expect(open(new Uint8Array())).toBe('bad-length');
  });

  it('is refused with a member twice, a cut list of MACs, or more than fifteen', () => {
    const content = decodeFrames(LABEL.messageContent, opened().content, 'exact');
    const macs = content[2] ?? new Uint8Array();
    const read = (list: Uint8Array) =>
      refusalOf(() =>
        readMessageContent(
          firstKeys(keys()),
          organisation().id,
          opened().nonce,
          encodeFrames(LABEL.messageContent, replaced(content, 2, list)),
        ),
      );
    expect(read(concat(macs, macs.slice(0, 48)))).toBe('bad-encoding');
    expect(read(cut(macs))).toBe('bad-length');
    expect(read(new Uint8Array(16 * 48))).toBe('bad-length');
  });

  it('that asks to destroy says nothing else', () => {
    const draft = { kind: 'destroy' as const, data: utf8('text'), language: 'en' };
    expect(refusalOf(() => seal(draft))).toBe('bad-argument');
    const parts = decodeFrames(LABEL.messageContent, opened().content, 'exact');
    const header = utf8(fromUtf8(parts[0] ?? new Uint8Array()).replace('"text"', '"destroy"'));
    const content = encodeFrames(LABEL.messageContent, replaced(parts, 0, header));
    expect(
      refusalOf(() => readMessageContent(firstKeys(keys()), organisation().id, opened().nonce, content)),
    ).toBe('bad-encoding');
  });

  it('stays what it was in the case log', () => {
    const envelopeHash = seededBytes('envelope', 32);
    const data = encodeFiledMessage(envelopeHash, opened());
    const filed = readFiledMessage(data, organisation().id, firstKeys(keys()));
    expect(filed).toEqual({ envelopeHash, message: opened() });
    const read = (bytes: Uint8Array, under: LogKeys = firstKeys(keys())) =>
      refusalOf(() => readFiledMessage(bytes, organisation().id, under));
    expect(read(data, { ...firstKeys(keys()), epoch: 1 })).toBe('wrong-context');
    expect(read(data, { ...firstKeys(keys()), log: logId(new Uint8Array(32)) })).toBe('wrong-context');
    expect(read(cut(data))).toBe('bad-length');
    expect(read(extended(data))).toBe('trailing-bytes');
    expect(read(encodeFrames(LABEL.filed, [envelopeHash]))).toBe('wrong-label');
    expect(read(encodeFrames(LABEL.filedMessage, [envelopeHash, opened().nonce]))).toBe('bad-encoding');
    expect(
      read(encodeFrames(LABEL.filedMessage, [cut(envelopeHash), opened().nonce, opened().content])),
    ).toBe('bad-length');
  });

  it('from a hostile holder of the case is refused with a code, whatever it holds', () => {
    const under = firstKeys(keys());
    const nonce = seededBytes('nonce', 16);
    const context = messageContext(organisation().id, under, nonce);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const bytes = sealUnder(
          messageKey(under),
          LABEL.messageContent,
          context,
          content,
          seededEntropy('hostile'),
        );
        const message = { nonce, hint: messageHint(under, nonce), sealed: bytes };
        expect(refusalOf(() => openMessage(under, organisation().id, message))).toBeTypeOf('string');
      }),
      fuzzRuns(50),
    );
  });

  it('is found by its hint among ten thousand cases', () => {
    const cases = Array.from({ length: 10_000 }, (_, at) => ({
      log: logId(seededBytes('many/log', 32, at * 32)),
      epoch: at % 3,
      secret: seededBytes('many/secret', 32, at * 32) as CaseSecret,
    }));
    for (const place of [0, 4_321, 9_999]) {
      const wanted = cases[place];
      if (wanted === undefined) throw new Error('no such case');
      const nonce = seededBytes(`nonce ${place}`, 16);
      const hint = messageHint(wanted, nonce);
      expect(cases.filter((each) => isMessageFor(each, { nonce, hint }))).toEqual([wanted]);
    }
  });
});
