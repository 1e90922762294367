import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { useUnloadWarning } from '../../shared/hooks/use-unload-warning.ts';
import { TextField } from '../../shared/kit/text-field.tsx';
import type { OpenMailbox } from '../conversation.ts';
import { t } from '../text.ts';
import { Form } from './form.tsx';
import { SendingLine } from './sending-line.tsx';
import { SentOutcome } from './sent-outcome.tsx';

export function WriteForm({ mailbox }: { readonly mailbox: OpenMailbox }): JSX.Element {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(
    (handle) => mailbox.write(text.trim(), handle),
    () => setText(''),
  );
  const words = t().mailbox.write;
  const empty = text.trim() === '';
  useUnloadWarning(!empty);
  const submit = (): boolean => {
    setTried(empty);
    if (!empty) sending.start();
    return !empty;
  };
  const write = (typed: string): void => {
    setText(typed);
    sending.reset();
  };
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Form action={words.send} onSubmit={submit} unavailable={sending.state === 'under-way'}>
        <TextField
          label={words.label}
          hint={words.hint}
          lines="some"
          error={tried && empty ? words.empty : faultOf(sending.error)}
          value={text}
          onChange={write}
        />
        {sending.step && sending.state === 'under-way' ? <SendingLine step={sending.step} /> : null}
        <SentOutcome state={sending.state} failed={words.notSent} sent={words.sent} />
      </Form>
    </section>
  );
}

const faultOf = (error: unknown): string | undefined =>
  error instanceof ProtocolError && error.code === 'too-long' ? t().mailbox.write.tooLong : undefined;
