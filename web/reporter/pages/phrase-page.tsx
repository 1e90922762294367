import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { Page as PageName } from '../journey.ts';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PhraseWords } from '../parts/phrase-words.tsx';
import { t } from '../text.ts';

/** Shows the phrase: before sending, or after it when somebody was in danger. */
export function PhrasePage(props: PageProps): JSX.Element {
  const { journey, dispatch, refuse } = props;
  const words = t().phrase;
  const { phrase, page } = journey;
  useEffect(() => {
    if (phrase.length > 0) return;
    const show = async (): Promise<void> => {
      const { newPhrase } = await loadSealer();
      dispatch({ type: 'show-phrase', phrase: newPhrase() });
    };
    show().catch(refuse);
  }, []);
  return (
    <Page {...props} title={words.title}>
      <p class="lead">{introOf(page)}</p>
      {phrase.length > 0 ? <PhraseWords words={phrase} /> : <Progress label={words.making} />}
      <p>
        <strong>{words.once}</strong>
      </p>
      <h2>{words.keep.title}</h2>
      <ul>
        {words.keep.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div class="actions">
        <Button unavailable={phrase.length === 0} onPress={() => dispatch({ type: 'next' })}>
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
