import type { ComponentChildren, JSX } from 'preact';
import { LanguagePicker } from './language-picker.tsx';

export type PageFrameProps = {
  readonly name: string;
  readonly skipLabel: string;
  /** Stays in the bar at the top whatever is scrolled. */
  readonly end: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
};

export function PageFrame({ name, skipLabel, end, foot, children }: PageFrameProps): JSX.Element {
  const toContent = (event: Event): void => {
    // A fragment in the address would add an entry to the history.
    event.preventDefault();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <div class="frame">
      <a class="visually-hidden" href="#content" onClick={toContent}>
        {skipLabel}
      </a>
      <header class="bar">
        <div class="bar__inner">
          <span class="bar__name">{name}</span>
          <LanguagePicker />
          <div class="bar__end">{end}</div>
        </div>
      </header>
      <main class="column" id="content">
        {children}
      </main>
      <footer class="foot">
        <div class="foot__inner">{foot}</div>
      </footer>
    </div>
  );
}
