import type { JSX } from 'preact';
import { isRouteCode, routeOfDestination } from '../../../src/casefile/routing/codes.ts';
import { formatDay } from '../../shared/format.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { routeWords } from '../../shared/route-words.ts';
import { a } from '../allowing-words.ts';
import type { Question } from '../consenting.ts';
import { h } from '../held-words.ts';
import { SendingLine } from '../parts/sending-line.tsx';
import { SentOutcome } from '../parts/sent-outcome.tsx';
import type { Destination } from '../team.ts';
import type { ConsentMail } from './consent-mail.ts';

export type QuestionCardProps = ConsentMail & { readonly question: Question };

/** One question of a reviewer: exactly what a yes would allow, for whom, and the two answers. */
export function QuestionCard({ question, consenting, onSent }: QuestionCardProps): JSX.Element {
  const words = h().question;
  const yes = useAnswer('yes', { question, consenting, onSent });
  const no = useAnswer('no', { question, consenting, onSent });
  const busy = yes.state === 'under-way' || no.state === 'under-way';
  const step = yes.step ?? no.step;
  const { about } = placeOf(question.destination, consenting.destinations);
  const { switches, page } = a();
  return (
    <section class="card block" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>
        <strong>{words.may(isolated(placeOf(question.destination, consenting.destinations).name))}</strong>
      </p>
      {about === '' ? null : <p>{about}</p>}
      <p class="quiet">{words.askedOn(formatDay(question.asked))}</p>
      <h3>{words.would}</h3>
      <ul>
        {question.codes.map((code) =>
          isWorded(code, switches) ? (
            <li key={code}>
              <p>
                <strong>{switches[code].label}.</strong> {switches[code].means}
              </p>
              <p>{page.risk(switches[code].risk)}</p>
            </li>
          ) : (
            <li key={code}>{code}</li>
          ),
        )}
      </ul>
      <p>{words.onlyThis}</p>
      {busy && step ? <SendingLine step={step} /> : null}
      <SentOutcome
        state={[yes.state, no.state].includes('failed') ? 'failed' : 'idle'}
        failed={h().notSent}
      />
      <div class="actions">
        <Button kind="second" unavailable={busy} onPress={no.start}>
          {words.no}
        </Button>
        <Button kind="second" unavailable={busy} onPress={yes.start}>
          {words.yes}
        </Button>
      </div>
    </section>
  );
}

const isWorded = <Words extends object>(code: PropertyKey, words: Words): code is keyof Words =>
  Object.hasOwn(words, code);

type Answering = Pick<QuestionCardProps, 'question' | 'consenting' | 'onSent'>;

const useAnswer = (answer: 'yes' | 'no', { question, consenting, onSent }: Answering) =>
  useSending(
    async (sending) => {
      const hash = await consenting.answer(question, answer, sending);
      onSent({ hash, kind: answer, nonce: question.nonce });
    },
    () => undefined,
  );

/** A destination in words: of the route that it serves, with the name that the roster gives it. */
function placeOf(id: string, destinations: readonly Destination[]): { name: string; about: string } {
  const own = destinations.find((one) => one.id === id)?.name;
  const route = isRouteCode(id) ? id : routeOfDestination(id);
  const { names, about } = routeWords();
  if (route === null) return { name: own ?? id, about: '' };
  const name = own === undefined || own === names[route] ? names[route] : `${own} (${names[route]})`;
  return { name, about: about[route] };
}
