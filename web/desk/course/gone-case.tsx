import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';

/** What stands in the place of a case that was deleted, by us or by a colleague. */
export function GoneCase(): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice>
      <h2 class="case__title" tabIndex={-1} ref={heading}>
        {t().keeping.carryOut.done}
      </h2>
      <p>{t().problems['case-deleted']}</p>
    </Notice>
  );
}
