import { decodePin, encodePin } from '../../protocol/organisation-pin.ts';
import type { RosterDocument } from '../../protocol/roster-document.ts';
import type { Db } from '../../storage/database.ts';
import { findPin, replacePin } from '../../storage/organisation.ts';
import { servePin } from './serve-pin.ts';

/**
 * After a new root took over: pages begin from that root, and from its first roster, so that whoever has the old root
 * cannot lead anybody back.
 */
export const advancePin = async (db: Db, { root, sequence }: RosterDocument): Promise<void> => {
  const stored = await findPin(db);
  if (stored === null || decodePin(stored).root === root) return;
  const pin = encodePin({ ...decodePin(stored), root, minimumSequence: sequence });
  await replacePin(db, pin);
  servePin(pin);
  process.stdout.write(
    'organisation.json names the new root from now on. Copy it to every other portal’s DATA_DIR.\n',
  );
};
