import type { Db } from '../storage/database.ts';
import { findCurrentRoster } from '../storage/rosters.ts';

/** Whether real people stand behind the roster, or a demonstration; null before there is an organisation. */
export async function findOrganisationKind(db: Db): Promise<'organisation' | 'demonstration' | null> {
  return (await findCurrentRoster(db))?.kind ?? null;
}
