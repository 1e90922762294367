import type { JSX } from 'preact';
import type { Identity } from '../../../src/casefile/identity.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';

export type ShownNamesProps = {
  readonly identity: Identity;
  readonly language: string;
  readonly onHide: () => void;
};

/** Who it is about, how to reach them, and what would be dangerous. */
export function ShownNames({ identity, language, onHide }: ShownNamesProps): JSX.Element {
  const words = t().names;
  return (
    <div class="report">
      <p class="quiet">{words.shown}</p>
      <Part title={words.people} text={identity.names} language={language} />
      <Part title={words.reach} text={identity.reach} language={language} />
      <Part title={words.safety} text={identity.safety} language={language} />
      <div class="actions">
        <Button kind="second" small onPress={onHide}>
          {words.hide}
        </Button>
      </div>
    </div>
  );
}

type PartProps = { readonly title: string; readonly text: string; readonly language: string };

function Part({ title, text, language }: PartProps): JSX.Element {
  return (
    <section class="report__section">
      <h5 class="report__title">{title}</h5>
      {text === '' ? <p class="quiet">{t().names.empty}</p> : <Written text={text} language={language} />}
    </section>
  );
}
