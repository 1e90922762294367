import type { JSX } from 'preact';
import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import type { ConsentCode } from '../../../src/casefile/consent/switches.ts';
import { formatDay } from '../../shared/format.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { destinationName } from './destination-name.ts';

type Item = {
  readonly sequence: number;
  readonly day: string;
  readonly title: string;
  readonly text: readonly string[];
};

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** What was asked and answered, and everything that came, in the order of the log. */
export function ConsentHistory({ consent }: { readonly consent: ConsentState }): JSX.Element {
  const words = t().consent;
  const { desk } = useSurroundings();
  const label = (member: string): string => memberLabel(desk, member);
  const items = itemsOf(consent, label, (id) => destinationName(desk, id));
  return (
    <div class="course__part">
      <h4>{words.history}</h4>
      <ol class="turns">
        {items.map(({ sequence, day, title, text }) => (
          <li key={sequence}>
            <p>
              <strong>{title}</strong> · {formatDay(day)}
            </p>
            {text.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

const itemsOf = (
  { consents, withdrawals, confirmations, questions, junk }: ConsentState,
  label: (member: string) => string,
  nameOf: (destination: string) => string,
): Item[] => {
  const words = t().consent;
  const shown = (hour: string): string => hour.slice(0, DAY_CHARACTERS);
  const codesOf = (codes: readonly string[]): string =>
    codes.map((code) => words.codes[code as ConsentCode]).join('; ');
  return [
    ...consents.map(({ sequence, given, by, how, second }) => ({
      sequence,
      day: shown(given),
      title: by === null ? words.items.given : words.items.recorded(label(by)),
      text: [
        ...(how === null || how.words === '' ? [] : [how.words]),
        ...(second === null ? [] : [words.items.seconded(label(second.by))]),
      ],
    })),
    ...withdrawals.map(({ sequence, given, by, how }) => ({
      sequence,
      day: shown(given),
      title: by === null ? words.items.withdrawn : words.items.told(label(by)),
      text: how === null || how.words === '' ? [] : [how.words],
    })),
    ...questions.map(({ sequence, asked, by, destination, codes, nonce }) => ({
      sequence,
      day: asked,
      title: words.items.asked(label(by), nameOf(destination)),
      text: [codesOf(codes), ...(confirmations.some((answer) => answer.nonce === nonce) ? [] : [words.open])],
    })),
    ...confirmations.map(({ sequence, given, destination, codes, answer }) => ({
      sequence,
      day: shown(given),
      title: `${answer === 'yes' ? words.yes : words.no} · ${nameOf(destination)}`,
      text: [codesOf(codes)],
    })),
    ...junk.map(({ sequence, sent, code }) => ({
      sequence,
      day: shown(sent),
      title: words.junk,
      text: [code],
    })),
  ].toSorted((one, other) => one.sequence - other.sequence);
};
