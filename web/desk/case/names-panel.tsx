import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inUse, isCurrent } from '../../../src/casefile/identity-state.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { NamesPanelProps } from './names-panel-props.ts';
import { NamesRequestItem } from './names-request.tsx';
import { OpenAlone } from './open-alone.tsx';
import { PartsLeftNotice } from './parts-left.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { RenewalItem } from './renewal-item.tsx';

/** Names and contact: asked for with a reason, agreed to by colleagues, and only then shown. */
export function NamesPanel({ view, identity, names }: NamesPanelProps): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const words = t().names;
  const { requests, renewals } = identity;
  const mineIsOpen = requests.some(
    (request) => request.by === desk.me.id && request.openedAt === null && isCurrent(identity, request),
  );
  return (
    <section class="names">
      <h3>{words.title}</h3>
      <p>{words.sealed(inUse(identity).quorum)}</p>
      <PartsLeftNotice view={view} identity={identity} names={names} />
      {mineIsOpen ? null : (
        <div class="actions">
          <Button kind="second" unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.ask}
          </Button>
        </div>
      )}
      <OpenAlone view={view} identity={identity} names={names} />
      <h4>{words.requests}</h4>
      {requests.length === 0 ? <p class="quiet">{words.noRequests}</p> : null}
      <ol class="turns">
        {requests.map((request) => (
          <NamesRequestItem key={request.sequence} view={view} identity={identity} request={request} />
        ))}
      </ol>
      {renewals.length === 0 ? null : (
        <>
          <h4>{t().parts.requests}</h4>
          <ol class="turns">
            {renewals.map((request) => (
              <RenewalItem key={request.sequence} view={view} identity={identity} request={request} />
            ))}
          </ol>
        </>
      )}
      {asking ? (
        <ReasonDialog
          view={view}
          what="names"
          work={(reason) => desk.askForNames(view.id, reason)}
          done={words.done.asked}
          onEnd={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
