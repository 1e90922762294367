import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CAPTURED_BY, EVIDENCE_KINDS, FACES } from '../../../src/casefile/codes/evidence.ts';
import type { Looked } from '../../shared/files/look-at.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { type ChosenFile, isTooLarge } from './chosen-file.ts';
import { groupsOf } from './finding-groups.ts';
import { f } from './words.ts';

export type FileCardProps = {
  readonly chosen: ChosenFile;
  readonly onChange: (change: Partial<ChosenFile>) => void;
  readonly onRemove: () => void;
};

/** One chosen file: what it would betray, and what the person says of it. */
export function FileCard({ chosen, onChange, onRemove }: FileCardProps): JSX.Element {
  const id = useId();
  const words = f();
  const { file, looked, kind, capturedBy, faces, withOriginal } = chosen;
  return (
    <fieldset class="field">
      <legend class="field__label">
        <bdi>{file.name}</bdi> · {isolated(sizeInWords(file.size))}
      </legend>
      {isTooLarge(chosen) ? (
        <p class="field__error" tabIndex={-1}>
          {words.tooLarge}
        </p>
      ) : null}
      {looked === null ? <p role="status">{words.looking}</p> : <Betrays looked={looked} />}
      {looked?.cleaned === 'cleaned' ? (
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              checked={withOriginal}
              aria-labelledby={`${id}-label`}
              aria-describedby={`${id}-detail`}
              onChange={(event) => onChange({ withOriginal: event.currentTarget.checked })}
            />
            <span class="choice__label" id={`${id}-label`}>
              {words.withOriginal.label}
            </span>
            <span class="choice__detail" id={`${id}-detail`}>
              {words.withOriginal.detail}
            </span>
          </label>
        </div>
      ) : null}
      <SelectField
        label={words.kind}
        value={kind}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => onChange({ kind: EVIDENCE_KINDS.find((each) => each === value) ?? kind })}
      />
      <SelectField
        label={words.by}
        value={capturedBy}
        options={CAPTURED_BY.map((value) => ({ value, label: words.makers[value] }))}
        onChange={(value) =>
          onChange({ capturedBy: CAPTURED_BY.find((each) => each === value) ?? capturedBy })
        }
      />
      <SelectField
        label={words.facesLabel}
        value={faces}
        options={FACES.map((value) => ({ value, label: words.faces[value] }))}
        onChange={(value) => onChange({ faces: FACES.find((each) => each === value) ?? faces })}
      />
      <Button kind="quiet" small fullName={words.remove(file.name)} onPress={onRemove}>
        {words.removeShort}
      </Button>
    </fieldset>
  );
}

function Betrays({ looked: { cleaned, finds } }: { readonly looked: Looked }): JSX.Element {
  const words = f();
  if (cleaned === 'nothing-found') return <p class="quiet">{words.nothingFound}</p>;
  return (
    <Notice tone={cleaned === 'cleaned' ? 'good' : 'caution'} title={words.outcome[cleaned].title}>
      <p>{words.outcome[cleaned].text}</p>
      <ul>
        {groupsOf(finds).map(({ group, values }) => (
          <li key={group}>
            {words.groups[group]}
            {values.length === 0 ? null : (
              <>
                {': '}
                <span dir="auto">{values.join(' · ')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
