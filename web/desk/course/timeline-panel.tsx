import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { custodyOf } from '../../../src/casefile/files/custody.ts';
import { notedActs } from '../../../src/casefile/files/noted-acts.ts';
import {
  TIMELINE_KINDS,
  type TimelineItem,
  type TimelineKind,
  timelineOf,
} from '../../../src/casefile/timeline.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { openLabels } from '../../shared/intake/question-field.tsx';
import { isolated } from '../../shared/isolated.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { dateInWords } from '../case/date-in-words.ts';
import { aboutOf, describeEvent, reasonOf } from '../case/describe-event.ts';
import { formatHour, formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** The story of a case, to be read by people. The checked log stands under “Activity”. */
export function TimelinePanel({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const words = t().timeline;
  const labelOf = (member: string): string => memberLabel(desk, member);
  const all = useMemo(() => timelineOf(view.state, view.events), [view.state, view.events]);
  const showing = filesShowing(view.state);
  const shown = all.filter((item) => kind === 'all' || item.kind === kind);
  return (
    <>
      <h3 class="visually-hidden">{words.title}</h3>
      <p class="quiet">{words.lead}</p>
      <SelectField
        label={words.show}
        value={kind}
        options={(['all', ...TIMELINE_KINDS] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => setKind(TIMELINE_KINDS.find((known) => known === value) ?? 'all')}
      />
      {shown.length === 0 ? <p class="quiet">{words.nothing}</p> : null}
      <ol class="steps">
        {shown.map((item, at) => (
          <li class={`step-line story story--${item.kind}`} key={`${at} ${item.kind}`}>
            <p class="quiet">{whenOf(item)}</p>
            <p class="step-line__what">
              <strong>{whoOf(item, view.state, labelOf)}</strong>
              {item.kind === 'team'
                ? ` ${describeEvent(item.event, labelOf, aboutOf(desk, view, item.event))}`
                : ''}
            </p>
            {textOf(item) === '' ? null : <Written text={textOf(item)} />}
            {item.kind === 'act' && item.recorded === null && showing !== '' ? (
              <p class="quiet">{t().files.shownBy(showing)}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The files of which reviewers noted that they show an act of the report, each with its acts. */
const filesShowing = ({ files, custody, report }: CaseState): string =>
  files.held
    .flatMap(({ item }) => {
      const acts = notedActs(report, custodyOf(custody, item.id).note);
      if (acts.length === 0) return [];
      const told = acts.map((act) => codeLabel('acts', act, openLabels())).join(', ');
      return [`${isolated(item.name)} (${told})`];
    })
    .join('; ');

const whenOf = (item: TimelineItem): string => {
  if (item.kind === 'team') return formatInstant(item.event.time);
  if (item.kind === 'message') return item.from === 'team' ? formatInstant(item.when) : formatHour(item.when);
  return item.date.value === '' ? t().timeline.undated : dateInWords(item.date);
};

const whoOf = (item: TimelineItem, { origin }: CaseState, labelOf: (member: string) => string): string => {
  const words = t().timeline;
  if (item.kind === 'team') return labelOf(item.event.author);
  if (item.kind === 'message') return item.author === null ? t().conversation.them : labelOf(item.author);
  if (item.recorded !== null) return words.recordedBy(labelOf(item.recorded.author));
  return origin?.kind === 'entered' ? words.enteredBy(labelOf(origin.by)) : words.reported;
};

const textOf = (item: TimelineItem): string =>
  item.kind === 'team' ? (reasonOf(item.event) ?? '') : item.text;
