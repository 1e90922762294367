import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import { t } from '../text.ts';
import { type ListFilter, SCOPES } from './list-filter.ts';

export type FilterBarProps = {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

export function FilterBar({ filter, onChange, searchRef }: FilterBarProps): JSX.Element {
  const words = t().cases;
  const change = (part: Partial<ListFilter>): void => onChange({ ...filter, ...part });
  return (
    <div class="filters" role="search">
      <input
        class="input"
        type="search"
        ref={searchRef}
        value={filter.query}
        placeholder={words.searchHint}
        aria-label={words.search}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <div class="filters__chips" role="group" aria-label={words.filters}>
        <ScopeChoice filter={filter} onChange={onChange} />
        <UrgencyChoice filter={filter} onChange={onChange} />
        <Chip pressed={filter.unreadOnly} onPress={() => change({ unreadOnly: !filter.unreadOnly })}>
          {words.unread}
        </Chip>
        <Chip
          pressed={filter.holder === 'me'}
          onPress={() => change({ holder: filter.holder === 'me' ? 'anyone' : 'me' })}
        >
          {words.mine}
        </Chip>
        <Chip
          pressed={filter.holder === 'nobody'}
          onPress={() => change({ holder: filter.holder === 'nobody' ? 'anyone' : 'nobody' })}
        >
          {words.notTakenOn}
        </Chip>
      </div>
    </div>
  );
}

function ScopeChoice({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>): JSX.Element {
  const words = t().cases;
  return (
    <ChipSelect
      label={words.scope}
      value={filter.scope}
      options={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
      onChange={(scope) => onChange({ ...filter, scope })}
    />
  );
}

function UrgencyChoice({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>): JSX.Element {
  const words = t().urgency;
  const levels = URGENCIES.map((value) => ({ value, label: `${value} · ${words.levels[value]}` }));
  return (
    <ChipSelect
      label={words.filter}
      value={filter.urgency}
      options={[{ value: 'any', label: words.any }, ...levels]}
      onChange={(urgency) => onChange({ ...filter, urgency })}
    />
  );
}

type ChipSelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

function ChipSelect<Value extends string>(props: ChipSelectProps<Value>): JSX.Element {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="chip chip--select"
        value={value}
        autocomplete="off"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

type ChipProps = { readonly pressed: boolean; readonly onPress: () => void; readonly children: string };

function Chip({ pressed, onPress, children }: ChipProps): JSX.Element {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
