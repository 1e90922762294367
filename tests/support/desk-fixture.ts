import { isOnCase } from '../../src/casefile/access-state.ts';
import { cardOf } from '../../src/casefile/case-card.ts';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { searchedCaseOf } from '../../src/casefile/case-traits.ts';
import type { Folding } from '../../src/casefile/codes/folding.ts';
import type { GivenConsent } from '../../src/casefile/consent/consent-event.ts';
import { toReplace } from '../../src/casefile/consent/consent-state.ts';
import type { Identity } from '../../src/casefile/identity.ts';
import { inUse } from '../../src/casefile/identity-state.ts';
import type { NewsContent } from '../../src/casefile/referral/news-document.ts';
import type { KnownDestination } from '../../src/casefile/routing/reachable.ts';
import { countedCaseOf } from '../../src/casefile/statistics/counted-case.ts';
import type { PublishedYear } from '../../src/casefile/statistics/published.ts';
import { foldTeam, type TeamEvent } from '../../src/casefile/team-state.ts';
import type { Proposal } from '../../src/casefile/triage-state.ts';
import { aroundOf } from '../../src/casefile/vault-around.ts';
import { partsLeft } from '../../src/casefile/vault-generation.ts';
import { CallError } from '../../src/casework/call-error.ts';
import type {
  CaseRow,
  CaseView,
  Desk,
  DeskWarning,
  GoneCase,
  NamesView,
  SyncState,
} from '../../src/casework/desk.ts';
import { type KeptView, listViews, putView } from '../../src/casework/kept-views.ts';
import type { KnownDeletion } from '../../src/casework/proven-deletion.ts';
import type { Announcement } from '../../src/protocol/announcement.ts';
import type { Envelope } from '../../src/protocol/client/envelope.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { u32be } from '../../src/protocol/encoding/bytes.ts';
import { logId } from '../../src/protocol/ids.ts';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { sha256Of } from '../../src/protocol/primitives/sha256.ts';
import type { Roster } from '../../src/protocol/roster.ts';
import type { RosterDocument, RosterMember } from '../../src/protocol/roster-document.ts';
import { INVENTED_REPORTS, type InventedReport } from './desk-cases.ts';
import { filedConsent } from './filed-consent.ts';
import { fixturePublishing } from './fixture-publishing.ts';
import { fixtureReferrals } from './fixture-referrals.ts';

const id16 = (seed: number): string => toBase64url(new Uint8Array(16).fill(seed));
const member = (seed: number, label: string, role: RosterMember['role'] = 'reviewer'): RosterMember => ({
  id: id16(seed),
  role,
  intake: role === 'reviewer',
  label,
  about: { organisation: 'Example Network', regions: ['Everywhere'], languages: ['en', 'ar'] },
  signingKey: toBase64url(new Uint8Array(32).fill(seed)),
  since: '2026-01-01',
  replaces: null,
});

const INVENTED_IDENTITY: Identity = {
  version: 1,
  names: 'Amina Invented, and her brother.',
  reach: 'Through her lawyer only.',
  safety: 'Never call the house.',
};

export const ME: RosterMember = member(1, 'Reviewer Juniper');
export const COLLEAGUE: RosterMember = member(2, 'Reviewer Sorrel');
/** At the destinations of those tests that say so. */
export const ROWAN: RosterMember = member(5, 'Focal point Rowan', 'focal-point');
/** In the roster of those tests that say so. */
export const TANSY: RosterMember = member(4, 'Reviewer Tansy');

const DOCUMENT: RosterDocument = {
  version: 1,
  kind: 'demonstration',
  organisation: id16(9),
  root: toBase64url(new Uint8Array(32).fill(9)),
  sequence: 1,
  previous: null,
  issued: '2026-11-20T00:00:00Z',
  expires: '2026-12-01T00:00:00Z',
  members: [ME, COLLEAGUE, member(3, 'Coordinator Yarrow', 'coordinator')],
  policy: { identityQuorum: 2, escalationQuorum: 2, retentionDays: 90 },
  destinations: [],
  profile: {
    name: 'Example Network',
    languages: ['en'],
    hotlines: [],
    exitPage: 'https://example.org/',
    dutyHours: { zone: 'UTC', text: 'Every day' },
    privacyNotice: 'None of this is real.',
    questions: [],
  },
};

