import { isOnCase } from '../casefile/access-state.ts';
import { isOver } from '../casefile/codes/case-stages.ts';
import { TEAM_ITEM_BYTES } from '../casefile/team-item.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { CONSENT_NONCE_BYTES } from '../protocol/limits.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import { announce } from './announce.ts';
import { answerReporter } from './answer-reporter.ts';
import { isUnsure } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import { declareConflict, leaveCase, passOn, takeAccess } from './change-people.ts';
import { changeTeam } from './change-team.ts';
import { deleteCase } from './delete-case.ts';
import type { CaseRow, CaseView, Desk, SyncState } from './desk.ts';
import { type DeskCore, isOwnId, logOf, ownEntry } from './desk-core.ts';
import { enterReport } from './enter-report.ts';
import { exportCase } from './export-case.ts';
import { readFile } from './files/read-file.ts';
import { recallFiles } from './files/recall-files.ts';
import { recordFiles } from './files/record-files.ts';
import { sendFiles } from './files/send-files.ts';
import { shareOriginal } from './files/share-original.ts';
import { agreeToAccess, giveAccess } from './give-access.ts';
import { handOver } from './hand-over.ts';
import { agreeToJunk, declineJunk } from './junk-case.ts';
import { listViews, putView, VIEW_ID_BYTES } from './kept-views.ts';
import { knownDeletions } from './known-deletions.ts';
import { makeNewParts } from './make-new-parts.ts';
import { isMuted, turned } from './mutes.ts';
import { namesView } from './names-view.ts';
import { newcomers } from './newcomers.ts';
import { openNames } from './open-names.ts';
import { openNamesAlone } from './open-names-alone.ts';
import { publishingDesk } from './publishing/publishing-desk.ts';
import { readCounted } from './read-counted.ts';
import { readLog } from './read-log.ts';
import { readSearched } from './read-searched.ts';
import { giveSecondWord, recordConsent, recordWithdrawal } from './record-consent.ts';
import { focalDesk } from './referrals/focal/focal-desk.ts';
import { type DestinationMemory, readDestinations, receivedIn } from './referrals/focal/read-destinations.ts';
import { prolongReceived } from './referrals/focal/received-files.ts';
import { referralDesk } from './referrals/referral-desk.ts';
import { refreshDesk } from './refresh-desk.ts';
import { rememberHead } from './remember-head.ts';
import { shareNames } from './share-names.ts';
import { NOTHING_KEPT } from './team-memory.ts';
import { dueCases } from './turn-due-cases.ts';
import { warnOfNamesIn } from './warn-of-names.ts';
import { type CaseAct, workOnCase } from './work-on-case.ts';

