import { accessAfter, hasEffect } from './access-after.ts';
import { type AccessState, isOnCase } from './access-state.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseStatus } from './case-status.ts';
import { type ByWord, type ConsentEvent, isAboutConsent } from './consent/consent-event.ts';
import { type ConsentState, consentAfter } from './consent/consent-state.ts';
import { isInForce } from './consent/standing.ts';
import { addPart, type Turn, turnOfReporter } from './conversation.ts';
import type { EventFacts } from './event-facts.ts';
import { type EyesState, eyesAfter, NOTHING_PROPOSED } from './eyes-state.ts';
import { type CustodyState, custodyAfter, NO_CUSTODY } from './files/custody.ts';
import { type FilesState, filesAfter, NO_FILES } from './files/files-state.ts';
import { type OriginalsState, originalsAfter } from './files/originals-state.ts';
import { type SentState, sentAfter } from './files/sent-state.ts';
import { type IdentityState, identityAfter } from './identity-state.ts';
import { type LifeState, lifeAfter, movedTo, withoutConsent } from './life-state.ts';
import { type Origin, originAfter } from './origin-state.ts';
import { isAboutReferral, type ReferralAct } from './referral/referral-event.ts';
import { type ReferralState, referralsAfter } from './referral/referral-state.ts';
import { stageAfter } from './referral/stage-after.ts';
import type { Report } from './report.ts';
import { type Task, tasksAfter } from './task-state.ts';
import { isOfTold, type ToldState, toldAfter } from './told/told-state.ts';
import { type TriageState, triageAfter } from './triage-state.ts';
import { aroundOf } from './vault-around.ts';

/** A case as its log tells it. The same events give the same state on every desk. */
export interface CaseState {
  readonly report: Report | null;
  readonly language: string;
  readonly sent: string; // hour
  readonly received: string; // day on which it was filed
  readonly status: CaseStatus;
  readonly takenOnBy: string | null;
  /** When the team first saw the report: the instant at which it was put on file. */
  readonly firstSeen: string;
  readonly conversation: readonly Turn[];
  readonly notes: readonly { readonly text: string; readonly author: string; readonly time: string }[];
  readonly destroyRequested: boolean;
  /** Names and contact under a key of their own; null where the report has none. */
  readonly identity: IdentityState | null;
  /** Where it came from; null before there is a report. */
  readonly origin: Origin | null;
  /** What the person allows; null before there is a report. */
  readonly consent: ConsentState | null;
  /** Who is on the case; null before there is a report. */
  readonly access: AccessState | null;
  /** What reviewers made of it; null before there is a report. */
  readonly triage: TriageState | null;
  /** Where it stands for the team; null before there is a report. */
  readonly life: LifeState | null;
  readonly tasks: readonly Task[];
  /** Dossiers on their way to somebody outside, and what came of them. */
  readonly referrals: ReferralState;
  /** What the reporter was told of them. */
  readonly told: ToldState;
  /** What takes two reviewers to delete the case, and what forbids it. */
  readonly eyes: EyesState;
  /** Files that came, and who may take a copy. */
  readonly files: FilesState;
  /** Who asked to open a file that takes two, and who agreed. */
  readonly originals: OriginalsState;
  /** Files that reviewers sent to the reporter. */
  readonly sentFiles: SentState;
  /** What became of each file. */
  readonly custody: CustodyState;
  readonly nextAnswerIndex: number;
  readonly lastFromReporter: number; // sequence
  readonly lastEvent: string; // instant
  /** When the team last had a sign of the person: their report, anything they sent, or a word to a member about what they allow. */
  readonly lastHeard: string; // instant, or a day
  readonly seenMessages: ReadonlySet<string>;
}

// Filled in place while folding, so that a long log takes time in proportion to its length.
type Growing = {
  -readonly [Key in keyof CaseState]: CaseState[Key];
} & {
  readonly conversation: Turn[];
  readonly notes: CaseState['notes'][number][];
  readonly seenMessages: Set<string>;
};

const nothing = (): Growing => ({
  report: null,
  language: 'en',
  sent: '',
  received: '',
  status: 'received',
  takenOnBy: null,
  firstSeen: '',
  conversation: [],
  notes: [],
  destroyRequested: false,
  identity: null,
  origin: null,
  consent: null,
  access: null,
  triage: null,
  life: null,
  tasks: [],
  referrals: [],
  told: [],
  eyes: NOTHING_PROPOSED,
  files: NO_FILES,
  originals: [],
  sentFiles: [],
  custody: NO_CUSTODY,
  nextAnswerIndex: 0,
  lastFromReporter: 0,
  lastEvent: '',
  lastHeard: '',
  seenMessages: new Set(),
});

