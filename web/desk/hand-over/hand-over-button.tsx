import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { formsOf, type MadeForm } from '../../../src/casefile/routing/destination.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { importPatiently } from '../../shared/import-patiently.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { ENGLISH } from '../../shared/languages.ts';
import { PATIENT } from '../../shared/retry.ts';
import { CATALOGUES } from '../catalogues.ts';
import { destinationName } from '../consent/destination-name.ts';
import { saveFile } from '../exporting/save-file.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { FilesWord } from './files-word.tsx';
import { KeyPrint } from './key-print.tsx';
import { type Made, makeForm } from './make-form.ts';
import { languageReadAt, readableLanguages } from './read-there.ts';
import { ReadyPart } from './ready-part.tsx';
import type { ReadyShelf } from './ready-shelf.ts';

export type HandOverButtonProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  /** Whether it may be handed over now. What was asked and what was made stay either way. */
  readonly isAllowed: boolean;
  readonly ready: ReadyShelf;
};

const SEALED: readonly MadeForm[] = ['age', 'openpgp', 'self-opening'];

/** Makes of an approved dossier what leaves for a destination off the portal, and shows it once. */
export function HandOverButton({ view, referral, isAllowed, ready }: HandOverButtonProps): JSX.Element {
  const { desk } = useSurroundings();
  const { destination: id, hash, outside } = referral.dossier;
  const kept = desk.team().destinations.find((each) => each.id === id);
  const forms = formsOf(outside?.format ?? '');
  const [asking, setAsking] = useState(false);
  const [form, setForm] = useState<MadeForm | undefined>(forms[0]);
  const [language, setLanguage] = useState(() => languageReadAt(kept));
  const justMade = useRef(false);
  const held = ready.of(hash);
  const words = t().handOver;
  const name = destinationName(desk, id);
  const work = async (): Promise<void> => {
    const load = CATALOGUES.load[language.tag];
    if (form === undefined || load === undefined) return;
    const readIn = { language, words: await importPatiently(load, PATIENT) };
    let made: Made | null = null;
    await desk.referrals.handOver(view.id, hash, {
      form,
      make: async (what) => {
        made = await makeForm(form, what, readIn, { entropy: browserEntropy, now: now() });
        return made.bytes;
      },
    });
    keep(made);
  };
  const keep = (made: Made | null): void => {
    if (made === null) return;
    justMade.current = true;
    ready.hold(hash, { made, language });
    if (made.form !== 'sheet') save(made);
  };
  return (
    <>
      {isAllowed ? (
        <Button
          small
          fullName={`${words.action} ${name}`}
          unavailable={!view.intact || held !== null}
          onPress={() => setAsking(true)}
        >
          {words.action}
        </Button>
      ) : null}
      {held === null ? null : (
        <ReadyPart
          ready={held}
          name={name}
          takesFocus={justMade.current}
          onSave={() => save(held.made)}
          onForget={() => ready.hold(hash, null)}
        />
      )}
      {asking ? (
        <StepDialog
          title={words.title(name)}
          text={words.text}
          action={words.yes}
          done={words.ready.title(name)}
          failed={words.failed}
          why={null}
          final
          work={work}
          onEnd={() => setAsking(false)}
        >
          {() => (
            <>
              {form === undefined || SEALED.includes(form) ? null : (
                <p>
                  <strong>{words.open}</strong>
                </p>
              )}
              {kept === undefined ? null : (
                <>
                  <h3>{words.reach}</h3>
                  <Written text={kept.reach} />
                </>
              )}
              <KeyPrint kept={kept} form={form} />
              <FilesWord referral={referral} />
              {forms.length < 2 ? null : (
                <ChooseOne
                  legend={words.form}
                  options={forms.map((value) => ({ value, label: words.forms[value] }))}
                  value={form ?? ''}
                  onChange={setForm}
                />
              )}
              <SelectField
                label={words.language}
                hint={words.languageHint}
                value={language.tag}
                options={readableLanguages().map(({ tag, ownName }) => ({ value: tag, label: ownName }))}
                onChange={(tag) =>
                  setLanguage(readableLanguages().find((each) => each.tag === tag) ?? ENGLISH)
                }
              />
            </>
          )}
        </StepDialog>
      ) : null}
    </>
  );
}

function save({ file, bytes }: Made): void {
  if (file !== null) saveFile(file.name, file.type, bytes);
}
