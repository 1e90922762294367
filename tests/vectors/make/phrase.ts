import { type PhraseEntropy, phraseWords } from '../../../src/protocol/client/phrase.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { phraseFormDrafts } from './phrase-forms.ts';
import { ORGANISATION, OTHER_ORGANISATION, stream } from './sample.ts';

const WORDS = phraseWords(seededBytes('phrase', 16) as PhraseEntropy);
const TYPED = WORDS.join(' ');

/** The vectors of the BIP39 proposal with 128 bits, each of one byte sixteen times. */
const published = (name: string, byte: string, output: string): Draft => ({
  ...draftsOf('words').accepted(name, 'trezor/python-mnemonic, vectors.json', { bytes: byte.repeat(16) }),
  output,
});

export const phraseDrafts = (): readonly Draft[] => {
  const words = draftsOf('words');
  const read = draftsOf('read');
  const reporter = draftsOf('reporter-keys');
  const signIn = draftsOf('sign-in-keys');
  const place = { typed: TYPED, organisation: ORGANISATION, member: stream('member 0/id', 16) };
  return [
    published('zeros', '00', `${'abandon '.repeat(11)}about`),
    published('7f', '7f', 'legal winner thank year wave sausage worth useful legal winner thank yellow'),
    published('80', '80', 'letter advice cage absurd amount doctor acoustic avoid letter advice cage above'),
    published('ones', 'ff', `${'zoo '.repeat(11)}wrong`),
    words.accepted('some', '', { bytes: stream('phrase', 16) }),
    read.accepted('as shown', '', { typed: TYPED }),
    read.accepted('capitals and spare spaces', '', { typed: `  ${WORDS.join('   ').toUpperCase()}\n` }),
    read.accepted('wide spaces', 'compatibility forms are one with the plain', {
      typed: WORDS.join('\u3000'),
    }),
    reporter.accepted('here', '', place),
    reporter.accepted('elsewhere', 'another organisation shares nothing', {
      ...place,
      organisation: OTHER_ORGANISATION,
    }),
    signIn.accepted('here', '', place),
    draftsOf('member-keys').accepted('some', '', { seed: stream('member seed', 32) }),
    read.refused('nothing', '', 'phrase-bad-length', { typed: '' }),
    read.refused('eleven words', '', 'phrase-bad-length', { typed: WORDS.slice(1).join(' ') }),
    read.refused('thirteen words', '', 'phrase-bad-length', { typed: `${TYPED} zoo` }),
    read.refused('twenty-four words', 'a longer mnemonic is no phrase', 'phrase-bad-length', {
      typed: `${TYPED} ${TYPED}`,
    }),
    read.refused('hyphens', '', 'phrase-bad-length', { typed: WORDS.join('-') }),
    read.refused('a word of no list', '', 'phrase-unknown-word', {
      typed: ['reprisal', ...WORDS.slice(1)].join(' '),
    }),
    read.refused('a word of another list', '', 'phrase-unknown-word', {
      typed: ['ábaco', ...WORDS.slice(1)].join(' '),
    }),
    read.refused('a name of JavaScript', '', 'phrase-unknown-word', {
      typed: [...WORDS.slice(1), 'constructor'].join(' '),
    }),
    read.refused('a short form', 'four letters tell a word apart, and are none', 'phrase-unknown-word', {
      typed: WORDS.map((word) => word.slice(0, 4)).join(' '),
    }),
    read.refused('two words exchanged', '', 'phrase-bad-checksum', {
      typed: [WORDS[1], WORDS[0], ...WORDS.slice(2)].join(' '),
    }),
    read.refused('one word twelve times', '', 'phrase-bad-checksum', {
      typed: Array(12).fill('zoo').join(' '),
    }),
    reporter.refused('no phrase', '', 'phrase-bad-length', { ...place, typed: 'zoo' }),
    signIn.refused('no phrase', '', 'phrase-bad-checksum', {
      ...place,
      typed: Array(12).fill('zoo').join(' '),
    }),
    signIn.refused('organisation of another length', '', 'bad-length', { ...place, organisation: '00' }),
    reporter.refused('member of another length', '', 'bad-length', { ...place, member: '00'.repeat(15) }),
    ...phraseFormDrafts(),
  ];
};
