import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { countField, languageField } from '../protocol/encoding/fields.ts';
import { startsAsVersion } from '../protocol/encoding/starts-as-version.ts';
import { utf8 } from '../protocol/encoding/utf8.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { MEMBER_ID_BYTES, MOST_INTAKE_MEMBERS } from '../protocol/limits.ts';
import { dayField, hourField, instantField } from '../protocol/times.ts';
import { isTurnDue } from './access-state.ts';
import { ringsFor } from './alone-opening.ts';
import { type CardJunk, CardJunkSchema, WAITS_FOR } from './card-parts.ts';
import type { CaseState } from './case-state.ts';
import { CASE_STATUSES } from './case-status.ts';
import { CASE_STAGES, type CaseStage, isOver } from './codes/case-stages.ts';
import { CHANNELS } from './codes/channels.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { GATE_DECISIONS } from './codes/triage.ts';
import { URGENCIES } from './codes/urgency.ts';
import { URGENCY_REASONS } from './codes/urgency-reasons.ts';
import { waitingConsents } from './consent/consent-state.ts';
import { isDistressing, isDistressingByReasons } from './distressing.ts';
import { ENTRY_MARK_BYTES } from './entry.ts';
import { askingIn } from './eyes-state.ts';
import { waitingCopies } from './files/files-state.ts';
import { waitingOriginals } from './files/originals-state.ts';
import { BEGINNING_CHARACTERS, beginningsIn, beginningsOf } from './id-beginnings.ts';
import { hasQuorum, inUse, isRenewing, isWaiting } from './identity-state.ts';
import { lastSafeMoment } from './last-safe-moment.ts';
import { lastWord } from './last-word.ts';
import { approversIn } from './referral/counting-approvals.ts';
import { whereReferralStands } from './referral/where-referral-stands.ts';
import { type CardV1, CardV1Schema, type CardV2, CardV2Schema } from './released-card.ts';
import { openTasks } from './task-state.ts';
import type { TriageState } from './triage-state.ts';
import { suggestUrgency } from './urgency.ts';
import { aroundOf } from './vault-around.ts';

const EXCERPT_CHARACTERS = 240;
/** No more than the protocol's `CARD_DATA_BYTES`, which a test compares. */
const MOST_BYTES = 1_820;
/** The gravest reasons are enough for a list. */
const MOST_REASONS = 4;
/** The next one of each person who has any, and of nobody. */
const MOST_TASKS = 4;
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
  /** When the report was put on file. */
  firstSeen: instantField,
  lastEvent: instantField,
  lastFromReporter: countField(), // sequence
  takenOnBy: v.nullable(bytesField(MEMBER_ID_BYTES)),
  turns: countField(),
  waitsFor: v.picklist(WAITS_FOR),
  gate: v.nullable(v.picklist(GATE_DECISIONS)),
  junk: v.nullable(CardJunkSchema),
  destroyRequested: v.boolean(),
  /** Whether a colleague waits for somebody to agree: to names, an original, a copy of a file, less urgency, a rejection, consent, access, a dossier, or a deletion. */
  asksColleague: v.boolean(),
  /** Who asks, where it is one person alone: they are not asked themselves. */
  askedBy: v.nullable(bytesField(MEMBER_ID_BYTES)),
  /** Whether its words are likely to be hard to read. */
  distressing: v.boolean(),
  /** Where it came from; the mark recognises a second copy of what was entered. */
  origin: v.variant('kind', [
    v.strictObject({ kind: v.literal('portal') }),
    v.strictObject({
      kind: v.literal('entered'),
      by: bytesField(MEMBER_ID_BYTES),
      channel: v.picklist(CHANNELS),
      received: dayField,
      mark: bytesField(ENTRY_MARK_BYTES),
    }),
  ]),
  stage: v.picklist(CASE_STAGES),
  frozen: v.boolean(),
  /** The day since which nobody works on it: what the time of keeping counts from. */
  overSince: v.nullable(dayField),
  mustKeep: v.boolean(),
  deletion: v.picklist(['none', 'proposed', 'agreed']),
  nextTasks: v.pipe(
    v.array(
      v.strictObject({
        due: dayField,
        to: v.nullable(bytesField(MEMBER_ID_BYTES)),
      }),
    ),
    v.maxLength(MOST_TASKS),
  ),
  /** How many have to agree to names, and who (by the beginnings of their ids) still on the case holds a part: who is left in the team shows at the desk. */
  names: v.nullable(
    v.strictObject({
      generation: countField(), // sequence of the splitting in use
      quorum: countField(),
      holders: v.pipe(v.string(), v.maxLength(MOST_INTAKE_MEMBERS * BEGINNING_CHARACTERS)),
    }),
  ),
  /** The last event by which names were opened alone, while somebody on the case has not seen the alarm. */
  openedAlone: v.nullable(countField()), // sequence
  /** The beginnings of the ids of those who have the current secret: who is no longer in the team shows by it. */
  holders: v.pipe(v.string(), v.maxLength(MOST_HOLDERS * BEGINNING_CHARACTERS)),
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
  const asking = whoAsks(state);
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
    firstSeen: state.firstSeen,
    lastEvent: state.lastEvent,
    lastFromReporter: state.lastFromReporter,
    takenOnBy: state.takenOnBy,
    turns: state.conversation.length,
    waitsFor: lastWord(state)?.from === 'team' ? 'reporter' : 'team',
    gate: state.triage?.gate?.decision ?? null,
    junk: junkOf(state.triage),
    destroyRequested: state.destroyRequested,
    asksColleague: asking.length > 0,
    askedBy: asking.length === 1 ? (asking[0] ?? null) : null,
    distressing: isDistressing(state.report),
    origin: originOf(state),
    ...lifeOf(state),
    nextTasks: nextTasksOf(state),
    names: namesOf(state),
    openedAlone: openedAlone(state),
    holders: holdersOf(state),
    turnDue: state.access !== null && isTurnDue(state.access),
    excerpt: excerptOf(state.report.narrative === '' ? state.report.cooperation : state.report.narrative),
  };
};

