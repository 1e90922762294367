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
export const BLOB_ID_BYTES = 32;
export const REFERRAL_ID_BYTES = 16;

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
/** A dossier's content: consent, approvals and the rest of a referral fit beside it in an envelope. */
export const MOST_DOSSIER_BYTES = 72 * 1024;
/** Files that go along with one dossier. */
export const MOST_DOSSIER_FILES = 100;
/** By which a consent names a file. */
export const FILE_ID_BYTES = 16;
/** What a focal point or the team says about a referral. */
export const MOST_REFERRAL_NEWS_BYTES = 24 * 1024;
/** Replies that one deletion names: more than any case has. */
export const MOST_SLOTS_PER_DELETION = 4096;
export const CARD_BYTES = 2 * 1024;
export const KEY_FILE_BYTES = 16 * 1024;
/** A paused report. With the rest of its call it fills an envelope, so that pausing looks like sending. */
export const DRAFT_BYTES = ENVELOPE_BYTES - 1024;
export const DRAFT_DELETE_BYTES = KEY_BYTES + SIGNATURE_BYTES;
export const MEMORY_SMALLEST_BYTES = 4 * 1024;
export const MEMORY_LARGEST_BYTES = 1024 * 1024;

// Sealed files.
export const LARGEST_FILE_BYTES = 2 * 1024 ** 3;
export const BLOB_PART_BYTES = 1024 * 1024;
export const SMALLEST_BLOB_BYTES = 64 * 1024;
/** The padded size of the largest file. */
export const MOST_BLOB_PARTS = 2112;
/** Files that one reporter can have: their places follow from the phrase. */
export const MOST_REPORTER_BLOBS = 64;
/** Octets that tell which parts of a blob have come: a bit each. */
export const BLOB_ARRIVED_BYTES = MOST_BLOB_PARTS / 8;
/** All of a reporter's places: blob id and deletion token each. */
export const BLOB_REMOVAL_BYTES = MOST_REPORTER_BLOBS * (BLOB_ID_BYTES + KEY_BYTES);
/** Blobs that one call of a member prolongs, always so many. */
export const BLOBS_PER_EXTENSION = 64;

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
/** What nobody finished sending is dropped after so many days. */
export const UNFINISHED_BLOB_DAYS = 7;
/** A finished blob is kept so long after the last day on which a member prolonged it. */
export const BLOB_DAYS = 90;
/** How far ahead a coordinator may announce something to reporters. */
export const ANNOUNCEMENT_LONGEST_DAYS = 30;
export const CLOCK_SKEW_HOURS = 24;

// Referrals.
/** A dossier that is not on its way after so many days is drafted anew. */
export const DOSSIER_LONGEST_DAYS = 30;
/** How long a reviewer's approval of a dossier counts. */
export const APPROVAL_LONGEST_DAYS = 14;
/** How old the person's own confirmation may be when a referral is first read. */
export const CONFIRMED_WITHIN_DAYS = 14;
/** One person alone never passes anything on, whatever an organisation's policy says. */
export const SMALLEST_ESCALATION_QUORUM = 2;

// Consent.
/** Signed, as a head slot shows it whole beside everything else that may stand in one. */
export const CONSENT_BYTES = 3_072;
/** Documents that one consent can take the place of. */
export const MOST_REPLACED = 32;
/** A destination's id, in UTF-16 units. */
export const DESTINATION_CHARACTERS = 60;
/** A question of a reviewer, and a withdrawal: what makes each one of its own. */
export const CONSENT_NONCE_BYTES = 16;
/** What a head slot tells of consent: hashes of each kind, and open questions. */
export const MOST_HELD_HASHES = 8;
export const MOST_OPEN_QUESTIONS = 4;
/** How many openings of names by one person a head slot tells: the last ones. */
export const MOST_TOLD_OPENINGS = 4;
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
/** All that a team publishes of what it counted: fits into an event of its log beside the signature. */
export const MOST_PUBLICATION_BYTES = 96 * 1024;
/** Slots over which one answer may run. */
export const MOST_ANSWER_PARTS = 16;
