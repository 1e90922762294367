import { type HeldPart, loadHeld } from '../load-held.ts';
import { type PartHandle, usePart } from './use-part.ts';

/** What shows in the mailbox what the team holds. */
export const useHeld = (): PartHandle<HeldPart> => usePart(loadHeld, true);
