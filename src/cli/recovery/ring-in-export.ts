import { type LogKeys, teamIdOf } from '../../protocol/client/case-secret.ts';
import { openRingRow, type RingOwner } from '../../protocol/client/key-ring.ts';
import { concat, equalBytes, u32be } from '../../protocol/encoding/bytes.ts';
import type { Exported } from './exported.ts';

/** The keys of every case that a member holds, by the log's id in hexadecimal: all epochs, the first one in front. */
export async function ringInExport(exported: Exported, owner: RingOwner): Promise<Map<string, LogKeys[]>> {
  const ring = new Map<string, LogKeys[]>();
  for await (const row of exported.rows('key_ring_entry')) {
    if (!equalBytes(row.bytes('member'), owner.member)) continue;
    const epoch = Number(row.text('epoch'));
    const keys = openRingRow(owner, concat(row.bytes('log_id'), u32be(epoch), row.bytes('sealed')));
    const id = Buffer.from(keys.log).toString('hex');
    ring.set(
      id,
      [...(ring.get(id) ?? []), keys].sort((a, b) => a.epoch - b.epoch),
    );
  }
  for (const [id, [first]] of ring) {
    const isTeam = first?.epoch === 0 && equalBytes(first.log, teamIdOf(owner.organisation, first.secret));
    if (isTeam) ring.delete(id);
  }
  return ring;
}
