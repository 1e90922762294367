import { setTimeout as pause } from 'node:timers/promises';
import { ServiceError } from '../errors.ts';
import type { Db } from '../storage/database.ts';
import { type Proof, spendForTurn } from '../storage/turns.ts';

const MINUTE_MS = 60_000;
const BURST_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * The queue in front of the intake, first come first served over all processes. Only a fresh proof of work
 * draws a place in it; nobody is told apart, so nobody can be shut out.
 * @throws `proof-spent`; `busy` when the queue is full (the proof stays good) or the portal stops.
 */
export async function waitForTurn(
  db: Db,
  proof: Proof,
  perMinute: number,
  now: number,
  stopping: AbortSignal,
): Promise<void> {
  const interval = Math.max(1, Math.round(MINUTE_MS / perMinute));
  const turn = await spendForTurn(db, proof, now, {
    interval,
    burst: BURST_MS,
    longestWait: LONGEST_WAIT_MS,
  });
  if (turn.isFull) throw new ServiceError('busy', LONGEST_WAIT_MS / 1000);
  if (turn.at === null) throw new ServiceError('proof-spent');
  if (turn.at > now) await pauseUnlessStopping(turn.at - now, stopping);
}

async function pauseUnlessStopping(ms: number, stopping: AbortSignal): Promise<void> {
  try {
    await pause(ms, undefined, { signal: stopping });
  } catch {
    throw new ServiceError('busy', 1);
  }
}
