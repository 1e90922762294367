import * as v from 'valibot';
import { ProtocolError } from '../errors.ts';
import { fromBase64url } from './base64url.ts';
import { fromUtf8, utf8 } from './utf8.ts';

/**
 * The one encoding of a JSON document: UTF-8 of `JSON.stringify`, keys in the order of the schema.
 * Throws `bad-encoding` when the value does not fit the schema: nobody could read it back.
 */
export const encodeDocument = <Schema extends v.GenericSchema>(
  value: v.InferInput<Schema>,
  schema: Schema,
): Uint8Array => utf8(canonical(fitting(schema, value)));

/**
 * The value of a JSON document of this shape. Throws `bad-encoding` unless the value fits the closed schema
 * and encodes to the same bytes: no other order, no key twice, no spare space, no half of a surrogate pair.
 * Throws `newer-version` for a document of a later release: the page says to reload.
 */
export const decodeDocument = <Schema extends v.GenericSchema>(
  schema: Schema,
  bytes: Uint8Array,
): v.InferOutput<Schema> => {
  const text = fromUtf8(bytes);
  const value = fitting(schema, parsed(text));
  if (!isCanonical(text, value)) throw new ProtocolError('bad-encoding', 'not canonical JSON');
  return value;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProtocolError('bad-encoding', 'not JSON');
  }
};

const fitting = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw isLaterVersion(issue)
    ? new ProtocolError('newer-version')
    : new ProtocolError('bad-encoding', issuePlace(issue));
};

const isLaterVersion = ({ type, path, input, expected }: v.BaseIssue<unknown>): boolean =>
  type === 'literal' &&
  path?.length === 1 &&
  path[0].key === 'version' &&
  typeof input === 'number' &&
  input > Number(expected);

// The place, never a value nor a key that the schema does not know: a message must not carry what was sealed.
const issuePlace = (issue: v.BaseIssue<unknown>): string => {
  const known = (issue.path ?? []).every((item) => item.origin === 'value');
  return `document at ${(known ? v.getDotPath(issue) : null) ?? 'top'}`;
};

// What the schema drops or moves is missing or elsewhere in the output, and so tells itself.
const isCanonical = (text: string, value: unknown): boolean => {
  try {
    return canonical(value) === text;
  } catch {
    // Half a surrogate pair, or nesting too deep for the stack: neither comes from `encodeDocument`.
    return false;
  }
};

// `JSON.stringify` writes half a surrogate pair as an escape that begins so; text of somebody's may hold the same signs.
const ESCAPED_HALF = String.raw`\ud`;

const canonical = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.includes(ESCAPED_HALF) ? withoutHalves(value) : text;
};

const withoutHalves = (value: unknown): string =>
  JSON.stringify(value, (key: string, item: unknown) => {
    if (!key.isWellFormed() || (typeof item === 'string' && !item.isWellFormed())) {
      throw new ProtocolError('bad-encoding', 'lone surrogate');
    }
    return item;
  });

/** Base64url text of exactly `length` bytes, for use inside document schemas. */
export const bytesField = (length: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.check((text) => isBytes(text, length), `base64url of ${length} bytes`),
  );

const isBytes = (text: string, length: number): boolean => {
  try {
    return fromBase64url(text).length === length;
  } catch {
    return false;
  }
};
