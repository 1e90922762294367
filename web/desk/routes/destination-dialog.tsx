import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isRouteCode, ROUTE_CODES } from '../../../src/casefile/routing/codes.ts';
import { DESTINATION_FORMATS, type Destination } from '../../../src/casefile/routing/destination.ts';
import { ChooseOne, ChooseSome } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { languageName } from '../../shared/language-name.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { routeWords } from '../../shared/route-words.ts';
import { s } from '../../shared/text.ts';
import { OpenpgpField } from '../hand-over/openpgp-field.tsx';
import { useOpenpgpKey } from '../hand-over/use-openpgp-key.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { useSurroundings } from '../surroundings.ts';
import { KeepDialog } from '../team/keep-dialog.tsx';
import { t } from '../text.ts';
import { isAgeKey, keyFingerprint } from './age-key.ts';
import { destinationOfDraft, draftOfDestination, faultsOfDestination } from './destination-draft.ts';

export type DestinationDialogProps = {
  /** The destination to change; null for a new one. */
  readonly destination: Destination | null;
  readonly onDone: () => void;
};

const NO_CASE = '';

export function DestinationDialog({ destination, onDone }: DestinationDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().destinations;
  const [id] = useState(() => destination?.id ?? desk.newTeamItem());
  const {
    form: draft,
    write: set,
    clear,
  } = useFormDraft(NO_CASE, `form:destination-${destination?.id ?? 'new'}`, draftOfDestination(destination));
  const openpgp = useOpenpgpKey(draft.format === 'openpgp' ? draft.key : '');
  const kept = destinationOfDraft(id, draft, openpgp.found?.text ?? null);
  const tags = [...new Set([...LANGUAGES.map(({ tag }): string => tag), 'pt', ...draft.languages])];
  const key = draft.key.trim();
  return (
    <KeepDialog
      title={destination === null ? words.new : words.edit}
      change={kept === null ? null : { type: 'destination', ...kept }}
      clear={clear}
      onDone={onDone}
    >
      {(tried) => {
        const faults = tried ? faultsOfDestination(draft, openpgp.found?.text ?? null) : {};
        return (
          <>
            <SelectField
              label={words.route}
              error={faults.route}
              value={draft.route}
              options={[
                { value: '', label: s().choose },
                ...ROUTE_CODES.map((value) => ({ value, label: routeWords().names[value] })),
              ]}
              onChange={(route) => set({ route: isRouteCode(route) ? route : '' })}
            />
            <TextField
              label={words.name}
              hint={words.nameHint}
              error={faults.name}
              value={draft.name}
              onChange={(name) => set({ name })}
            />
            <TextField
              label={words.reach}
              hint={words.reachHint}
              error={faults.reach}
              value={draft.reach}
              onChange={(reach) => set({ reach })}
              lines="some"
            />
            <ChooseSome
              legend={words.languages}
              hint={words.languagesHint}
              options={tags.map((value) => ({ value, label: languageName(value) }))}
              values={draft.languages}
              onChange={(languages) => set({ languages })}
            />
            <ChooseOne
              legend={words.format}
              options={DESTINATION_FORMATS.map((value) => ({ value, label: words.formats[value] }))}
              value={draft.format}
              onChange={(format) => set({ format })}
            />
            {draft.format === 'openpgp' ? (
              <OpenpgpField
                value={draft.key}
                onChange={(text) => set({ key: text })}
                error={openpgp.isReading ? undefined : faults.key}
                {...openpgp}
              />
            ) : (
              <TextField
                label={words.key}
                hint={words.keyHint}
                error={faults.key}
                value={draft.key}
                onChange={(text) => set({ key: text })}
                dir="ltr"
              />
            )}
            {draft.format !== 'openpgp' && key !== '' && isAgeKey(key) ? (
              <p class="key-print">
                {words.fingerprint} <bdi dir="ltr">{keyFingerprint(key)}</bdi>
                <br />
                <span class="quiet">{words.compare}</span>
              </p>
            ) : null}
            <TextField
              label={words.notes}
              hint={words.notesHint}
              error={faults.notes}
              value={draft.notes}
              onChange={(notes) => set({ notes })}
              lines="some"
            />
          </>
        );
      }}
    </KeepDialog>
  );
}
