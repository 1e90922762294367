import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePhrasePieces } from '../../shared/hooks/use-phrase-pieces.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { formOf } from '../../shared/phrase-form.ts';
import { usePhraseBook } from '../hooks/use-phrase-book.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** Two places far apart: enough to show that the phrase was kept, little enough for someone in danger. */
const ASKED = { words: [4, 11], digits: [3, 9] } as const;

export function DangerWordsPage(props: PageProps): JSX.Element {
  const { journey, dispatch, refuse } = props;
  const form = journey.form ?? formOf(language().tag);
  const kind = form === 'digits' ? 'digits' : 'words';
  const book = usePhraseBook(refuse);
  const pieces = usePhrasePieces(journey.phrase, form, refuse);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [tried, setTried] = useState(false);
  const words = t().phrase.twoWords;
  const isRight = (place: number): boolean =>
    book?.isSamePiece(typed[place] ?? '', pieces[place - 1] ?? '') === true;
  const submit = (): boolean => {
    setTried(true);
    const right = ASKED[kind].every(isRight);
    if (right) dispatch({ type: 'next' });
    return right;
  };
  return (
    <Page {...props} title={words.title}>
      <Form
        action={words.done}
        onSubmit={submit}
        unavailable={book === null || pieces.length === 0}
        beside={
          <Button kind="quiet" onPress={() => dispatch({ type: 'back' })}>
            {t().phrase.check.again}
          </Button>
        }
      >
        {ASKED[kind].map((place) => (
          <TextField
            key={place}
            label={words.piece[kind](place)}
            short
            dir="ltr"
            error={tried && !isRight(place) ? words.wrong : undefined}
            value={typed[place] ?? ''}
            onChange={(piece) => setTyped({ ...typed, [place]: piece })}
          />
        ))}
      </Form>
    </Page>
  );
}
