import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Identity } from '../../../src/casefile/identity.ts';
import type { NamesRequest } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ShownNames } from './shown-names.tsx';

export type OpenedNamesProps = {
  readonly view: CaseView;
  readonly request: NamesRequest;
  /** Whether enough colleagues have agreed. */
  readonly enough: boolean;
};

/** The names themselves, held by nothing but this part of the screen. */
export function OpenedNames({ view, request, enough }: OpenedNamesProps): JSX.Element {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const [identity, setIdentity] = useState<Identity | null>(null);
  const words = t().names;
  if (!enough) return <p>{words.waiting}</p>;
  const show = (): Promise<boolean> =>
    run(async () => setIdentity(await desk.openNames(view.id, request.sequence)));
  if (identity === null) {
    return (
      <>
        <div class="actions">
          <Button unavailable={working || !view.intact} onPress={() => void show()}>
            {working ? words.working : words.open}
          </Button>
        </div>
        {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      </>
    );
  }
  const { language } = view.state;
  return <ShownNames identity={identity} language={language} onHide={() => setIdentity(null)} />;
}
