import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reaches, standing } from '../../../src/casefile/consent/standing.ts';
import { CONSENT_CODES, type ConsentCode, isForSilence } from '../../../src/casefile/consent/switches.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { ConsentProps } from './consent-props.ts';
import { destinationName } from './destination-name.ts';
import { destinationsOfConsent } from './destinations-of-consent.ts';

/** Asks the person to confirm uses for one destination that their consent reaches. */
export function AskDialog({
  view,
  consent,
  onEnd,
}: ConsentProps & { readonly onEnd: () => void }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().consent;
  const { live } = consent;
  const all = destinationsOfConsent(desk, live);
  const reached = all.filter((id) => live !== null && reaches(live, id));
  const [destination, setDestination] = useState(reached[0] ?? '');
  const [codes, setCodes] = useState<ConsentCode[]>([]);
  const at = { today: dayOf(now()), destination };
  const askable = CONSENT_CODES.filter(
    (code) => !isForSilence(code) && ['ask', 'unconfirmed'].includes(standing(consent, code, at)),
  );
  const chosen = askable.filter((code) => codes.includes(code));
  return (
    <StepDialog
      title={words.ask.title}
      text={words.ask.text}
      action={words.ask.action}
      done={words.ask.done}
      why={null}
      complete={destination !== '' && chosen.length > 0}
      work={() => desk.askConfirmation(view.id, destination, chosen)}
      onEnd={onEnd}
    >
      {(tried) => (
        <>
          <SelectField
            label={words.ask.destination}
            error={tried && destination === '' ? words.noDestinations : undefined}
            value={destination}
            options={
              reached.length === 0
                ? [{ value: '', label: words.noDestinations }]
                : reached.map((value) => ({ value, label: destinationName(desk, value) }))
            }
            onChange={setDestination}
          />
          <ChooseSome
            legend={words.ask.codes}
            error={tried && chosen.length === 0 ? words.ask.missing : undefined}
            values={chosen}
            options={askable.map((value) => ({ value, label: words.codes[value] }))}
            onChange={setCodes}
          />
        </>
      )}
    </StepDialog>
  );
}
