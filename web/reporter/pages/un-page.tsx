import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { hasSubstance } from '../draft.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { tooLong } from '../too-long.ts';

export function UnPage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const { draft } = journey;
  const [tried, setTried] = useState(false);
  const words = t().writing.un;
  const submit = (): boolean => {
    setTried(true);
    const complete = hasSubstance(draft) && !tooLong(draft, 'contact') && !tooLong(draft, 'link');
    if (complete) dispatch({ type: 'next' });
    return complete;
  };
  return (
    <Page {...props} title={words.title}>
      <p>{words.intro}</p>
      <Form action={s().continue} onSubmit={submit}>
        <TextField
          label={words.how}
          hint={words.howHint}
          lines="some"
          error={tried && !hasSubstance(draft) ? words.error : tooLong(draft, 'contact')}
          value={draft.contact}
          onChange={(contact) => dispatch({ type: 'write', change: { contact } })}
        />
        <TextField
          label={words.link}
          hint={words.linkHint}
          error={tooLong(draft, 'link')}
          lines="some"
          value={draft.link}
          onChange={(link) => dispatch({ type: 'write', change: { link } })}
        />
      </Form>
    </Page>
  );
}
