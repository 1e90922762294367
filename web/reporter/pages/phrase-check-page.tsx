import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolError } from '../../../src/protocol/errors.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { PhraseField } from '../../shared/kit/phrase-field.tsx';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import type { WrongPlaces } from '../../shared/phrase-book.ts';
import { isPhraseFault, phraseFault } from '../../shared/phrase-fault.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

type Fault = { readonly wrong: WrongPlaces } | { readonly error: ProtocolError };

/** The whole phrase typed back, in any form: whoever cannot would lose every answer. */
export function PhraseCheckPage(props: PageProps): JSX.Element {
  const { journey, dispatch, refuse } = props;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const pausing = journey.page === 'pause-check';
  const words = pausing ? { ...t().phrase.check, ...t().pause.check } : t().phrase.check;
  const compare = async (): Promise<void> => {
    const { compareTyped } = await loadPhraseBook();
    const wrong = await compareTyped(typed, journey.phrase);
    if (wrong === null) {
      dispatch(pausing ? { type: 'keep' } : { type: 'send', phrase: journey.phrase });
    } else {
      setFault({ wrong });
      focusFault();
    }
  };
  const submit = (): boolean => {
    compare().catch((error: unknown) => {
      if (isPhraseFault(error)) {
        setFault({ error });
        focusFault();
      } else {
        refuse(error);
      }
    });
    return true;
  };
  return (
    <Page {...props} title={words.title}>
      <Notice>
        <p>{words.notYet}</p>
      </Notice>
      <Form
        action={words.send}
        onSubmit={submit}
        beside={
          <Button kind="quiet" onPress={() => dispatch({ type: 'back' })}>
            {words.again}
          </Button>
        }
      >
        <PhraseField
          label={words.label}
          hint={words.hint}
          error={fault === null ? undefined : faultInWords(fault)}
          value={typed}
          onChange={setTyped}
        />
      </Form>
    </Page>
  );
}

function faultInWords(fault: Fault): string {
  const words = t().phrase.check;
  if ('error' in fault) return phraseFault(fault.error);
  const { form, places } = fault.wrong;
  if (places.length === 0) return words.notTheSame;
  return words.wrong[form](inARow(places.map(String)));
}
