import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** For a demonstration team alone: invented cases to learn with. Nothing where people are. */
export function ExamplesOffer(): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [said, setSaid] = useState('');
  const words = t().examples;
  if (desk.roster().document.kind !== 'demonstration') return null;
  const load = (): void =>
    void run(async () => {
      setSaid('');
      const { loadHere } = await import('./load.ts');
      const { arrived, present } = await loadHere(desk);
      const outcome = arrived === 0 ? words.present(present) : words.arrived(arrived);
      setSaid(outcome);
      announce(outcome);
    });
  return (
    <section class="examples" aria-label={words.title}>
      <p class="examples__title">{words.title}</p>
      <p>{words.text}</p>
      <Button kind="second" small unavailable={working} onPress={load}>
        {working ? words.loading : words.load}
      </Button>
      {working ? <p class="quiet">{words.patience}</p> : null}
      {said === '' ? null : <p>{said}</p>}
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
    </section>
  );
}
