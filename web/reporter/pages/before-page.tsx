import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DANGER_CODES, isImmediate } from '../../../src/casefile/codes/danger.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { s } from '../../shared/text.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function BeforePage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const { danger, device } = journey.draft;
  const [tried, setTried] = useState(false);
  const words = t().before;
  const submit = (): boolean => {
    setTried(true);
    // Whoever is in danger is not held up by the second question.
    const complete = danger !== '' && (isImmediate(danger) || device !== '');
    if (complete) dispatch({ type: 'next' });
    return complete;
  };
  return (
    <Page {...props} title={words.title}>
      <Form action={s().continue} onSubmit={submit}>
        <ChooseOne
          legend={words.danger.legend}
          hint={words.danger.hint}
          error={tried && danger === '' ? words.danger.error : undefined}
          value={danger}
          onChange={(value) => dispatch({ type: 'write', change: { danger: value } })}
          options={DANGER_CODES.map((value) => ({
            value,
            label: words.danger.codes[value],
            ...(isImmediate(value) && { detail: words.danger.immediate }),
          }))}
        />
        <ChooseOne
          legend={words.device.legend}
          error={tried && device === '' ? words.device.error : undefined}
          value={device}
          onChange={(value) => dispatch({ type: 'write', change: { device: value } })}
          options={[
            { value: 'own', label: words.device.own, detail: words.device.ownDetail },
            { value: 'shared', label: words.device.shared, detail: words.device.sharedDetail },
            { value: 'work', label: words.device.work, detail: words.device.workDetail },
          ]}
        />
        <section class="card">
          <h2>{words.watch.title}</h2>
          <ul>
            {words.watch.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      </Form>
    </Page>
  );
}
