/**
 * What a member types or draws: an answer, a note; words to a destination or what was said there, about one dossier (its hash); a dossier for one
 * destination (its id); what is noted of a file (its item); why a step is taken (its name); what a dialog asks for (its name); the boxes over a file (its item); or, under no case, a report to enter or what reporters shall be told; under a referral, what a focal point says of it.
 */
export type DraftKind =
  | 'answer'
  | 'note'
  | 'entry'
  | 'announcement'
  | 'word'
  | `${'reply' | 'told' | 'dossier' | 'file-note' | 'reason' | 'form' | 'covers'}:${string}`;

export interface Draft {
  readonly text: string;
  readonly sending: boolean;
  /** Why the last attempt did not go; `null` where none failed since the last change. */
  readonly failure: unknown;
  /** When the server took the last one, in milliseconds since 1970. */
  readonly takenAt: number | null;
}

/** Everything typed or drawn and not yet taken by the server. Lives in memory alone, whichever page is shown. */
export interface Drafts {
  of(caseId: string, kind: DraftKind): Draft;
  write(caseId: string, kind: DraftKind, text: string): void;
  /** Hands the text over; it is removed only after `take` succeeded. Gives whether it did. */
  send(caseId: string, kind: DraftKind, take: (text: string) => Promise<void>): Promise<boolean>;
  hasUnsent(): boolean;
  /** Drops what was typed in a case that is ours no longer, also while it is on its way. */
  forget(caseId: string): void;
  /** The cases in which something is typed or drawn; what lies under no case is not told of. */
  cases(): readonly string[];
  clear(): void;
  subscribe(listener: () => void): () => void;
}

const EMPTY: Draft = { text: '', sending: false, failure: null, takenAt: null };
const keyOf = (caseId: string, kind: DraftKind): string => `${kind} ${caseId}`;
const caseOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** `now` in milliseconds since 1970. */
export function createDrafts(now: () => number): Drafts {
  let drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const put = (key: string, draft: Draft): void => {
    drafts.set(key, draft);
    tell();
  };
  return {
    of: (caseId, kind) => drafts.get(keyOf(caseId, kind)) ?? EMPTY,
    write: (caseId, kind, text) => {
      const key = keyOf(caseId, kind);
      const before = drafts.get(key) ?? EMPTY;
      if (!before.sending) put(key, { ...EMPTY, text });
    },
    send: async (caseId, kind, take) => {
      const key = keyOf(caseId, kind);
      const draft = drafts.get(key) ?? EMPTY;
      if (draft.sending || draft.text.trim() === '') return false;
      const underWay = { ...EMPTY, text: draft.text, sending: true };
      put(key, underWay);
      const after = await take(draft.text).then(
        () => ({ ...EMPTY, takenAt: now() }),
        (failure: unknown) => ({ ...EMPTY, text: draft.text, failure }),
      );
      // Wiped while it was under way: nothing comes back.
      if (drafts.get(key) === underWay) put(key, after);
      return after.takenAt !== null;
    },
    hasUnsent: () => [...drafts.values()].some(({ text }) => text.trim() !== ''),
    forget: (caseId) => {
      const keys = [...drafts.keys()].filter((key) => caseOf(key) === caseId);
      for (const key of keys) drafts.delete(key);
      if (keys.length > 0) tell();
    },
    cases: () => {
      const typed = [...drafts].filter(([, { text }]) => text.trim() !== '');
      return [...new Set(typed.map(([key]) => caseOf(key)))].filter((id) => id !== '');
    },
    clear: () => {
      drafts = new Map();
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
