import type { JSX } from 'preact';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { otherForms, type PhraseForm } from '../../shared/phrase-form.ts';
import { t } from '../text.ts';

export type PhraseFormsProps = {
  readonly form: PhraseForm;
  readonly onChange: (form: PhraseForm) => void;
};

/** The other ways in which the same phrase can be written. */
export function PhraseForms({ form, onChange }: PhraseFormsProps): JSX.Element {
  const words = t().phrase.other;
  const name = (other: PhraseForm): string => {
    if (other === 'digits') return words.digits;
    return other === 'en' ? words.english : words.own;
  };
  return (
    <div role="group" aria-label={words.title}>
      <div class="actions">
        {otherForms(language().tag, form).map((other) => (
          <Button kind="quiet" key={other} onPress={() => onChange(other)}>
            {name(other)}
          </Button>
        ))}
      </div>
      <p class="quiet">{words.same}</p>
    </div>
  );
}
