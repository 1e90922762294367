import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
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
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {words.scope}
      </label>
      <select
        id={id}
        class="chip chip--select"
        value={filter.scope}
        autocomplete="off"
        onChange={(event) => {
          const chosen = SCOPES.find((scope) => scope === event.currentTarget.value);
          if (chosen) onChange({ ...filter, scope: chosen });
        }}
      >
        {SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {words.scopes[scope]}
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
