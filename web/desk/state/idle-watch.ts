export const LOCKS_AFTER_MS = 15 * 60_000;
const WARNS_BEFORE_MS = 60_000;
const LOOKS_EVERY_MS = 1_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export interface IdleWatcher {
  /** Seconds until the lock in the last minute before it, else `null`. */
  readonly onCount: (secondsLeft: number | null) => void;
  readonly onLock: () => void;
}

export interface IdleWatch {
  /** Somebody is there. */
  readonly stay: () => void;
  readonly stop: () => void;
}

/**
 * Watches for keys and pointers. It compares clock times instead of counting, because timers
 * stand still while a device sleeps. `now` in milliseconds since 1970.
 */
export function watchIdle({ onCount, onLock }: IdleWatcher, now: () => number): IdleWatch {
  let last = now();
  let shown: number | null = null;
  const look = (): void => {
    const left = last + LOCKS_AFTER_MS - now();
    if (left <= 0) {
      onLock();
      return;
    }
    const seconds = left <= WARNS_BEFORE_MS ? Math.ceil(left / 1000) : null;
    if (seconds !== shown) onCount((shown = seconds));
  };
  const stay = (): void => {
    // Awake again after too long: that touch must not keep it open.
    if (now() - last < LOCKS_AFTER_MS) last = now();
    look();
  };
  const alive = (event: Event): void => {
    if (shown !== null && !endsWarning(event)) return;
    stay();
  };
  const timer = setInterval(look, LOOKS_EVERY_MS);
  document.addEventListener('visibilitychange', look);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { capture: true });
  return {
    stay,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, { capture: true });
    },
  };
}

/** A key that only ends the warning must do nothing else; a finger has the button of the warning itself. */
function endsWarning(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }
  return event instanceof PointerEvent ? event.type === 'pointermove' && event.pointerType === 'mouse' : true;
}
