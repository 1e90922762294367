import { type SearchedCase, searchedCaseOf } from '../casefile/case-traits.ts';
import type { DeskCore } from './desk-core.ts';
import { readState } from './read-state.ts';

/** The words of a case to search and compare by; null where no report stands in it. Rejects when a call fails. */
export const readSearched = async (core: DeskCore, id: string): Promise<SearchedCase | null> => {
  const state = await readState(core, id);
  return state === null ? null : searchedCaseOf(state);
};
