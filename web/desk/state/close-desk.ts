import type { Desk } from '../../../src/casework/desk.ts';
import { wait } from '../../shared/wait.ts';
import { outgoingOf } from '../sending/outgoing-store.ts';

/** Nobody stands before an open desk for longer because a server does not answer. */
const PATIENCE_MS = 8_000;

export type ClosedHow = 'locked' | 'signed-out' | 'signed-out-offline';

/** Closes a desk, whatever the server does: its keys are forgotten in any case. */
export async function closeDesk(desk: Desk, how: Parameters<Desk['close']>[0]): Promise<ClosedHow> {
  outgoingOf(desk).close();
  const tooLate = wait(PATIENCE_MS).then(() => Promise.reject(new Error('too late')));
  try {
    await Promise.race([desk.close(how), tooLate]);
    return how === 'lock' ? 'locked' : 'signed-out';
  } catch {
    await desk.close('lock');
    return 'signed-out-offline';
  }
}