/** The desk of a member who has signed in. `secrets` are overwritten when it is closed, and its `life` ends all calls. */
export const openDesk = (
  core: DeskCore,
  me: RosterMember,
  listeners: Set<() => void>,
  life: { closed: boolean },
  secrets: readonly Uint8Array[],
): Desk => {
  const destinations: DestinationMemory = new Map();
  let sync: SyncState = 'idle';
  let refreshed = false;
  let running: Promise<void> | null = null;
  let rows: readonly CaseRow[] | null = null;
  listeners.add(() => {
    rows = null;
  });

  const turnTo = (state: SyncState): void => {
    sync = state;
    core.changed();
  };

  const refresh = async (): Promise<void> => {
    turnTo('working');
    try {
      await refreshDesk(core, ownEntry(core, me).role === 'reviewer', !refreshed);
      if (ownEntry(core, me).role === 'focal-point') {
        const isNew = await readDestinations(core, destinations);
        if (isNew) await prolongReceived(core, receivedIn(core, destinations));
      }
      refreshed = true;
      turnTo('idle');
    } catch (error) {
      if (life.closed) return;
      turnTo(isUnsure(error) ? 'offline' : 'idle');
      if (!isUnsure(error)) throw error;
    }
  };

  const inCase = async <Result>(id: string, work: (log: CaseLog) => Promise<Result>): Promise<Result> => {
    const log = logOf(core, id);
    if (log === undefined) throw new ProtocolError('not-on-case');
    return log.inTurn(async () => {
      if (log.chain.events.length === 0) await readLog(core, log);
      return work(log);
    });
  };

  const act = (id: string, done: CaseAct): Promise<void> => inCase(id, (log) => workOnCase(core, log, done));

  /** A step after which a warning may be over. */
  const namesStep = async (id: string, done: CaseAct): Promise<void> => {
    await act(id, done);
    warnOfNamesIn(core, id);
  };

  const desk: Desk = {
    get me() {
      return ownEntry(core, me);
    },
    isOwn: (member) => isOwnId(core, member),
    roster: () => core.rosters.current().roster,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: () => sync,
    warnings: () => core.warnings.all(),
    cases: () => (rows ??= rowsOf(core)),
    caseView: (id) => viewOf(core, id),
    folding: () => core.memory.content.reading.folding,
    setFolding: async (folding) => {
      const { content } = core.memory;
      content.reading = { folding, changes: content.reading.changes + 1 };
      core.changed();
      await core.memory.save();
    },
    refresh: () => {
      if (life.closed) return Promise.resolve();
      running ??= refresh().finally(() => {
        running = null;
      });
      return running;
    },
    openCase: async (id) => {
      await inCase(id, async (log) => {
        core.open.add(id);
        await readLog(core, log);
        rememberHead(core, log);
      });
      warnOfNamesIn(core, id);
      core.changed();
      const view = viewOf(core, id);
      if (view === undefined) throw core.logs.get(id)?.fault ?? new ProtocolError('log-gap');
      return view;
    },
    leaveCase: (id) => void core.open.delete(id),
    takeOn: (id) => act(id, { type: 'taken-on', content: {}, from: null }),
    giveBack: (id) => act(id, { type: 'given-back', content: {} }),
    note: (id, text) => act(id, { type: 'note', content: { text } }),
    answer: (id, text) => inCase(id, (log) => answerReporter(core, log, text)),
    askForNames: (id, reason) => act(id, { type: 'vault-ask', content: { reason } }),
    shareNames: (id, request) => inCase(id, (log) => shareNames(core, log, request)),
    openNames: (id, request) => inCase(id, (log) => openNames(core, log, request)),
    openNamesAlone: (id, reason) => inCase(id, (log) => openNamesAlone(core, log, reason)),
    seenOpenedAlone: (id, opening) => namesStep(id, { type: 'vault-alone-seen', content: { opening } }),
    askForNewParts: (id, { holders, quorum }, reason) =>
      act(id, { type: 'vault-renew-ask', content: { reason, holders: [...holders], quorum } }),
    makeNewParts: async (id, request) => {
      await inCase(id, (log) => makeNewParts(core, log, request));
      warnOfNamesIn(core, id);
    },
    rejectNewParts: (id, generation) =>
      namesStep(id, { type: 'vault-renewed-wrong', content: { generation } }),
    decide: (id, decision) => act(id, decision),
    recallFiles: (id, message) => inCase(id, (log) => recallFiles(core, log, message)),
    sendFiles: (id, sent) => inCase(id, (log) => sendFiles(core, log, sent)),
    shareOriginal: (id, request) => inCase(id, (log) => shareOriginal(core, log, request)),
    readFile: (id, item) => inCase(id, (log) => readFile(core, log, item)),
    recordFiles: (id, item, copy) => inCase(id, (log) => recordFiles(core, log, item, copy)),
    enterReport: (what) => enterReport(core, what),
    intakeReaders: () => core.rosters.current().ready.map(({ member }) => member),
    attestConsent: (id, word, consent) => inCase(id, (log) => giveSecondWord(core, log, word, consent)),
    recordConsent: (id, told) => inCase(id, (log) => recordConsent(core, log, told)),
    recordWithdrawal: (id, how) => inCase(id, (log) => recordWithdrawal(core, log, how)),
    askConfirmation: (id, destination, codes) => {
      const nonce = toBase64url(core.means.entropy.bytes(CONSENT_NONCE_BYTES));
      return act(id, { type: 'confirmation-asked', content: { nonce, destination, codes: [...codes] } });
    },
    step: (id, step) =>
      inCase(id, async (log) => {
        if (step.type === 'act-recorded') await openAgain(core, log, step.content.text);
        await workOnCase(core, log, step);
      }),
    proposeDeletion: (id, ground, reason) =>
      inCase(id, async (log) => {
        if (log.state.eyes.deletion !== null) return;
        await workOnCase(core, log, { type: 'note', content: { text: reason } });
        await workOnCase(core, log, { type: 'deletion-proposed', content: { ground } });
      }),
    agree: (id, proposal) => act(id, { type: 'agreed', content: { proposal } }),
    deleteCase: (id) => inCase(id, (log) => deleteCase(core, log)),
    exportCase: (id, wish) => inCase(id, (log) => exportCase(core, log, wish)),
    deletions: () => knownDeletions(core),
    closeCase: (id, reason) => act(id, { type: 'closed', content: { reason } }),
    reopenCase: (id, reason) => act(id, { type: 'reopened', content: { reason } }),
    newcomers: () => newcomers(core),
    handOver: (member) => handOver(core, member),
    giveAccess: (id, member, ask) => inCase(id, (log) => giveAccess(core, log, member, ask)),
    agreeToAccess: (id, proposal) => inCase(id, (log) => agreeToAccess(core, log, proposal)),
    takeAccess: (id, member, reason) =>
      inCase(id, (log) => takeAccess(core, log, { member, cause: 'decided', reason })),
    withdraw: (id) => inCase(id, (log) => leaveCase(core, log)),
    passOn: (id, member) => inCase(id, (log) => passOn(core, log, member)),
    declareConflict: (id, conflict) => inCase(id, (log) => declareConflict(core, log, conflict)),
    goneCases: () => [...core.gone.values()],
    turning: () => dueCases(core).length,
    takeOver: (id, from) => act(id, { type: 'taken-on', content: {}, from }),
    handTo: (id, to, from) =>
      inCase(id, async (log) => {
        if (log.state.access === null || !isOnCase(log.state.access, to))
          throw new ProtocolError('not-on-case', 'colleague');
        await workOnCase(core, log, { type: 'handed-to', content: { to }, from });
      }),
    agreeToJunk: (id) => inCase(id, (log) => agreeToJunk(core, log)),
    declineJunk: (id) => inCase(id, (log) => declineJunk(core, log)),
    mute: (id, on) => {
      muteCase(core, id, on);
      core.changed();
    },
    searched: (id) => readSearched(core, id),
    counted: (id) => readCounted(core, id),
    putAway: (id) => {
      if (!core.open.has(id) && !core.unsettled.has(id) && core.logs.get(id)?.uncertain === null) {
        core.logs.delete(id);
      }
    },
    views: () => listViews(core.memory.content.views),
    keepView: (view) => {
      putView(core.memory.content.views, view);
      core.changed();
    },
    removeView: (id) => {
      putView(core.memory.content.views, { id, name: '', filter: '' });
      core.changed();
    },
    newViewId: () => toBase64url(core.means.entropy.bytes(VIEW_ID_BYTES)),
    team: () => core.team.state,
    newTeamItem: () => toBase64url(core.means.entropy.bytes(TEAM_ITEM_BYTES)),
    changeTeam: (change) => changeTeam(core, change),
    publishing: publishingDesk(core),
    referrals: referralDesk(core, inCase),
    focal: focalDesk(core, destinations),
    announcement: () => core.announcement,
    announce: (draft) => announce(core, draft),
    close: async (how) => {
      try {
        if (how !== 'lock') await leave(core, how);
      } finally {
        life.closed = true;
        listeners.clear();
        rows = null;
        destinations.clear();
        forget(core, secrets);
      }
    },
  };
  return desk;
};

