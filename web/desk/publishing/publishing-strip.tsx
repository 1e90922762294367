import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** That a colleague waits for a word about numbers, or that the public is shown none. */
export function PublishingStrip({ onLook }: { readonly onLook: () => void }): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().publishing.strip;
  const { proposal } = desk.publishing.state();
  const waits = proposal !== null && !desk.isOwn(proposal.by);
  const lapsed = proposal === null && !desk.publishing.isInForce();
  if (!waits && !lapsed) return null;
  return (
    <section class="strip strip--caution" aria-label={t().publishing.title}>
      <p>{waits ? words.waiting : words.lapsed}</p>
      <Button kind="second" small onPress={onLook}>
        {words.look}
      </Button>
    </section>
  );
}
