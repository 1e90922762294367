import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PSEUDONYM_CHARACTERS } from '../../../src/casefile/dossier/dossier-document.ts';
import type { PersonMark } from '../../../src/casefile/dossier/redact.ts';
import { Button } from '../../shared/kit/button.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { t } from '../text.ts';

export type PersonMarksProps = {
  /** The draft under which half of one stays. */
  readonly of: { readonly caseId: string; readonly destination: string };
  readonly persons: readonly PersonMark[];
  readonly onChange: (persons: readonly PersonMark[]) => void;
};

const NOBODY: PersonMark = { text: '', as: '' };

/** Names of other people, and what stands in their place. */
export function PersonMarks({ of, persons, onChange }: PersonMarksProps): JSX.Element {
  const words = t().dossier;
  const { form, write, clear } = useFormDraft(of.caseId, `form:person-${of.destination}`, NOBODY);
  const { text, as } = form;
  const [tried, setTried] = useState(false);
  const other = plain(as);
  const isComplete = text.trim() !== '' && other !== '' && other.length <= PSEUDONYM_CHARACTERS;
  const add = (): void => {
    setTried(!isComplete);
    if (!isComplete) return;
    onChange([...persons, { text: text.trim(), as: other }]);
    clear();
  };
  return (
    <section class="person-marks" aria-labelledby="dossier-persons">
      <h4 id="dossier-persons">{words.persons}</h4>
      <p class="quiet">{words.personsHint}</p>
      <ul class="kept-list">
        {persons.map((person) => (
          <li key={person.text}>
            <bdi>{person.text}</bdi> → <bdi>{person.as}</bdi>{' '}
            <Button kind="quiet" small onPress={() => onChange(persons.filter((each) => each !== person))}>
              {words.personRemove(person.text)}
            </Button>
          </li>
        ))}
      </ul>
      <div class="person-marks__new">
        <TextField
          label={words.personText}
          error={tried && !isComplete ? words.personMissing : undefined}
          value={text}
          onChange={(typed) => write({ text: typed })}
        />
        <TextField label={words.personAs} value={as} onChange={(typed) => write({ as: typed })} />
        <Button kind="second" small onPress={add}>
          {words.personAdd}
        </Button>
      </div>
    </section>
  );
}

/** One line without the marks that a name may not have. */
const plain = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();
