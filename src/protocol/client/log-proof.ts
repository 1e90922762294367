import { concat } from '../encoding/bytes.ts';
import { decodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import { LABEL } from '../labels.ts';
import { framed, labelBytes } from '../primitives/keyed.ts';
import { splitSigned } from '../signed.ts';
import type { LogKeys } from './case-secret.ts';
import { statementOf } from './log-statement.ts';

/** Bytes with an Ed25519 signature over exactly them: what stock tools can check. */
export interface Proof {
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** An event of a log, to be checked without this program. `hashed`: its BLAKE2b-256 is what the next event names. */
export interface LogProof extends Proof {
  readonly hashed: Uint8Array;
}

/** Throws `cannot-decrypt`, `bad-encoding`. Nothing is verified here. Source: docs/protocol.md, section 6. */
export const logProofOf = (keys: LogKeys, sequence: number, sealed: Uint8Array): LogProof => {
  const statement = statementOf(keys, sequence, sealed);
  const [header, data, signature] = decodeFrames(LABEL.logEvent, statement, 'exact');
  if (!header || !data || !signature) throw new ProtocolError('bad-encoding', 'event');
  return {
    hashed: framed(LABEL.logEventHash, [sealed]),
    signed: concat(labelBytes(LABEL.logSignature), partsOf(header, data)),
    signature,
  };
};

/** The same for a consent, signed by a reporter or attested by a member. Throws `bad-encoding`, `wrong-label`. */
export const consentProofOf = (signed: Uint8Array): Proof => {
  const label = isSignedAs(LABEL.consent, signed) ? LABEL.consent : LABEL.attestedConsent;
  const { document, signature } = splitSigned(label, signed);
  return { signed: concat(labelBytes(label), document), signature };
};

const isSignedAs = (label: typeof LABEL.consent, signed: Uint8Array): boolean => {
  try {
    splitSigned(label, signed);
    return true;
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'wrong-label') return false;
    throw error;
  }
};
