import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { s } from '../../shared/text.ts';
import { destinationsOf } from '../destinations-of.ts';
import { useAllowing } from '../hooks/use-allowing.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { PartLoading } from '../parts/part-loading.tsx';
import { t } from '../text.ts';

/** Who may do what beside the reading by the team. All of it can stay undecided. */
export function AllowPage(props: PageProps): JSX.Element {
  const { journey, dispatch, trust } = props;
  const { allowed, answers } = journey.draft;
  const handle = useAllowing(true);
  if (!handle.part) {
    return (
      <Page {...props} title={t().consent.title}>
        <PartLoading {...handle} />
      </Page>
    );
  }
  const { AllowEditor } = handle.part;
  return (
    <AllowEditor
      {...props}
      allowed={allowed}
      destinations={destinationsOf(trust)}
      moreDanger={answers.ifGovernmentLearns === 'more-danger'}
      onChange={(changed) => dispatch({ type: 'write', change: { allowed: changed } })}
    >
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'next' })}>{s().continue}</Button>
      </div>
    </AllowEditor>
  );
}
