import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { answerTo } from '../../../src/casefile/consent/switches.ts';
import type { FocalWord } from '../../../src/casework/referrals/focal/received.ts';
import { now } from '../../shared/clock.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { postEnvelope } from '../../shared/post-envelope.ts';
import type { Sending } from '../../shared/sending-step.ts';
import { SendingStepLine } from '../elsewhere/sending-step-line.tsx';
import { isSessionEnd, wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { StandingReferral } from './focal-queue.ts';
import { localDay } from './local-day.ts';
import { faultsOf, fieldsFor, newsOf, SAYABLE } from './say-draft.ts';
import { SayFields } from './say-fields.tsx';
import { useSayForm } from './use-say-form.ts';

/** Says what was done with a referral: signed once, to the team first, then to colleagues of the destination. */
export function SayForm({ referral }: { readonly referral: StandingReferral }): JSX.Element {
  const { desk, announce, onSessionEnd } = useSurroundings();
  const words = t().focal.say;
  const { form, write, clear } = useSayForm(referral.id);
  const [tried, setTried] = useState(false);
  const word = useRef<FocalWord | null>(null);
  const send = async (sending: Sending): Promise<void> => {
    try {
      const news = newsOf(form);
      if (news === null) return;
      sending.tell({ at: 'locking' });
      word.current ??= desk.focal.say(referral.id, news);
      await postEnvelope(word.current.forTeam, sending);
      await word.current.leaveForColleagues();
    } catch (error) {
      if (isSessionEnd(error)) onSessionEnd();
      throw error;
    }
  };
  const { state, step, error, start, reset } = useSending(send, () => {
    word.current = null;
    setTried(false);
    clear();
    announce(words.done);
  });
  const faults = faultsOf(form, localDay(now()));
  const isBusy = state === 'under-way';
  const change = (changed: Parameters<typeof write>[0]): void => {
    if (isBusy) return;
    // What is said anew is another word.
    word.current = null;
    if (state !== 'idle') reset();
    write(changed);
  };
  const submit = (): void => {
    setTried(true);
    if (isBusy) return;
    if (Object.values(faults).some(Boolean)) focusFault('form');
    else start();
  };
  const { live } = referral.proven.allowed;
  const mayName = live !== null && answerTo(live.switches, 'C8') === 'granted';
  return (
    <form
      class="block"
      noValidate
      aria-labelledby="focal-say"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="focal-say" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="quiet">{words.lead}</p>
      <SelectField
        label={words.what}
        error={tried ? faults.status : undefined}
        value={form.status}
        options={[
          { value: '', label: '–' },
          ...SAYABLE.map((value) => ({ value, label: t().news.heads[value] })),
        ]}
        onChange={(chosen) => change({ status: SAYABLE.find((each) => each === chosen) ?? '' })}
      />
      <SayFields
        form={form}
        fields={fieldsFor(form.status)}
        faults={tried ? faults : {}}
        mayName={mayName}
        asks={words}
        onChange={change}
      />
      {state === 'failed' ? (
        <Notice tone="danger" title={words.failed} urgent>
          <p>{wordsFor(error)}</p>
        </Notice>
      ) : null}
      {state === 'done' ? (
        <Notice tone="good">
          <p>{words.done}</p>
        </Notice>
      ) : null}
      {isBusy && step ? <SendingStepLine step={step} /> : null}
      <div class="actions">
        <Button submits unavailable={isBusy}>
          {state === 'failed' ? words.again : words.action}
        </Button>
      </div>
    </form>
  );
}
