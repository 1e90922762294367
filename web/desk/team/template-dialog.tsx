import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  TEMPLATE_CHARACTERS,
  TEMPLATE_TITLE_CHARACTERS,
  type Template,
} from '../../../src/casefile/team-content.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { languageName } from '../../shared/language-name.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeepDialog } from './keep-dialog.tsx';

export type TemplateDialogProps = {
  /** The template to change; null for a new one. */
  readonly template: Template | null;
  readonly onDone: () => void;
};

const NO_CASE = '';

export function TemplateDialog({ template, onDone }: TemplateDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.template;
  const [id] = useState(() => template?.id ?? desk.newTeamItem());
  const { form, write, clear } = useFormDraft(NO_CASE, `form:template-${template?.id ?? 'new'}`, {
    title: template?.title ?? '',
    language: template?.language ?? 'en',
    text: template?.text ?? '',
  });
  const { title, language, text } = form;
  const tags = [...new Set<string>([...LANGUAGES.map(({ tag }) => tag), language])];
  const name = title.trim();
  const titleFault = name === '' || name.length > TEMPLATE_TITLE_CHARACTERS ? words.nameMissing : undefined;
  const textFault = faultOf(text);
  const isComplete = titleFault === undefined && textFault === undefined;
  return (
    <KeepDialog
      title={template === null ? words.new : words.edit}
      change={
        isComplete
          ? {
              type: 'template',
              version: 1,
              id,
              language,
              title: plain(name),
              text: text.trim().toWellFormed(),
            }
          : null
      }
      clear={clear}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <TextField
            label={words.name}
            hint={words.nameHint}
            error={tried ? titleFault : undefined}
            value={title}
            onChange={(typed) => write({ title: typed })}
          />
          <SelectField
            label={words.language}
            value={language}
            options={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
            onChange={(tag) => write({ language: tag })}
          />
          <TextField
            label={words.text}
            error={tried ? textFault : undefined}
            value={text}
            onChange={(typed) => write({ text: typed })}
            lines="many"
          />
        </>
      )}
    </KeepDialog>
  );
}

function faultOf(text: string): string | undefined {
  const words = t().team.template;
  if (text.trim() === '') return words.textMissing;
  return text.length > TEMPLATE_CHARACTERS ? words.textTooLong : undefined;
}

/** One line without the marks that a name may not have. */
const plain = (name: string): string =>
  name.toWellFormed().replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
