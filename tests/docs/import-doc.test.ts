import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../src/casefile/codes/channels.ts';
import { CONSENT_GIVERS, CONSENT_WAYS } from '../../src/casefile/codes/consent-attested.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { RELATIONS } from '../../src/casefile/codes/relations.ts';
import { QUESTION_IDS, QUESTIONS } from '../../src/casefile/questions.ts';
import { FORM_PLACES } from '../../web/desk/elsewhere/import/column-places.ts';
import { MOST_COLUMNS, MOST_FILE_BYTES, MOST_ROWS } from '../../web/desk/elsewhere/import/read-table.ts';

const PAGE = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
/** The line of the page about a column, or nothing. */
const lineOf = (column: string): string =>
  PAGE.split('\n').find((line) => line.startsWith(`| \`${column}\` |`)) ?? '';
const missing = (column: string, codes: readonly string[]): string[] =>
  codes.filter((code) => !lineOf(column).includes(`\`${code}\``));

describe('docs/import.md', () => {
  it('has a line for every column, and for no other', () => {
    const columns = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, column]) => column);
    expect(columns.sort()).toEqual([...FORM_PLACES, ...QUESTION_IDS].sort());
  });

  it.each(QUESTION_IDS)('names every code that %s takes', (id) => {
    const question = QUESTIONS[id];
    const codes = 'codes' in question && id !== 'ongoing' ? question.codes : [];
    expect(missing(id, codes)).toEqual([]);
  });

  it.each([
    ['danger', DANGER_CODES],
    ['channel', CHANNELS],
    ['from', RELATIONS],
    ['giver', CONSENT_GIVERS],
    ['way', CONSENT_WAYS],
  ] as const)('names every code that %s takes', (column, codes) => {
    expect(missing(column, codes)).toEqual([]);
  });

  it('says how much can be read', () => {
    const megabytes = MOST_FILE_BYTES / 1024 / 1024;
    for (const text of [`${megabytes} MB`, MOST_ROWS.toLocaleString('en'), `${MOST_COLUMNS} columns`])
      expect(PAGE).toContain(text);
  });
});
