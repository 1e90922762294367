import { useState } from 'preact/hooks';
import type { Language } from '../../shared/languages.ts';
import type { Made } from './make-form.ts';

/** What was made, and in which language its headings are. */
export type Ready = { readonly made: Made; readonly language: Pick<Language, 'tag' | 'dir'> };

/** What was made of the dossiers of an open case, by their hashes, until somebody is done with it. */
export type ReadyShelf = {
  readonly of: (dossier: string) => Ready | null;
  /** Null where somebody is done. */
  readonly hold: (dossier: string, ready: Ready | null) => void;
};

/** Holds it while the case is open, whichever part of it is looked at. */
export function useReadyShelf(): ReadyShelf {
  const [held, setHeld] = useState<Readonly<Record<string, Ready | null>>>({});
  return {
    of: (dossier) => held[dossier] ?? null,
    hold: (dossier, ready) => setHeld((before) => ({ ...before, [dossier]: ready })),
  };
}
