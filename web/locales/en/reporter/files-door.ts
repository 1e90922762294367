/** The way to sending files, before what does it was fetched. */
export const filesDoor = {
  title: 'Send files',
  text: 'You can add photos, videos, recordings and documents to your report.',
  open: 'Choose files …',
  loading: 'Loading …',
  failed: 'This could not be loaded. The connection may be broken.',
  /** Once a report was sent. */
  afterSent:
    'If you have photos, videos or documents: open “Read answers” on the front page with your phrase. You can send them there, now or later.',
};
