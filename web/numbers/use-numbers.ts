import { useCallback, useEffect, useState } from 'preact/hooks';
import { now } from '../shared/clock.ts';
import { leaveTowards } from '../shared/quick-exit.ts';
import { type CheckedNumbers, checkNumbers } from './check-numbers.ts';
import { refusalOf } from './refusal-of.ts';

export type NumbersState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly numbers: CheckedNumbers }
  | { readonly kind: 'refused'; readonly reason: ReturnType<typeof refusalOf> };

/** What is published, once it is verified; and how to try again. */
export function useNumbers(): { readonly state: NumbersState; readonly again: () => void } {
  const [state, setState] = useState<NumbersState>({ kind: 'checking' });
  const again = useCallback(() => {
    setState({ kind: 'checking' });
    checkNumbers(now()).then(
      (numbers) => {
        leaveTowards(numbers.team.exitPage);
        setState({ kind: 'checked', numbers });
      },
      (error: unknown) => setState({ kind: 'refused', reason: refusalOf(error) }),
    );
  }, []);
  useEffect(again, [again]);
  return { state, again };
}