/** Everybody who waits for a colleague to agree, once. */
const whoAsks = (state: CaseState): readonly string[] => {
  const { identity, consent, triage, eyes, access, files, originals } = state;
  const { onCase } = aroundOf(state);
  const attesting =
    consent === null ? [] : waitingConsents(consent).flatMap(({ by }) => by ?? consent.enteredBy ?? []);
  const requests = identity?.requests.filter((request) => isWaiting(identity, request)) ?? [];
  const renewals =
    identity?.renewals.filter((request) => isRenewing(identity, request) && !hasQuorum(identity, request)) ??
    [];
  // Nobody's part is of use any more to who may not decide about the case.
  const askers = [...requests, ...renewals].map(({ by }) => by).filter((member) => onCase.includes(member));
  const proposals = triage?.proposals ?? [];
  return [
    ...new Set([
      ...attesting,
      ...askers,
      ...(access?.proposals ?? []).map(({ by }) => by),
      ...proposals.map(({ decision }) => decision.by),
      ...[...waitingCopies(files, onCase), ...waitingOriginals(originals, files, onCase)].map(({ by }) => by),
      ...askingIn(eyes),
      ...askingToApprove(state),
    ]),
  ];
};

/** Whoever wants a dossier to be approved: those who did, or who proposed it while nobody has. */
const askingToApprove = ({ referrals, consent, lastEvent, access }: CaseState): readonly string[] => {
  const today = lastEvent.slice(0, DAY_CHARACTERS);
  const approvers = approversIn({ access }, null);
  return referrals
    .filter((each) => whereReferralStands(each, consent, today, approvers) === 'waits')
    .flatMap(({ approvals, drafted }) =>
      approvals.length === 0 ? [drafted.by] : approvals.map(({ by }) => by),
    );
};

const junkOf = (triage: TriageState | null): CardJunk | null => {
  const proposed = triage?.proposals.find(({ about }) => about === 'junk');
  if (triage?.junk) return { pattern: triage.junk.pattern, by: triage.junk.by, agreed: true };
  if (proposed?.about !== 'junk') return null;
  return { pattern: proposed.decision.pattern, by: proposed.decision.by, agreed: false };
};

