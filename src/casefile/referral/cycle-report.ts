import type { ConsentState } from '../consent/consent-state.ts';
import { answerTo, type ConsentCode } from '../consent/switches.ts';
import type { DossierDocument } from '../dossier/dossier-document.ts';
import type { Run } from '../dossier/redact.ts';
import { type ANNEXES, isTeamWord, type News, type STATE_REPLIES } from './news-document.ts';
import type { HeldNews } from './referral-state.ts';

/** A referral that stands, as far as a report of a cycle asks for it. `mark`: the beginning of its dossier's hash. */
export interface CycleReferral {
  readonly mark: string;
  readonly document: DossierDocument;
  readonly allowed: Pick<ConsentState, 'live'>;
  readonly sent: string; // hour
  readonly news: readonly Pick<HeldNews, 'said' | 'news'>[];
}

type Annex = Exclude<(typeof ANNEXES)[number], 'main'>;
type Communication = Extract<News, { readonly status: 'communication-sent' }>;
type InReport = Extract<News, { readonly status: 'in-report' }>;

/** What a report may say of one case. Codes are those of the report; days are those of the events. */
export interface CycleEntry {
  readonly mark: string;
  readonly annex: Annex;
  readonly sent: string; // day
  readonly answers: Readonly<Record<'country' | 'bodies' | 'acts' | 'perpetrators', readonly string[]>>;
  readonly when: string | null;
  readonly contact: string | null;
  /** Only where the person allows the name in public, and the dossier has it. */
  readonly names: string | null;
  /** Whether names may be given to the Government, which does not make them public. */
  readonly governmentMayLearnNames: boolean;
  readonly paragraph: string | null;
  readonly communications: readonly Pick<Communication, 'type' | 'reference' | 'date'>[];
  readonly replies: readonly { readonly reply: (typeof STATE_REPLIES)[number]; readonly date: string }[];
  readonly reported: readonly Pick<InReport, 'symbol' | 'paragraph' | 'annex' | 'named'>[];
  readonly consentUntil: string; // day
}

/** Why a referral of the cycle stands not in it: a report is public, and the person has to allow that. */
export type LeftOutWhy = 'ask' | 'refused' | 'over' | 'taken-back';

export interface CycleReport {
  readonly entries: readonly CycleEntry[];
  readonly leftOut: readonly { readonly mark: string; readonly why: LeftOutWhy }[];
}

/**
 * What a report of the days `first` to `last` may say: referrals that were sent then, or of which a destination said something that happened
 * then. Only those that the person allows to be mentioned in public (C7, or C8 with the name), as the dossier's cover says and the signed
 * consent as well, and only while that consent lives and the team has not said that it was taken back. New cases belong into annex I; into annex II what was sent before, or what stood in
 * an earlier report; what a focal point said of a report in these days goes before both. Pure.
 */
export const cycleReport = (
  referrals: readonly CycleReferral[],
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
): CycleReport => {
  const inCycle = (day: string): boolean => day >= first && day <= last;
  const judged = referrals
    .filter(({ sent, news }) => [sent.slice(0, DAY_CHARACTERS), ...daysOf(news)].some(inCycle))
    .map((referral) => ({ referral, why: whyLeftOut(referral, today) }));
  return {
    entries: judged
      .flatMap(({ referral, why }) => (why === null ? [entryOf(referral, first, inCycle)] : []))
      .sort((one, other) =>
        one.annex === other.annex ? compare(one.sent, other.sent) : compare(one.annex, other.annex),
      ),
    leftOut: judged.flatMap(({ referral, why }) => (why === null ? [] : [{ mark: referral.mark, why }])),
  };
};

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** When what was said happened; the day of saying it where it has no other. */
const daysOf = (news: CycleReferral['news']): readonly string[] =>
  news
    .filter((each) => !isTeamWord(each.news.status))
    .map((each) => ('date' in each.news ? each.news.date : each.said.slice(0, DAY_CHARACTERS)));

/** What the dossier's cover says and the consent does not take back. */
const may = ({ document, allowed }: CycleReferral, code: ConsentCode): 'yes' | 'ask' | 'no' => {
  const cover = document.may.find((each) => each.code === code)?.answer ?? 'no';
  const signed = allowed.live === null ? 'refused' : answerTo(allowed.live.switches, code);
  if (cover === 'no' || signed === 'refused') return 'no';
  return cover === 'yes' && signed === 'granted' ? 'yes' : 'ask';
};

const whyLeftOut = (referral: CycleReferral, today: string): LeftOutWhy | null => {
  const { live } = referral.allowed;
  if (referral.news.some(({ news }) => news.status === 'consent-gone')) return 'taken-back';
  if (live === null || live.expires < today) return 'over';
  const answers = [may(referral, 'C7'), may(referral, 'C8')];
  if (answers.includes('yes')) return null;
  return answers.includes('ask') ? 'ask' : 'refused';
};

const entryOf = (referral: CycleReferral, first: string, inCycle: (day: string) => boolean): CycleEntry => {
  const { mark, document, allowed, sent, news } = referral;
  const said = news.map((each) => each.news);
  const mayName = may(referral, 'C8') === 'yes';
  const reports = said.flatMap((each) => (each.status === 'in-report' ? [each] : []));
  const codes = (field: string): readonly string[] =>
    fieldsOf(document, field).flatMap((value) => (value.kind === 'codes' ? value.codes : []));
  const date = (field: string): string | null =>
    fieldsOf(document, field).flatMap((value) => (value.kind === 'date' ? [value.date] : []))[0] ?? null;
  const day = sent.slice(0, DAY_CHARACTERS);
  const isKnown =
    day < first || codes('inReport').includes('yes') || reports.some((each) => each.date < first);
  const stated = reports.flatMap(({ annex, date: when }) =>
    annex !== 'main' && inCycle(when) ? [annex] : [],
  );
  return {
    mark,
    annex: stated.at(-1) ?? (isKnown ? 'II' : 'I'),
    sent: day,
    answers: {
      country: codes('country'),
      bodies: codes('bodies'),
      acts: codes('acts'),
      perpetrators: codes('perpetrators'),
    },
    when: date('date'),
    contact: date('contactDate'),
    names: mayName ? namesIn(document) : null,
    governmentMayLearnNames: may(referral, 'C6') === 'yes',
    // Somebody wrote it for a dossier with names: it may hold one that must not become public.
    paragraph: mayName || document.rendition === 'anonymised' ? (document.paragraph?.text ?? null) : null,
    communications: said.flatMap((each) =>
      each.status === 'communication-sent'
        ? [{ type: each.type, reference: each.reference, date: each.date }]
        : [],
    ),
    replies: said.flatMap((each) =>
      each.status === 'state-reply' ? [{ reply: each.reply, date: each.date }] : [],
    ),
    reported: reports.map(({ symbol, paragraph, annex, named }) => ({ symbol, paragraph, annex, named })),
    consentUntil: allowed.live?.expires ?? '',
  };
};

type FieldValue = DossierDocument['parts'][number]['fields'][number]['value'];

const fieldsOf = ({ parts }: DossierDocument, name: string): readonly FieldValue[] =>
  parts.flatMap(({ fields }) => fields.flatMap(({ field, value }) => (field === name ? [value] : [])));

const namesIn = (document: DossierDocument): string | null => {
  const runs = fieldsOf(document, 'names').flatMap((value) => (value.kind === 'words' ? value.runs : []));
  const names = runs.map(shownOf).join('').trim();
  return names === '' ? null : names;
};

const shownOf = (run: Run): string => ('text' in run ? run.text : 'person' in run ? run.person : '[…]');
