import type { TextRules } from './xml-text.ts';

export type TextPart = { readonly part: RegExp; readonly rules: TextRules };

/** Where the words of each kind of document stand, in the order in which they are shown. */
export const TEXT_PARTS: readonly TextPart[] = [
  {
    part: /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
    // Words that a tracked change took away are shown too.
    rules: {
      text: /^w:(t|delText)$/,
      breaks: { 'w:p': '\n', 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t', 'w:tc': '\t' },
    },
  },
  {
    part: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
    rules: { text: /^a:t$/, breaks: { 'a:p': '\n', 'a:br': '\n', 'p:sld': '\n\n' } },
  },
  {
    part: /^content\.xml$/,
    rules: {
      text: /^text:(p|h)$/,
      breaks: {
        'text:p': '\n',
        'text:h': '\n',
        'text:line-break': '\n',
        'text:tab': '\t',
        'text:s': ' ',
        'table:table-row': '\n',
      },
    },
  },
];

export const STRINGS_PART = 'xl/sharedStrings.xml';
export const SHEET_PART: RegExp = /^xl\/worksheets\/[^/]+\.xml$/;
export const PICTURE_PART: RegExp = /^(word|ppt|xl)\/media\/[^/]+$|^Pictures\/[^/]+$/;