/** An event without its place, its time and its author. */
export type EventBody = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'sequence' | 'time' | 'author'>
    : never
  : never;

interface FixtureCase {
  readonly row: Pick<CaseRow, 'id' | 'log'>;
  readonly events: CaseEvent[];
  unread: boolean;
  /** How many events it had when it was muted. */
  mutedAt: number | null;
  intact: boolean;
}

/** How the invented desk behaves next; a test turns these while the page runs. */
export interface FixtureControls {
  /** A report arrives at the next look. */
  arrive(report?: InventedReport): void;
  /** Someone writes into a case now. Cases are numbered in order of arrival. */
  happen(at: number, author: string, body: EventBody): void;
  /** So many cases wait for a new secret. */
  turn(left: number): void;
  /** The part that a colleague made for us is no good. */
  spoilPart(): void;
  /** By the rota, the author of this event was not on duty. */
  takeOffDuty(sequence: number): void;
  breakLog(at: number): void;
  /** A later release writes into the team's log. */
  writeUnknown(rawType: string, data: string): void;
  warn(warning: DeskWarning): void;
  setOffline(offline: boolean): void;
  /** Every call fails with this closed code until it is `null` again. */
  failWith(code: string | null): void;
  /** Steps wait until they are let go. */
  hold(): void;
  letGo(): void;
  closedHow(): string | null;
  /** What colleagues and destinations do about the dossiers of a case. */
  proposeAs(at: number, author: string, destination: KnownDestination): string;
  approveAs(at: number, author: string): void;
  /** Their program hands the newest dossier over, whatever the rules say. */
  handAs(at: number, author: string): void;
  tell(at: number, author: string, news: NewsContent): void;
  /** A colleague wants this to be public; agrees to what waits; leaves, so that nobody is shown what they signed. */
  publishAs(author: string, years: readonly PublishedYear[]): void;
  agreeToPublishAs(author: string): void;
  lapse(): void;
  /** What waits to be public. */
  proposedYears(): readonly PublishedYear[];
}

export interface FixtureOptions {
  readonly cases: number;
  readonly role?: RosterMember['role'];
  readonly newcomers?: readonly RosterMember[];
  /** Members of the roster besides the usual three. */
  readonly more?: readonly RosterMember[];
  /** What every reporter allowed besides that the team reads. */
  readonly allows?: Partial<Pick<GivenConsent, 'switches' | 'destinations' | 'files'>>;
  /** Destinations of the roster. */
  readonly destinations?: RosterDocument['destinations'];
  readonly now: () => number;
}

