import type { JSX } from 'preact';
import type { HeldNews } from '../../../src/casefile/referral/referral-state.ts';
import { formatDay } from '../../shared/format.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** That the team says the person allows it no longer: before everything else, so that nobody acts first and reads it afterwards. */
export function GoneNotice({ news }: { readonly news: readonly HeldNews[] }): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().focal.gone;
  const last = news
    .flatMap(({ by, news: each }) => (each.status === 'consent-gone' ? [{ by, each }] : []))
    .at(-1);
  if (last === undefined) return null;
  const { by, each } = last;
  return (
    <Notice tone="danger" title={words.title}>
      <p>{words[each.why](memberLabel(desk, by), formatDay(each.date))}</p>
      <p>{words.todo}</p>
    </Notice>
  );
}
