import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';

const OpeningSchema = v.strictObject({ version: v.literal(1) });

const EntrySchema = v.strictObject({
  version: v.literal(1),
  position: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** What event 0 of a team log says: type `team`. */
export const encodeTeamOpening = (): Uint8Array => encodeDocument({ version: 1 }, OpeningSchema);

/**
 * What the team says of an entry of a stream: `entry-filed` or `entry-junk` in the team log.
 * Throws `bad-encoding` unless the position is a whole number from 1 on.
 */
export const encodeEntryMark = (position: number): Uint8Array =>
  encodeDocument({ version: 1, position }, EntrySchema);

/** The position in the stream. Throws `bad-encoding`, `newer-version`. */
export const decodeEntryMark = (data: Uint8Array): number => decodeDocument(EntrySchema, data).position;
