import type { JSX } from 'preact';
import { formatSize } from '../../shared/format.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { ReportSize } from '../report-size.ts';
import { t } from '../text.ts';

/** How much room the words take, and that they are too many when they are. */
export function SizeLine({ size }: { readonly size: ReportSize }): JSX.Element {
  const words = t().check;
  return (
    <>
      <p class="quiet">{words.size(formatSize(size.used), formatSize(size.most))}</p>
      {size.used > size.most ? (
        <Notice tone="danger" urgent>
          <p>{words.tooLong}</p>
        </Notice>
      ) : null}
    </>
  );
}
