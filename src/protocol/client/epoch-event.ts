import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES, MEMBER_ID_BYTES, MOST_MEMBERS } from '../limits.ts';
import { epochCommitment, type LogKeys } from './case-secret.ts';

const EpochSchema = v.strictObject({
  epoch: countField(1),
  members: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.minLength(1), v.maxLength(MOST_MEMBERS)),
});

/**
 * The data of an epoch event: which secret is next, and who is on the log from now on. The event itself is sealed
 * under the epoch before. Throws `bad-argument` unless one epoch follows the other in one log, `bad-encoding`.
 * Source: docs/protocol.md, section 6.
 */
export const encodeNewEpoch = (before: LogKeys, after: LogKeys, members: readonly MemberId[]): Uint8Array => {
  if (after.epoch !== before.epoch + 1 || !equalBytes(after.log, before.log)) {
    throw new ProtocolError('bad-argument', 'epoch');
  }
  const document = encodeDocument({ epoch: after.epoch, members: members.map(toBase64url) }, EpochSchema);
  return encodeFrames(LABEL.newEpoch, [epochCommitment(after.secret), document]);
};

/** What an epoch event says. Members are ids in base64url. */
export interface NewEpoch {
  readonly commitment: Uint8Array;
  readonly epoch: number;
  readonly members: readonly string[];
}

/** Throws `wrong-label`, `bad-length`, `bad-encoding`. */
export const readNewEpoch = (data: Uint8Array): NewEpoch => {
  const frames = decodeFrames(LABEL.newEpoch, data, 'exact');
  const [commitment, document] = frames;
  if (!commitment || !document || frames.length !== 2) throw new ProtocolError('bad-encoding', 'epoch');
  return { commitment: exactly(commitment, HASH_BYTES), ...decodeDocument(EpochSchema, document) };
};

/**
 * Finds the secret of an epoch among those that we hold; undefined for one that was not granted. Several may have been
 * offered for one epoch: the commitment (32 bytes) of the event that opened it tells which.
 */
export type SecretOf = (epoch: number, commitment: Uint8Array) => LogKeys | undefined;

/**
 * The keys of the epoch that an event opens. Throws `not-on-case` when its secret was not granted to us, `wrong-context`
 * when the secret we hold is not the one that the event commits to, and what `readNewEpoch` throws.
 */
export const openNewEpoch = (data: Uint8Array, before: LogKeys, secretOf: SecretOf): LogKeys => {
  const { epoch, commitment } = readNewEpoch(data);
  if (epoch !== before.epoch + 1) throw new ProtocolError('wrong-context', 'epoch');
  const held = secretOf(epoch, commitment);
  if (held === undefined) throw new ProtocolError('not-on-case');
  if (!equalBytes(epochCommitment(held.secret), commitment))
    throw new ProtocolError('wrong-context', 'epoch');
  return { log: before.log, epoch, secret: held.secret };
};
