import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { typedWords, wrongPlaces } from '../compare-phrase.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** All twelve words typed back: whoever cannot would lose every answer. */
export function PhraseCheckPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<readonly string[]>();
  const pausing = journey.page === 'pause-check';
  const words = pausing ? { ...t().phrase.check, ...t().pause.check } : t().phrase.check;
  const submit = (): boolean => {
    const given = typedWords(typed);
    setTried(given);
    const right = faultIn(given, journey.phrase) === undefined;
    if (right) dispatch(pausing ? { type: 'keep' } : { type: 'send', phrase: journey.phrase });
    return right;
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
        <TextField
          label={words.label}
          hint={words.hint}
          lines="some"
          error={tried && faultIn(tried, journey.phrase)}
          dir="ltr"
          value={typed}
          onChange={setTyped}
        />
      </Form>
    </Page>
  );
}

function faultIn(typed: readonly string[], phrase: readonly string[]): string | undefined {
  const words = t().phrase.check;
  if (typed.length !== phrase.length) return words.count(typed.length);
  const wrong = wrongPlaces(typed, phrase);
  return wrong.length === 0 ? undefined : words.wrong(inARow(wrong.map(String)));
}
