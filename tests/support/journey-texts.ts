import type { JourneyTexts } from './whole-journey.ts';

const PARAGRAPHS = 60;

/** A report of real length and what follows it, with `mark` in every text and every paragraph. */
export const journeyTexts = (mark: string): JourneyTexts => ({
  story: [
    `${mark}-story: They stopped Amina ${mark}-name and me at the gate on the day after the session.`,
    ...Array.from(
      { length: PARAGRAPHS },
      (_, at) =>
        `${at + 1}. ${mark} They asked who had written to Geneva, and which names stood in the letter. ` +
        'سألونا عن أسماء الزملاء ثم أخذوا الهواتف. 他们问了三遍同样的问题。 Ils ont gardé nos passeports jusqu’au soir.',
    ),
    `The last words are ${mark}-end. ∎`,
  ].join('\n\n'),
  place: `${mark}-place, near the market`,
  contact: `I spoke with ${mark}-contact of the Committee in March.`,
  link: `The officer read ${mark}-link out to us.`,
  note: `Asked the duty lawyer ${mark}-note.`,
  answer: `We have read it, ${mark}-answer. Are you safe tonight? — نحن معك`,
  writtenBack: `Yes, for tonight, ${mark}-back. ¡Gracias!`,
});
