import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';

export type GoneNoticeProps = { readonly title: string; readonly text: string; readonly onBack: () => void };

/** What stands where a case was that is ours no longer or was deleted: nothing of it is left on the page. */
export function GoneNotice({ title, text, onBack }: GoneNoticeProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section>
      <h2 class="case__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{text}</p>
      <div class="actions">
        <Button onPress={onBack}>{t().people.gone.back}</Button>
      </div>
    </section>
  );
}
