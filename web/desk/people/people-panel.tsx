import type { JSX } from 'preact';
import { isLastOnCase, mayDecide } from '../../../src/casefile/access-state.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AccessProposalItem } from './access-proposal.tsx';
import { PeopleActions } from './people-actions.tsx';
import type { PeopleProps } from './people-props.ts';
import { PersonItem } from './person-item.tsx';

/** Who is on the case, since when and by whom, and what can be done about it. */
export function PeoplePanel({ view, access }: PeopleProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().people;
  return (
    <section class="people">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      {access.on.length === 1 ? (
        <Notice tone="caution" title={words.onlyOne.title}>
          <p>
            {isLastOnCase(access, (member) => desk.isOwn(member)) && !mayDecide(access, desk.me.id)
              ? words.conflict.last
              : words.onlyOne.text}
          </p>
        </Notice>
      ) : null}
      {access.holders.some((holder) => !access.on.some(({ member }) => member === holder)) ? (
        <p class="quiet">{words.turning}</p>
      ) : null}
      <ul class="turns">
        {access.on.map((person) => (
          <PersonItem key={person.member} view={view} access={access} person={person} />
        ))}
      </ul>
      <PeopleActions view={view} access={access} />
      {access.proposals.length === 0 ? null : (
        <>
          <h4>{words.proposals}</h4>
          <ul class="turns">
            {access.proposals.map((proposal) => (
              <AccessProposalItem key={proposal.sequence} view={view} proposal={proposal} />
            ))}
          </ul>
        </>
      )}
      {access.departed.length === 0 ? null : (
        <>
          <h4>{words.before}</h4>
          <ul>
            {access.departed.map(({ member, how, sequence, time }) => (
              <li key={`${member} ${sequence}`}>
                {words.departed[how](memberLabel(desk, member), formatInstant(time))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
