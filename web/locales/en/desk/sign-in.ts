import { plural } from '../../../shared/plural.ts';

export const signIn = {
  title: 'Sign in to the desk',
  lead: 'With the 12 words that were made for you. They never leave this page: it proves to the server that you have them without showing them.',
  label: 'Your 12 words',
  hint: 'Type or paste them, with spaces between. Capitals do not matter.',
  hide: 'Hide the words while I type',
  action: 'Sign in',
  working: 'Opening the desk …',
  failed: 'The desk could not be opened',
  counted: (typed: number): string =>
    plural('en', typed, { one: `${typed} word of 12`, other: `${typed} words of 12` }),
  complete: 'All 12 words are in the list.',
  notInList: (place: number, word: string): string => `Word ${place}, “${word}”, is not in the list.`,
  suggestions: 'Words that begin like this',
  errors: {
    length: (typed: number): string =>
      plural('en', typed, {
        one: `This is ${typed} word; a phrase has 12.`,
        other: `These are ${typed} words; a phrase has 12.`,
      }),
    unknownWord: (place: number): string =>
      `Word ${place} is not one of the words that phrases are made of. Check its spelling.`,
    checksum:
      'Each word is a possible one, but together they are not a phrase. One of them is wrong, or their order is.',
    refused:
      'Nobody signs in here with these words. They may belong to another portal, or the membership may have ended: the server answers both alike.',
  },
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
      text: 'What you had typed waits on this page until you sign in again with the same words, for 15 minutes.',
    },
  },
  wrongRole: {
    title: 'This desk is for reviewers',
    text: (role: string): string =>
      `You signed in as ${role}. That role holds no keys to cases, so there is nothing to read here.`,
  },
  roles: { reviewer: 'a reviewer', coordinator: 'a coordinator', 'focal-point': 'a focal point' },
};
