import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  buildDossier,
  type DossierInput,
  draftParts,
  refusalsOf,
} from '../../../src/casefile/dossier/build-dossier.ts';
import type { DossierChoices } from '../../../src/casefile/dossier/dossier-choices.ts';
import { PARAGRAPH_WORDS, wordsIn } from '../../../src/casefile/dossier/dossier-document.ts';
import { draftParagraph, factsOf } from '../../../src/casefile/dossier/paragraph.ts';
import type { KnownDestination } from '../../../src/casefile/routing/reachable.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { ProposeDossier } from '../referral/propose-dossier.tsx';
import { blockInWords } from '../routes/route-in-words.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { DossierChoicesForm } from './dossier-choices-form.tsx';
import { DossierView } from './dossier-view.tsx';
import { chosenFiles } from './file-labels.ts';
import { FilesEditor } from './files-editor.tsx';
import { PartEditor } from './part-editor.tsx';
import { PersonMarks } from './person-marks.tsx';
import { useDossierWork } from './use-dossier-work.ts';
import { voice } from './voice.ts';

export type DossierPanelProps = {
  readonly view: CaseView;
  readonly destination: KnownDestination;
  readonly onBack: () => void;
  /** Leads to where a proposed dossier is approved and sent. */
  readonly onProposed: () => void;
};

/** What a destination would be told: each part beside the consent that allows it, what is hidden, and how it will be read. */
export function DossierPanel({ view, destination, onBack, onProposed }: DossierPanelProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().dossier;
  const heading = useRef<HTMLHeadingElement>(null);
  const { form, write, clear } = useDossierWork(view.id, destination.id);
  const { choices, labels } = form;
  // Held by this part of the screen alone, like names wherever they are shown.
  const [names, setNames] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (change: Partial<DossierChoices>): void => write({ choices: { ...choices, ...change } });
  const input: DossierInput = {
    state: view.state,
    events: view.events,
    destination,
    organisation: desk.roster().document.profile.name,
    names,
    files: chosenFiles(view.state, labels),
    choices: { ...choices, paragraph: fitting(choices.paragraph) },
    today: dayOf(now()),
  };
  const refusals = refusalsOf(input);
  const result = buildDossier(input);
  const document = 'document' in result ? result.document : null;
  const paragraph = choices.paragraph?.text ?? '';
  return (
    <section class="dossier-work" aria-labelledby="dossier-title">
      <Button kind="quiet" small onPress={onBack}>
        {words.back}
      </Button>
      <h3 id="dossier-title" tabIndex={-1} ref={heading}>
        {words.title(destination.name)}
      </h3>
      <p class="quiet">{words.intro}</p>
      {refusals.length === 0 ? null : (
        <Notice tone="caution" title={words.refusedTitle}>
          <ul>
            {refusals.map((refusal) => {
              const line =
                refusal.kind === 'has-to-be-named' || refusal.kind === 'names-closed'
                  ? words.refusals[refusal.kind]
                  : blockInWords(refusal);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </Notice>
      )}
      <DossierChoicesForm {...{ view, choices, set, names, setNames }} />
      <PersonMarks
        of={{ caseId: view.id, destination: destination.id }}
        persons={choices.persons}
        onChange={(persons) => set({ persons })}
      />
      <h4>{words.parts}</h4>
      {draftParts(input).map((draft) => (
        <PartEditor key={draft.part} {...{ draft, choices, set }} />
      ))}
      <FilesEditor
        state={view.state}
        today={input.today}
        {...{ destination, labels }}
        onChange={(next) => write({ labels: next })}
      />
      <TextField
        label={words.gaps}
        value={choices.gaps}
        onChange={(gaps) => set({ gaps: gaps.toWellFormed() })}
        lines="some"
      />
      <TextField
        label={words.paragraph}
        hint={`${words.paragraphHint} ${words.words(wordsIn(paragraph))}`}
        error={wordsIn(paragraph) > PARAGRAPH_WORDS ? words.tooManyWords : undefined}
        value={paragraph}
        onChange={(text) => set({ paragraph: { language: language().tag, text: text.toWellFormed() } })}
        lines="many"
      />
      {document === null ? null : (
        <Button
          kind="second"
          small
          onPress={() =>
            set({
              paragraph: { language: language().tag, text: draftParagraph(factsOf(document), voice) },
            })
          }
        >
          {words.draftParagraph}
        </Button>
      )}
      <TextField
        label={words.reply}
        value={choices.reply}
        onChange={(reply) => set({ reply: reply.toWellFormed() })}
        lines="some"
      />
      {document === null ? null : (
        <section aria-labelledby="dossier-preview">
          <h3 id="dossier-preview">{words.preview}</h3>
          <DossierView document={document} isDraft />
        </section>
      )}
      {document === null ? null : (
        <ProposeDossier
          view={view}
          document={document}
          onProposed={() => {
            clear();
            onProposed();
          }}
        />
      )}
    </section>
  );
}

/** A paragraph as far as it may stand in a dossier: not while it is empty or too long. */
const fitting = (paragraph: DossierChoices['paragraph']): DossierChoices['paragraph'] => {
  const count = wordsIn(paragraph?.text ?? '');
  return count === 0 || count > PARAGRAPH_WORDS ? null : paragraph;
};
