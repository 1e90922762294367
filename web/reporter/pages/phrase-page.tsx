import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePhrasePieces } from '../../shared/hooks/use-phrase-pieces.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { formOf, type PhraseForm } from '../../shared/phrase-form.ts';
import { s } from '../../shared/text.ts';
import type { Page as PageName } from '../journey.ts';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PhraseForms } from '../parts/phrase-forms.tsx';
import { PhraseWords } from '../parts/phrase-words.tsx';
import { t } from '../text.ts';

/** Shows the phrase: before sending, or after it when somebody was in danger. */
export function PhrasePage(props: PageProps): JSX.Element {
  const { journey, dispatch, refuse } = props;
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(false);
  const words = t().phrase;
  const { phrase, page } = journey;
  const form = journey.form ?? formOf(language().tag);
  const showAs = (other: PhraseForm): void => dispatch({ type: 'show-as', form: other });
  // Digits need no list: where the one of this language does not arrive, they are there.
  const pieces = usePhrasePieces(phrase, form, form === 'digits' ? refuse : () => showAs('digits'));
  useEffect(() => {
    if (phrase.length > 0) return;
    const show = async (): Promise<void> => {
      const { newPhrase } = await loadSealer();
      dispatch({ type: 'show-phrase', phrase: await newPhrase() });
    };
    setFailed(false);
    show().catch(() => setFailed(true));
  }, [attempt]);
  const kept = (): void => {
    showAs(form);
    dispatch({ type: 'next' });
  };
  return (
    <Page {...props} title={words.title}>
      <p class="lead">{introOf(page)}</p>
      {pieces.length > 0 ? <PhraseWords pieces={pieces} form={form} /> : null}
      {pieces.length === 0 && !failed ? <Progress label={words.making} /> : null}
      {failed ? (
        <Notice tone="danger" urgent>
          <p>{t().pause.noWords}</p>
          <Button onPress={() => setAttempt(attempt + 1)}>{s().tryAgain}</Button>
        </Notice>
      ) : null}
      <p>
        <strong>{words.once}</strong>
      </p>
      {pieces.length > 0 ? <PhraseForms form={form} onChange={showAs} /> : null}
      <h2>{words.keep.title}</h2>
      <ul>
        {words.keep.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div class="actions">
        <Button unavailable={pieces.length === 0} onPress={kept}>
          {words.written}
        </Button>
      </div>
    </Page>
  );
}

function introOf(page: PageName): string {
  if (page === 'pause-phrase') return t().pause.phraseIntro;
  return page === 'danger-phrase' ? t().phrase.introSent : t().phrase.intro;
}
