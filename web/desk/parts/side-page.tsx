import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';

export type SidePageProps = {
  readonly words: { readonly back: string; readonly title: string; readonly lead: string };
  readonly onBack: () => void;
  readonly children: ComponentChildren;
};

/** A page in place of list and case: the way back, and a heading that takes the focus. */
export function SidePage({ words, onBack, children }: SidePageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main>
      <div class="side-page">
        <Button small kind="quiet" onPress={onBack}>
          {words.back}
        </Button>
        <h2 tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <p class="quiet">{words.lead}</p>
        {children}
      </div>
    </main>
  );
}
