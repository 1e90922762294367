import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import { plainSentText, type SentFile } from '../../../src/casefile/files/sent-files.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { now } from '../../shared/clock.ts';
import { removeBlob } from '../../shared/files/upload-blob.ts';
import { layFile } from './lay-file.ts';
import { NOTHING_OUTGOING, type Outgoing, type OutgoingFile } from './outgoing.ts';
import { placeOfLaid } from './place-of-laid.ts';

/** What is on its way to reporters, whichever case is shown. Lives in memory alone. */
export interface OutgoingStore {
  of(caseId: string): Outgoing;
  change(caseId: string, change: (before: Outgoing) => Partial<Outgoing>): void;
  /** Sends what is chosen for a case; what has arrived in an attempt before is not sent again. */
  start(caseId: string): void;
  /** Stops, and asks the server to remove what has come, unless the log may name it by now. */
  stop(caseId: string): void;
  remove(caseId: string, key: number): void;
  hasUnsent(): boolean;
  /** The cases for which something is chosen. */
  cases(): readonly string[];
  /** Drops what was chosen for a case that is ours no longer. */
  forget(caseId: string): void;
  /** Stops everything. Gives what is chosen and not sent, for the same member's next desk alone. */
  close(): LeftFiles;
  /** Goes on with what another desk of the same member left. */
  takeUp(left: LeftFiles): void;
  subscribe(listener: () => void): () => void;
}

/** What was chosen for reporters and not sent, by case. */
export type LeftFiles = ReadonlyMap<string, Outgoing>;

const UNNAMED = 'file';
const stores = new WeakMap<Desk, OutgoingStore>();

/** The store of a desk, for as long as it is open. */
export function outgoingOf(desk: Desk): OutgoingStore {
  const known = stores.get(desk);
  if (known !== undefined) return known;
  const made = createOutgoing(desk);
  stores.set(desk, made);
  return made;
}

function createOutgoing(desk: Desk): OutgoingStore {
  const all = new Map<string, Outgoing>();
  const stoppers = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const of = (caseId: string): Outgoing => all.get(caseId) ?? NOTHING_OUTGOING;
  const change: OutgoingStore['change'] = (caseId, to) => {
    const before = of(caseId);
    all.set(caseId, { ...before, ...to(before) });
    tell();
  };
  const patch = (caseId: string, key: number, to: Partial<OutgoingFile>): void =>
    change(caseId, ({ files }) => ({
      files: files.map((each) => (each.key === key ? { ...each, ...to } : each)),
    }));
  const send = async (caseId: string, signal: AbortSignal): Promise<void> => {
    const sending = { signal, tell: (step: Outgoing['step']) => change(caseId, () => ({ step })) };
    const items: SentFile[] = [];
    for (const file of of(caseId).files) {
      const laid =
        file.laid ??
        (await layFile(file, sending, (arrived, extra) =>
          change(caseId, ({ progress }) => ({
            progress: progress && { arrived: progress.arrived + arrived, all: progress.all + extra },
          })),
        ));
      signal.throwIfAborted();
      patch(caseId, file.key, { laid });
      items.push({ ...laid, name: plainFileName(file.name) ?? UNNAMED });
    }
    change(caseId, () => ({ named: true, step: { at: 'sending' } }));
    await desk.sendFiles(caseId, { version: 1, text: plainSentText(of(caseId).text), items });
  };
  const letGo = (files: readonly OutgoingFile[]): void => {
    for (const { laid } of files) if (laid !== null) removeBlob(placeOfLaid(laid));
  };
  /** Stops what goes to one case; what has come is removed at the server, unless the log may name it by now. */
  const halt = (caseId: string): Outgoing => {
    stoppers.get(caseId)?.abort();
    const { text, named, files } = of(caseId);
    if (named) return { ...NOTHING_OUTGOING, text, named, files };
    letGo(files);
    return { ...NOTHING_OUTGOING, text, files: files.map((file) => ({ ...file, laid: null })) };
  };
  return {
    of,
    change,
    start: (caseId) => {
      if (of(caseId).progress !== null) return;
      const stopper = new AbortController();
      stoppers.set(caseId, stopper);
      change(caseId, ({ files }) => ({
        progress: {
          arrived: files.reduce((sum, { laid }) => sum + (laid?.bytes ?? 0), 0),
          all: files.reduce((sum, { file, laid }) => sum + (laid?.bytes ?? file.size), 0),
        },
        begun: now(),
        failure: null,
        stopped: false,
        takenAt: null,
      }));
      send(caseId, stopper.signal).then(
        () => change(caseId, () => ({ ...NOTHING_OUTGOING, takenAt: now() })),
        (failure: unknown) => {
          if (!stopper.signal.aborted) change(caseId, () => ({ progress: null, step: null, failure }));
        },
      );
    },
    stop: (caseId) => change(caseId, () => ({ ...halt(caseId), stopped: true })),
    remove: (caseId, key) => {
      const { named, files } = of(caseId);
      const [gone, rest] = [
        files.filter((file) => file.key === key),
        files.filter((file) => file.key !== key),
      ];
      if (!named) letGo(gone);
      change(caseId, () => ({ files: rest }));
    },
    hasUnsent: () => [...all.values()].some(({ files }) => files.length > 0),
    cases: () => [...all].filter(([, { files }]) => files.length > 0).map(([caseId]) => caseId),
    forget: (caseId) => {
      if (!all.has(caseId)) return;
      halt(caseId);
      all.delete(caseId);
      tell();
    },
    close: () => {
      const left = new Map([...all.keys()].map((caseId) => [caseId, halt(caseId)] as const));
      all.clear();
      listeners.clear();
      return left;
    },
    takeUp: (left) => {
      for (const [caseId, outgoing] of left) all.set(caseId, outgoing);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
