import { blockText } from './block-text.ts';
import type { Section, WrittenDossier } from './write-dossier.ts';

/** What the submission form for special procedures asks for, in its order. Other forms ask for much the same. */
export const SHEET_FIELDS = [
  'summary',
  'person',
  'source',
  'incident',
  'account',
  'cooperation',
  'perpetrators',
  'steps',
  'consent',
  'request',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

const SECTIONS_OF: Readonly<Record<SheetField, readonly Section['part'][]>> = {
  summary: ['summary'],
  person: ['names', 'victim'],
  source: ['source', 'reply'],
  incident: ['timeline'],
  account: ['account'],
  cooperation: ['cooperation', 'link'],
  perpetrators: ['perpetrators'],
  steps: ['domestic', 'prior'],
  consent: ['cover', 'consent', 'not-in'],
  request: ['requested', 'assessment', 'risk', 'evidence'],
};

/** A field of a form and the text to put into it. */
export interface SheetEntry {
  readonly field: SheetField;
  readonly text: string;
}

/** A written dossier as texts to copy into a form, field by field: all of it, and each part once. Fields with nothing are left out. */
export const sheetOf = ({ sections }: WrittenDossier): SheetEntry[] =>
  SHEET_FIELDS.flatMap((field) => {
    const parts = SECTIONS_OF[field];
    const texts = parts.flatMap((part) => sections.filter((section) => section.part === part)).map(textOf);
    return texts.length === 0 ? [] : [{ field, text: texts.join('\n\n') }];
  });

const textOf = ({ blocks }: Section): string => blocks.map(blockText).join('\n\n');