/** Folds the events of one case, in order of the log. What somebody wrote who had no say counts for nothing. */
export const foldCase = (events: readonly CaseEvent[]): CaseState => {
  const state = nothing();
  const answers = new Map<string, number>();
  for (const event of events) {
    const counts = hasEffect(state.access, event);
    state.access = accessAfter(state.access, event);
    letGo(state);
    // What was opened alone is shown whoever wrote it: it may have happened all the same.
    if (!counts && event.type === 'vault-opened-alone')
      state.identity = identityAfter(state.identity, event, aroundOf(state));
    // Its signature proves it, whoever put it on file: a withdrawal is never lost.
    if (!counts && event.type === 'consent-withdrawn') allow(state, event);
    if (!counts) continue;
    state.lastEvent = event.time;
    state.identity = identityAfter(state.identity, event, aroundOf(state));
    if (!isForAnother(state, event)) state.origin = originAfter(state.origin, event);
    if (isAboutConsent(event)) allow(state, event);
    if (isAboutReferral(event)) refer(state, event);
    state.told = toldAfter(state.told, event);
    state.sentFiles = sentAfter(state.sentFiles, event);
    const before = state.triage?.gate;
    state.triage = triageAfter(state.triage, event);
    const gate = state.triage?.gate ?? null;
    state.tasks = tasksAfter(state.tasks, event);
    if (!isRepeat(state, event)) {
      const isNew = gate !== null && gate !== before;
      const hasConsent = isInForce(state.consent, event.time.slice(0, DAY_CHARACTERS));
      const standing = { gate: gate?.decision ?? null, isNew, hasConsent };
      state.life = lifeAfter(state.life, event, standing);
      state.eyes = eyesAfter(state.eyes, event);
      state.files = filesAfter(state.files, event);
      state.originals = originalsAfter(state.originals, event, state.files, aroundOf(state).onCase);
      state.custody = custodyAfter(state.custody, event);
    }
    if (event.type === 'answer') addAnswer(state, event, answers);
    else apply(state, event);
  }
  return state;
};

/** What the person allows, and what of the case's life stands upon it. */
const allow = (state: Growing, event: CaseEvent & ConsentEvent): void => {
  state.consent = consentAfter(state.consent, event);
  if (state.life !== null && state.consent?.live === null) state.life = withoutConsent(state.life, event);
};

/** The referrals of a case, and how far the case is by them. */
const refer = (state: Growing, event: EventFacts & ReferralAct): void => {
  const before = state.referrals;
  state.referrals = referralsAfter(before, event, state.consent, state.files);
  const stage = state.life && stageAfter(state.life.stage, event, before, state.referrals);
  if (state.life !== null && stage !== null) state.life = movedTo(state.life, stage, event);
};

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** A second word for another consent than that of the report says nothing of where the report came from. */
const isForAnother = ({ consent }: Growing, event: CaseEvent): boolean =>
  event.type === 'consent-attested' &&
  event.consent !== undefined &&
  event.consent !== consent?.consents[0]?.hash;

/** Nobody has a case in hand who is no longer on it. */
const letGo = (state: Growing): void => {
  const { access, takenOnBy } = state;
  if (access !== null && takenOnBy !== null && !isOnCase(access, takenOnBy)) state.takenOnBy = null;
};

