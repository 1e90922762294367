import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { focusFault } from '../../shared/focus-fault.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { PhraseField } from '../../shared/kit/phrase-field.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { isPhraseFault } from '../../shared/phrase-fault.ts';
import { type OpeningFaults, openingFault } from '../opening-fault.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';
import { Form } from './form.tsx';
import { TrustNotice } from './trust-notice.tsx';

export type OpenFormProps = PageProps & {
  /** Opens what lies under the phrase; what it throws is said beside the phrase. */
  readonly openPhrase: (typed: string) => Promise<void>;
  readonly words: { readonly open: string; readonly opening: string; readonly errors: OpeningFaults };
};

export function OpenForm(props: OpenFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [opening, setOpening] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { words } = props;
  const own = words.errors;
  const open = async (): Promise<void> => {
    setOpening(true);
    setError(null);
    try {
      await props.openPhrase(typed);
    } catch (fault) {
      setError(fault);
      setOpening(false);
      focusFault();
    }
  };
  const submit = (): boolean => {
    void open();
    return true;
  };
  return (
    <Form action={words.open} onSubmit={submit} unavailable={opening}>
      <PhraseField
        label={t().open.label}
        hint={t().open.hint}
        error={isPhraseFault(error) ? openingFault(error, own) : undefined}
        value={typed}
        onChange={setTyped}
      />
      {error && !isPhraseFault(error) ? (
        <Notice tone="danger" urgent>
          <p>{openingFault(error, own)}</p>
        </Notice>
      ) : null}
      {opening ? <Progress label={words.opening} /> : null}
      {props.trust.kind === 'refused' ? <TrustNotice {...props} /> : null}
    </Form>
  );
}
