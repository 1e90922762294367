import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedExamples } from '../../../src/casework/examples/load-examples.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ExamplesOfferProps = {
  /** Whether to offer them; while they come, and until their coming was read, it stands in any case. */
  readonly offered: boolean;
  /** After the outcome was read: where the focus goes from here. */
  readonly onClose?: () => void;
};

/** For a demonstration team alone: invented cases to learn with. Nothing where people are. */
export function ExamplesOffer({ offered, onClose }: ExamplesOfferProps): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [outcome, setOutcome] = useState<LoadedExamples | null>(null);
  const words = t().examples;
  if (desk.roster().document.kind !== 'demonstration') return null;
  if (!offered && !working && outcome === null && failure === null) return null;
  const load = (): void =>
    void run(async () => {
      const { loadHere } = await import('./load.ts');
      const loaded = await loadHere(desk);
      setOutcome(loaded);
      announce(inWords(loaded));
    });
  const close = (): void => {
    setOutcome(null);
    onClose?.();
  };
  return (
    <section class="examples" aria-label={words.title}>
      <p class="examples__title">{outcome === null ? words.title : inWords(outcome)}</p>
      {outcome === null ? <p>{working ? words.patience : words.text}</p> : null}
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
      <Button
        kind={offered && outcome === null ? 'main' : 'second'}
        small
        unavailable={working}
        onPress={outcome === null ? load : close}
      >
        {labelOf(working, outcome)}
      </Button>
    </section>
  );
}

const inWords = ({ arrived, present }: LoadedExamples): string =>
  arrived === 0 ? t().examples.present(present) : t().examples.arrived(arrived);

const labelOf = (working: boolean, outcome: LoadedExamples | null): string => {
  const words = t().examples;
  if (working) return words.loading;
  return outcome === null ? words.load : words.close;
};
