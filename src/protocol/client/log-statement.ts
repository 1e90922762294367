import { toBase64url } from '../encoding/base64url.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { openUnder, verifyLabelled } from '../primitives/keyed.ts';
import { type LogKeys, logKey } from './case-secret.ts';
import { type AuthorKeys, type LogEvent, logSealContext } from './log-event.ts';
import { LogEventHeaderSchema } from './log-event-header.ts';

/**
 * What an author signed as the event at a sequence, without the seal: whoever may know what it says can check it without
 * the keys of the log. Throws `cannot-decrypt`, `bad-encoding`. Source: docs/protocol.md, section 6.
 */
export const statementOf = (keys: LogKeys, sequence: number, sealed: Uint8Array): Uint8Array => {
  const body = openUnder(logKey(keys), LABEL.logSeal, logSealContext(keys, sequence), sealed);
  return encodeFrames(LABEL.logEvent, decodeFrames(LABEL.logEvent, body, 'padded'));
};

/** Throws `wrong-context`, `unknown-author`, `bad-signature`, `bad-encoding`. That it stood in a log, only the log proves. */
export const readStatement = (
  bytes: Uint8Array,
  organisation: OrganisationId,
  authorKeys: AuthorKeys,
): Pick<LogEvent, 'header' | 'data'> => {
  const frames = decodeFrames(LABEL.logEvent, bytes, 'exact');
  const [rawHeader, data, signature] = frames;
  if (!rawHeader || !data || !signature || frames.length !== 3) {
    throw new ProtocolError('bad-encoding', 'statement');
  }
  const header = decodeDocument(LogEventHeaderSchema, rawHeader);
  if (header.organisation !== toBase64url(organisation))
    throw new ProtocolError('wrong-context', 'statement');
  const authorKey = authorKeys(header.author);
  if (authorKey === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(authorKey, LABEL.logSignature, partsOf(rawHeader, data), signature);
  return { header, data };
};
