export const signIn = {
  title: 'Sign in to the desk',
  lead: 'With the phrase that was made for you. It never leaves this page: the page proves to the server that you have it without showing it.',
  label: 'Your phrase',
  hint: 'Type or paste it: words with a space between, or numbers. Capitals and accents do not matter.',
  action: 'Sign in',
  working: 'Opening the desk …',
  failed: 'The desk could not be opened',
  refused:
    'Nobody signs in here with this phrase. It may belong to another portal, or the membership may have ended: the server answers both alike.',
  notStored:
    'Nothing readable is kept on this device. After 15 minutes without a touch the desk locks and asks again.',
  after: {
    locked: {
      title: 'The desk was locked',
      text: 'Nobody used it for 15 minutes, so every key and every word was removed from this page. Cases are safe with the team.',
    },
    'signed-out': {
      title: 'You are signed out',
      text: 'Every key and every word was removed from this page.',
    },
    'signed-out-offline': {
      title: 'You are signed out on this page',
      text: 'Every key and every word was removed from it. The server could not be told: sign in again later and choose “Sign out everywhere” if somebody else may have used this device.',
    },
    ended: {
      title: 'The server ended your session',
      text: 'That happens after some hours, and when you sign out elsewhere. Nothing is lost: sign in again to go on.',
    },
    'ended-with-draft': {
      title: 'The server ended your session',
      text: 'What you had typed, drawn or chosen waits on this page until you sign in again with the same phrase, for 15 minutes.',
    },
  },
};
