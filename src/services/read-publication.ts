import { encodePublicationAnswer } from '../protocol/publication.ts';
import type { Db } from '../storage/database.ts';
import { findPublication } from '../storage/publications.ts';

/** What was published last, as it was signed: readers decide by their roster whether it stands. */
export async function readPublication(db: Db): Promise<Uint8Array> {
  return encodePublicationAnswer(await findPublication(db));
}
