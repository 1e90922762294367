import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { lineField } from '../../protocol/encoding/fields.ts';
import { dayField } from '../../protocol/times.ts';

/** What may come of a referral, in the order in which it mostly does. */
export const OUTCOMES = [
  'acknowledged',
  'communication-sent',
  'public',
  'state-reply',
  'press',
  'in-report',
  'improved',
  'worse',
  'declined',
  'closed',
] as const;
/** What the team tells a destination: an answer, who else was told of the case, and that the person allows it no longer. */
export const TEAM_WORDS = ['team-reply', 'others-told', 'consent-gone'] as const;
export type TeamWord = (typeof TEAM_WORDS)[number];
/** What a focal point said: what came of it, or a question back; or what the team told them. Codes are never given another meaning. */
export type NewsStatus = (typeof OUTCOMES)[number] | 'needs-info' | TeamWord;
/** Whether only the team says this, and nobody at a destination. */
export const isTeamWord = (status: NewsStatus): status is TeamWord =>
  (TEAM_WORDS as readonly string[]).includes(status);

/** What kind of communication went to a State. */
export const COMMUNICATION_TYPES = [
  'urgent-appeal',
  'allegation-letter',
  'letter',
  'call',
  'meeting',
  'other',
] as const;
export const STATE_REPLIES = ['denied', 'explained', 'acted', 'silent'] as const;
/** Where a case stands in a report: annex I are new cases, annex II follow-up. */
export const ANNEXES = ['main', 'I', 'II'] as const;
/** `withdrawn`: everything was taken back. `refused`: telling this destination was. */
export const CONSENT_GONE = ['withdrawn', 'refused'] as const;

export const NEWS_WORDS_CHARACTERS = 4_000;
export const NEWS_LINE_CHARACTERS = 200;

const version = v.literal(1);
const words = v.pipe(v.string(), v.maxLength(NEWS_WORDS_CHARACTERS));
const said = v.pipe(v.string(), v.minLength(1), v.maxLength(NEWS_WORDS_CHARACTERS));
const line = lineField(NEWS_LINE_CHARACTERS);
const noWords = v.literal('');
const MOST_OTHERS = 32;

const plain = <Status extends NewsStatus>(status: Status) =>
  v.strictObject({ version, status: v.literal(status), words });
const dated = <Status extends NewsStatus>(status: Status) =>
  v.strictObject({ version, status: v.literal(status), date: dayField, words });

/** News as a document, or within one. */
export const NewsSchema = v.variant('status', [
  plain('acknowledged'),
  v.strictObject({ version, status: v.literal('declined'), words: said }),
  v.strictObject({ version, status: v.literal('needs-info'), words: said }),
  v.strictObject({
    version,
    status: v.literal('communication-sent'),
    type: v.picklist(COMMUNICATION_TYPES),
    reference: v.nullable(line),
    date: dayField,
    words,
  }),
  dated('public'),
  v.strictObject({
    version,
    status: v.literal('state-reply'),
    reply: v.picklist(STATE_REPLIES),
    date: dayField,
    words,
  }),
  dated('press'),
  v.strictObject({
    version,
    status: v.literal('in-report'),
    symbol: line,
    paragraph: v.nullable(line),
    annex: v.picklist(ANNEXES),
    named: v.boolean(),
    date: dayField,
    words,
  }),
  plain('improved'),
  plain('worse'),
  plain('closed'),
  v.strictObject({ version, status: v.literal('team-reply'), words: said }),
  v.strictObject({
    version,
    status: v.literal('others-told'),
    /** `place`: the name under which the consent allows it: a destination of the roster, or a route. */
    others: v.pipe(
      v.array(v.strictObject({ place: line, day: dayField })),
      v.minLength(1),
      v.maxLength(MOST_OTHERS),
    ),
    words: noWords,
  }),
  v.strictObject({
    version,
    status: v.literal('consent-gone'),
    why: v.picklist(CONSENT_GONE),
    date: dayField,
    words: noWords,
  }),
]);

/** One word about a referral: what happened, when it did, and what its author adds. Days are those of the event. */
export type News = v.InferOutput<typeof NewsSchema>;
/** The same before it is written. */
export type NewsContent = News extends infer Each
  ? Each extends News
    ? Omit<Each, 'version'>
    : never
  : never;

/** Throws `bad-encoding` for what could not be read back. */
export const encodeNews = (news: NewsContent): Uint8Array => {
  const { status, ...rest } = news;
  const document: unknown = { version: 1, status, ...rest };
  return encodeDocument<v.GenericSchema>(document, NewsSchema);
};

/** Throws `bad-encoding`; `newer-version` cannot be told here: an unknown status is `bad-encoding`. */
export const decodeNews = (bytes: Uint8Array): News => decodeDocument(NewsSchema, bytes);
