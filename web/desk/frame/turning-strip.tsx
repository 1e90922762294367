import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Progress } from '../../shared/kit/progress.tsx';
import { useChanges } from '../hooks/use-changes.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/**
 * How many cases still wait for a new secret. It counts what is left of the most there were, so a case that failed stays in it
 * and is tried again at the next look.
 */
export function TurningStrip(): JSX.Element | null {
  const { desk } = useSurroundings();
  const most = useRef(0);
  const changes = useChanges(desk);
  // Looks at every card: once after each change, not whenever the page is drawn.
  const left = useMemo(() => desk.turning(), [desk, changes]);
  most.current = left === 0 ? 0 : Math.max(most.current, left);
  if (left === 0) return null;
  const done = most.current - left;
  return (
    <section class="strip strip--turning" aria-label={t().manyPeople.turning.label}>
      <Progress label={t().manyPeople.turning.left(left)} share={done / most.current} />
      <p class="quiet">{t().manyPeople.turning.text}</p>
    </section>
  );
}
