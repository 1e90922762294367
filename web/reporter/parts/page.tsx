import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { s } from '../../shared/text.ts';
import { canPause, pageBefore, WRITING_PAGES } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';

export type ReporterPageProps = PageProps & {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Leads elsewhere than the page's usual way back. */
  readonly onBack?: () => void;
};

/** One thing per page: the way back, where one is, its title, and what it is about. */
export function Page({ title, journey, dispatch, onBack, children }: ReporterPageProps): JSX.Element {
  const step = (WRITING_PAGES as readonly string[]).indexOf(journey.page) + 1;
  const back = onBack ?? (pageBefore(journey) ? () => dispatch({ type: 'back' }) : null);
  return (
    <div key={journey.page}>
      {back ? (
        <div class="back">
          <Button kind="quiet" small onPress={back}>
            {s().back}
          </Button>
          {canPause(journey) ? (
            <Button kind="quiet" small onPress={() => dispatch({ type: 'pause' })}>
              {t().pause.action}
            </Button>
          ) : null}
        </div>
      ) : null}
      {step > 0 ? <p class="step">{t().writing.step(step, WRITING_PAGES.length)}</p> : null}
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
