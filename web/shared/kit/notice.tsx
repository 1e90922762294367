import type { ComponentChildren, JSX } from 'preact';

export type NoticeProps = {
  readonly tone?: 'plain' | 'good' | 'caution' | 'danger';
  readonly title?: string;
  /** Read out at once when it appears: for what the person must not miss. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
};

export function Notice({ tone = 'plain', title, urgent = false, children }: NoticeProps): JSX.Element {
  return (
    <div class={tone === 'plain' ? 'notice' : `notice notice--${tone}`} role={urgent ? 'alert' : undefined}>
      {title ? <p class="notice__title">{title}</p> : null}
      {children}
    </div>
  );
}
