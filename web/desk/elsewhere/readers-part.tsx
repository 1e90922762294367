import type { JSX } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type FormProps, Part } from './fields.tsx';

/** Colleagues with a conflict get nothing of the report: not by the seal, and no client ever grants it to them. */
export function ReadersPart(props: FormProps & { readonly quorum: number }): JSX.Element | null {
  const { form, write, faults, quorum } = props;
  const { desk } = useSurroundings();
  const words = t().elsewhere.readers;
  const others = desk
    .roster()
    .document.members.filter(({ role, id }) => role === 'reviewer' && id !== desk.me.id);
  if (others.length === 0) return null;
  return (
    <Part title={words.title}>
      <ChooseSome
        legend={words.legend}
        hint={words.text}
        error={faults.leftOut ? words.fewer(quorum) : undefined}
        values={form.leftOut}
        options={others.map(({ id, label }) => ({ value: id, label: isolated(label) }))}
        onChange={(leftOut) => write({ leftOut })}
      />
    </Part>
  );
}
