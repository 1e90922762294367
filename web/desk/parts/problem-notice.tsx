import type { JSX } from 'preact';
import { Notice } from '../../shared/kit/notice.tsx';
import { wordsFor } from '../problem.ts';

export type ProblemNoticeProps = { readonly error: unknown; readonly title: string };

/** What did not work, what was not lost, and why. */
export function ProblemNotice({ error, title }: ProblemNoticeProps): JSX.Element {
  return (
    <Notice tone="danger" title={title} urgent>
      <p>{wordsFor(error)}</p>
    </Notice>
  );
}
