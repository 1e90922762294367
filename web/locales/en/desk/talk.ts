/** Folded words of the conversation, and closing where nobody can be told. */
export const talk = {
  folded: 'They wrote this. The words are folded.',
  closesUnheard:
    'Nobody can tell the person: the phrase of this report was not handed over. Whoever is on the case can reopen it.',
};
