import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { keptUntil } from '../kept-until.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** It is kept, and nothing of it is on this page any more. */
export function PausedPage(props: PageProps): JSX.Element {
  const words = t().pause.done;
  return (
    <Page {...props} title={words.title}>
      <Notice tone="good">
        <p>{words.text(keptUntil())}</p>
      </Notice>
      <p>
        <strong>{words.notSent}</strong>
      </p>
      <p>{words.back}</p>
      <h2>{t().sent.leave.title}</h2>
      <p>{t().sent.leave.text}</p>
      <div class="actions">
        <Button kind="second" onPress={() => props.dispatch({ type: 'go', page: 'front' })}>
          {words.front}
        </Button>
      </div>
    </Page>
  );
}
