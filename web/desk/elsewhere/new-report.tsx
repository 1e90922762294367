import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ConsentPart } from './consent-part.tsx';
import { faultsOf } from './entry-form.ts';
import { FurtherPart } from './further-part.tsx';
import { HandOverPhrase } from './hand-over-phrase.tsx';
import { HowPart } from './how-part.tsx';
import { NamesPart } from './names-part.tsx';
import { PhrasePart } from './phrase-part.tsx';
import { ReadersPart } from './readers-part.tsx';
import { readingOf } from './reading-of.ts';
import { freshPhrase, isKnown } from './send-entry.ts';
import { SendOne } from './send-one.tsx';
import { StoryPart } from './story-part.tsx';
import { TwiceNotice } from './twice-notice.tsx';
import { useEntryForm } from './use-entry-form.ts';

type Step =
  | { readonly at: 'form' | 'twice' }
  | { readonly at: 'phrase' | 'sending'; readonly phrase: readonly string[] };

/** One report, from the first question until it has arrived. */
export function NewReport(): JSX.Element {
  const { desk } = useSurroundings();
  const { form, write, clear } = useEntryForm();
  const { working, failure, run } = useTask();
  const [step, setStep] = useState<Step>({ at: 'form' });
  const [tried, setTried] = useState(false);
  const words = t().elsewhere;
  const reading = readingOf(desk);
  const found = faultsOf(form, dayOf(now()), reading);
  const faults = tried ? found : {};
  const count = Object.keys(faults).length;
  const toPhrase = (): Promise<boolean> =>
    run(async () => {
      const phrase = await freshPhrase();
      setStep({ at: form.phrase === 'handed-over' ? 'phrase' : 'sending', phrase });
    });
  const submit = (): void => {
    setTried(true);
    if (Object.keys(found).length > 0) focusFault('.entry');
    else if (isKnown(desk, form)) setStep({ at: 'twice' });
    else void toPhrase();
  };
  const startAgain = (): void => {
    clear();
    setTried(false);
    setStep({ at: 'form' });
  };
  if (step.at === 'twice') {
    return <TwiceNotice onAnyway={() => void toPhrase()} onBack={() => setStep({ at: 'form' })} />;
  }
  if (step.at === 'phrase') {
    return (
      <HandOverPhrase
        phrase={step.phrase}
        onDone={() => setStep({ at: 'sending', phrase: step.phrase })}
        onBack={() => setStep({ at: 'form' })}
      />
    );
  }
  if (step.at === 'sending') {
    return (
      <SendOne
        form={form}
        phrase={step.phrase}
        onDone={clear}
        onAnother={startAgain}
        onMend={() => setStep({ at: 'form' })}
      />
    );
  }
  const parts = { form, write, faults };
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <HowPart {...parts} />
      <ConsentPart {...parts} />
      <StoryPart {...parts} />
      <FurtherPart {...parts} />
      <NamesPart {...parts} quorum={reading.quorum} />
      <ReadersPart {...parts} quorum={reading.quorum} />
      <PhrasePart {...parts} />
      {count > 0 ? (
        <p class="field__error" role="alert">
          {words.faults.count(count)}
        </p>
      ) : null}
      {failure === null ? null : <ProblemNotice error={failure} title={words.sending.failed} />}
      <div class="actions">
        <Button submits unavailable={working}>
          {form.phrase === 'handed-over' ? words.toPhrase : words.send}
        </Button>
        <Button kind="quiet" onPress={startAgain}>
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
