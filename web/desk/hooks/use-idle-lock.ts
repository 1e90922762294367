import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../shared/clock.ts';
import { type IdleWatch, watchIdle } from '../state/idle-watch.ts';

export interface IdleLock {
  /** In the last minute before the lock, else `null`. */
  readonly secondsLeft: number | null;
  readonly stay: () => void;
}

/** Locks after a quarter of an hour without a touch. */
export function useIdleLock(onLock: () => void): IdleLock {
  const [secondsLeft, setLeft] = useState<number | null>(null);
  const watch = useRef<IdleWatch | null>(null);
  const lock = useRef(onLock);
  lock.current = onLock;
  useEffect(() => {
    watch.current = watchIdle({ onCount: setLeft, onLock: () => lock.current() }, now);
    return watch.current.stop;
  }, []);
  return { secondsLeft, stay: () => watch.current?.stay() };
}
