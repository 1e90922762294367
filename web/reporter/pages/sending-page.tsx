import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { SendingStep } from '../../shared/sending-step.ts';
import { s } from '../../shared/text.ts';
import { chosenReaders } from '../chosen-readers.ts';
import { isDistrust } from '../distrust-of.ts';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { TrustNotice } from '../parts/trust-notice.tsx';
import { t } from '../text.ts';

/** Checks the readers once more, seals, and tries until it has arrived or somebody stops it. */
export function SendingPage(props: PageProps): JSX.Element {
  const { dispatch, trust } = props;
  const [step, setStep] = useState<SendingStep>({ at: 'checking' });
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  const words = t().sending;
  useEffect(() => {
    const stop = new AbortController();
    setFailed(false);
    send(props, setStep, stop.signal).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      if (isDistrust(error)) props.refuse(error);
      setFailed(true);
    });
    return () => stop.abort();
  }, [attempt]);
  return (
    <Page {...props} title={failed ? words.failed.title : words.title}>
      {failed && trust.kind === 'trusted' ? (
        <Notice tone="danger" title={words.failed.text} urgent>
          <p>{words.failed.refused}</p>
        </Notice>
      ) : null}
      {trust.kind === 'trusted' ? null : <TrustNotice {...props} />}
      {failed ? null : <UnderWay step={step} />}
      <div class="actions">
        {failed && trust.kind === 'trusted' ? (
          <Button onPress={() => setAttempt(attempt + 1)}>{s().tryAgain}</Button>
        ) : null}
        <Button kind="second" onPress={() => dispatch({ type: 'stop-sending' })}>
          {words.stop}
        </Button>
      </div>
    </Page>
  );
}

async function send(props: PageProps, tell: (step: SendingStep) => void, signal: AbortSignal): Promise<void> {
  const { journey, trust, dispatch, ask } = props;
  const { draft, path, phrase } = journey;
  const shown = trust.kind === 'trusted' ? chosenReaders(trust.team, draft).map((reader) => reader.id) : [];
  const { sendReport, dropPaused } = await loadSealer();
  const outcome = await sendReport({ draft, path }, phrase, shown, { tell, signal });
  if (outcome === 'arrived') {
    dispatch({ type: 'arrived' });
    // It has been sent: what stays of it after all these attempts goes with its days.
    if (journey.kept !== null) dropPaused(journey.kept.phrase).catch(() => undefined);
  } else {
    ask();
    dispatch({ type: 'readers-changed' });
  }
}

function UnderWay({ step }: { readonly step: SendingStep }): JSX.Element {
  const words = t().sending;
  return (
    <>
      <Notice tone="caution" title={words.notYet}>
        <p>{words.stay}</p>
      </Notice>
      <Progress label={step.at === 'waiting' ? words.steps.waiting(step.seconds) : words.steps[step.at]} />
    </>
  );
}
