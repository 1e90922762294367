import type { ComponentChildren, JSX, Ref } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DemonstrationBanner } from '../../shared/kit/demonstration-banner.tsx';
import { LanguagePicker } from '../../shared/kit/language-picker.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type TopBarProps = {
  /** Undefined while the team's page is shown. */
  readonly onTeam: (() => void) | undefined;
  readonly teamButton: Ref<HTMLButtonElement>;
  /** Undefined while a report is being entered. */
  readonly onEnter: (() => void) | undefined;
  readonly enterButton: Ref<HTMLButtonElement>;
  /** Undefined while the page of tasks is shown. */
  readonly onAgenda: (() => void) | undefined;
  readonly agendaButton: Ref<HTMLButtonElement>;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
  readonly state: ComponentChildren;
};

/** Who is at the desk, and the ways out of it. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { onTeam, teamButton, onEnter, enterButton, onAgenda, agendaButton, onHelp, onSignOut, state } =
    props;
  const { desk } = useSurroundings();
  const words = t().frame;
  return (
    <header class="bar top">
      {desk.roster().document.kind === 'demonstration' ? <DemonstrationBanner /> : null}
      <h1 class="bar__name top__name">{words.name}</h1>
      <nav class="top__links" aria-label={words.pages}>
        {onEnter ? (
          <Button kind="quiet" small onPress={onEnter} buttonRef={enterButton}>
            {t().elsewhere.open}
          </Button>
        ) : null}
        {onAgenda ? (
          <Button kind="quiet" small onPress={onAgenda} buttonRef={agendaButton}>
            {t().agenda.open}
          </Button>
        ) : null}
        {onTeam ? (
          <Button kind="quiet" small onPress={onTeam} buttonRef={teamButton}>
            {t().team.title}
          </Button>
        ) : null}
        <Button kind="quiet" small onPress={onHelp}>
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
