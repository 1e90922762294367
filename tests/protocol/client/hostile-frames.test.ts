import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDigest } from '../../../src/protocol/client/digest.ts';
import { readNewEpoch } from '../../../src/protocol/client/epoch-event.ts';
import { readFirstReport } from '../../../src/protocol/client/first-report.ts';
import { openKeyFile } from '../../../src/protocol/client/key-file.ts';
import { openRingRow } from '../../../src/protocol/client/key-ring.ts';
import { deriveSignInKeys } from '../../../src/protocol/client/member-keys.ts';
import { readSealedMessage } from '../../../src/protocol/client/message.ts';
import { readFiledMessage } from '../../../src/protocol/client/message-event.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { decodeDraftWrite } from '../../../src/protocol/draft-write.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { decodeHeadSlotWrite } from '../../../src/protocol/head-slot-write.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL, type Label } from '../../../src/protocol/labels.ts';
import { decodeAppend } from '../../../src/protocol/log-append.ts';
import { verifyRosterBundle } from '../../../src/protocol/roster-bundle.ts';
import { splitSigned } from '../../../src/protocol/signed.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { firstKeys, sampleReporter } from '../../support/sample-case.ts';
import { NOW, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const ID = organisationId(seededBytes('hostile', 16));
const MEMBER = memberId(seededBytes('hostile/member', 16));

onBothEngines('a reader of hostile bytes', () => {
  const keys = once(() => firstKeys(sampleReporter(ID)));
  const pin = once(() => sampleOrganisation('hostile', 1).pin);
  const readers: readonly (readonly [Label, (bytes: Uint8Array) => unknown])[] = [
    [LABEL.firstReport, (bytes) => readFirstReport(bytes, ID, 'padded')],
    [LABEL.message, (bytes) => readSealedMessage(bytes, ID)],
    [LABEL.filedMessage, (bytes) => readFiledMessage(bytes, ID, keys())],
    [LABEL.newEpoch, (bytes) => readNewEpoch(bytes)],
    [LABEL.callDraft, (bytes) => decodeDraftWrite(bytes)],
    [LABEL.callAppend, (bytes) => decodeAppend(bytes)],
    [LABEL.callHeadSlot, (bytes) => decodeHeadSlotWrite(bytes)],
    [LABEL.rosterBundle, (bytes) => verifyRosterBundle(bytes, pin(), NOW)],
    [
      LABEL.ringEntry,
      (bytes) => openRingRow({ organisation: ID, member: MEMBER, ringKey: seededBytes('ring', 32) }, bytes),
    ],
    [LABEL.digestContent, (bytes) => openDigest(keys(), ID, MEMBER, bytes, () => undefined)],
    [
      LABEL.memberKeyFile,
      (bytes) => openKeyFile(bytes, ID, deriveSignInKeys(seededBytes('phrase', 16) as PhraseEntropy, ID)),
    ],
  ];

  it.each(readers)('of %s refuses whatever frames stand under the right label', (label, read) => {
    const frame = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.constantFrom(0, 4, 16, 32, 64, 1216).map((length) => new Uint8Array(length)),
      fc.json().map(utf8),
    );
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 10 }), fc.uint8Array({ maxLength: 9 }), (frames, tail) => {
        expect(refusalOf(() => read(encodeFrames(label, frames)))).toBeTypeOf('string');
        expect(refusalOf(() => read(concat(encodeFrames(label, frames), tail)))).toBeTypeOf('string');
      }),
      fuzzRuns(40),
    );
  });

  it.each(readers)('of %s refuses counts and lengths that lie, in a moment', (label, read) => {
    const front = encodeFrames(label, []).slice(0, -2);
    const lies = [
      concat(front, Uint8Array.of(255, 255), new Uint8Array(262_144).fill(255)),
      concat(front, Uint8Array.of(4, 0), new Uint8Array(131_072)),
      concat(front, Uint8Array.of(0, 2, 255, 255, 255, 255, 0, 0, 0, 1), new Uint8Array(131_072)),
    ];
    const started = performance.now();
    for (const bytes of lies) expect(refusalOf(() => read(bytes))).toBeTypeOf('string');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('splits any two frames, and verifies none of them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (document, signature) => {
        const bytes = encodeFrames(LABEL.roster, [document, signature]);
        expect(splitSigned(LABEL.roster, bytes)).toEqual({ document, signature });
      }),
      fuzzRuns(50),
    );
  });
});
