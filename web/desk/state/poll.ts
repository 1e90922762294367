const EVERY_MS = 5_000;
const LONGEST_MS = 60_000;

/** How long to wait before looking again after so many failures in a row: doubling, up to a minute. */
export const pauseAfterFailures = (failures: number): number =>
  Math.min(LONGEST_MS, EVERY_MS * 2 ** failures);

export interface Polling {
  /** Looks at once, unless a look is under way. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Looks again and again while the page is visible; `attempt` gives whether it went well. */
export function startPolling(attempt: () => Promise<boolean>): Polling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [failures, looking, stopped] = [0, false, false];
  const turn = async (): Promise<void> => {
    if (looking || stopped || document.hidden) return;
    clearTimeout(timer);
    looking = true;
    failures = (await attempt()) ? 0 : failures + 1;
    looking = false;
    if (isGoingOn()) timer = setTimeout(look, pauseAfterFailures(failures));
  };
  const isGoingOn = (): boolean => !stopped;
  const look = (): void => void turn();
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  look();
  return {
    look,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    },
  };
}
