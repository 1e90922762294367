import type { JSX } from 'preact';
import type { PartDraft } from '../../../src/casefile/dossier/build-dossier.ts';
import type { DossierChoices } from '../../../src/casefile/dossier/dossier-choices.ts';
import { t } from '../text.ts';
import { FieldList } from './dossier-view.tsx';
import { WordsEditor } from './words-editor.tsx';

export type PartEditorProps = {
  readonly draft: PartDraft;
  readonly choices: DossierChoices;
  readonly set: (change: Partial<DossierChoices>) => void;
};

/** One part beside the consent that allows it; grey where it does not. */
export function PartEditor({ draft, choices, set }: PartEditorProps): JSX.Element {
  const words = t().dossier;
  const { part, by, fields, withheld } = draft;
  const name = words.part[part];
  const codes = by.join(' + ');
  const isLeftOut = choices.leftOut.includes(part);
  const canChoose = withheld === null || withheld === 'left-out';
  return (
    <section class={withheld === null ? 'part' : 'part part--withheld'} aria-label={name}>
      <div class="part__what">
        <h5>{name}</h5>
        <FieldList fields={fields.filter(({ words: text }) => text === null).map(({ field }) => field)} />
        {fields.map(({ id, words: text, field }) =>
          text === null || (field.value.kind !== 'words' && field.value.kind !== 'act') ? null : (
            <WordsEditor
              key={id}
              field={id}
              text={text}
              runs={field.value.runs}
              redactions={choices.redactions[id] ?? []}
              onChange={(redactions) => set({ redactions: { ...choices.redactions, [id]: redactions } })}
            />
          ),
        )}
      </div>
      <div class="part__consent">
        <p>{canChoose || withheld === 'nothing-there' ? words.allowed(codes) : words.needs(codes)}</p>
        {withheld === null ? null : <p>{words.withheld[withheld]}</p>}
        {canChoose ? (
          <label class="part__leave">
            <input
              type="checkbox"
              checked={isLeftOut}
              aria-label={words.leaveOut(name)}
              onChange={() =>
                set({
                  leftOut: isLeftOut
                    ? choices.leftOut.filter((each) => each !== part)
                    : [...choices.leftOut, part],
                })
              }
            />{' '}
            <span aria-hidden="true">{words.leaveOut(name)}</span>
          </label>
        ) : null}
      </div>
    </section>
  );
}
