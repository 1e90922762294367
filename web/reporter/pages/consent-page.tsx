import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { hasDecided } from '../allowed.ts';
import { allowsAlone } from '../draft.ts';
import { useAllowing } from '../hooks/use-allowing.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function ConsentPage(props: PageProps): JSX.Element {
  const { dispatch, journey } = props;
  const [refused, setRefused] = useState(false);
  const words = t().consent;
  const { draft, mending } = journey;
  const alone = allowsAlone(draft);
  const decided = hasDecided(draft.allowed);
  // Fetched for everybody alike: only who decides more looks at it.
  useAllowing(true);
  const agree = (): void => {
    dispatch({ type: 'write', change: { agreed: true } });
    dispatch({ type: 'next' });
  };
  const decideMore = (): void => {
    dispatch({ type: 'write', change: { agreed: true } });
    dispatch({ type: mending ? 'mend' : 'go', page: 'allow' });
  };
  const refuse = (): void => {
    dispatch({ type: 'write', change: { agreed: false } });
    setRefused(true);
  };
  return (
    <Page {...props} title={words.title}>
      <p>{introOf(decided, alone)}</p>
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
        {decided ? null : (
          <>
            <p>{words.notThis}</p>
            <ul>
              {words.notThisItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </>
        )}
        <p>{words.withdraw}</p>
        <p>{words.more.offer}</p>
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
        <Button kind="second" onPress={decideMore}>
          {words.more.action}
        </Button>
        <Button kind="second" onPress={refuse}>
          {words.without}
        </Button>
      </div>
    </Page>
  );
}

function introOf(decided: boolean, alone: boolean): string {
  if (decided) return t().consent.more.intro;
  return alone ? t().alone.intro : t().consent.intro;
}
