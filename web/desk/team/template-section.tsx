import type { JSX } from 'preact';
import { languageName } from '../../shared/language-name.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeptSection } from './kept-section.tsx';
import { TemplateDialog } from './template-dialog.tsx';

export function TemplateSection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.template;
  return (
    <KeptSection
      id="team-template"
      words={words}
      items={desk.team().templates}
      nameOf={({ title, language }) => words.option(title, languageName(language))}
      show={({ title, language, text }) => (
        <>
          <p class="kept__what">
            <strong dir="auto">{title}</strong> <span class="tag">{languageName(language)}</span>
          </p>
          <Written text={text} language={language} />
        </>
      )}
      dialog={(template, end) => <TemplateDialog template={template} onDone={end} />}
    />
  );
}
