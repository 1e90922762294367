import type { JSX } from 'preact';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { formatShortDay } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** By whom a case was entered, by which way and when it had come; nothing for what came through the portal. */
export function OriginMark({ origin }: { readonly origin: CardDocument['origin'] }): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().elsewhere;
  if (origin.kind === 'portal') return null;
  const { by, channel, received } = origin;
  return (
    <span class="origin-mark">
      {words.mark(memberLabel(desk, by), words.how.channels[channel], formatShortDay(received))}
    </span>
  );
}
