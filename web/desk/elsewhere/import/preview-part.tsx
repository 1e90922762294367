import type { JSX } from 'preact';
import { formatDay } from '../../../shared/format.ts';
import { inARow } from '../../../shared/in-a-row.ts';
import { isolated } from '../../../shared/isolated.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { download, writeTable } from '../../../shared/write-table.ts';
import { countryName } from '../../names.ts';
import { Written } from '../../parts/written.tsx';
import { t } from '../../text.ts';
import { Part } from '../fields.tsx';
import { faultLabels } from './fault-labels.ts';
import type { JudgedRow } from './judge-rows.ts';
import { problemsOf } from './problems-of.ts';

const SHOWN = 5;
const EXCERPT_CHARACTERS = 400;
const REPORT_NAME = 'rows.csv';

/** How the rows are understood: how many of each fate, the first ones in full, and those that cannot be sent. */
export function PreviewPart({ judged }: { readonly judged: readonly JudgedRow[] }): JSX.Element {
  const words = t().elsewhere.table.preview;
  const count = (fate: JudgedRow['fate']): number => judged.filter((row) => row.fate === fate).length;
  const notes = judged.reduce((sum, row) => sum + row.notes.length, 0);
  const broken = judged.filter(({ fate }) => fate === 'faulty' || fate === 'torn').slice(0, SHOWN);
  const problems = problemsOf(judged);
  return (
    <Part title={words.title}>
      <ul>
        <li>{words.ready(count('ready'))}</li>
        {(['twice', 'faulty', 'torn'] as const)
          .filter((fate) => count(fate) > 0)
          .map((fate) => (
            <li key={fate}>{words[fate](count(fate))}</li>
          ))}
        {notes > 0 ? <li>{words.notes(notes)}</li> : null}
      </ul>
      {problems.length > 1 ? (
        <div class="actions">
          <Button kind="second" small onPress={() => download(REPORT_NAME, writeTable(problems))}>
            {words.save}
          </Button>
          <span class="quiet">{words.saveHint}</span>
        </div>
      ) : null}
      <h4>{words.first}</h4>
      <ul class="kept-list">
        {[...new Set([...judged.slice(0, SHOWN), ...broken])].map((row) => (
          <RowItem key={row.row.number} judged={row} />
        ))}
      </ul>
    </Part>
  );
}

function RowItem({ judged }: { readonly judged: JudgedRow }): JSX.Element {
  const { form, notes, fate, faults, row } = judged;
  const { preview, why, report } = t().elsewhere.table;
  const { danger } = t().codes;
  const locked = [form.names, form.reach, form.safety].join('').length;
  const facts = [
    form.danger === '' ? '' : danger[form.danger as keyof typeof danger],
    form.country === '' ? '' : countryName(form.country),
    form.date === '' ? '' : isolated(form.date),
    /^\d{4}-\d{2}-\d{2}$/.test(form.received) ? formatDay(form.received) : '',
  ].filter((fact) => fact !== '');
  return (
    <li class="kept">
      <p>
        <strong>{preview.row(row.number)}</strong>
        {fate === 'twice' || fate === 'torn' ? ` · ${report[fate]}` : ''}
      </p>
      {fate === 'faulty' ? (
        <p class="field__error">{preview.missing(inARow([...new Set(faultLabels(faults))].map(isolated)))}</p>
      ) : null}
      {facts.length > 0 ? <p>{facts.join(' · ')}</p> : null}
      {form.narrative === '' && form.cooperation === '' ? null : (
        <Written text={excerptOf(form.narrative || form.cooperation)} language={form.language} />
      )}
      {locked > 0 ? <p>{preview.locked(locked)}</p> : null}
      {notes.map((note, at) => (
        <p class="quiet" key={at}>
          <bdi>{note.column}</bdi> · <bdi>{excerptOf(note.value)}</bdi> · {why[note.why]}
        </p>
      ))}
    </li>
  );
}

const excerptOf = (text: string): string => {
  const points = Array.from(text);
  return points.length > EXCERPT_CHARACTERS ? `${points.slice(0, EXCERPT_CHARACTERS).join('')} …` : text;
};
