import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { useIntake } from '../hooks/use-intake.ts';
import type { PageProps } from '../page-props.ts';
import { IntakeLoading } from '../parts/intake-loading.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

/** Nobody has to go through the questions: what was written can go as it is. */
export function MorePage(props: PageProps): JSX.Element {
  const { dispatch } = props;
  const [asked, setAsked] = useState(false);
  const handle = useIntake(true);
  const words = t().more;
  const tell = (): void => {
    if (handle.intake) dispatch({ type: 'ask', section: handle.intake.firstSection(props) });
    else setAsked(true);
  };
  return (
    <Page {...props} title={words.title}>
      <p>{words.intro}</p>
      {asked && !handle.intake ? <IntakeLoading {...handle} /> : null}
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'next' })}>{words.send}</Button>
        <Button kind="second" onPress={tell}>
          {words.tell}
        </Button>
        <Button kind="second" onPress={() => dispatch({ type: 'go', page: 'people' })}>
          {t().people.open}
        </Button>
      </div>
    </Page>
  );
}
