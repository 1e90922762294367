import { encodeAnnouncementAnswer } from '../protocol/announcement.ts';
import { findAnnouncement } from '../storage/announcements.ts';
import type { Db } from '../storage/database.ts';

/** The last announcement as it was signed: readers decide by its dates and by their roster whether it holds. */
export async function readAnnouncement(db: Db): Promise<Uint8Array> {
  return encodeAnnouncementAnswer(await findAnnouncement(db));
}
