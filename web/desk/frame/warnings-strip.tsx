import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CaseRow, DeskWarning } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { countryName, memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { adviceOn, meaningOf } from './warning-words.ts';

export type WarningsStripProps = {
  readonly warnings: readonly DeskWarning[];
  readonly rows: readonly CaseRow[];
  readonly onOpenCase: (id: string) => void;
};

/** What a member must be told loudly. It stays until the desk says that it is over. */
export function WarningsStrip({ warnings, rows, onOpenCase }: WarningsStripProps): JSX.Element {
  const words = t().warnings;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="strip strip--danger" aria-labelledby={`${id}-title`}>
      <p role="alert" id={`${id}-title`}>
        <strong>{words.title(warnings.length)}</strong>
      </p>
      <button
        type="button"
        class="button button--second button--small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hide : words.show}
      </button>
      <ul class="warnings" id={id} hidden={!open}>
        {warnings.map((warning) => (
          <li key={`${warning.place} ${warning.code} ${warning.subject}`}>
            <strong>{words.places[warning.place]}</strong>
            <Subject warning={warning} rows={rows} onOpenCase={onOpenCase} />
            <p>{meaningOf(warning)}</p>
            <p>{adviceOn(warning)}</p>
            <p class="quiet">{t().problems.code(isolated(warning.code))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SubjectProps = Omit<WarningsStripProps, 'warnings'> & { readonly warning: DeskWarning };

/** Which case, member or arrival it is about, where the desk can tell. */
function Subject({ warning, rows, onOpenCase }: SubjectProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().warnings;
  const { place, subject } = warning;
  if (subject === '') return null;
  if (place === 'stream') return <p>{words.forEntry(subject)}</p>;
  const row = rows.find(({ id }) => id === subject);
  if (row) {
    return (
      <p>
        {words.forCase(countryName(row.card.country))}{' '}
        <Button kind="quiet" small onPress={() => onOpenCase(subject)}>
          {words.openCase}
        </Button>
      </p>
    );
  }
  return place === 'digest' || place === 'roster' ? (
    <p>{words.forMember(memberLabel(desk, subject))}</p>
  ) : null;
}
