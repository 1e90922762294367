import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Identity } from '../../../src/casefile/identity.ts';
import type { NamesRequest } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

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
  return (
    <div class="report">
      <p class="quiet">{words.shown}</p>
      <Part title={words.people} text={identity.names} language={language} />
      <Part title={words.reach} text={identity.reach} language={language} />
      <Part title={words.safety} text={identity.safety} language={language} />
      <div class="actions">
        <Button kind="second" small onPress={() => setIdentity(null)}>
          {words.hide}
        </Button>
      </div>
    </div>
  );
}

type PartProps = { readonly title: string; readonly text: string; readonly language: string };

function Part({ title, text, language }: PartProps): JSX.Element {
  return (
    <section class="report__section">
      <h5 class="report__title">{title}</h5>
      {text === '' ? <p class="quiet">{t().names.empty}</p> : <Written text={text} language={language} />}
    </section>
  );
}
