import { dayAfter, timeOf } from '../../protocol/times.ts';
import type { Identity } from '../identity.ts';
import { EMPTY_DRAFT, type Report } from '../report.ts';

/** Dates that an example has ahead of it, in days after it was sent. */
type Ahead = { readonly [Id in 'hearingDate' | 'travelDate' | 'sessionDate' | 'releaseDate']?: number };

/** What was said after the report, in order. */
export interface ExampleTurn {
  readonly from: 'reporter' | 'team';
  readonly text: string;
}

/** An invented case to learn with. Nobody in it exists; the places are those where nobody lives. */
export interface ExampleCase {
  readonly language: 'en' | 'fr' | 'ar' | 'es';
  readonly report: Report;
  readonly ahead: Ahead;
  /** Invented names, to be asked for and opened as real ones are. */
  readonly identity: Identity | null;
  readonly turns: readonly ExampleTurn[];
}

type Told = Partial<Omit<Report, 'version' | 'place' | 'narrative' | 'extra'>> & {
  readonly narrative: string;
  readonly country: string;
  readonly detail?: string;
};

type Beside = {
  readonly ahead?: Ahead;
  readonly identity?: Omit<Identity, 'version'>;
  readonly turns?: readonly ExampleTurn[];
};

/** Says in the report itself that it is invented: first in its words, and at its end. */
const MARKS: Readonly<
  Record<ExampleCase['language'], readonly [front: string, question: string, answer: string]>
> = {
  en: ['Example: ', 'Is this real?', 'No. This is an invented case to learn with. Nobody in it exists.'],
  fr: [
    'Exemple\u202f: ',
    'Est-ce réel\u202f?',
    'Non. Ce dossier est inventé pour apprendre. Personne de ce récit n’existe.',
  ],
  ar: ['مثال: ', 'هل هذا حقيقي؟', 'لا. هذه حالة مختلقة للتعلم، ولا وجود لأي شخص فيها.'],
  es: ['Ejemplo: ', '¿Es real?', 'No. Es un caso inventado para aprender. Nadie en él existe.'],
};

/** Makes an example, marked as one inside. */
export const exampleCase = (
  language: ExampleCase['language'],
  { country, detail = '', narrative, ...told }: Told,
  { ahead = {}, identity, turns = [] }: Beside = {},
): ExampleCase => {
  const [front, question, answer] = MARKS[language];
  return {
    language,
    report: {
      ...EMPTY_DRAFT,
      danger: 'ongoing',
      ...told,
      narrative: `${front}${narrative}`,
      place: { country, detail },
      extra: [{ id: 'example', version: 1, question, answer }],
    },
    ahead,
    identity: identity ? { version: 1, ...identity } : null,
    turns,
  };
};

/** The report of an example as it is sent on a day (`YYYY-MM-DD`), with the dates that lie ahead of it. */
export const reportOfExample = ({ report, ahead }: ExampleCase, day: string): Report => {
  const dates = Object.entries(ahead).map(([id, days]) => [id, dayAfter(timeOf(day), days)]);
  return dates.length === 0
    ? report
    : { ...report, answers: { ...report.answers, ...(Object.fromEntries(dates) as object) } };
};
