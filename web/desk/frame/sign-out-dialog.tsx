import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { caseName } from '../names.ts';
import { hasUnsent, unsentCases } from '../state/has-unsent.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type SignOutHow = 'sign-out' | 'sign-out-everywhere';

export type SignOutDialogProps = {
  readonly onSignOut: (how: SignOutHow) => void;
  readonly onCancel: () => void;
};

export function SignOutDialog({ onSignOut, onCancel }: SignOutDialogProps): JSX.Element {
  const surroundings = useSurroundings();
  const [working, setWorking] = useState(false);
  const words = t().frame;
  const cases = unsentCases(surroundings);
  const signOut = (how: SignOutHow): void => {
    setWorking(true);
    onSignOut(how);
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => signOut('sign-out')}>
        {working ? words.signingOut : words.signOut}
      </Button>
      <Button kind="second" unavailable={working} onPress={() => signOut('sign-out-everywhere')}>
        {words.signOutEverywhere}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.confirmSignOut.title} onCancel={onCancel} actions={actions}>
      {hasUnsent(surroundings) ? (
        <>
          <p>
            <strong>{words.confirmSignOut.unsent}</strong>
          </p>
          {cases.length === 0 ? null : (
            <ul>
              {cases.map(({ id, card }) => (
                <li key={id}>{caseName(card)}</li>
              ))}
            </ul>
          )}
        </>
      ) : null}
      <p>{words.confirmSignOut.text}</p>
      <p>{words.confirmSignOut.everywhere}</p>
    </Dialog>
  );
}
