import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { typedWords } from '../compare-phrase.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** Two places far apart: enough to show that the words were kept, little enough for someone in danger. */
const ASKED = [4, 11] as const;

export function DangerWordsPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [tried, setTried] = useState(false);
  const words = t().phrase.twoWords;
  const isRight = (place: number): boolean =>
    typedWords(typed[place] ?? '').join(' ') === journey.phrase[place - 1];
  const submit = (): boolean => {
    setTried(true);
    const right = ASKED.every(isRight);
    if (right) dispatch({ type: 'next' });
    return right;
  };
  return (
    <Page {...props} title={words.title}>
      <Form
        action={words.done}
        onSubmit={submit}
        beside={
          <Button kind="quiet" onPress={() => dispatch({ type: 'back' })}>
            {t().phrase.check.again}
          </Button>
        }
      >
        {ASKED.map((place) => (
          <TextField
            key={place}
            label={words.word(place)}
            short
            dir="ltr"
            error={tried && !isRight(place) ? words.wrong : undefined}
            value={typed[place] ?? ''}
            onChange={(word) => setTyped({ ...typed, [place]: word })}
          />
        ))}
      </Form>
    </Page>
  );
}