/** A desk in memory with invented cases: same contract, no seals, no server. */
export function fixtureDesk({
  cases: count,
  role = 'reviewer',
  newcomers: waitingToJoin = [],
  more = [],
  allows = {},
  destinations = [],
  now,
}: FixtureOptions): Desk & FixtureControls {
  const cases: FixtureCase[] = [];
  const gone: GoneCase[] = [];
  const waiting: InventedReport[] = [];
  const teamEvents: TeamEvent[] = [];
  const deletions: KnownDeletion[] = [];
  const listeners = new Set<() => void>();
  let warnings: DeskWarning[] = [];
  let newcomers = waitingToJoin;
  let wrongPart = false;
  let turning = 0;
  let offDuty: readonly number[] = [];
  let announcement: Announcement | null = null;
  let [failure, offline, how] = [null as string | null, false, null as string | null];
  let folding: Folding = 'when-grave';
  let gate: PromiseWithResolvers<void> | null = null;
  const me = { ...ME, role };
  const document = { ...DOCUMENT, members: [...DOCUMENT.members, ...more], destinations };
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const instant = (): string => `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const file = ({ report, language, sent, filed, entered }: InventedReport, unread: boolean): void => {
    const log = logId(
      new Uint8Array(32)
        .fill(7)
        .with(0, cases.length % 256)
        .with(1, Math.floor(cases.length / 256)),
    );
    const event: CaseEvent = {
      sequence: 0,
      time: filed,
      author: COLLEAGUE.id,
      type: 'filed',
      report,
      language,
      sent,
      readers: [ME.id, COLLEAGUE.id],
      ...(entered && { entered }),
      excluded: [],
      consent: filedConsent({
        ...allows,
        switches: { C1: 'granted', C14: 'granted', ...allows.switches },
      }),
      // Names were given with the first one only.
      vault: cases.length === 0 ? { quorum: 2, holders: [ME.id, COLLEAGUE.id], alone: true } : null,
    };
    cases.push({ row: { id: toBase64url(log), log }, events: [event], unread, mutedAt: null, intact: true });
  };
  const caseOf = (id: string): FixtureCase => {
    const found = cases.find(({ row }) => row.id === id);
    if (!found) throw new CallError('not-found', 404);
    return found;
  };
  const append = (to: FixtureCase, author: string, body: EventBody): void => {
    to.events.push({ ...body, sequence: to.events.length, time: instant(), author });
    rows = null;
  };
  let rows: CaseRow[] | null = null;
  const views = new Map<string, KeptView>();
  const rowOf = ({ row, events, unread, mutedAt }: FixtureCase): CaseRow => {
    const card = cardOf(foldCase(events));
    return {
      ...row,
      card,
      unread,
      mine: card.takenOnBy === me.id,
      muted: mutedAt === events.length,
      asked: card.asksColleague && card.askedBy !== me.id,
    };
  };
  const namesIn = ({ events }: FixtureCase): NamesView | null => {
    const state = foldCase(events);
    const { identity } = state;
    if (identity === null) return null;
    const { onCase } = aroundOf(state);
    const { holders: living, quorum } = inUse(identity);
    const left = partsLeft(living.length, quorum);
    return {
      living,
      left,
      candidates: onCase,
      floor: 2,
      partIsWrong: wrongPart,
      mayOpenAlone: true,
      offDuty,
    };
  };
  const call = async (): Promise<void> => {
    await gate?.promise;
    await Promise.resolve();
    if (failure !== null) throw new CallError(failure, failure === 'unreachable' ? 0 : 400);
    if (offline) throw new CallError('unreachable');
  };
  const step = async (id: string, body: EventBody): Promise<void> => {
    await call();
    append(caseOf(id), me.id, body);
    changed();
  };
  /** What a desk does once its member is no longer on a case, by their own step or a colleague's. */
  const dropGone = (): void => {
    for (const found of [...cases]) {
      const { access } = foldCase(found.events);
      const left = access?.departed.findLast(({ member: departed }) => departed === me.id);
      if (!access || !left || isOnCase(access, me.id)) continue;
      cases.splice(cases.indexOf(found), 1);
      gone.push({ id: found.row.id, how: left.how, by: left.by, isNews: true });
    }
    rows = null;
  };
  const go = async (id: string, body: EventBody): Promise<void> => {
    await step(id, body);
    dropGone();
    changed();
  };
  const idAt = (at: number): string => cases[at]?.row.id ?? '';
  const publishing = fixturePublishing({
    state: () => foldTeam(teamEvents).publishing,
    write: (author, body) => {
      teamEvents.push({ ...body, sequence: teamEvents.length + 1, time: instant(), author } as TeamEvent);
      changed();
    },
    call,
    me: me.id,
    now,
  });
  const referrals = fixtureReferrals({
    events: (id) => caseOf(id).events,
    write: (id, author, body) => {
      append(caseOf(id), author, body as EventBody);
      changed();
    },
    call,
    instant,
    me: me.id,
    destinations: () => foldTeam(teamEvents).destinations,
  });
  for (let at = 0; at < count; at += 1) {
    const report = INVENTED_REPORTS[at % INVENTED_REPORTS.length];
    if (report) file(at < INVENTED_REPORTS.length ? report : variantOf(report, at), at % 3 !== 2);
  }
  return {
    me,
    isOwn: (member) => member === me.id,
    roster: () => ({ document, hash: u32be(1) }) as unknown as Roster,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: (): SyncState => (offline ? 'offline' : 'idle'),
    warnings: () => warnings,
    cases: () => (rows ??= cases.map(rowOf)),
    caseView: (id): CaseView | undefined => {
      const found = cases.find(({ row }) => row.id === id);
      return (
        found && {
          ...found.row,
          state: foldCase(found.events),
          events: [...found.events],
          names: namesIn(found),
          intact: found.intact,
        }
      );
    },
    refresh: async () => {
      await call();
      for (const report of waiting.splice(0)) file(report, true);
      rows = null;
      changed();
    },
    folding: () => folding,
    setFolding: async (next) => {
      folding = next;
      changed();
      await call();
    },
    openCase: async (id) => {
      await call();
      const found = caseOf(id);
      found.unread = false;
      rows = null;
      changed();
      const names = namesIn(found);
      return {
        ...found.row,
        state: foldCase(found.events),
        events: found.events,
        names,
        intact: found.intact,
      };
    },
    leaveCase: () => undefined,
    takeOn: (id) => step(id, { type: 'taken-on' }),
    giveBack: (id) => step(id, { type: 'given-back' }),
    note: (id, text) => step(id, { type: 'note', text }),
    answer: (id, text) => {
      const index = foldCase(caseOf(id).events).nextAnswerIndex;
      return step(id, { type: 'answer', messageId: `answer ${index}`, part: 0, parts: 1, index, text });
    },
    askForNames: (id, reason) => step(id, { type: 'vault-ask', reason }),
    shareNames: (id, request) => {
      const to = caseOf(id).events[request]?.author ?? '';
      return step(id, { type: 'vault-share', request, to });
    },
    shareOriginal: (id, request) => {
      const to = caseOf(id).events[request]?.author ?? '';
      return step(id, { type: 'original-share', request, to });
    },
    openNames: async (id, request) => {
      await step(id, { type: 'vault-opened', request });
      return INVENTED_IDENTITY;
    },
    enterReport: async () => {
      await call();
      return new Uint8Array(ENVELOPE_BYTES) as Envelope;
    },
    intakeReaders: () => [ME, COLLEAGUE],
    attestConsent: (id, content, consent) => step(id, { type: 'consent-attested', ...content, consent }),
    recordConsent: (id, { choices, how }) => {
      const { consent } = foldCase(caseOf(id).events);
      const hash = `recorded ${caseOf(id).events.length}`;
      const previous = consent === null ? [] : toReplace(consent);
      return step(id, {
        type: 'consent-recorded',
        how,
        consent: filedConsent({ hash, ...choices, previous }),
      });
    },
    recordWithdrawal: (id, how) =>
      step(id, { type: 'withdrawal-recorded', how, hash: `told ${caseOf(id).events.length}` }),
    askConfirmation: (id, destination, codes) =>
      step(id, {
        type: 'confirmation-asked',
        nonce: `question ${caseOf(id).events.length}`,
        destination,
        codes,
      }),
    openNamesAlone: async (id, reason) => {
      await step(id, { type: 'vault-opened-alone', reason });
      return INVENTED_IDENTITY;
    },
    seenOpenedAlone: (id, opening) => step(id, { type: 'vault-alone-seen', opening }),
    askForNewParts: (id, { holders, quorum }, reason) =>
      step(id, { type: 'vault-renew-ask', reason, holders: [...holders], quorum, floor: 2 }),
    makeNewParts: (id, request) => step(id, { type: 'vault-renewed', request, holders: 2 }),
    rejectNewParts: (id, generation) => step(id, { type: 'vault-renewed-wrong', generation }),
    recallFiles: (id, message) => step(id, { type: 'files-recalled', message }),
    sendFiles: async (id, sent) => {
      const index = foldCase(caseOf(id).events).nextAnswerIndex;
      const message = `answer ${index}`;
      const text = [sent.text, ...sent.items.map(({ name }) => name)].join('\n');
      await step(id, { type: 'files-sent', message, sent });
      await step(id, { type: 'answer', messageId: message, part: 0, parts: 1, index, text });
    },
    readFile: () => Promise.reject(new CallError('not-found', 404)),
    recordFiles: () => Promise.reject(new CallError('not-found', 404)),
    decide: (id, { type, content }) => step(id, { type, ...content } as EventBody),
    giveAccess: (id, member, ask) => step(id, { type: 'access-given', member, ask }),
    agreeToAccess: (id, proposal) => step(id, { type: 'agreed', proposal }),
    takeAccess: (id, member, reason) => step(id, { type: 'access-taken', member, cause: 'decided', reason }),
    withdraw: (id) => go(id, { type: 'left-case' }),
    passOn: async (id, member) => {
      await step(id, { type: 'access-given', member, ask: true });
      await go(id, { type: 'left-case' });
    },
    declareConflict: (id, conflict) => go(id, { type: 'conflict-declared', ...conflict }),
    goneCases: () => gone,
    turning: () => turning,
    takeOver: (id, from) =>
      cardOf(foldCase(caseOf(id).events)).takenOnBy === from ? step(id, { type: 'taken-on' }) : call(),
    handTo: (id, to, from) =>
      cardOf(foldCase(caseOf(id).events)).takenOnBy === from ? step(id, { type: 'handed-to', to }) : call(),
    agreeToJunk: async (id) => {
      const junk = junkProposed(caseOf(id).events);
      if (junk === null || junk.decision.by === me.id) throw new CallError('bad-argument', 400);
      await step(id, { type: 'agreed', proposal: junk.decision.sequence });
      await step(id, { type: 'closed', reason: 'Junk.' });
    },
    declineJunk: async (id) => {
      const junk = junkProposed(caseOf(id).events);
      if (junk === null) throw new CallError('bad-argument', 400);
      await step(id, { type: 'declined', proposal: junk.decision.sequence });
    },
    mute: (id, on) => {
      const found = caseOf(id);
      found.mutedAt = on ? found.events.length : null;
      rows = null;
      changed();
    },
    searched: async (id) => {
      await call();
      return searchedCaseOf(foldCase(caseOf(id).events));
    },
    counted: async (id) => {
      await call();
      return countedCaseOf(foldCase(caseOf(id).events), instant().slice(0, 10));
    },
    putAway: () => undefined,
    views: () => listViews(views),
    keepView: (view) => {
      putView(views, view);
      changed();
    },
    removeView: (id) => {
      putView(views, { id, name: '', filter: '' });
      changed();
    },
    newViewId: () => toBase64url(new Uint8Array(8).fill(views.size + 1)),
    team: () => foldTeam(teamEvents),
    newTeamItem: () => toBase64url(new Uint8Array(8).fill(teamEvents.length + 1)),
    changeTeam: async (change) => {
      await call();
      teamEvents.push({
        type: 'changed',
        change,
        sequence: teamEvents.length,
        time: instant(),
        author: me.id,
      });
      changed();
    },
    step: (id, { type, content }) => step(id, { type, ...content } as EventBody),
    proposeDeletion: async (id, ground, reason) => {
      await step(id, { type: 'note', text: reason });
      await step(id, { type: 'deletion-proposed', ground });
    },
    agree: (id, proposal) => step(id, { type: 'agreed', proposal }),
    exportCase: async (id, { proposal, namesBy, pack }) => {
      const text = new TextEncoder().encode(`An invented case, proposal ${proposal}`);
      const file = pack([{ path: 'case.txt', bytes: text }]);
      const hash = toBase64url(sha256Of(file));
      await step(id, { type: 'case-exported', proposal, names: namesBy !== null, hash });
      return file;
    },
    deleteCase: async (id) => {
      await call();
      const { deletion } = foldCase(caseOf(id).events).eyes;
      cases.splice(cases.indexOf(caseOf(id)), 1);
      deletions.push({
        tombstone: id,
        ground: deletion?.ground ?? 'duplicate',
        proposedBy: deletion?.by ?? me.id,
        agreedBy: deletion?.agreed?.by ?? me.id,
        by: me.id,
        time: instant(),
        lastSequence: 0,
      });
      rows = null;
      changed();
    },
    deletions: () => deletions,
    referrals: {
      ...referrals.desk,
      tell: async (id, told, text) => {
        const index = foldCase(caseOf(id).events).nextAnswerIndex;
        const message = `answer ${index}`;
        await step(id, { type: 'reporter-told', message, told });
        await step(id, { type: 'answer', messageId: message, part: 0, parts: 1, index, text });
      },
    },
    focal: {
      received: () => [],
      openFile: () => Promise.reject(new CallError('bad-argument', 400)),
      recordFile: () => [],
      say: () => {
        throw new CallError('bad-argument', 400);
      },
    },
    publishing: publishing.desk,
    announcement: () => announcement,
    announce: async (draft) => {
      await call();
      const issued = instant();
      const said = { version: 1, organisation: DOCUMENT.organisation, author: me.id, issued } as const;
      announcement = draft.kind === 'nothing' ? null : { ...said, ...draft };
      changed();
    },
    closeCase: (id, reason) => step(id, { type: 'closed', reason }),
    reopenCase: (id, reason) => step(id, { type: 'reopened', reason }),
    newcomers: () => Promise.resolve(newcomers),
    handOver: async (id) => {
      await call();
      const [found] = newcomers.filter((newcomer) => newcomer.id === id);
      newcomers = newcomers.filter((newcomer) => newcomer.id !== id);
      return found?.replaces === null ? { cases: 0, leftOut: 0 } : { cases: cases.length, leftOut: 1 };
    },
    close: async (closedAs) => {
      how = closedAs;
      if (closedAs !== 'lock') await call();
    },
    arrive: (report) => {
      const invented = report ?? INVENTED_REPORTS[1];
      if (invented) waiting.push(invented);
    },
    happen: (at, author, body) => {
      const found = cases[at];
      if (found) append(found, author, body);
      dropGone();
      changed();
    },
    writeUnknown: (rawType, data) => {
      const facts = { sequence: teamEvents.length, time: instant(), author: COLLEAGUE.id };
      teamEvents.push({ ...facts, type: 'unknown', rawType, data: new TextEncoder().encode(data) });
      changed();
    },
    turn: (left) => {
      turning = left;
      changed();
    },
    spoilPart: () => {
      wrongPart = true;
      changed();
    },
    takeOffDuty: (sequence) => {
      offDuty = [...offDuty, sequence];
      changed();
    },
    breakLog: (at) => {
      const found = cases[at];
      if (found) found.intact = false;
      changed();
    },
    warn: (warning) => {
      warnings = [...warnings, warning];
      changed();
    },
    setOffline: (next) => {
      offline = next;
      changed();
    },
    failWith: (code) => {
      failure = code;
    },
    hold: () => {
      gate = Promise.withResolvers();
    },
    letGo: () => {
      gate?.resolve();
      gate = null;
    },
    closedHow: () => how,
    proposeAs: (at, author, destination) => {
      const hash = referrals.proposeAs(idAt(at), author, destination);
      changed();
      return hash;
    },
    approveAs: (at, author) => {
      referrals.approveAs(idAt(at), author);
      changed();
    },
    handAs: (at, author) => {
      referrals.handAs(idAt(at), author);
      changed();
    },
    publishAs: publishing.publishAs,
    agreeToPublishAs: publishing.agreeToPublishAs,
    proposedYears: () => publishing.desk.state().proposal?.years ?? [],
    lapse: () => {
      publishing.lapse();
      changed();
    },
    tell: (at, author, news) => {
      referrals.tell(idAt(at), author, news);
      changed();
    },
  };
}

const junkProposed = (events: readonly CaseEvent[]): Proposal | null =>
  foldCase(events).triage?.proposals.find(({ about }) => about === 'junk') ?? null;

/** Another case like this one, told apart by its number, an hour later for each. */
const variantOf = (invented: InventedReport, at: number): InventedReport => ({
  ...invented,
  sent: `2026-${String(1 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}T${String(at % 24).padStart(2, '0')}Z`,
  report: { ...invented.report, narrative: `Number ${at}. ${invented.report.narrative.slice(0, 400)}` },
});
