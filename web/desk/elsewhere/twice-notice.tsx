import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';

export type TwiceNoticeProps = { readonly onAnyway: () => void; readonly onBack: () => void };

/** The same words were entered before: a second copy is no second source. */
export function TwiceNotice({ onAnyway, onBack }: TwiceNoticeProps): JSX.Element {
  const words = t().elsewhere;
  return (
    <Notice tone="caution" title={words.twice.title} urgent>
      <p>{words.twice.text}</p>
      <div class="actions">
        <Button kind="second" onPress={onBack}>
          {words.hand.back}
        </Button>
        <Button kind="quiet" onPress={onAnyway}>
          {words.twice.anyway}
        </Button>
      </div>
    </Notice>
  );
}
