import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { ExamplesOffer } from '../examples/examples-offer.tsx';
import { FirstSteps } from '../parts/first-steps.tsx';
import { FoldingChoice } from '../parts/folding-choice.tsx';
import { t } from '../text.ts';

export type HelpSheetProps = {
  readonly shortcutsOn: boolean;
  readonly onShortcuts: (on: boolean) => void;
  readonly onClose: () => void;
};

export function HelpSheet({ shortcutsOn, onShortcuts, onClose }: HelpSheetProps): JSX.Element {
  const words = t().help;
  const queue = t().queue.keys;
  const lines: readonly (readonly [string, string])[] = [
    ['j', words.next],
    ['k', words.previous],
    [`${words.keys.enter} o`, words.open],
    ['x', queue.choose],
    ['t', queue.takeOn],
    ['h', queue.hand],
    ['m', queue.mute],
    ['v', queue.nextView],
    ['/', words.search],
    ['a', words.answer],
    ['n', words.note],
    ['u', words.unfold],
    [words.keys.escape, words.back],
    ['?', words.sheet],
  ];
  return (
    <Dialog title={words.title} onCancel={onClose} actions={<Button onPress={onClose}>{s().close}</Button>}>
      <h3>{t().guide.title}</h3>
      <FirstSteps />
      <ExamplesOffer offered />
      <h3>{t().reading.title}</h3>
      <FoldingChoice />
      <h3>{t().guide.keyboard}</h3>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([key, does]) => (
            <tr key={key}>
              <td>
                {key.split(' ').map((each) => (
                  <kbd key={each} dir="auto">
                    {each}
                  </kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{queue.aim}</p>
      <p class="quiet">{words.inFields}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={shortcutsOn}
          onChange={(event) => onShortcuts(event.currentTarget.checked)}
        />
        {words.turnOff}
      </label>
      <p class="quiet">{words.turnOffHint}</p>
    </Dialog>
  );
}