/** What is told to the reporter hangs on this event: without it they would go on reading that the case is closed. */
const openAgain = async (core: DeskCore, log: CaseLog, reason: string): Promise<void> => {
  await readLog(core, log);
  const { life } = log.state;
  if (life === null || !isOver(life.stage)) return;
  await workOnCase(core, log, { type: 'reopened', content: { reason } });
};

const leave = async (core: DeskCore, how: 'sign-out' | 'sign-out-everywhere'): Promise<void> => {
  try {
    await core.memory.save();
  } finally {
    await core.means.api.signOut(how === 'sign-out' ? 'here' : 'everywhere');
  }
};

const forget = (core: DeskCore, secrets: readonly Uint8Array[]): void => {
  for (const secret of [...secrets, ...core.ownKeys.seeds()]) secret.fill(0);
  core.ring.forget();
  core.logs.clear();
  core.cards.clear();
  core.open.clear();
  core.offers.clear();
  core.made.clear();
  core.gone.clear();
  core.team = NOTHING_KEPT;
};

const muteCase = ({ memory }: DeskCore, id: string, on: boolean): void => {
  const { mutes, logs } = memory.content;
  mutes.set(id, turned(mutes.get(id), on, logs.get(id)?.head.sequence ?? 0));
};

const rowsOf = (core: DeskCore): CaseRow[] => {
  const me = toBase64url(core.member);
  return core.ring.cases().flatMap((id) => rowOf(core, id, me));
};

const rowOf = (core: DeskCore, id: string, me: string): CaseRow[] => {
  const { cards, memory, ring, gone } = core;
  const card = cards.get(id);
  const log = ring.keysOf(id, 0)?.log;
  if (card === undefined || log === undefined || gone.has(id)) return [];
  const { logs, mutes } = memory.content;
  const seen = logs.get(id);
  return [
    {
      id,
      log,
      card,
      unread: card.lastFromReporter >= (seen?.read ?? 0),
      mine: card.takenOnBy === me,
      muted: isMuted(mutes.get(id), seen?.head.sequence ?? 0),
      asked: card.asksColleague && (card.askedBy === null || !isOwnId(core, card.askedBy)),
    },
  ];
};

const viewOf = (core: DeskCore, id: string): CaseView | undefined => {
  const log = core.logs.get(id);
  if (log === undefined || log.filed === null) return undefined;
  const intact = log.fault === null && log.damage === null;
  return {
    id,
    log: log.first.log,
    state: log.state,
    events: log.events,
    names: namesView(core, log),
    intact,
  };
};
