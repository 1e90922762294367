import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { KINDS } from '../draft.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { tooLong } from '../too-long.ts';

export function StoryPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const { kind } = journey.draft;
  // Only at first: closing it under somebody who chooses in it would take the focus away.
  const [startsOpen] = useState(kind !== 'happened');
  const words = t().writing.story;
  const { label, hint } = kind === 'happened' ? words : t().more[kind];
  const fault = tooLong(journey.draft, 'story');
  const submit = (): boolean => {
    if (fault === undefined) dispatch({ type: 'next' });
    return fault === undefined;
  };
  return (
    <Page {...props} title={words.title}>
      <Form action={s().continue} onSubmit={submit}>
        <TextField
          label={label}
          hint={hint}
          lines="many"
          error={fault}
          value={journey.draft.story}
          onChange={(story) => dispatch({ type: 'write', change: { story } })}
        />
        <details class="card">
          <summary>{words.names.title}</summary>
          <p>{words.names.text}</p>
        </details>
        <details class="card" open={startsOpen}>
          <summary>{t().more.kind.title}</summary>
          <ChooseOne
            legend={t().more.kind.legend}
            value={kind}
            onChange={(chosen) => dispatch({ type: 'write', change: { kind: chosen } })}
            options={KINDS.map((value) => ({ value, label: t().more.kind[value] }))}
          />
        </details>
      </Form>
    </Page>
  );
}
