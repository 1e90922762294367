import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';

const OpeningSchema = v.strictObject({ version: v.literal(1) });

const EntrySchema = v.strictObject({
  version: v.literal(1),
  position: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const GrantedSchema = v.strictObject({ version: v.literal(1), member: bytesField(MEMBER_ID_BYTES) });

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

/** That a member (id in base64url) was handed the team's secret: `team-granted` in the team log. Throws `bad-encoding`. */
export const encodeTeamGranted = (member: string): Uint8Array =>
  encodeDocument({ version: 1, member }, GrantedSchema);

/** The member's id in base64url. Throws `bad-encoding`, `newer-version`. */
export const decodeTeamGranted = (data: Uint8Array): string => decodeDocument(GrantedSchema, data).member;
