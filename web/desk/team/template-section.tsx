import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Template } from '../../../src/casefile/team-content.ts';
import { Button } from '../../shared/kit/button.tsx';
import { languageName } from '../../shared/language-name.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeptItem } from './kept-item.tsx';
import { TemplateDialog } from './template-dialog.tsx';

export function TemplateSection(): JSX.Element {
  const { desk } = useSurroundings();
  const [editing, setEditing] = useState<Template | 'new' | null>(null);
  const words = t().team.template;
  const { templates } = desk.team();
  return (
    <section class="team__part" aria-labelledby="team-template">
      <h3 id="team-template">{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      {templates.length === 0 ? <p>{words.none}</p> : null}
      <ul class="kept-list">
        {templates.map((template) => (
          <KeptItem
            key={template.id}
            item={template}
            name={words.option(template.title, languageName(template.language))}
            onChange={() => setEditing(template)}
          >
            <p class="kept__what">
              <strong dir="auto">{template.title}</strong>{' '}
              <span class="tag">{languageName(template.language)}</span>
            </p>
            <Written text={template.text} language={template.language} />
          </KeptItem>
        ))}
      </ul>
      <Button kind="second" onPress={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === null ? null : (
        <TemplateDialog template={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </section>
  );
}