const apply = (state: Growing, event: Exclude<CaseEvent, { type: 'answer' }>): void => {
  switch (event.type) {
    case 'filed':
      file(state, event);
      break;
    case 'message':
      if (isNews(state, event)) state.conversation.push(turnOfReporter(event, state.access?.readers ?? []));
      break;
    case 'destroy-request':
      if (isNews(state, event)) state.destroyRequested = true;
      break;
    case 'consent-given':
    case 'consent-withdrawn':
    case 'consent-answered':
    case 'consent-junk':
      isNews(state, event);
      break;
    case 'consent-recorded':
    case 'withdrawal-recorded':
      hear(state, event);
      break;
    case 'note':
      state.notes.push({ text: event.text, author: event.author, time: event.time });
      break;
    case 'taken-on':
      state.takenOnBy = event.author;
      if (state.status === 'received') state.status = 'acknowledged';
      break;
    case 'given-back':
      state.takenOnBy = null;
      break;
    case 'handed-to':
      // Nobody is handed what they cannot open; that the person hears of somebody waits for who takes it on.
      if (state.access !== null && isOnCase(state.access, event.to)) state.takenOnBy = event.to;
      break;
    case 'closed':
      if (!isFrozen(state)) state.status = 'closed';
      break;
    case 'reopened':
      if (!isFrozen(state)) state.status = openStatus(state);
      break;
    case 'act-recorded':
      if (state.status === 'closed' && !isFrozen(state)) state.status = openStatus(state);
      break;
    case 'urgency-set':
    case 'gate-set':
    case 'verification-set':
    case 'risk-set':
    case 'junk-set':
    case 'agreed':
    case 'declined':
    case 'consent-attested':
    case 'confirmation-asked':
    case 'vault-ask':
    case 'vault-share':
    case 'vault-opened':
    case 'stage-set':
    case 'frozen':
    case 'unfrozen':
    case 'task-added':
    case 'task-given':
    case 'task-done':
    case 'task-cancelled':
    case 'deletion-proposed':
    case 'proposal-refused':
    case 'hold-set':
    case 'hold-lifted':
    case 'export-proposed':
    case 'case-exported':
    case 'original-ask':
    case 'original-share':
    case 'original-opened':
    case 'file-ask':
    case 'file-saved':
    case 'file-viewed':
    case 'file-checked':
    case 'file-exported':
    case 'file-noted':
    case 'file-covered':
    case 'vault-renew-ask':
    case 'vault-renewed':
    case 'vault-renewed-wrong':
    case 'vault-opened-alone':
    case 'vault-alone-seen':
    case 'access-given':
    case 'access-taken':
    case 'left-case':
    case 'conflict-declared':
    case 'epoch':
    case 'dossier-drafted':
    case 'dossier-approved':
    case 'dossier-withdrawn':
    case 'referral-sending':
    case 'referral-sent':
    case 'referral-news':
    case 'reporter-told':
    case 'files-sent':
    case 'files-recalled':
    case 'dossier-handed':
    case 'files-handed':
    case 'referral-told':
    case 'unknown':
      break;
  }
};

const isFrozen = ({ life }: Growing): boolean => life !== null && life.frozen !== null;

const openStatus = ({ conversation }: Growing): CaseStatus =>
  conversation.some(({ from, told }) => from === 'team' && !told) ? 'answered' : 'acknowledged';

/** A message that was filed before says nothing new. */
const isRepeat = ({ seenMessages }: Growing, event: CaseEvent): boolean =>
  event.type === 'message' && seenMessages.has(event.id);

// A report is filed once, as the first event: nobody on the case can put another in its place.
const file = (state: Growing, event: CaseEvent & { type: 'filed' }): void => {
  if (event.sequence !== 0) return;
  state.report = event.report;
  state.language = event.language;
  state.sent = event.sent;
  state.received = event.time.slice(0, 10);
  state.firstSeen = event.time;
  state.lastHeard = event.time;
  state.lastFromReporter = event.sequence;
};

/** The same message filed twice is one message: `id` is its nonce. */
const isNews = (
  state: Growing,
  { id, sequence, time }: { readonly id: string; readonly sequence: number; readonly time: string },
): boolean => {
  if (state.seenMessages.has(id)) return false;
  state.seenMessages.add(id);
  state.lastFromReporter = sequence;
  state.lastHeard = time;
  return true;
};

/** What the person said to a member is a sign of them, on the day of it; no later than it was written down. */
const hear = (state: Growing, { how, time }: Pick<EventFacts, 'time'> & { readonly how: ByWord }): void => {
  const heard = how.told < time ? how.told : time;
  if (how.from === 'person' && heard > state.lastHeard) state.lastHeard = heard;
};

const addAnswer = (
  state: Growing,
  event: CaseEvent & { type: 'answer' },
  begun: Map<string, number>,
): void => {
  state.nextAnswerIndex = Math.max(state.nextAnswerIndex, event.index + 1);
  const told = isOfTold(state.told, event);
  const isNew = addPart(state.conversation, event, begun, told);
  if (isNew && state.status !== 'closed' && !told) state.status = 'answered';
};
