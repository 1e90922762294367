import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { SelectField, type SelectOption } from '../../shared/kit/select-field.tsx';
import { s } from '../../shared/text.ts';
import { useSurroundings } from '../surroundings.ts';
import { reviewerOptions } from '../team/reviewer-options.ts';
import { t } from '../text.ts';

export type HandDialogProps = {
  /** Who can be chosen; every other reviewer where it is not known. */
  readonly among?: readonly SelectOption[];
  readonly onHand: (to: string) => void;
  readonly onCancel: () => void;
};

/** Asks which colleague shall have a case. */
export function HandDialog({ among, onHand, onCancel }: HandDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const words = t().queue.handing;
  const options = (among ?? reviewerOptions(desk)).filter(({ value }) => value !== desk.me.id);
  const hand = (): void => {
    setTried(true);
    if (to !== '') onHand(to);
  };
  const actions = (
    <>
      {options.length > 0 ? <Button onPress={hand}>{words.action}</Button> : null}
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onCancel={onCancel} actions={actions}>
      <p>{options.length > 0 ? words.text : words.none}</p>
      {options.length > 0 ? (
        <SelectField
          label={words.label}
          error={tried && to === '' ? words.choose : undefined}
          value={to}
          options={[{ value: '', label: words.notChosen }, ...options]}
          onChange={setTo}
        />
      ) : null}
    </Dialog>
  );
}
