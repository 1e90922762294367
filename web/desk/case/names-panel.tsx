import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IdentityState } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { NamesRequestItem } from './names-request.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

export type NamesPanelProps = { readonly view: CaseView; readonly identity: IdentityState };

/** Names and contact: asked for with a reason, agreed to by colleagues, and only then shown. */
export function NamesPanel({ view, identity }: NamesPanelProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const words = t().names;
  const { requests, quorum } = identity;
  const mineIsOpen = requests.some(({ by, openedAt }) => by === desk.me.id && openedAt === null);
  return (
    <section class="names">
      <h3>{words.title}</h3>
      <p>{words.sealed(quorum)}</p>
      {mineIsOpen ? null : (
        <div class="actions">
          <Button kind="second" unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.ask}
          </Button>
        </div>
      )}
      <h4>{words.requests}</h4>
      {requests.length === 0 ? <p class="quiet">{words.noRequests}</p> : null}
      <ol class="turns">
        {requests.map((request) => (
          <NamesRequestItem key={request.sequence} view={view} identity={identity} request={request} />
        ))}
      </ol>
      {asking ? (
        <ReasonDialog
          what="names"
          work={(reason) => desk.askForNames(view.id, reason)}
          onDone={() => {
            setAsking(false);
            announce(words.done.asked);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
