import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OPEN_ANSWERS } from '../../../src/casefile/codes/open-answers.ts';
import { q } from '../intake-words.ts';
import { type Choice, ChooseSome } from '../kit/choices.tsx';
import type { AnswerGroup } from './answer-groups.ts';

export type ChooseInGroupsProps = {
  readonly legend: string;
  readonly groups: readonly AnswerGroup[];
  readonly values: readonly string[];
  readonly options: (codes: readonly string[]) => readonly Choice<string>[];
  readonly onChange: (values: readonly string[]) => void;
};

/** Any number of answers of a long list. Each group unfolds and says how many of it are chosen; with any it starts open. */
export function ChooseInGroups(props: ChooseInGroupsProps): JSX.Element {
  const { legend, groups, values, options, onChange } = props;
  const among = (codes: readonly string[]): string[] => values.filter((value) => codes.includes(value));
  const change = (codes: readonly string[]) => (chosen: string[]) =>
    onChange([...values.filter((value) => !codes.includes(value)), ...chosen]);
  return (
    <fieldset class="field groups">
      <legend class="field__label">{legend}</legend>
      {groups.map(({ name, codes }) => (
        <Group key={name} name={name} chosen={among(codes).length}>
          <ChooseSome legend={name} values={among(codes)} options={options(codes)} onChange={change(codes)} />
        </Group>
      ))}
      <ChooseSome
        legend={legend}
        values={among(OPEN_ANSWERS)}
        options={options(OPEN_ANSWERS)}
        onChange={change(OPEN_ANSWERS)}
      />
    </fieldset>
  );
}

type GroupProps = { readonly name: string; readonly chosen: number; readonly children: JSX.Element };

function Group({ name, chosen, children }: GroupProps): JSX.Element {
  // Only at first: later it stands as the person left it.
  const [startsOpen] = useState(chosen > 0);
  return (
    <details class="card groups__group" open={startsOpen}>
      <summary>
        {name}
        {chosen > 0 ? <span class="groups__chosen"> · {q().page.chosen(chosen)}</span> : null}
      </summary>
      {children}
    </details>
  );
}
