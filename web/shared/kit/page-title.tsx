import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type PageTitleProps = { readonly children: string };

/** The heading of a page that replaced another: takes the focus, so that reading starts here. */
export function PageTitle({ children }: PageTitleProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
