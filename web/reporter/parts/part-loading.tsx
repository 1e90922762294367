import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import type { PartHandle } from '../hooks/use-part.ts';
import { t } from '../text.ts';

/** What stands where a part of the site will be, or why it is not there. */
export function PartLoading({ failed, again }: Pick<PartHandle<unknown>, 'failed' | 'again'>): JSX.Element {
  if (!failed) return <Progress label={t().more.loading} />;
  return (
    <Notice tone="caution" urgent>
      <p>{t().more.failed}</p>
      <Button kind="second" onPress={again}>
        {s().tryAgain}
      </Button>
    </Notice>
  );
}
