import type { JSX } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { t } from '../text.ts';
import type { RefusedReferral } from './focal-queue.ts';
import { markOf } from './mark-of.ts';
import { refusalInWords } from './refusal-in-words.ts';

export type RefusalPageProps = { readonly referral: RefusedReferral; readonly onBack: () => void };

/** Why nothing of a referral may be relied on, in place of its content. */
export function RefusalPage({ referral, onBack }: RefusalPageProps): JSX.Element {
  const words = t().focal;
  return (
    <>
      <Button small kind="quiet" onPress={onBack}>
        {words.back}
      </Button>
      <PageTitle>{words.refusal.title}</PageTitle>
      <Notice tone="danger" title={words.refusal.why}>
        <p>{refusalInWords(referral.code)}</p>
      </Notice>
      <p>{words.refusal.text}</p>
      <p>
        {words.refusal.todo} <strong>{words.mark(markOf(referral.hash))}</strong>
      </p>
      <p class="quiet">{t().problems.code(isolated(referral.code))}</p>
    </>
  );
}
