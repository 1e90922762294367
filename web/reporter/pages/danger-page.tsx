import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { CountryField } from '../parts/country-field.tsx';
import { Form } from '../parts/form.tsx';
import { Hotlines } from '../parts/hotlines.tsx';
import { Page } from '../parts/page.tsx';
import { ReadersList } from '../parts/readers-list.tsx';
import { TrustNotice } from '../parts/trust-notice.tsx';
import { t } from '../text.ts';
import { allFit, tooLong } from '../too-long.ts';

/** Hotlines, three questions, who reads, and the button: nothing else stands between danger and help. */
export function DangerPage(props: PageProps): JSX.Element {
  const { journey, dispatch, trust, refuse } = props;
  const { draft } = journey;
  const [tried, setTried] = useState(false);
  const words = t().danger;
  const send = async (): Promise<void> => {
    const { newPhrase } = await loadSealer();
    // The same words again under the same phrase are the same report.
    const phrase = journey.phrase.length > 0 ? journey.phrase : await newPhrase();
    if (!draft.agreed) dispatch({ type: 'write', change: { agreed: true, leftOut: [] } });
    dispatch({ type: 'send', phrase });
  };
  const submit = (): boolean => {
    setTried(true);
    const complete = draft.story.trim() !== '' && draft.country !== '' && allFit(draft);
    if (complete) send().catch(refuse);
    return complete;
  };
  return (
    <Page {...props} title={words.title}>
      {journey.readersChanged ? (
        <Notice tone="caution" title={t().choose.changed.title} urgent>
          <p>{t().choose.changed.text}</p>
        </Notice>
      ) : null}
      {trust.kind === 'trusted' && trust.team.hotlines.length > 0 ? (
        <section class="block">
          <h2>{words.hotlines}</h2>
          <Hotlines hotlines={trust.team.hotlines} />
        </section>
      ) : null}
      {trust.kind === 'refused' ? <TrustNotice {...props} /> : null}
      <p>{words.intro}</p>
      <Form action={words.send} onSubmit={submit} unavailable={trust.kind !== 'trusted'}>
        <TextField
          label={words.what}
          hint={words.whatHint}
          lines="some"
          error={tried && draft.story.trim() === '' ? words.whatError : tooLong(draft, 'story')}
          value={draft.story}
          onChange={(story) => dispatch({ type: 'write', change: { story } })}
        />
        <CountryField {...props} tried={tried} />
        <TextField
          label={words.un}
          hint={words.unHint}
          error={tooLong(draft, 'contact')}
          lines="some"
          value={draft.contact}
          onChange={(contact) => dispatch({ type: 'write', change: { contact } })}
        />
        <p>{words.consent}</p>
        {trust.kind === 'trusted' ? <ReadersList readers={trust.team.readers} /> : null}
        {trust.kind === 'checking' ? <TrustNotice {...props} /> : null}
        <p class="quiet">{words.phraseNext}</p>
      </Form>
    </Page>
  );
}
