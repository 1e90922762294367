import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { languageName } from '../../shared/language-name.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type InsertTemplateProps = {
  /** Of the person who reported: templates in it come first. */
  readonly language: string;
  readonly onInsert: (text: string) => void;
};

/** The team's templates, to begin an answer with; where they come from, while there are none. */
export function InsertTemplate({ language, onInsert }: InsertTemplateProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const [picked, setPicked] = useState<string | null>(null);
  const words = t().team.template;
  const { templates } = desk.team();
  if (templates.length === 0) return <p class="quiet">{t().guide.noTemplates}</p>;
  const fits = templates.filter((template) => template.language === language);
  const others = templates.filter((template) => template.language !== language);
  // What fits the person's language is at hand with one press.
  const chosen = picked ?? fits[0]?.id ?? '';
  const template = templates.find(({ id }) => id === chosen);
  const insert = (): void => {
    if (template === undefined) return;
    onInsert(template.text);
    setPicked(null);
    announce(words.inserted);
  };
  const options = [...fits, ...others].map((each) => ({
    value: each.id,
    label: words.option(each.title, languageName(each.language)),
  }));
  return (
    <div class="insert">
      <SelectField
        label={words.insertLabel}
        value={template?.id ?? ''}
        options={[{ value: '', label: words.choose }, ...options]}
        onChange={setPicked}
      />
      <Button small kind="second" unavailable={template === undefined} onPress={insert}>
        {words.insert}
      </Button>
    </div>
  );
}
