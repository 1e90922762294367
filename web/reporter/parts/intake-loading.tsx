import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import type { IntakeHandle } from '../hooks/use-intake.ts';
import { t } from '../text.ts';

/** What stands where the further questions will be, or why they are not there. */
export function IntakeLoading({ failed, again }: IntakeHandle): JSX.Element {
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
