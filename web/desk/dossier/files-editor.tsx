import type { JSX } from 'preact';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { standingOfFile } from '../../../src/casefile/consent/standing.ts';
import { releasableFiles } from '../../../src/casefile/dossier/released-files.ts';
import { custodyOf } from '../../../src/casefile/files/custody.ts';
import { namedAs } from '../../../src/casefile/files/held-file.ts';
import { filesFormOf } from '../../../src/casefile/routing/destination.ts';
import type { KnownDestination } from '../../../src/casefile/routing/reachable.ts';
import { isolated } from '../../shared/isolated.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { t } from '../text.ts';
import { type FileLabels, isToGo, LABEL_CHARACTERS, labelOf } from './file-labels.ts';

export type FilesEditorProps = {
  readonly state: CaseState;
  readonly destination: KnownDestination;
  readonly today: string;
  readonly labels: FileLabels;
  readonly onChange: (labels: FileLabels) => void;
};

/** Every file of the case: those that the person lets go to this destination under a label, the others with why not. */
export function FilesEditor({
  state,
  destination,
  today,
  labels,
  onChange,
}: FilesEditorProps): JSX.Element | null {
  const words = t().dossier;
  const { held } = state.files;
  if (held.length === 0) return null;
  const free = releasableFiles(state, destination, today);
  const isFree = (id: string): boolean => free.some((item) => item.id === id);
  const doGo = destination.where === 'portal' || filesFormOf(destination.kept.format) !== null;
  const at = { today, destination: destination.consentId };
  return (
    <section aria-labelledby="dossier-files">
      <h4 id="dossier-files">{words.files.title}</h4>
      <p class="quiet">{doGo ? words.files.along : words.files.hint}</p>
      {free.some(({ id }) => custodyOf(state.custody, id).note !== null) ? (
        <p class="quiet">{words.files.noted(words.part.assessment, words.part.timeline)}</p>
      ) : null}
      {held
        .filter(({ item }) => !isFree(item.id))
        .map((file) => ({ item: file.item, named: namedAs(file) }))
        .map(({ item, named }) => (
          <p key={item.id}>
            <bdi>{item.name}</bdi>:{' '}
            <span class="quiet">
              {item.lock === undefined
                ? withheldWhy(standingOfFile(state.consent, named, at))
                : words.files.locked}
            </span>
          </p>
        ))}
      {free.length === 0 ? null : (
        <ChooseSome
          legend={words.part.evidence}
          options={free.map(({ id, name }) => ({ value: id, label: words.files.goes(isolated(name)) }))}
          values={free.flatMap(({ id }) => (isToGo(state, labels, id) ? [id] : []))}
          onChange={(chosen) =>
            onChange({
              ...labels,
              goes: {
                ...labels.goes,
                ...Object.fromEntries(free.map(({ id }) => [id, chosen.includes(id)])),
              },
            })
          }
        />
      )}
      {free
        .filter(({ id }) => isToGo(state, labels, id))
        .map(({ id, name }) => {
          const label = labelOf(state, labels, id);
          return (
            <TextField
              key={id}
              label={words.files.label(isolated(name))}
              error={label.length > LABEL_CHARACTERS ? words.files.long : undefined}
              value={labels.texts[id] ?? label}
              onChange={(text) =>
                onChange({ ...labels, texts: { ...labels.texts, [id]: text.toWellFormed() } })
              }
            />
          );
        })}
    </section>
  );
}

const withheldWhy = (standing: ReturnType<typeof standingOfFile>): string =>
  standing === 'granted' ? '' : t().dossier.withheld[standing];
