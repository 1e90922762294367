import type { DossierDocument } from './dossier-document.ts';
import { PARAGRAPH_WORDS, wordsIn } from './dossier-document.ts';

/** What is said of a case in a few sentences: codes of the parts that a dossier holds, never words of the report. */
export interface ParagraphFacts {
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly bodies: readonly string[];
  readonly contactDate: string | null;
  readonly date: string | null;
  readonly acts: readonly string[];
  readonly perpetrators: readonly string[];
  readonly linkBases: readonly string[];
  readonly status: readonly string[];
  readonly complainedTo: readonly string[];
  readonly standard: string | null;
}

/**
 * How a language reports: one sentence a fact, in the order of the list, null for what is not said. Reported speech throughout:
 * everything is an allegation until it is assessed.
 */
export type ParagraphVoice = (facts: ParagraphFacts) => readonly (string | null)[];

/** The coded facts of the parts that stand in a dossier. What is withheld is not among them. */
export const factsOf = ({ parts }: Pick<DossierDocument, 'parts'>): ParagraphFacts => {
  const fields = parts.flatMap((part) => part.fields);
  const codes = (id: string): readonly string[] => {
    const value = fields.find(({ field }) => field === id)?.value;
    return value?.kind === 'codes' ? value.codes.filter((code) => !UNSAID.includes(code)) : [];
  };
  const date = (id: string): string | null => {
    const value = fields.find(({ field }) => field === id)?.value;
    return value?.kind === 'date' ? value.date : null;
  };
  return {
    country: codes('country')[0] ?? null,
    roles: codes('roles'),
    bodies: codes('bodies'),
    contactDate: date('contactDate'),
    date: date('date'),
    acts: codes('acts'),
    perpetrators: codes('perpetrators'),
    linkBases: codes('linkBases'),
    status: codes('status'),
    complainedTo: codes('complainedTo'),
    standard: codes('standard')[0] ?? null,
  };
};

const UNSAID: readonly string[] = ['unknown', 'prefer-not-to-say', 'unclear'];

/** A draft for a reviewer to rewrite: whole sentences, as many as fit into 200 words. */
export const draftParagraph = (facts: ParagraphFacts, voice: ParagraphVoice): string => {
  const said: string[] = [];
  for (const sentence of voice(facts)) {
    if (sentence === null) continue;
    if (wordsIn([...said, sentence].join(' ')) > PARAGRAPH_WORDS) break;
    said.push(sentence);
  }
  return said.join(' ');
};
