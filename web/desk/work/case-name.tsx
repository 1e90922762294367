import type { JSX } from 'preact';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { formatShortDay } from '../format-time.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';

/** Which case it is, for a list of other things: country and day, as its row in the list has them. */
export const caseNameOf = ({ country, received }: CardDocument): string =>
  `${countryName(country)} · ${t().cases.received(formatShortDay(received))}`;

export function CaseName({ card }: { readonly card: CardDocument }): JSX.Element {
  return (
    <>
      <p>{caseNameOf(card)}</p>
      <p class="quiet kept__what" dir="auto" translate={false}>
        {card.excerpt === '' ? t().cases.noWords : card.excerpt}
      </p>
    </>
  );
}
