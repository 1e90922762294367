import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { s } from '../../shared/text.ts';
import { canOpenNames, chosenReaders } from '../chosen-readers.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { AboutReader } from '../parts/readers-list.tsx';
import { TrustNotice } from '../parts/trust-notice.tsx';
import type { Team } from '../team.ts';
import { t } from '../text.ts';

export function ChoosePage(props: PageProps): JSX.Element {
  const words = t().choose;
  return (
    <Page {...props} title={words.title}>
      {props.journey.readersChanged ? (
        <Notice tone="caution" title={words.changed.title} urgent>
          <p>{words.changed.text}</p>
        </Notice>
      ) : null}
      <p>{words.intro}</p>
      {props.trust.kind === 'trusted' ? (
        <ChooseReaders {...props} team={props.trust.team} />
      ) : (
        <TrustNotice {...props} />
      )}
    </Page>
  );
}

function ChooseReaders({ team, journey, dispatch }: PageProps & { readonly team: Team }): JSX.Element {
  const [tried, setTried] = useState(false);
  const words = t().choose;
  const chosen = chosenReaders(team, journey.draft).map((reader) => reader.id);
  const names = canOpenNames(team, journey.draft);
  const keep = (ids: string[]): void => {
    const leftOut = team.readers.map((reader) => reader.id).filter((id) => !ids.includes(id));
    dispatch({ type: 'write', change: { leftOut } });
  };
  const submit = (): boolean => {
    setTried(true);
    const complete = chosen.length > 0 && names !== 'too-few';
    if (complete) dispatch({ type: 'next' });
    return complete;
  };
  return (
    <Form action={s().continue} onSubmit={submit}>
      <ChooseSome
        legend={words.legend}
        hint={words.fewer}
        error={tried ? faultOf(chosen.length, names, team) : undefined}
        values={chosen}
        onChange={keep}
        options={team.readers.map((reader) => ({
          value: reader.id,
          label: reader.label,
          detail: <AboutReader reader={reader} />,
        }))}
      />
      {names === 'just' && chosen.length > 0 ? (
        <Notice tone="caution">
          <p>{t().people.justEnough}</p>
        </Notice>
      ) : null}
    </Form>
  );
}

function faultOf(
  chosen: number,
  names: ReturnType<typeof canOpenNames>,
  { identityQuorum }: Team,
): string | undefined {
  if (chosen === 0) return t().choose.error;
  return names === 'too-few' ? t().people.tooFew(identityQuorum) : undefined;
}
