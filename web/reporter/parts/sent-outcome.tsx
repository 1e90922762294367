import type { JSX } from 'preact';
import { Notice } from '../../shared/kit/notice.tsx';

export type SentOutcomeProps = {
  readonly state: 'idle' | 'under-way' | 'done' | 'failed';
  /** What is said when it did not arrive. */
  readonly failed: string;
  /** What is said when it did; absent where the page itself goes on. */
  readonly sent?: string;
};

/** Whether what was sent arrived, read out at once. */
export function SentOutcome({ state, failed, sent }: SentOutcomeProps): JSX.Element | null {
  if (state === 'failed')
    return (
      <Notice tone="danger" urgent>
        <p>{failed}</p>
      </Notice>
    );
  return state === 'done' && sent ? (
    <Notice tone="good" urgent>
      <p>{sent}</p>
    </Notice>
  ) : null;
}
