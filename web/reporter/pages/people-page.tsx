import type { JSX } from 'preact';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { hasNames } from '../draft.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { tooLong } from '../too-long.ts';

const SMALLEST_QUORUM = 2;

/** Names and contact, which no reviewer reads alone. All of it may stay empty. */
export function PeoplePage(props: PageProps): JSX.Element {
  const { journey, dispatch, trust } = props;
  const { draft } = journey;
  const words = t().people;
  const quorum = trust.kind === 'trusted' ? trust.team.identityQuorum : SMALLEST_QUORUM;
  const submit = (): boolean => {
    const complete = FIELDS.every((field) => !tooLong(draft, field));
    if (complete) dispatch({ type: 'next' });
    return complete;
  };
  return (
    <Page {...props} title={words.title}>
      <p>{words.intro(quorum)}</p>
      <Form action={s().continue} onSubmit={submit}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            hint={words[`${field}Hint`]}
            lines="some"
            error={tooLong(draft, field)}
            value={draft[field]}
            onChange={(text) => dispatch({ type: 'write', change: { [field]: text } })}
          />
        ))}
        {hasNames(draft) ? <AllowAlone {...props} quorum={quorum} /> : null}
      </Form>
    </Page>
  );
}

/** Off unless somebody marks it, and with what it costs beside it. */
function AllowAlone({ journey, dispatch, quorum }: PageProps & { readonly quorum: number }): JSX.Element {
  const words = t().alone;
  return (
    <ChooseSome
      legend={words.legend}
      hint={words.hint(quorum)}
      options={[{ value: 'alone', label: words.allow, detail: words.risk }]}
      values={journey.draft.alone ? ['alone'] : []}
      onChange={(chosen) => dispatch({ type: 'write', change: { alone: chosen.length > 0 } })}
    />
  );
}

const FIELDS = ['names', 'reach', 'safety'] as const;
