import type { JSX } from 'preact';
import type { DossierChoices } from '../../../src/casefile/dossier/dossier-choices.ts';
import { DATE_COARSENESS, PLACE_COARSENESS } from '../../../src/casefile/dossier/parts.ts';
import { hasQuorum } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type DossierChoicesFormProps = {
  readonly view: CaseView;
  readonly choices: DossierChoices;
  readonly set: (change: Partial<DossierChoices>) => void;
  readonly names: string | null;
  readonly setNames: (names: string) => void;
};

const RENDITIONS = ['anonymised', 'named'] as const;

/** Whether names stand in it, and how exact places and dates are. */
export function DossierChoicesForm(props: DossierChoicesFormProps): JSX.Element {
  const { choices, set } = props;
  const words = t().dossier;
  return (
    <>
      <h4>{words.choices}</h4>
      <ChooseOne
        legend={words.rendition}
        options={RENDITIONS.map((value) => ({ value, label: words.renditions[value] }))}
        value={choices.rendition}
        onChange={(rendition) => set({ rendition })}
      />
      {choices.rendition === 'named' ? <NamesIn {...props} /> : null}
      <SelectField
        label={words.place}
        value={choices.place}
        options={PLACE_COARSENESS.map((value) => ({ value, label: words.places[value] }))}
        onChange={(chosen) => {
          const place = PLACE_COARSENESS.find((each) => each === chosen);
          if (place) set({ place });
        }}
      />
      <SelectField
        label={words.dates}
        value={choices.dates}
        options={DATE_COARSENESS.map((value) => ({ value, label: words.dateChoices[value] }))}
        onChange={(chosen) => {
          const dates = DATE_COARSENESS.find((each) => each === chosen);
          if (dates) set({ dates });
        }}
      />
    </>
  );
}

/** Names come in only where colleagues agreed to open them for this member, and only now. */
function NamesIn({ view, names, setNames }: DossierChoicesFormProps): JSX.Element {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().dossier;
  const { identity } = view.state;
  if (names !== null) return <p>{words.namesIn}</p>;
  const request = identity?.requests.findLast((one) => one.by === desk.me.id && hasQuorum(identity, one));
  if (request === undefined) return <p>{words.noNames}</p>;
  const open = (): Promise<boolean> =>
    run(async () => setNames((await desk.openNames(view.id, request.sequence)).names));
  return (
    <>
      <div class="actions">
        <Button kind="second" small unavailable={working || !view.intact} onPress={() => void open()}>
          {words.openNames}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </>
  );
}
