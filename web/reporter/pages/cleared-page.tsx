import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function ClearedPage(props: PageProps): JSX.Element {
  const words = t().cleared;
  return (
    <Page {...props} title={words.title}>
      <p>{words.text}</p>
      <div class="actions">
        <Button onPress={() => props.dispatch({ type: 'go', page: 'front' })}>{words.again}</Button>
      </div>
    </Page>
  );
}
