import type { TrustedRosters } from './trusted-rosters.ts';

/** Under which ids (base64url) the same person stood before, the last one first, as far as the rosters were read. */
export const formerIdsOf = (rosters: Pick<TrustedRosters, 'lineOf'>, member: string): readonly string[] => {
  const ids: string[] = [];
  const before = (id: string): string | null => rosters.lineOf(id)?.replaces ?? null;
  for (let id = before(member); id !== null && !ids.includes(id); id = before(id)) ids.push(id);
  return ids;
};
