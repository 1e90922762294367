import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { formOf, type PhraseForm } from '../../shared/phrase-form.ts';
import { usePhrasePieces } from '../hooks/use-phrase-pieces.ts';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PhraseForms } from '../parts/phrase-forms.tsx';
import { PhraseWords } from '../parts/phrase-words.tsx';
import { t } from '../text.ts';

/** Shows the phrase: before sending, or after it when somebody was in danger. */
export function PhrasePage(props: PageProps): JSX.Element {
  const { journey, dispatch, refuse } = props;
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
      dispatch({ type: 'show-phrase', phrase: newPhrase() });
    };
    show().catch(refuse);
  }, []);
  const kept = (): void => {
    showAs(form);
    dispatch({ type: 'next' });
  };
  return (
    <Page {...props} title={words.title}>
      <p class="lead">{page === 'danger-phrase' ? words.introSent : words.intro}</p>
      {pieces.length > 0 ? <PhraseWords pieces={pieces} form={form} /> : <Progress label={words.making} />}
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
