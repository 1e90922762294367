import { type TextRules, xmlText } from './xml-text.ts';

const WORDS: TextRules = { text: /^t$/, breaks: {} };
const VALUE: TextRules = { text: /^(v|t)$/, breaks: {} };

/** The strings that the cells of a workbook name by number. */
export const sharedStrings = (xml: string): readonly string[] =>
  xml
    .split(/<si\b/)
    .slice(1)
    .map((part) => xmlText(`<si${part}`, WORDS));

/** A sheet as lines of cells with tabs between; values as they were last worked out, nothing is worked out here. */
export const sheetText = (xml: string, strings: readonly string[]): string =>
  xml
    .split(/<row\b/)
    .slice(1)
    .map((row) =>
      row
        .split(/<c\b/)
        .slice(1)
        .map((cell) => {
          const value = xmlText(`<c${cell}`, VALUE);
          return /^[^<>]*\bt="s"/.test(cell) ? (strings[Number(value)] ?? value) : value;
        })
        .join('\t'),
    )
    .join('\n');
