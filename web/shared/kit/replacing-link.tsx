import type { JSX } from 'preact';

export type ReplacingLinkProps = { readonly href: string; readonly children: string };

/** Leads to another page of this site in place of this one: whoever leaves there must not find this one by going back. */
export function ReplacingLink({ href, children }: ReplacingLinkProps): JSX.Element {
  const replace = (event: Event): void => {
    event.preventDefault();
    location.replace(href);
  };
  return (
    <a href={href} onClick={replace}>
      {children}
    </a>
  );
}
