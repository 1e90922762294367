import type { CaseTraits, SearchedCase } from '../../../src/casefile/case-traits.ts';
import { isUnsure } from '../../../src/casework/call-error.ts';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import { forgetLastMatch } from '../../shared/forget-last-match.ts';
import { byChance } from './by-chance.ts';
import { firstToRead } from './first-to-read.ts';

/** Cases read without being asked: beyond them it is a load that somebody on a thin line should choose. */
export const READ_UNASKED = 500;
/** Between two cases the page has time for everything else. */
const PAUSE_MS = 20;
const TELLS_EVERY = 10;

/** How many cases there are, and of how many the whole text is searched. */
export interface Coverage {
  readonly searched: number;
  readonly unreadable: number;
  readonly all: number;
  /** Cases that are only read when somebody asks for it. */
  readonly waiting: number;
}

/** The words of whole cases, in this page's memory alone and only while the desk is open. */
export interface SearchIndex {
  /** Takes note of the cases there are, and goes on reading those that are new or changed. */
  readonly follow: (rows: readonly CaseRow[]) => void;
  /** The folded words of a case; empty while they were not read. */
  readonly textOf: (id: string) => string;
  readonly traitsOf: (id: string) => CaseTraits | null;
  readonly others: (id: string) => Iterable<readonly [string, CaseTraits]>;
  readonly coverage: () => Coverage;
  readonly readOn: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops, and drops every word. */
  readonly clear: () => void;
}

interface Entry {
  /** The event until which it was read. */
  readonly lastEvent: string;
  readonly found: SearchedCase | null;
}

/**
 * Reads whole cases one after another, five hundred at a time: those that may be needed first before all others, and in each
 * batch by chance, for the server sees which log is read when and shall not learn from it which case is urgent.
 */
export function createSearchIndex(desk: Pick<Desk, 'searched'>, entropy: Entropy): SearchIndex {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let rows: readonly CaseRow[] = [];
  let [most, reading] = [READ_UNASKED, false];
  const life = { over: false };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const isKept = (id: string): boolean => rows.some((row) => row.id === id);
  /** Nothing stays of a case that was deleted or is ours no longer. */
  const dropOthers = (): void => {
    const kept = new Set(rows.map(({ id }) => id));
    const gone = [...entries.keys()].filter((id) => !kept.has(id));
    if (gone.length === 0) return;
    for (const id of gone) entries.delete(id);
    forgetLastMatch();
    tell();
  };
  /** Gives whether to go on: with a broken line the next look tries again. */
  const readOne = async ({ id, card: { lastEvent } }: CaseRow): Promise<boolean> => {
    let found: SearchedCase | null = null;
    try {
      found = await desk.searched(id);
    } catch (error) {
      if (isUnsure(error)) return false;
    }
    // Folding a text leaves it where the browser keeps its last match.
    if (life.over || !isKept(id)) forgetLastMatch();
    else entries.set(id, { lastEvent, found });
    return !life.over;
  };
  const readAll = async (queue: readonly CaseRow[]): Promise<void> => {
    for (const [at, row] of queue.entries()) {
      if (!isKept(row.id)) continue;
      if (!(await readOne(row))) break;
      if (at % TELLS_EVERY === 0) tell();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (life.over) return;
    }
    reading = false;
    tell();
  };
  const goOn = (): void => {
    if (reading || life.over) return;
    const queue = inBatches(queueOf(rows, entries, most), entropy);
    if (queue.length === 0) return;
    reading = true;
    void readAll(queue);
  };
  return {
    follow: (next) => {
      rows = next;
      dropOthers();
      goOn();
    },
    textOf: (id) => entries.get(id)?.found?.text ?? '',
    traitsOf: (id) => entries.get(id)?.found?.traits ?? null,
    others: function* (id) {
      for (const [other, { found }] of entries) if (other !== id && found) yield [other, found.traits];
    },
    coverage: () => coverageOf(rows, entries, most),
    readOn: () => {
      most = Infinity;
      goOn();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      life.over = true;
      entries.clear();
      listeners.clear();
      rows = [];
    },
  };
}

function inBatches(queue: readonly CaseRow[], entropy: Entropy): CaseRow[] {
  const ordered: CaseRow[] = [];
  for (let from = 0; from < queue.length; from += READ_UNASKED) {
    ordered.push(...byChance(queue.slice(from, from + READ_UNASKED), entropy));
  }
  return ordered;
}

/** What is to be read: what changed since, and as many new ones as there is leave for. */
function queueOf(rows: readonly CaseRow[], entries: ReadonlyMap<string, Entry>, most: number): CaseRow[] {
  const isKnown = ({ id }: CaseRow): boolean => entries.has(id);
  const changed = rows.filter((row) => isKnown(row) && entries.get(row.id)?.lastEvent !== row.card.lastEvent);
  const fresh = firstToRead(rows.filter((row) => !isKnown(row)));
  return [...changed, ...fresh.slice(0, Math.max(0, most - entries.size))];
}

function coverageOf(rows: readonly CaseRow[], entries: ReadonlyMap<string, Entry>, most: number): Coverage {
  let [searched, unreadable] = [0, 0];
  for (const { id } of rows) {
    const entry = entries.get(id);
    if (entry?.found) searched += 1;
    else if (entry) unreadable += 1;
  }
  return {
    searched,
    unreadable,
    all: rows.length,
    waiting: Math.max(0, rows.length - Math.max(most, entries.size)),
  };
}
