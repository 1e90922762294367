export const more = {
  title: 'Send this now, or tell more',
  intro:
    'What you have written is enough to begin with. More answers help the team to understand what is urgent and what could help. Every answer is optional, and you can still write to the team after sending.',
  tell: 'Tell more',
  send: 'Send what I have',
  loading: 'Fetching the questions …',
  failed: 'The questions have not arrived. Nothing that you wrote is lost.',
  faulty: 'Dates and numbers under “Tell more”',
  kind: {
    title: 'Is it about something that has not happened yet, or about a law?',
    legend: 'What do you want to report?',
    happened: 'Something that was done to someone',
    planned: 'A journey or meeting ahead that may be dangerous',
    pattern: 'A law or a practice that hits many people',
  },
  planned: {
    label: 'What is planned, and what do you fear?',
    hint: 'In any language. Say where the journey or meeting is, and why it may be dangerous. You can leave out names.',
  },
  pattern: {
    label: 'Which law or practice, and what does it do to people?',
    hint: 'In any language. Say since when, whom it hits, and what it has to do with the United Nations. You can leave out names.',
  },
};
