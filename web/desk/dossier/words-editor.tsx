import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { REDACTION_REASONS, type RedactionReason } from '../../../src/casefile/dossier/parts.ts';
import type { Redaction, Run } from '../../../src/casefile/dossier/redact.ts';
import { Button } from '../../shared/kit/button.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { fieldName } from './field-in-words.ts';
import { RunsView } from './runs-view.tsx';

export type WordsEditorProps = {
  readonly field: string;
  /** As it was written. */
  readonly text: string;
  /** As it leaves. */
  readonly runs: readonly Run[];
  readonly redactions: readonly Redaction[];
  readonly onChange: (redactions: readonly Redaction[]) => void;
};

/** Words of the report as they leave, and the way to hide some: select them and say why. */
export function WordsEditor({ field, text, runs, redactions, onChange }: WordsEditorProps): JSX.Element {
  const { announce } = useSurroundings();
  const words = t().dossier;
  const id = useId();
  const original = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<RedactionReason>('identifies-person');
  const name = fieldName(field);
  const hideSelected = (): void => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = original.current ?? {};
    if (from === to) announce(words.nothingSelected);
    else onChange([...redactions, { from, to, reason }]);
  };
  return (
    <div class="words-editor">
      <h6>{name}</h6>
      <RunsView runs={runs} />
      <Button kind="quiet" small expanded={open} fullName={words.hideIn(name)} onPress={() => setOpen(!open)}>
        {words.hide}
      </Button>
      {open ? (
        <div class="words-editor__tools">
          <p id={`${id}-hint`} class="quiet">
            {words.hideHint}
          </p>
          {/* The places of a selection count in this text, to which a browser adds and takes nothing. */}
          <textarea
            class="input"
            readOnly
            dir="auto"
            rows={6}
            ref={original}
            aria-label={name}
            aria-describedby={`${id}-hint`}
            value={text}
          />
          <SelectField
            label={words.reason}
            value={reason}
            options={REDACTION_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
            onChange={(chosen) => {
              const found = REDACTION_REASONS.find((each) => each === chosen);
              if (found) setReason(found);
            }}
          />
          <div class="actions">
            <Button kind="second" small onPress={hideSelected}>
              {words.hideSelection}
            </Button>
            <Button kind="second" small onPress={() => onChange([{ from: 0, to: text.length, reason }])}>
              {words.hideAll}
            </Button>
            {redactions.length === 0 ? null : (
              <Button kind="quiet" small onPress={() => onChange([])}>
                {words.showAgain}
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </div>
  );
}
