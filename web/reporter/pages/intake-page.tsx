import type { JSX } from 'preact';
import { useIntake } from '../hooks/use-intake.ts';
import type { PageProps } from '../page-props.ts';
import { IntakeLoading } from '../parts/intake-loading.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** One section of the further questions, once they are there. */
export function IntakePage(props: PageProps): JSX.Element {
  const handle = useIntake(true);
  if (!handle.intake) {
    return (
      <Page {...props} title={t().more.tell}>
        <IntakeLoading {...handle} />
      </Page>
    );
  }
  const { SectionPage } = handle.intake;
  return <SectionPage key={props.journey.section} {...props} />;
}
