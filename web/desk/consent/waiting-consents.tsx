import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type HeldConsent, waitingConsents } from '../../../src/casefile/consent/consent-state.ts';
import { CONSENT_CODES } from '../../../src/casefile/consent/switches.ts';
import { Button } from '../../shared/kit/button.tsx';
import { AttestDialog } from '../elsewhere/attest-dialog.tsx';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { answerInWords } from './answer-in-words.ts';
import type { ConsentProps } from './consent-props.ts';

/** Consents that a second reviewer has to attest, with what they say. */
export function WaitingConsents({ view, consent }: ConsentProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().consent;
  const [chosen, setChosen] = useState<string | null>(null);
  const isOwn = ({ by }: HeldConsent): boolean =>
    [by, consent.enteredBy].some((member) => member !== null && desk.isOwn(member));
  return (
    <div class="course__part">
      <h4>{words.states.waiting}</h4>
      <ul class="turns">
        {waitingConsents(consent).map((held) => (
          <li key={held.hash}>
            <p>
              {held.by === null ? words.items.given : words.items.recorded(memberLabel(desk, held.by))}
              {held.how === null
                ? null
                : ` (${t().elsewhere.consent.givers[held.how.from]}; ${t().elsewhere.consent.ways[held.how.way]})`}
            </p>
            {held.how === null || held.how.words === '' ? null : <Written text={held.how.words} />}
            <ul>
              {CONSENT_CODES.filter((code) => (held.switches[code] ?? 'refused') !== 'refused').map(
                (code) => (
                  <li key={code}>
                    {words.codes[code]}: {answerInWords(code, held.switches[code] ?? 'refused')}
                  </li>
                ),
              )}
            </ul>
            {isOwn(held) ? (
              <p>{words.attest.own}</p>
            ) : (
              <Button kind="second" small unavailable={!view.intact} onPress={() => setChosen(held.hash)}>
                {words.attest.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen === null ? null : <AttestDialog id={view.id} consent={chosen} onDone={() => setChosen(null)} />}
    </div>
  );
}
