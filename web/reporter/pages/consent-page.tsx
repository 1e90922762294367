import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { allowsAlone } from '../draft.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function ConsentPage(props: PageProps): JSX.Element {
  const { dispatch, journey } = props;
  const [refused, setRefused] = useState(false);
  const words = t().consent;
  const alone = allowsAlone(journey.draft);
  const agree = (): void => {
    dispatch({ type: 'write', change: { agreed: true } });
    dispatch({ type: 'next' });
  };
  const refuse = (): void => {
    dispatch({ type: 'write', change: { agreed: false } });
    setRefused(true);
  };
  return (
    <Page {...props} title={words.title}>
      <p>{alone ? t().alone.intro : words.intro}</p>
      <div class="card">
        <p>
          <strong>{words.c1.title}</strong>
        </p>
        <p>{words.c1.risk}</p>
      </div>
      {alone ? (
        <div class="card">
          <p>
            <strong>
              {t().alone.part}: {t().alone.yes}
            </strong>
          </p>
          <p>{t().alone.risk}</p>
        </div>
      ) : null}
      <section class="block">
        <p>{words.notThis}</p>
        <ul>
          {words.notThisItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>{words.withdraw}</p>
      </section>
      {refused ? (
        <Notice tone="caution" urgent>
          <p>{words.refused}</p>
          <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'other-ways' })}>
            {t().front.otherWays}
          </Button>
        </Notice>
      ) : null}
      <div class="actions">
        <Button onPress={agree}>{words.agree}</Button>
        <Button kind="second" onPress={refuse}>
          {words.without}
        </Button>
      </div>
    </Page>
  );
}
