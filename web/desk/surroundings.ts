import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../../src/casework/desk.ts';
import type { Drafts } from './state/drafts.ts';

/** What every part of an open desk may need. */
export interface Surroundings {
  readonly desk: Desk;
  readonly drafts: Drafts;
  /** Says something to those who do not see the page. */
  readonly announce: (message: string) => void;
  readonly onSessionEnd: () => void;
}

export const SurroundingsContext: Context<Surroundings | null> = createContext<Surroundings | null>(null);

/** Only parts of an open desk may ask. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('outside of an open desk');
  return surroundings;
}
