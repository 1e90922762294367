import { type DossierDocument, type DossierField, listedFiles } from '../dossier-document.ts';
import type { NotedFile } from '../listed-file.ts';
import type { DossierPart } from '../parts.ts';
import type { Run } from '../redact.ts';
import type { DossierWords } from './dossier-words.ts';

/** A stretch of a line; `marked` where it stands for something that was taken out. */
export interface Span {
  readonly text: string;
  readonly marked: boolean;
}

/** What is read below a heading. `own`: words of the case, in whatever language and direction they have. */
export type Block =
  | {
      readonly kind: 'words';
      readonly name: string | null;
      readonly own: boolean;
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'table'; readonly name: string; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Section {
  readonly part: DossierPart | 'cover' | 'summary' | 'consent' | 'not-in' | 'reply';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A dossier as it is read, in one language, whatever it is then made into: a page, a text, an OpenDocument. */
export interface WrittenDossier {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly confidential: string;
  readonly sections: readonly Section[];
}

/** Nothing in it comes from anywhere but the document and the words of a language. Pure. */
export const writeDossier = (document: DossierDocument, words: DossierWords): WrittenDossier => {
  const { destination, parts, paragraph, reply, consent, withheld } = document;
  const summary: Section[] =
    paragraph === null
      ? []
      : [{ part: 'summary', heading: words.summary, blocks: [own(null, [plain(paragraph.text)])] }];
  const toReply: Section[] =
    reply === '' ? [] : [{ part: 'reply', heading: words.reply, blocks: [own(null, [plain(reply)])] }];
  return {
    language: words.language,
    dir: words.dir,
    title: fit(words.title(destination.name)),
    confidential: words.confidential,
    sections: [
      coverOf(document, words),
      ...summary,
      ...parts.map(
        ({ part, fields }): Section => ({
          part,
          heading: words.part[part],
          blocks: [
            ...fields.map((field) => fieldOf(field, words)),
            ...(part === 'evidence' ? [filesOf(document, words)] : []),
          ],
        }),
      ),
      {
        part: 'consent',
        heading: words.consent,
        blocks: [said(null, `${words.consentKinds[consent.kind]}. ${words.consentUntil(consent.expires)}.`)],
      },
      ...(withheld.length === 0
        ? []
        : [
            {
              part: 'not-in' as const,
              heading: words.notIn,
              blocks: [
                {
                  kind: 'list' as const,
                  items: withheld.map(({ part, why }) => `${words.part[part]} – ${words.withheld[why]}`),
                },
              ],
            },
          ]),
      ...toReply,
    ],
  };
};

const coverOf = (document: DossierDocument, words: DossierWords): Section => {
  const { destination, organisation, made, rendition, urgency, may } = document;
  const levels = [words.levels[urgency.level], ...urgency.reasons.map((each) => words.reasons[each])];
  return {
    part: 'cover',
    heading: words.cover,
    blocks: [
      said(words.to, `${destination.name} – ${words.routes[destination.route]}`),
      said(words.from, organisation),
      said(words.made, made),
      said(words.rendition, words.renditions[rendition]),
      said(words.urgency, levels.join(' · ')),
      ...(urgency.lastSafe === null ? [] : [said(words.lastSafe, urgency.lastSafe)]),
      {
        kind: 'table',
        name: words.may,
        rows: may.map(({ code, answer }) => [words.uses[code] ?? code, words.mayAnswers[answer]] as const),
      },
    ],
  };
};

const fieldOf = ({ field, value }: DossierField, words: DossierWords): Block => {
  const name = words.field(field);
  switch (value.kind) {
    case 'codes':
      return said(name, value.codes.map((code) => words.code(field, code)).join(', '));
    case 'date':
      return said(name, value.date);
    case 'words':
      return own(name, spansOf(value.runs, words));
    case 'act':
      return own(value.date === null ? name : `${name}, ${value.date}`, spansOf(value.runs, words));
  }
};

const spansOf = (runs: readonly Run[], words: DossierWords): Span[] =>
  runs.map((run) => {
    if ('text' in run) return plain(run.text);
    const text = 'person' in run ? run.person : words.hidden(words.hiddenWhy[run.hidden]);
    return { text, marked: true };
  });

const filesOf = (document: DossierDocument, words: DossierWords): Block => ({
  kind: 'list',
  items: listedFiles(document).map(({ label, mediaType, bytes, hash, ...noted }) =>
    fit(
      [`${label} – ${mediaType}, ${words.bytes(bytes)}. SHA-256 ${hash}`, ...saidOf(noted, words)].join('. '),
    ),
  ),
});

const saidOf = (
  { grade, acts }: Pick<NotedFile, 'grade' | 'acts'>,
  words: DossierWords,
): readonly string[] => [
  ...(grade === null
    ? []
    : [
        `${words.field('sourceGrade')}: ${grade.source}`,
        `${words.field('informationGrade')}: ${grade.information}`,
      ]),
  ...(acts.length === 0 ? [] : [words.shows(acts.map((act) => words.code('acts', act)).join(', '))]),
];

/** Controls and halves of signs, which no page and no XML may hold, become the sign for what cannot be shown. */
const fit = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '\uFFFD');

const plain = (text: string): Span => ({ text: fit(text), marked: false });
const said = (name: string | null, text: string): Block => ({
  kind: 'words',
  name,
  own: false,
  spans: [plain(text)],
});
const own = (name: string | null, spans: readonly Span[]): Block => ({
  kind: 'words',
  name,
  own: true,
  spans,
});
