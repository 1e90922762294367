// Primitives.
export const HASH_BYTES = 32;
export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
export const XCHACHA_NONCE_BYTES = 24;
export const AEAD_TAG_BYTES = 16;
export const SEAL_OVERHEAD_BYTES = XCHACHA_NONCE_BYTES + AEAD_TAG_BYTES;
export const KEM_PUBLIC_KEY_BYTES = 1216;

// Identifiers.
export const ORGANISATION_ID_BYTES = 16;
export const MEMBER_ID_BYTES = 16;
export const CASE_ID_BYTES = 32;
export const SLOT_ID_BYTES = 32;
export const SLOT_TOKEN_BYTES = 32;
export const MESSAGE_NONCE_BYTES = 16;
export const MESSAGE_HINT_BYTES = 16;
export const MESSAGE_ID_BYTES = 16;

// What travels.
export const ENVELOPE_BYTES = 128 * 1024;
export const ENVELOPE_STANZAS_SMALL = 8;
export const ENVELOPE_STANZAS_LARGE = 16;
export const SLOT_BYTES = 8 * 1024;
export const SLOTS_PER_COLLECT = 8;
export const COLLECTS_PER_OPENING = 3;
export const COLLECT_REQUEST_BYTES = SLOTS_PER_COLLECT * SLOT_TOKEN_BYTES;
export const COLLECT_ANSWER_BYTES = SLOTS_PER_COLLECT * SLOT_BYTES;
export const DESTROY_REQUEST_BYTES = SLOTS_PER_COLLECT * (SLOT_TOKEN_BYTES + KEY_BYTES);
/** One of the tokens of an opening asks for the head slot; the calls after the first ask for answers. */
export const LIVE_ANSWERS = (COLLECTS_PER_OPENING - 1) * SLOTS_PER_COLLECT;
export const EVENT_SIZES = [1024, 4 * 1024, 16 * 1024, ENVELOPE_BYTES] as const;
export const VAULT_CONTENT_BYTES = 8 * 1024;
/** Replies that one deletion names: more than any case has. */
export const MOST_SLOTS_PER_DELETION = 4096;
export const CARD_BYTES = 2 * 1024;
export const KEY_FILE_BYTES = 16 * 1024;
/** A paused report. With the rest of its call it fills an envelope, so that pausing looks like sending. */
export const DRAFT_BYTES = ENVELOPE_BYTES - 1024;
export const DRAFT_DELETE_BYTES = KEY_BYTES + SIGNATURE_BYTES;
export const MEMORY_SMALLEST_BYTES = 4 * 1024;
export const MEMORY_LARGEST_BYTES = 1024 * 1024;

// Pages of the members' calls.
export const ENTRIES_PER_PAGE = 8;
export const EVENTS_PER_PAGE = 32;
export const CARDS_PER_PAGE = 500;

/** Intake keys that one member can ever have: four hundred years of them. */
export const MOST_INTAKE_KEY_INDEX = 9_999;

// Times, in days unless the name says otherwise.
export const ROSTER_LONGEST_DAYS = 14;
export const INTAKE_KEY_RENEWED_AFTER_DAYS = 14;
export const INTAKE_KEY_VALID_DAYS = 60;
export const CONSENT_DAYS = 180;
/** A paused report is kept this long after it was last written. */
export const DRAFT_DAYS = 30;
/** How far ahead a coordinator may announce something to reporters. */
export const ANNOUNCEMENT_LONGEST_DAYS = 30;
export const CLOCK_SKEW_HOURS = 24;

// Consent.
/** In immediate danger, the person on duty may open names alone. Only a granted one changes what a report carries. */
export const OPENS_ALONE = 'C14';

// People.
/** One person alone never opens a vault, whatever an organisation's policy says. */
export const SMALLEST_IDENTITY_QUORUM = 2;
export const MOST_INTAKE_MEMBERS = 15;
export const MOST_MEMBERS = 200;
/** Roots that followed one another in one organisation. */
export const MOST_SUCCESSIONS = 8;
/** A member's label, in UTF-16 units. */
export const LABEL_CHARACTERS = 60;
/** An announcement to reporters, in UTF-16 units of each language, and its languages. */
export const ANNOUNCEMENT_CHARACTERS = 600;
export const MOST_ANNOUNCEMENT_LANGUAGES = 20;
/** Slots over which one answer may run. */
export const MOST_ANSWER_PARTS = 16;
