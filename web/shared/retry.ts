import { ApiError } from './api-error.ts';
import { wait } from './wait.ts';

export type Patience = {
  /** How often to try in all; `Infinity` until it succeeds or is stopped. */
  readonly attempts: number;
  /** Told before each pause, so that the page can say that it is still trying. */
  readonly onPause?: (seconds: number) => void;
};

const FIRST_PAUSE_SECONDS = 1;
const LONGEST_PAUSE_SECONDS = 30;

/** Enough to bridge a short break, for pages on which somebody waits. */
export const PATIENT: Patience = { attempts: 4 };

/** How long to wait after attempt number `failed` (from 1): doubling, up to half a minute, as the server asks. */
export const pauseAfter = (failed: number, asked: number | null): number =>
  Math.max(asked ?? 0, Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (failed - 1)));

/** Repeats `attempt` while it fails for a passing reason. Stops at once when `signal` says so. */
export async function withRetries<Answer>(
  attempt: () => Promise<Answer>,
  patience: Patience,
  signal?: AbortSignal,
): Promise<Answer> {
  for (let failed = 1; ; failed += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.passing || failed >= patience.attempts) throw error;
      const seconds = pauseAfter(failed, error.retryAfterSeconds);
      patience.onPause?.(seconds);
      await wait(seconds * 1000, signal);
    }
  }
}
