import type { JSX } from 'preact';
import { Notice } from '../../shared/kit/notice.tsx';
import { ReplacingLink } from '../../shared/kit/replacing-link.tsx';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function AboutPage(props: PageProps): JSX.Element {
  const words = t().about;
  return (
    <Page {...props} title={words.title}>
      <ol class="path">
        {words.steps.map((step) => (
          <li key={step.title}>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      {props.trust.kind === 'trusted' ? <p>{words.retention(props.trust.team.retentionDays)}</p> : null}
      <Notice tone="caution" title={words.honest.title}>
        <p>{words.honest.text}</p>
      </Notice>
      <p>
        <ReplacingLink href="/numbers/">{words.numbers}</ReplacingLink>
      </p>
    </Page>
  );
}
