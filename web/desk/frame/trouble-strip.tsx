import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { isPassing, wordsFor } from '../problem.ts';
import { t } from '../text.ts';

export type TroubleStripProps = {
  /** What the last look at the server failed with; `null` where the desk only knows that it is offline. */
  readonly failure: unknown;
  readonly onTryNow: () => void;
};

/** Said for as long as the page does not get through to the server. */
export function TroubleStrip({ failure, onTryNow }: TroubleStripProps): JSX.Element {
  const words = t().frame.offline;
  const offline = failure === null || isPassing(failure);
  return (
    <div class="strip strip--caution" role="alert">
      <p>
        <strong>{offline ? words.title : wordsFor(failure)}</strong> {words.text}
      </p>
      <Button kind="second" small onPress={onTryNow}>
        {words.tryNow}
      </Button>
    </div>
  );
}
