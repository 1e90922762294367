import { type TString, Type } from 'typebox';

/** Unpadded base64url of this many bytes. That it is the one valid encoding is checked where it is decoded. */
export const bytesOf = (length: number): TString =>
  Type.String({ pattern: `^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$` });

/** A position, a counter or a row id in a query or a path: at most 15 digits, so below 2^53. */
export const positionText: TString = Type.String({ pattern: '^(0|[1-9][0-9]{0,14})$' });

/** A sequence of a log: fits 31 bits. */
export const sequenceText: TString = Type.String({ pattern: '^(0|[1-9][0-9]{0,8})$' });

/** The place of a part within its blob. */
export const partText: TString = Type.String({ pattern: '^(0|[1-9][0-9]{0,3})$' });
