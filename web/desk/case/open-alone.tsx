import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Identity } from '../../../src/casefile/identity.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AloneFacts } from './alone-alarm.tsx';
import type { NamesPanelProps } from './names-panel-props.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ShownNames } from './shown-names.tsx';

/** In immediate danger, and only where the reporter allows it: names without a colleague, and an alarm to all. */
export function OpenAlone({ view, identity, names }: NamesPanelProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Identity | null>(null);
  const words = t().parts.alone;
  const { alone, wholeKeys } = identity;
  if (wholeKeys.length === 0 && alone.length === 0) return null;
  return (
    <>
      <h4>{words.list}</h4>
      {wholeKeys.length > 0 ? <p>{words.allowed}</p> : null}
      {wholeKeys.length > 0 && !names.mayOpenAlone ? <p class="quiet">{words.notNow}</p> : null}
      {names.mayOpenAlone && shown === null ? (
        <div class="actions">
          <Button kind="second" unavailable={!view.intact} onPress={() => setAsking(true)}>
            {words.open}
          </Button>
        </div>
      ) : null}
      {shown === null ? null : (
        <ShownNames identity={shown} language={view.state.language} onHide={() => setShown(null)} />
      )}
      {alone.length === 0 ? null : (
        <ol class="turns">
          {alone.map((opening) => (
            <li class="turn" key={opening.sequence}>
              <p class="turn__from">
                <strong>{words.alarm(memberLabel(desk, opening.by))}</strong>
              </p>
              <AloneFacts opening={opening} names={names} />
              {opening.seenBy.length === 0 ? null : (
                <p class="quiet">{words.seenBy(inARow(opening.seenBy.map((id) => memberLabel(desk, id))))}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      {asking ? (
        <ReasonDialog
          view={view}
          what="alone"
          work={async (reason) => setShown(await desk.openNamesAlone(view.id, reason))}
          done={null}
          onEnd={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
