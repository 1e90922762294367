import { useEffect, useState } from 'preact/hooks';
import { now } from '../../shared/clock.ts';

const MINUTE_MS = 60_000;

/** The time in milliseconds since 1970, anew at the beginning of each minute. */
export function useMinute(): number {
  const [minute, setMinute] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(
        () => {
          setMinute(now());
          wait();
        },
        MINUTE_MS - (now() % MINUTE_MS),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return minute;
}