const originOf = ({ origin }: CaseState): CardDocument['origin'] => {
  if (origin?.kind !== 'entered') return { kind: 'portal' };
  const { channel, received, mark } = origin.entry;
  return { kind: 'entered', by: origin.by, channel, received, mark };
};

const lifeOf = ({
  life,
  eyes,
}: CaseState): Pick<CardDocument, 'stage' | 'frozen' | 'overSince' | 'mustKeep' | 'deletion'> => {
  const stage: CaseStage = life?.stage ?? 'received';
  return {
    stage,
    frozen: life?.frozen != null,
    overSince: isOver(stage) ? (life?.moves.at(-1)?.time.slice(0, DAY_CHARACTERS) ?? null) : null,
    mustKeep: eyes.hold !== null,
    deletion: eyes.deletion === null ? 'none' : eyes.deletion.agreed === null ? 'proposed' : 'agreed',
  };
};

const nextTasksOf = ({ tasks }: CaseState): CardDocument['nextTasks'] => {
  const first = new Map<string | null, CardDocument['nextTasks'][number]>();
  for (const { due, to } of openTasks(tasks)) if (!first.has(to)) first.set(to, { due, to });
  return [...first.values()].slice(0, MOST_TASKS);
};

const namesOf = (state: CaseState): CardDocument['names'] => {
  const { identity } = state;
  if (identity === null) return null;
  const { onCase } = aroundOf(state);
  const { sequence: generation, quorum, holders } = inUse(identity);
  const here = holders.filter((holder) => onCase.includes(holder));
  return { generation, quorum, holders: beginningsOf(here.slice(0, MOST_INTAKE_MEMBERS)) };
};

const openedAlone = (state: CaseState): number | null => {
  const { onCase } = aroundOf(state);
  return (
    state.identity?.alone.findLast((opening) => onCase.some((member) => ringsFor(opening, member)))
      ?.sequence ?? null
  );
};

/**
 * At most `CARD_DATA_BYTES`, whatever was written: where the rest takes much room, the excerpt is shorter. Throws `bad-encoding`
 * for a card that could not be read back.
 */
export const encodeCard = (card: CardDocument): Uint8Array => {
  const room = MOST_BYTES - encodeDocument({ ...card, excerpt: '' }, CardSchema).length;
  return encodeDocument({ ...card, excerpt: frontOf(card.excerpt, room) }, CardSchema);
};

/** As many whole code points as fit into so many bytes of JSON. */
const frontOf = (text: string, bytes: number): string => {
  let front = '';
  let left = bytes;
  for (const point of text) {
    left -= utf8(JSON.stringify(point)).length - '""'.length;
    if (left < 0) break;
    front += point;
  }
  return front;
};

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
  return {
    ...card,
    version: 2,
    urgency: level,
    reasons: [...reasons],
    lastSafe: null,
    asksColleague: false,
  };
};

/** What an older card does not say is taken so that nothing looks less urgent than it is; the stage is what the reporter was told. */
const fromVersion2 = (card: CardV2): CardDocument => ({
  ...card,
  version: 3,
  firstSeen: `${card.received}T00:00:00Z`,
  waitsFor: card.status === 'answered' && card.lastFromReporter === 0 ? 'reporter' : 'team',
  gate: null,
  junk: null,
  askedBy: null,
  distressing: isDistressingByReasons(card.reasons),
  origin: { kind: 'portal' },
  stage: card.status === 'answered' ? 'acknowledged' : card.status,
  frozen: false,
  overSince: card.status === 'closed' ? card.lastEvent.slice(0, DAY_CHARACTERS) : null,
  mustKeep: false,
  deletion: 'none',
  nextTasks: [],
  names: null,
  openedAlone: null,
  holders: '',
  turnDue: false,
});

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

const holdersOf = ({ access }: CaseState): string =>
  beginningsOf((access?.holders ?? []).slice(0, MOST_HOLDERS));

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
  const known = new Set(beginningsIn(beginningsOf(members)));
  return beginningsIn(holders).some((beginning) => !known.has(beginning));
};
