/** Characters; the bytes of the whole report are limited by the envelope and counted on the page. */
export const NARRATIVE_CHARACTERS = 40_000;
export const SHORT_TEXT_CHARACTERS = 4_000;
/** Of one answer in words to a question beside the first ones. */
export const ANSWER_CHARACTERS = 2_000;
