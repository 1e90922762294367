import { TEAM_ITEM_BYTES } from '../casefile/team-content.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import { announce } from './announce.ts';
import { answerReporter } from './answer-reporter.ts';
import { isUnsure } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import { declareConflict, leaveCase, passOn, takeAccess } from './change-people.ts';
import { changeTeam } from './change-team.ts';
import type { CaseRow, CaseView, Desk, SyncState } from './desk.ts';
import { type DeskCore, logOf, ownEntry } from './desk-core.ts';
import { agreeToAccess, giveAccess } from './give-access.ts';
import { handOver } from './hand-over.ts';
import { makeNewParts } from './make-new-parts.ts';
import { namesView } from './names-view.ts';
import { newcomers } from './newcomers.ts';
import { openNames } from './open-names.ts';
import { openNamesAlone } from './open-names-alone.ts';
import { readLog } from './read-log.ts';
import { refreshDesk } from './refresh-desk.ts';
import { rememberHead } from './remember-head.ts';
import { shareNames } from './share-names.ts';
import { NOTHING_KEPT } from './team-memory.ts';
import { dueCases } from './turn-due-cases.ts';
import { warnOfNames } from './warn-of-names.ts';
import { type CaseAct, workOnCase } from './work-on-case.ts';

/** The desk of a member who has signed in. `secrets` are overwritten when it is closed, and its `life` ends all calls. */
export const openDesk = (
  core: DeskCore,
  me: RosterMember,
  listeners: Set<() => void>,
  life: { closed: boolean },
  secrets: readonly Uint8Array[],
): Desk => {
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
    await warnOfNames(core);
  };

  const desk: Desk = {
    get me() {
      return ownEntry(core, me);
    },
    roster: () => core.rosters.current().roster,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: () => sync,
    warnings: () => core.warnings.all(),
    cases: () => (rows ??= core.ring.cases().flatMap((id) => rowOf(core, id))),
    caseView: (id) => viewOf(core, id),
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
      await warnOfNames(core);
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
      await warnOfNames(core);
    },
    rejectNewParts: (id, generation) =>
      namesStep(id, { type: 'vault-renewed-wrong', content: { generation } }),
    decide: (id, decision) => act(id, decision),
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
    team: () => core.team.state,
    newTeamItem: () => toBase64url(core.means.entropy.bytes(TEAM_ITEM_BYTES)),
    changeTeam: (change) => changeTeam(core, change),
    announcement: () => core.announcement,
    announce: (draft) => announce(core, draft),
    close: async (how) => {
      try {
        if (how !== 'lock') await leave(core, how);
      } finally {
        life.closed = true;
        listeners.clear();
        rows = null;
        forget(core, secrets);
      }
    },
  };
  return desk;
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

const rowOf = ({ cards, memory, ring, member, gone }: DeskCore, id: string): CaseRow[] => {
  const card = cards.get(id);
  const log = ring.keysOf(id, 0)?.log;
  if (card === undefined || log === undefined || gone.has(id)) return [];
  const unread = card.lastFromReporter >= (memory.content.logs.get(id)?.read ?? 0);
  return [{ id, log, card, unread, mine: card.takenOnBy === toBase64url(member) }];
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
