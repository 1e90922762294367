export const writing = {
  tooLong: (characters: string): string =>
    `Too long by ${characters} characters. Please shorten it; you can send the rest as a message afterwards.`,
  step: (step: number, steps: number): string => `Step ${step} of ${steps}`,
  story: {
    title: 'What happened?',
    label: 'Tell it in your own words',
    hint: 'In any language. Say what was done, to whom, by whom, and why you think it has to do with the United Nations. You can leave out names.',
    names: {
      title: 'Should I write names?',
      text: 'Better not here. A later page asks for names and locks them apart: several reviewers have to agree before one of them sees those. Here you can write “my colleague” or “the organisation”.',
    },
  },
  place: {
    title: 'Where and when?',
    country: 'In which country did it happen?',
    countryHint: 'If naming the country is too dangerous, choose “I would rather not say”.',
    countryError: 'Please choose a country, or “I would rather not say”.',
    detail: 'Where in the country?',
    detailHint: 'Only as exactly as is safe: a region or “a large city” is enough. You may leave this empty.',
    when: 'When did it happen?',
    precision: {
      day: 'On a day I know',
      month: 'In a month I know',
      year: 'In a year I know',
      unknown: 'I do not know',
      'prefer-not-to-say': 'I would rather not say',
    },
    whenError: 'Please write the date as in the example, or choose “I do not know”.',
    dayLabel: 'Day',
    monthLabel: 'Month',
    yearLabel: 'Year',
    dayHint: 'Year, month and day, for example 2026-03-25',
    monthHint: 'Year and month, for example 2026-03',
    yearHint: 'For example 2026',
  },
  un: {
    title: 'Your contact with the United Nations',
    intro:
      'It can also be the contact of a relative, a client or your group. You may leave any of this empty.',
    how: 'What was the contact, with whom, and when?',
    howHint:
      'For example: a meeting in Geneva, a report we sent, a complaint, a visit of an expert, a journey that was planned.',
    link: 'Why do you think the two belong together?',
    linkHint: 'For example: they said so, they asked about it when questioning, it came a few days later.',
    error: 'Nothing is written yet. Please write here, or go back and write what happened.',
  },
};
