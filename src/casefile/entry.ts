import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { dayField } from '../protocol/times.ts';
import { CHANNELS } from './codes/channels.ts';
import { CONSENT_GIVERS, CONSENT_WAYS } from './codes/consent-attested.ts';
import { RELATIONS } from './codes/relations.ts';

/** In UTF-16 units, of each of the two free texts. */
export const ENTRY_WORDS_CHARACTERS = 1_000;
export const ENTRY_MARK_BYTES = 16;

const words = v.pipe(v.string(), v.maxLength(ENTRY_WORDS_CHARACTERS));

const EntrySchema = v.strictObject({
  version: v.literal(1),
  /** The same for the same report: a second copy of it is recognised. */
  mark: bytesField(ENTRY_MARK_BYTES),
  channel: v.picklist(CHANNELS),
  received: dayField,
  from: v.picklist(RELATIONS),
  fromWords: words,
  /** Whether somebody was given the phrase: else no answer reaches anybody through the portal. */
  phrase: v.picklist(['handed-over', 'thrown-away']),
  consent: v.strictObject({
    from: v.picklist(CONSENT_GIVERS),
    way: v.picklist(CONSENT_WAYS),
    given: dayField,
    words,
  }),
});

/**
 * What a member says of a report that they enter: how and from whom it came, and how, when and from whom consent came.
 * Every reader of the case reads it, so no name belongs in it.
 */
export type Entry = v.InferOutput<typeof EntrySchema>;

/** The same before it is known which report it goes with. */
export type EntryContent = Omit<Entry, 'version' | 'mark'>;

/** Throws `bad-encoding` for what could not be read back. */
export const encodeEntry = (entry: Entry): Uint8Array => encodeDocument(entry, EntrySchema);

/** Throws `bad-encoding`, and `newer-version` for an entry of a later release. */
export const decodeEntry = (bytes: Uint8Array): Entry => decodeDocument(EntrySchema, bytes);
