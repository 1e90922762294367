import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Origin } from '../../../src/casefile/origin-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AttestDialog } from './attest-dialog.tsx';
import { relationLabel } from './code-words.ts';
import { OriginMark } from './origin-mark.tsx';

type Entered = Origin & { readonly kind: 'entered' };

/** That a case stands in a member's word, and how far the consent in it is attested. */
export function OriginNotice({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { origin } = view.state;
  if (origin?.kind !== 'entered') return null;
  const { entry, by } = origin;
  const words = t().elsewhere.origin;
  return (
    <Notice tone={origin.second === null ? 'caution' : 'plain'} title={words.title}>
      <div class="origin">
        <p>
          <OriginMark origin={{ kind: 'entered', by, ...entry }} /> {words.notOwn}
        </p>
        <p>{words.from(relationLabel(entry.from))}</p>
        {entry.fromWords === '' ? null : <Written text={entry.fromWords} />}
        <p>{entry.phrase === 'handed-over' ? words.handedOver : words.thrownAway}</p>
        <AttestedConsent view={view} origin={origin} />
      </div>
    </Notice>
  );
}

function AttestedConsent({
  view,
  origin,
}: {
  readonly view: CaseView;
  readonly origin: Entered;
}): JSX.Element {
  const { desk } = useSurroundings();
  const { consent } = origin.entry;
  const { origin: words, consent: form } = t().elsewhere;
  return (
    <>
      <h3 class="origin__title">{words.consentTitle}</h3>
      <p>{words.consent(form.givers[consent.from], form.ways[consent.way], formatDay(consent.given))}</p>
      {consent.words === '' ? null : <Written text={consent.words} />}
      <p>{words.first(memberLabel(desk, origin.by))}</p>
      <SecondWord view={view} origin={origin} />
    </>
  );
}

function SecondWord({ view, origin }: { readonly view: CaseView; readonly origin: Entered }): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const words = t().elsewhere.origin;
  const { second } = origin;
  const consent = view.state.consent?.consents[0]?.hash;
  if (second !== null) {
    return (
      <>
        <p>
          {words.second(memberLabel(desk, second.by), formatInstant(second.time))} (
          {words.grounds[second.ground]})
        </p>
        {second.words === '' ? null : <Written text={second.words} />}
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{words.missing}</strong>
      </p>
      {desk.isOwn(origin.by) ? (
        <p>{words.waiting}</p>
      ) : (
        <div class="actions">
          <Button kind="second" small unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.attest}
          </Button>
        </div>
      )}
      {asking && consent !== undefined ? (
        <AttestDialog id={view.id} consent={consent} onDone={() => setAsking(false)} />
      ) : null}
    </>
  );
}
