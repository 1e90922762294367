import { filesTold } from '../../../src/casefile/told/files-told.ts';
import type { Outcome, ToldDocument } from '../../../src/casefile/told/told-document.ts';
import type { told as english } from '../../locales/en/told.ts';
import { formatDayIn } from '../format.ts';
import type { Translated } from '../i18n.ts';
import { isolatedIn } from '../isolated.ts';
import type { Language } from '../languages.ts';
import type { RouteMessages } from '../route-words.ts';

export type ToldMessages = Translated<typeof english>;

/** A language with the words in which something is told. */
export type ToldSpeech = {
  readonly language: Language;
  readonly words: ToldMessages;
  readonly routes: RouteMessages;
};

/** What was told of one referral, in sentences: the same in the mailbox and at the desk before it is told. */
export type ToldLines = {
  readonly name: string;
  readonly lines: readonly string[];
  readonly parts: readonly string[];
  readonly came: readonly string[];
};

/** A report-back in words of a language. */
export function toldLines(told: ToldDocument, speech: ToldSpeech): ToldLines {
  const { words, language } = speech;
  return {
    name: nameOf(told.destination, speech),
    lines: [
      words.onDay(formatDayIn(language, told.sent)),
      told.named ? words.withNames : words.withoutNames,
      ...filesLines(told, words),
    ],
    parts: told.parts.map((part) => words.parts[part]),
    came: told.came.map((outcome) => outcomeLine(outcome, speech)),
  };
}

/** That files themselves went; nothing where none did. */
export const filesLines = (told: ToldDocument, words: ToldMessages): readonly string[] => {
  const files = filesTold(told);
  return files === 0 ? [] : [words.withFiles(files)];
};

/** The route in words, and the name that the team gave the destination where it is another. */
function nameOf({ route, name }: ToldDocument['destination'], { routes, language }: ToldSpeech): string {
  const known = routes.names[route];
  return name === known || name === route ? known : `${isolatedIn(language, name)} · ${known}`;
}

/** One thing that came of it, with its day. */
export const outcomeLine = (outcome: Outcome, { words, language }: ToldSpeech): string =>
  words.line(formatDayIn(language, outcome.day), outcomeInWords(outcome, words, language));

function outcomeInWords(outcome: Outcome, words: ToldMessages, language: Language): string {
  switch (outcome.what) {
    case 'communication-sent':
      return words.letters[outcome.type];
    case 'state-reply':
      return words.replies[outcome.reply];
    case 'in-report': {
      const symbol = isolatedIn(language, outcome.symbol);
      const where =
        outcome.paragraph === null
          ? words.inReport(symbol)
          : words.inParagraph(symbol, isolatedIn(language, outcome.paragraph));
      return `${where} ${outcome.named ? words.reportNamed : words.reportUnnamed}`;
    }
    case 'acknowledged':
    case 'declined':
    case 'needs-info':
    case 'public':
    case 'press':
    case 'improved':
    case 'worse':
    case 'closed':
      return words.came[outcome.what];
  }
}

/** The same as plain text: how colleagues read in the conversation what was told. */
export function toldText({ name, lines, parts, came }: ToldLines, words: ToldMessages): string {
  const listed = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [title, ...items.map((item) => `– ${item}`)];
  return [
    words.title,
    name,
    ...lines,
    ...listed(words.whatCame, came.length === 0 ? [words.nothingCame] : came),
    ...listed(words.whichParts, parts),
  ].join('\n');
}
