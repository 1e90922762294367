import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { n } from './words.ts';

export type NumberLine = { readonly label: string; readonly count: number | null };

export type NumberTableProps = {
  readonly title: string;
  /** What the table leaves open, in words; none where it is complete. */
  readonly note?: string | undefined;
  readonly lines: readonly NumberLine[];
  /** What the longest bar stands for. */
  readonly most: number;
};

const WIDTH = 100;
const HEIGHT = 10;

/** Numbers with a bar beside each: the bar says nothing that the number does not. */
export function NumberTable({ title, note, lines, most }: NumberTableProps): JSX.Element {
  const id = useId();
  return (
    <div class="trend">
      <h3 id={id}>{title}</h3>
      {note === undefined ? null : <p class="quiet">{note}</p>}
      <table class="trend__table" aria-labelledby={id}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{n().what}</th>
            <th scope="col">{n().reports}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {count === null ? <span class="quiet">{n().notShown}</span> : <span>{count}</span>}
                {count === null ? null : <Bar share={most === 0 ? 0 : count / most} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ share }: { readonly share: number }): JSX.Element {
  return (
    <svg class="trend__bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * WIDTH} height={HEIGHT} />
    </svg>
  );
}
