import type { JSX } from 'preact';
import { useIntake } from '../hooks/use-intake.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PartLoading } from '../parts/part-loading.tsx';
import { t } from '../text.ts';

/** One section of the further questions, once they are there. */
export function IntakePage(props: PageProps): JSX.Element {
  const handle = useIntake(true);
  if (!handle.part) {
    return (
      <Page {...props} title={t().more.tell}>
        <PartLoading {...handle} />
      </Page>
    );
  }
  const { SectionPage } = handle.part;
  return <SectionPage key={props.journey.section} {...props} />;
}
