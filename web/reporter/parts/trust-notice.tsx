import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';

/** Where the list of readers stands while it is not verified: being checked, or refused and why. */
export function TrustNotice({ trust, ask, dispatch }: PageProps): JSX.Element | null {
  if (trust.kind === 'trusted') return null;
  if (trust.kind !== 'refused') return <Progress label={t().readers.checking} />;
  return (
    <Notice tone="danger" title={t().trust.title} urgent>
      <p>{t().trust.reasons[trust.reason]}</p>
      <p>{t().trust.kept}</p>
      <p>{t().trust.whatNow}</p>
      <div class="actions">
        <Button kind="second" onPress={ask}>
          {s().tryAgain}
        </Button>
        <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'other-ways' })}>
          {t().front.otherWays}
        </Button>
      </div>
    </Notice>
  );
}
