import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function FrontPage(props: PageProps): JSX.Element {
  const { dispatch } = props;
  const words = t().front;
  return (
    <Page {...props} title={words.title}>
      <p class="lead">{words.lead}</p>
      <p>{words.noAccount}</p>
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'start', path: 'calm' })}>{words.report}</Button>
        <Button kind="second" onPress={() => dispatch({ type: 'go', page: 'mailbox' })}>
          {words.readAnswers}
        </Button>
        <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'resume' })}>
          {t().resume.title}
        </Button>
      </div>
      <Notice tone="danger" title={words.danger.title}>
        <p>{words.danger.text}</p>
        <Button kind="danger" onPress={() => dispatch({ type: 'start', path: 'danger' })}>
          {words.danger.action}
        </Button>
      </Notice>
      <div class="actions">
        <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'about' })}>
          {words.whatHappens}
        </Button>
        <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'other-ways' })}>
          {words.otherWays}
        </Button>
      </div>
      <section class="block">
        <h2>{words.limits.title}</h2>
        <ul>
          {words.limits.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p class="quiet">{words.leaving}</p>
      </section>
    </Page>
  );
}
