import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { useIntake } from '../hooks/use-intake.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PartLoading } from '../parts/part-loading.tsx';
import { t } from '../text.ts';

/** Nobody has to go through the questions: what was written can go as it is. They are fetched for everybody alike. */
export function MorePage(props: PageProps): JSX.Element {
  const { dispatch } = props;
  const [wished, setWished] = useState(false);
  const handle = useIntake(true);
  const { part: intake } = handle;
  const words = t().more;
  useEffect(() => {
    if (wished && intake) dispatch({ type: 'ask', section: intake.firstSection(props) });
  }, [wished, intake]);
  return (
    <Page {...props} title={words.title}>
      <p>{words.intro}</p>
      {wished && !intake ? <PartLoading {...handle} /> : null}
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'next' })}>{words.send}</Button>
        <Button kind="second" onPress={() => setWished(true)}>
          {words.tell}
        </Button>
        <Button kind="second" onPress={() => dispatch({ type: 'go', page: 'people' })}>
          {t().people.open}
        </Button>
      </div>
    </Page>
  );
}
