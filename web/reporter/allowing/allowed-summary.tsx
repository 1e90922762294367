import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { hasDecided } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import { destinationsOf } from '../destinations-of.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';
import { GroupsList } from './groups-list.tsx';

/** Who may do what, among what will be sent, with a way to change it. */
export function AllowedSummary({ journey, dispatch, trust }: PageProps): JSX.Element {
  const { title, undecided } = a().page;
  const { allowed } = journey.draft;
  return (
    <section class="block">
      <h2>{title}</h2>
      {hasDecided(allowed) ? (
        <GroupsList allowed={allowed} destinations={destinationsOf(trust)} />
      ) : (
        <p>{undecided}</p>
      )}
      <Button
        kind="quiet"
        small
        fullName={t().check.editOf(title)}
        onPress={() => dispatch({ type: 'mend', page: 'allow' })}
      >
        {t().check.edit}
      </Button>
    </section>
  );
}
