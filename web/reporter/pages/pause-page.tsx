import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { goesOnUnder } from '../journey.ts';
import { keptUntil } from '../kept-until.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** What pausing does and what it risks, before anything leaves the device. */
export function PausePage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const words = t().pause;
  const again = goesOnUnder(journey.kept, journey.phrase);
  return (
    <Page {...props} title={words.title}>
      <p class="lead">{words.lead}</p>
      <ul>
        {words.how.map((item) => (
          <li key={item}>{item}</li>
        ))}
        <li>{words.until(keptUntil())}</li>
      </ul>
      <Notice tone="caution" title={words.risks.title}>
        <ul>
          {words.risks.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Notice>
      {again ? <p>{words.again}</p> : null}
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'next' })}>{again ? words.check.send : words.next}</Button>
      </div>
    </Page>
  );
}
