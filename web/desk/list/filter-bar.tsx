import type { JSX, Ref } from 'preact';
import { CASE_STATUSES } from '../../../src/casefile/case-status.ts';
import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { languageName } from '../../shared/language-name.ts';
import { countryName } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { reviewerOptions } from '../team/reviewer-options.ts';
import { t } from '../text.ts';
import { type ChipOption, ChipSelect } from './chip-select.tsx';
import { EVERY_OPEN_CASE, isNarrowed, type ListFilter, ORDERS } from './list-filter.ts';

export type FilterBarProps = {
  readonly all: readonly CaseRow[];
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

/** Search in sight, the rest behind one press: on a phone the rows need the room. */
export function FilterBar({ all, filter, onChange, searchRef }: FilterBarProps): JSX.Element {
  const words = t().queue.filters;
  const change = (part: Partial<ListFilter>): void => onChange({ ...filter, ...part });
  const isOn = isNarrowed({ ...filter, query: '' }) || filter.order !== 'urgency';
  return (
    <div class="filters" role="search">
      <input
        class="input"
        type="search"
        ref={searchRef}
        value={filter.query}
        placeholder={t().cases.searchHint}
        aria-label={t().cases.search}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <details class="filters__more">
        <summary>{isOn ? words.on : words.title}</summary>
        <FilterChoices all={all} filter={filter} onChange={change} />
        {isOn ? (
          <button
            type="button"
            class="chip"
            onClick={() => onChange({ ...EVERY_OPEN_CASE, view: filter.view, query: filter.query })}
          >
            {words.clear}
          </button>
        ) : null}
      </details>
    </div>
  );
}

type FilterChoicesProps = {
  readonly all: readonly CaseRow[];
  readonly filter: ListFilter;
  readonly onChange: (part: Partial<ListFilter>) => void;
};

function FilterChoices({ all, filter, onChange }: FilterChoicesProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().queue.filters;
  const any = { value: 'any', label: words.any } as const;
  const levels = URGENCIES.map((value) => ({ value, label: `${value} · ${t().urgency.levels[value]}` }));
  const statuses = CASE_STATUSES.map((value) => ({ value, label: t().codes.status[value] }));
  const orders = ORDERS.map((value) => ({ value, label: words.orders[value] }));
  return (
    <div class="filters__choices">
      <ChipSelect
        label={words.order}
        value={filter.order}
        options={orders}
        onChange={(order) => onChange({ order })}
      />
      <ChipSelect
        label={t().urgency.filter}
        value={filter.urgency}
        options={[{ value: 'any', label: t().urgency.any }, ...levels]}
        onChange={(urgency) => onChange({ urgency })}
      />
      <ChipSelect
        label={words.status}
        value={filter.status}
        options={[any, ...statuses]}
        onChange={(status) => onChange({ status })}
      />
      <ChipSelect
        label={words.holder}
        value={filter.holder}
        options={holders(desk)}
        onChange={(holder) => onChange({ holder })}
      />
      <ChipSelect
        label={words.country}
        value={filter.country}
        options={[
          any,
          ...named(
            all.map(({ card }) => card.country),
            filter.country,
            countryName,
          ),
        ]}
        onChange={(country) => onChange({ country })}
      />
      <ChipSelect
        label={words.language}
        value={filter.language}
        options={[
          any,
          ...named(
            all.map(({ card }) => card.language),
            filter.language,
            languageName,
          ),
        ]}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

const holders = (desk: Desk): readonly ChipOption<string>[] => {
  const words = t().queue.filters;
  return [
    { value: 'anyone', label: words.anyone },
    { value: 'me', label: words.me },
    { value: 'nobody', label: words.nobody },
    ...reviewerOptions(desk).filter(({ value }) => value !== desk.me.id),
  ];
};

/** The codes that occur in the list, and the one chosen, by their names. */
const named = (
  codes: readonly string[],
  chosen: string,
  name: (code: string) => string,
): readonly ChipOption<string>[] =>
  [...new Set(chosen === 'any' ? codes : [...codes, chosen])]
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
