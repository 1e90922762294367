import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { countField, languageField } from '../protocol/encoding/fields.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { MEMBER_ID_BYTES, MOST_INTAKE_MEMBERS } from '../protocol/limits.ts';
import { dayField, hourField, instantField } from '../protocol/times.ts';
import { isTurnDue } from './access-state.ts';
import type { CaseState } from './case-state.ts';
import { CASE_STATUSES } from './case-status.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { URGENCIES } from './codes/urgency.ts';
import { URGENCY_REASONS } from './codes/urgency-reasons.ts';
import { hasQuorum, inUse, isRenewing, isWaiting } from './identity-state.ts';
import { lastSafeMoment } from './last-safe-moment.ts';
import { type CardV1, CardV1Schema, type CardV2, CardV2Schema } from './released-card.ts';
import { startsAsVersion } from './starts-as-version.ts';
import { suggestUrgency } from './urgency.ts';
import { aroundOf } from './vault-around.ts';

const EXCERPT_CHARACTERS = 240;
/** The gravest reasons are enough for a list. */
const MOST_REASONS = 4;
/** Enough of an id to tell members of a team apart: eight base64url characters, six bytes. */
const HOLDER_CHARACTERS = 8;
/** More than these a list need not know: whoever reads the case sees them all. */
const MOST_HOLDERS = 20;
const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

// Every field is bounded, so that the longest card still fits its place: see CARD_DATA_BYTES.
const CardSchema = v.strictObject({
  version: v.literal(3),
  status: v.picklist(CASE_STATUSES),
  danger: v.picklist(DANGER_CODES),
  urgency: v.picklist(URGENCIES),
  reasons: v.pipe(v.array(v.picklist(URGENCY_REASONS)), v.maxLength(MOST_REASONS)),
  lastSafe: v.nullable(dayField),
  country: v.picklist(COUNTRY_CODES),
  language: languageField,
  sent: hourField,
  received: dayField,
  lastEvent: instantField,
  lastFromReporter: countField(), // sequence
  takenOnBy: v.nullable(bytesField(MEMBER_ID_BYTES)),
  turns: countField(),
  destroyRequested: v.boolean(),
  /** Whether a colleague waits for somebody to agree: to names, to less urgency, to a rejection. */
  asksColleague: v.boolean(),
  /** How many have to agree to names, and who still on the case holds a part: who is left in the team shows at the desk. */
  names: v.nullable(
    v.strictObject({
      generation: countField(), // sequence of the splitting in use
      quorum: countField(),
      holders: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_INTAKE_MEMBERS)),
    }),
  ),
  /** The last event by which names were opened alone, while somebody on the case has not seen the alarm. */
  openedAlone: v.nullable(countField()), // sequence
  /** The beginnings of the ids of those who have the current secret: who is no longer in the team shows by it. */
  holders: v.pipe(v.string(), v.maxLength(MOST_HOLDERS * HOLDER_CHARACTERS)),
  /** Whether somebody has the current secret who should not. */
  turnDue: v.boolean(),
  excerpt: v.pipe(v.string(), v.maxLength(EXCERPT_CHARACTERS)),
});

/** What lists and quick search need of a case. */
export type CardDocument = v.InferOutput<typeof CardSchema>;

/** Throws `bad-argument` before the case has a report. */
export const cardOf = (state: CaseState): CardDocument => {
  if (state.report === null) throw new ProtocolError('bad-argument', 'no report');
  const sent = state.sent.slice(0, DAY_CHARACTERS);
  const { level, reasons } = suggestUrgency(state.report, sent);
  return {
    version: 3,
    status: state.status,
    danger: state.report.danger,
    urgency: state.triage?.level ?? level,
    reasons: reasons.slice(0, MOST_REASONS),
    lastSafe: lastSafeMoment(state.report, sent),
    country: state.report.place.country,
    language: state.language,
    sent: state.sent,
    received: state.received,
    lastEvent: state.lastEvent,
    lastFromReporter: state.lastFromReporter,
    takenOnBy: state.takenOnBy,
    turns: state.conversation.length,
    destroyRequested: state.destroyRequested,
    asksColleague: asksColleague(state),
    names: namesOf(state),
    openedAlone: openedAlone(state),
    holders: holdersOf(state),
    turnDue: state.access !== null && isTurnDue(state.access),
    excerpt: excerptOf(state.report.narrative === '' ? state.report.cooperation : state.report.narrative),
  };
};

