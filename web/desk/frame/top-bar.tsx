import type { ComponentChildren, JSX, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DemonstrationBanner } from '../../shared/kit/demonstration-banner.tsx';
import { LanguagePicker } from '../../shared/kit/language-picker.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** The pages beside the cases. */
export type SidePageName = 'enter' | 'agenda' | 'trends' | 'team';

export type TopBarProps = {
  readonly page: SidePageName | 'cases';
  readonly onPage: (page: SidePageName) => void;
  /** The ways into the pages: what led into one takes the focus back. */
  readonly ways: Readonly<Record<SidePageName, Ref<HTMLButtonElement>>>;
  /** Opens the pages where they are folded. */
  readonly menu: Ref<HTMLButtonElement>;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
  readonly state: ComponentChildren;
};

/** Who is at the desk, and the ways out of it. On a narrow screen the pages fold behind one button. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { page, onPage, ways, menu, onHelp, onSignOut, state } = props;
  const { desk } = useSurroundings();
  const [open, setOpen] = useState(false);
  const words = t().frame;
  const closing = (act: () => void) => (): void => {
    setOpen(false);
    act();
  };
  const fold = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    setOpen(false);
    const bar = event.currentTarget;
    if (bar instanceof Element) bar.querySelector<HTMLElement>('.top__menu button')?.focus();
  };
  const pages: readonly (readonly [SidePageName, string])[] = [
    ['enter', t().elsewhere.open],
    ['agenda', t().agenda.open],
    ['trends', t().trends.open],
    ['team', t().team.title],
  ];
  return (
    <header class="bar top" onKeyDown={fold}>
      {desk.roster().document.kind === 'demonstration' ? <DemonstrationBanner /> : null}
      <h1 class="bar__name top__name">{words.name}</h1>
      <span class="top__menu">
        <Button kind="second" small expanded={open} onPress={() => setOpen(!open)} buttonRef={menu}>
          {t().tabGroups.menu}
        </Button>
      </span>
      <nav class={open ? 'top__links top__links--open' : 'top__links'} aria-label={words.pages}>
        {pages.map(([name, label]) => (
          <Button
            key={name}
            kind="quiet"
            small
            current={page === name}
            onPress={closing(() => onPage(name))}
            buttonRef={ways[name]}
          >
            {label}
          </Button>
        ))}
        <Button kind="quiet" small onPress={closing(onHelp)}>
          {words.help}
        </Button>
      </nav>
      <div class="bar__end top__end">
        <span class="top__state">{state}</span>
        <span class="top__me">{words.signedInAs(isolated(desk.me.label))}</span>
        <LanguagePicker />
        <Button kind="second" small onPress={onSignOut}>
          {words.signOut}
        </Button>
      </div>
    </header>
  );
}
