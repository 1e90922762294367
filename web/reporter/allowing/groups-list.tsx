import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import type { Allowed, KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import type { Destination } from '../team.ts';
import { type GroupId, groupsFor } from './groups.ts';
import { linesOf } from './lines-of.ts';

export type GroupsListProps = {
  readonly allowed: Allowed;
  readonly destinations: readonly Destination[];
  /** The files that a consent can name; absent where there are none. */
  readonly files?: readonly KnownFile[];
  /** How to change one group; absent where the list is only read. */
  readonly onOpen?: (group: GroupId) => void;
};

/** What was decided, group by group. */
export function GroupsList({ allowed, destinations, files = [], onOpen }: GroupsListProps): JSX.Element {
  const words = a().page;
  return (
    <dl class="summary">
      {groupsFor(files).map((group) => {
        const { title } = words.groups[group];
        const lines = linesOf(group, allowed, destinations, files);
        return (
          <div class="summary__row" key={group}>
            <dt>{title}</dt>
            {lines.length === 0 ? <dd class="quiet">{words.nothing}</dd> : null}
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            {onOpen ? (
              <dd class="summary__edit">
                <Button kind="quiet" small fullName={words.decideOf(title)} onPress={() => onOpen(group)}>
                  {words.decide}
                </Button>
              </dd>
            ) : null}
          </div>
        );
      })}
    </dl>
  );
}
