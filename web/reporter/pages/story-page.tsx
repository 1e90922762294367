import type { JSX } from 'preact';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { tooLong } from '../too-long.ts';

export function StoryPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const words = t().writing.story;
  const fault = tooLong(journey.draft, 'story');
  const submit = (): boolean => {
    if (fault === undefined) dispatch({ type: 'next' });
    return fault === undefined;
  };
  return (
    <Page {...props} title={words.title}>
      <Form action={s().continue} onSubmit={submit}>
        <TextField
          label={words.label}
          hint={words.hint}
          lines="many"
          error={fault}
          value={journey.draft.story}
          onChange={(story) => dispatch({ type: 'write', change: { story } })}
        />
        <details class="card">
          <summary>{words.names.title}</summary>
          <p>{words.names.text}</p>
        </details>
      </Form>
    </Page>
  );
}