const asksColleague = ({ identity, triage, access }: CaseState): boolean =>
  (identity !== null &&
    (identity.requests.some((request) => isWaiting(identity, request)) ||
      identity.renewals.some((request) => isRenewing(identity, request) && !hasQuorum(identity, request)))) ||
  (triage?.proposals ?? []).length > 0 ||
  (access?.proposals ?? []).length > 0;

const namesOf = (state: CaseState): CardDocument['names'] => {
  const { identity } = state;
  if (identity === null) return null;
  const { onCase } = aroundOf(state);
  const { sequence: generation, quorum, holders } = inUse(identity);
  return { generation, quorum, holders: holders.filter((holder) => onCase.includes(holder)) };
};

const openedAlone = (state: CaseState): number | null => {
  const { onCase } = aroundOf(state);
  return (
    state.identity?.alone.findLast(({ by, seenBy }) =>
      onCase.some((member) => member !== by && !seenBy.includes(member)),
    )?.sequence ?? null
  );
};

/** At most `CARD_DATA_BYTES`, whatever was written. Throws `bad-encoding` for a card that could not be read back. */
export const encodeCard = (card: CardDocument): Uint8Array => encodeDocument(card, CardSchema);

/**
 * A card of this release or an earlier one, in today's shape: the next event of its case writes it anew.
 * Throws `bad-encoding`, and `newer-version` for a card of a later release.
 */
export const decodeCard = (bytes: Uint8Array): CardDocument => {
  if (startsAsVersion(bytes, 1)) return fromVersion2(fromVersion1(decodeDocument(CardV1Schema, bytes)));
  if (startsAsVersion(bytes, 2)) return fromVersion2(decodeDocument(CardV2Schema, bytes));
  return decodeDocument(CardSchema, bytes);
};

const fromVersion1 = (card: CardV1): CardV2 => {
  const { level, reasons } = suggestUrgency(card);
  const more = { urgency: level, reasons: [...reasons], lastSafe: null, asksColleague: false };
  return { ...card, ...more, version: 2 };
};

const fromVersion2 = (card: CardV2): CardDocument => ({
  ...card,
  version: 3,
  names: null,
  openedAlone: null,
  holders: '',
  turnDue: false,
});

const holdersOf = ({ access }: CaseState): string =>
  (access?.holders ?? [])
    .slice(0, MOST_HOLDERS)
    .map((id) => id.slice(0, HOLDER_CHARACTERS))
    .join('');

/**
 * Whether the list must look into a case because of who has it: somebody has the current secret who should not, or is
 * not among these members (ids in base64url). A card of an earlier release does not tell: null.
 */
export const isHeldByOthers = (
  { holders, turnDue }: Pick<CardDocument, 'holders' | 'turnDue'>,
  members: readonly string[],
): boolean | null => {
  if (turnDue) return true;
  if (holders === '') return null;
  const known = new Set(members.map((id) => id.slice(0, HOLDER_CHARACTERS)));
  const beginnings = holders.match(new RegExp(`.{1,${HOLDER_CHARACTERS}}`, 'g')) ?? [];
  return beginnings.some((beginning) => !known.has(beginning));
};

// White space and controls, and the marks that would turn the direction of the rest of a list.
const NOT_OF_A_LINE = /[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** The front of a text on one line, whole code points only. */
const excerptOf = (text: string): string => {
  let excerpt = '';
  for (const point of text.toWellFormed().replace(NOT_OF_A_LINE, ' ').trim()) {
    if (excerpt.length + point.length > EXCERPT_CHARACTERS) break;
    excerpt += point;
  }
  return excerpt;
};
