import type { ParagraphFacts, ParagraphVoice } from '../../../src/casefile/dossier/paragraph.ts';
import { t } from '../text.ts';
import { codeOfField } from './field-in-words.ts';

/** How the page's language reports: a sentence for each fact that is known. */
export const voice: ParagraphVoice = (facts: ParagraphFacts) => {
  const say = t().dossier.voice;
  const list = (field: string, codes: readonly string[]): string =>
    codes.map((code) => codeOfField(field, code)).join(', ');
  const told = (codes: readonly string[], sentence: () => string): string | null =>
    codes.length === 0 ? null : sentence();
  return [
    told(facts.bodies, () => say.contact(list('bodies', facts.bodies), facts.contactDate ?? '')),
    told(facts.roles, () => say.roles(list('roles', facts.roles))),
    told(facts.acts, () => say.acts(list('acts', facts.acts), facts.date ?? '')),
    facts.country === null ? null : say.country(codeOfField('country', facts.country)),
    told(facts.perpetrators, () => say.perpetrators(list('perpetrators', facts.perpetrators))),
    told(facts.linkBases, () => say.link(list('linkBases', facts.linkBases))),
    told(facts.status, () => say.status(list('status', facts.status))),
    told(facts.complainedTo, () => say.complained(list('complainedTo', facts.complainedTo))),
    facts.standard === null ? null : say.standard(codeOfField('standard', facts.standard)),
  ];
};
