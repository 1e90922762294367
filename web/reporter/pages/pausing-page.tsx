import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { ApiError } from '../../shared/api-error.ts';
import { forgetLastMatch } from '../../shared/forget-last-match.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { Sending } from '../../shared/sending-step.ts';
import { s } from '../../shared/text.ts';
import type { Journey } from '../journey.ts';
import { forgetSealer, loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { SendingLine } from '../parts/sending-line.tsx';
import { pausedDraftOf } from '../paused-draft-of.ts';
import { t } from '../text.ts';

/** Seals what was typed and tries until the server has it, or somebody stops it. Then nothing of it stays here. */
export function PausingPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const words = t().pause.keeping;
  const sending = useSending(
    (handle) => keep(journey, handle),
    () => {
      forgetSealer();
      forgetLastMatch();
      dispatch({ type: 'kept' });
    },
  );
  const failed = sending.state === 'failed';
  useEffect(sending.start, []);
  return (
    <Page {...props} title={failed ? words.failed.title : words.title}>
      {failed ? (
        <Notice tone="danger" title={words.failed.text} urgent>
          <p>{reasonOf(sending.error)}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="caution" title={words.failed.title}>
            <p>{t().sending.stay}</p>
          </Notice>
          <SendingLine step={sending.step ?? { at: 'locking' }} />
        </>
      )}
      <div class="actions">
        {failed ? <Button onPress={sending.start}>{s().tryAgain}</Button> : null}
        <Button kind="second" onPress={() => dispatch({ type: 'stop-keeping' })}>
          {words.stop}
        </Button>
      </div>
    </Page>
  );
}

async function keep(journey: Journey, sending: Sending): Promise<void> {
  const { phrase, kept } = journey;
  const { keepPaused, dropPaused } = await loadSealer();
  await keepPaused(pausedDraftOf(journey), phrase, kept, sending);
  // What stood under an earlier phrase is old now; where this fails it goes with its days.
  if (kept !== null && kept.phrase !== phrase) await dropPaused(kept.phrase).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  const words = t().pause.keeping.failed;
  if (error instanceof ApiError && error.code === 'version-conflict') return words.conflict;
  return error instanceof ProtocolError && error.code === 'too-long' ? words.tooLong : words.refused;
}
