import { headOf } from '../protocol/client/log-chain.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/** Keeps how far we have seen a log of ours, and that what stands open on the screen has been read. */
export const rememberHead = ({ memory, open, ring }: DeskCore, log: CaseLog): void => {
  const head = headOf(log.chain);
  if (head === null || ring.keysOf(log.id, 0) === undefined) return;
  const seen = memory.content.logs.get(log.id);
  const further = seen !== undefined && seen.head.sequence >= head.sequence ? seen.head : head;
  const read = Math.max(seen?.read ?? 0, open.has(log.id) ? log.chain.events.length : 0);
  memory.content.logs.set(log.id, { head: further, read });
};
