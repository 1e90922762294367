import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  needsConfirmation,
  needsDestinations,
  type SwitchAnswer,
} from '../../../src/casefile/consent/switches.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { s } from '../../shared/text.ts';
import type { Allowed, KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import type { PageProps } from '../page-props.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { Destination } from '../team.ts';
import { type Answered, answered } from './answered.ts';
import { FilesField } from './files-field.tsx';
import { type AskedCode, GROUPS, type GroupId } from './groups.ts';
import { placesFor } from './places.ts';
import { BodiesField, PlacesField } from './places-field.tsx';
import { SwitchField } from './switch-field.tsx';

export type Deciding = {
  readonly allowed: Allowed;
  readonly onChange: (allowed: Allowed) => void;
  readonly destinations: readonly Destination[];
  /** The files that a consent can name; absent where there are none. */
  readonly files?: readonly KnownFile[];
  /** Whether the person wrote that it would be more dangerous if the government learned of it. */
  readonly moreDanger: boolean;
};

export type GroupPageProps = PageProps & Deciding & { readonly group: GroupId; readonly onDone: () => void };

/** The questions of one group. What an answer moves elsewhere is said at once. */
export function GroupPage(props: GroupPageProps): JSX.Element {
  const { group, allowed, onChange, destinations, files = [], moreDanger, onDone } = props;
  const [tried, setTried] = useState(false);
  const [moved, setMoved] = useState<MovedBy | null>(null);
  const words = a().page;
  const codes = GROUPS[group].filter((code) => code !== 'C2' || placesFor(code, destinations).length > 0);
  const isOn = (code: AskedCode): boolean => (allowed.switches[code] ?? 'refused') !== 'refused';
  const lacksPlace = (code: AskedCode): boolean =>
    needsDestinations(code) &&
    isOn(code) &&
    !placesFor(code, destinations).some(({ id }) => allowed.destinations.includes(id));
  const marked = (allowed.files ?? []).filter((id) => files.some((file) => file.id === id));
  const lacksFile = (code: AskedCode): boolean => code === 'C11' && isOn(code) && marked.length === 0;
  const answer = (code: AskedCode) => (said: SwitchAnswer) => {
    const { switches, ...movedBy } = answered(allowed.switches, code, said);
    setMoved({ by: code, ...movedBy });
    // Who was marked for this is told by nothing else.
    const gone = said === 'refused' ? placesFor(code, destinations).map(({ id }) => id) : [];
    const kept = allowed.destinations.filter((id) => !gone.includes(id));
    const noFiles = code === 'C11' && said === 'refused' ? { files: [] } : {};
    onChange({ ...allowed, switches, destinations: kept, ...noFiles });
  };
  const submit = (): boolean => {
    setTried(true);
    const complete = !codes.some((code) => lacksPlace(code) || lacksFile(code));
    if (complete) onDone();
    return complete;
  };
  return (
    <Page {...props} title={words.groups[group].title} onBack={onDone}>
      <p>{words.groups[group].intro}</p>
      <p class="quiet">{afterYes(group)}</p>
      {moreDanger && group === 'government' ? (
        <Notice tone="caution">
          <p>{words.moreDanger}</p>
        </Notice>
      ) : null}
      <Form action={s().continue} onSubmit={submit}>
        {codes.map((code) => (
          <div key={code}>
            <SwitchField code={code} answer={allowed.switches[code]} onAnswer={answer(code)} />
            {moved?.by === code ? <Moved {...moved} /> : null}
            {code === 'C11' && isOn(code) ? (
              <FilesField
                files={files}
                marked={marked}
                error={tried && lacksFile(code) ? words.whichMissing : undefined}
                onMark={(chosen) => onChange({ ...allowed, files: chosen })}
              />
            ) : null}
            {isNaming(code) && isOn(code) ? (
              <WhichPlaces
                {...props}
                code={code}
                error={tried && lacksPlace(code) ? words.whichMissing : undefined}
              />
            ) : null}
          </div>
        ))}
      </Form>
    </Page>
  );
}

/** What a yes leads to. */
const afterYes = (group: GroupId): string => {
  const { silence, asksAgain, asksNoMore } = a().page;
  if (group === 'silence') return silence;
  return GROUPS[group].some(needsConfirmation) ? asksAgain : asksNoMore;
};

type MovedBy = Omit<Answered, 'switches'> & { readonly by: AskedCode };

type Naming = 'C2' | 'C4' | 'C12';
const isNaming = (code: AskedCode): code is Naming => needsDestinations(code);

type WhichPlacesProps = Deciding & { readonly code: Naming; readonly error: string | undefined };

function WhichPlaces({ code, error, allowed, destinations, onChange }: WhichPlacesProps): JSX.Element {
  const field = {
    legend: a().page.which[code],
    error,
    marked: allowed.destinations,
    onMark: (marked: readonly string[]) => onChange({ ...allowed, destinations: marked }),
  };
  return code === 'C4' ? (
    <BodiesField {...field} />
  ) : (
    <PlacesField {...field} places={placesFor(code, destinations)} />
  );
}

/** What an answer moved beside itself, right below it. */
function Moved({ widened, narrowed }: MovedBy): JSX.Element | null {
  const { page, switches } = a();
  const codes = widened.length > 0 ? widened : narrowed;
  if (codes.length === 0) return null;
  return (
    <Notice tone="caution" urgent>
      <p>{widened.length > 0 ? page.alsoOn : page.alsoOff}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>{switches[code].label}</li>
        ))}
      </ul>
    </Notice>
  );
}
