import type { JSX } from 'preact';
import { answerTo, CONSENT_CODES, needsConfirmation } from '../../../src/casefile/consent/switches.ts';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { answerInWords } from './answer-in-words.ts';
import type { ConsentProps } from './consent-props.ts';
import { destinationName } from './destination-name.ts';

/** Every use with the answer that holds, for whom, and which files, as the team sees them in Files. What was taken back is shown as refused. */
export function ConsentTable({ view, consent }: ConsentProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().consent;
  const live = consent.live ?? { switches: {}, destinations: [], files: [] };
  return (
    <div class="course__part">
      <table class="consent-table">
        <caption>{words.switches}</caption>
        <thead>
          <tr>
            <th scope="col">{words.use}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {CONSENT_CODES.map((code) => {
            const answer = answerTo(live.switches, code);
            return (
              <tr key={code}>
                <th scope="row">
                  {words.codes[code]}
                  {answer !== 'refused' && needsConfirmation(code) ? (
                    <small class="quiet"> {words.needs}</small>
                  ) : null}
                </th>
                <td>
                  <strong class={`consent-answer consent-answer--${answer}`}>
                    {answerInWords(code, answer)}
                  </strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h4>{words.destinations}</h4>
      {live.destinations.length === 0 ? (
        <p>{words.noDestinations}</p>
      ) : (
        <ul>
          {live.destinations.map((id) => (
            <li key={id}>{destinationName(desk, id)}</li>
          ))}
        </ul>
      )}
      <h4>{words.files}</h4>
      {live.files.length === 0 ? (
        <p>{words.noFiles}</p>
      ) : (
        <ul>
          {live.files.map((id) => {
            const held = heldFile(view.state.files, id);
            return <li key={id}>{held === undefined ? words.fileUnknown : <bdi>{held.item.name}</bdi>}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
