import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HYBRID_TYPE } from '../../src/protocol/age/sizes.ts';
import { CARD_DATA_BYTES } from '../../src/protocol/client/case-card.ts';
import { DraftHeaderSchema } from '../../src/protocol/client/draft.ts';
import { FirstReportHeaderSchema } from '../../src/protocol/client/first-report-header.ts';
import { HeadHeaderSchema } from '../../src/protocol/client/head-header.ts';
import { LogEventHeaderSchema } from '../../src/protocol/client/log-event-header.ts';
import { FirstKindsSchema } from '../../src/protocol/client/message-header.ts';
import { ReplyHeaderSchema } from '../../src/protocol/client/reply-header.ts';
import { REPLY_TEXT_BYTES } from '../../src/protocol/client/seal-reply.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import * as limits from '../../src/protocol/limits.ts';
import { RosterSchema } from '../../src/protocol/roster-document.ts';
import { API, OCTETS, ORGANISATION_PIN_PATH, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { CONSTRUCTIONS } from '../vectors/constructions.ts';

const fileText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const PAGE = fileText('docs/protocol.md');
const COMMON_FRONT = 'unhindered/v1/';

/** The names of a `DOC {…}` in their order: what stands before a colon or a comma, outside of inner brackets. */
const namesIn = (shape: string): string[] => {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  let named = false;
  for (const letter of `${shape.replace(/\s/g, '')},`) {
    if ('{[('.includes(letter)) depth += 1;
    if ('}])'.includes(letter)) depth -= 1;
    if (depth === 0 && letter === ',') {
      names.push(name);
      name = '';
      named = false;
    } else if (letter === ':') named = true;
    else if (!named) name += letter;
  }
  return names;
};

const braced = (from: number): string => {
  let depth = 0;
  for (let at = from; at < PAGE.length; at += 1) {
    if (PAGE[at] === '{') depth += 1;
    if (PAGE[at] === '}') depth -= 1;
    if (depth === 0) return PAGE.slice(from + 1, at);
  }
  return '';
};

const shapes = [...PAGE.matchAll(/\{\s*version: 1/g)].map((match) => namesIn(braced(match.index)).join());

describe('docs/protocol.md', () => {
  it.each(Object.values(LABEL))('names the label %s', (label) => {
    const short = label.slice(COMMON_FRONT.length);
    expect(label.startsWith(COMMON_FRONT)).toBe(true);
    expect(PAGE.includes(`"${short}"`) || PAGE.includes(`\`${short}\``)).toBe(true);
  });

  it('names no label that there is not', () => {
    const named = [...PAGE.matchAll(/"([a-z-]+(?:\/[a-z-]+)+)"/g)].map(
      (match) => `${COMMON_FRONT}${match[1] ?? ''}`,
    );
    expect(named.filter((label) => !Object.values<string>(LABEL).includes(label))).toEqual([]);
  });

  it('explains every code of refusal, and no other', () => {
    const codes = [...fileText('src/protocol/errors.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
      (match) => match[1],
    );
    const section = PAGE.slice(PAGE.indexOf('## 8.'), PAGE.indexOf('## Calls'));
    const explained = [...section.matchAll(/^\| `([a-z-]+)` \| \S/gm)].map((match) => match[1]);
    expect(codes.length).toBeGreaterThan(20);
    expect(explained.sort()).toEqual(codes.sort());
  });

  it('has a code for every refusal that the code makes', () => {
    const sources = readdirSync(new URL('../../src/protocol/', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.ts') && name !== 'errors.ts')
      .map((name) => fileText(`src/protocol/${name}`))
      .join('\n');
    const codes = [...fileText('src/protocol/errors.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });

  it('lists every call, and no other', () => {
    const firstCells = [...PAGE.matchAll(/^\| (`(?:GET|POST|PUT|DELETE)[^|]*)\|/gm)].map(
      (match) => match[1] ?? '',
    );
    const cells = firstCells.flatMap((cell) =>
      [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? ''),
    );
    const listed = new Set(cells.map((cell) => cell.replace(/^[A-Z/ ]+ /, '').replace(/\?.*$/, '')));
    const numbered = (path: string) => (path.includes('rosters/') ? path.replace(/:id$/, ':sequence') : path);
    const parameter = (path: string) =>
      numbered(path.includes('streams/') ? path.replace(/:id$/, ':name') : path);
    const paths = Object.values(PATHS).map((path) =>
      parameter(
        (typeof path === 'string' ? path : (path as (id: string) => string)(':id')).slice(API.length + 1),
      ),
    );
    expect([...listed].sort()).toEqual([...new Set(paths)].sort());
    expect([API, OCTETS, PROOF_HEADER, ORGANISATION_PIN_PATH].filter((text) => !PAGE.includes(text))).toEqual(
      [],
    );
  });

  const count = (value: number): string => value.toLocaleString('en');

  it.each([
    ['ENVELOPE_BYTES', `exactly ${count(limits.ENVELOPE_BYTES)} bytes`],
    ['SLOT_BYTES', `A slot is ${count(limits.SLOT_BYTES)} bytes`],
    ['DRAFT_BYTES', `A draft is ${count(limits.DRAFT_BYTES)} bytes`],
    ['DRAFT_DAYS', `${limits.DRAFT_DAYS} days after the day of its last revision`],
    ['DRAFT_DELETE_BYTES', `the ${limits.DRAFT_DELETE_BYTES} octets of a deletion`],
    ['EVENT_SIZES', '1,024, 4,096, 16,384 or 131,072 bytes'],
    ['CARD_BYTES', `exactly ${count(limits.CARD_BYTES)} bytes`],
    ['KEY_FILE_BYTES', `exactly ${count(limits.KEY_FILE_BYTES)} bytes`],
    ['COLLECT_ANSWER_BYTES', `exactly ${count(limits.COLLECT_ANSWER_BYTES)} octets`],
    ['SLOTS_PER_COLLECT', `${limits.SLOTS_PER_COLLECT} × ${limits.SLOT_TOKEN_BYTES} octets of tokens`],
    [
      'ENVELOPE_STANZAS_SMALL',
      `${limits.ENVELOPE_STANZAS_SMALL} when the roster has at most ${limits.ENVELOPE_STANZAS_SMALL} intake reviewers, else ${limits.ENVELOPE_STANZAS_LARGE}`,
    ],
    ['ROSTER_LONGEST_DAYS', `living more than ${limits.ROSTER_LONGEST_DAYS} days`],
    [
      'INTAKE_KEY_VALID_DAYS',
      `every ${limits.INTAKE_KEY_RENEWED_AFTER_DAYS} days, kept in the key file before it is published, valid at most ${limits.INTAKE_KEY_VALID_DAYS}`,
    ],
    ['MOST_INTAKE_KEY_INDEX', `\`index\` at most ${count(limits.MOST_INTAKE_KEY_INDEX)}`],
    [
      'MOST_INTAKE_MEMBERS',
      `At most ${limits.MOST_INTAKE_MEMBERS} reviewers take intake, of at most ${limits.MOST_MEMBERS} members`,
    ],
    ['MOST_ANSWER_PARTS', `at most ${limits.MOST_ANSWER_PARTS} parts`],
    ['ENTRIES_PER_PAGE', `at most ${limits.ENTRIES_PER_PAGE}, by position`],
    ['EVENTS_PER_PAGE', `at most ${limits.EVENTS_PER_PAGE} events`],
    ['CARDS_PER_PAGE', `at most ${limits.CARDS_PER_PAGE}, of the logs`],
    [
      'BLOB_DAYS',
      `${limits.UNFINISHED_BLOB_DAYS} days after the day on which it was begun, what is finished ${limits.BLOB_DAYS} days after`,
    ],
    ['BLOB_ARRIVED_BYTES', `exactly ${limits.BLOB_ARRIVED_BYTES} octets`],
    ['BLOB_PART_BYTES', `parts of ${count(limits.BLOB_PART_BYTES)} octets`],
    ['MOST_BLOB_PARTS', `at most ${count(limits.MOST_BLOB_PARTS)} parts`],
    ['BLOBS_PER_EXTENSION', `${limits.BLOBS_PER_EXTENSION} × ${limits.BLOB_ID_BYTES} octets of blob ids`],
    [
      'BLOB_REMOVAL_BYTES',
      `${limits.MOST_REPORTER_BLOBS} × (${limits.BLOB_ID_BYTES} octets blob id ‖ ${limits.KEY_BYTES} octets deletion token)`,
    ],
    ['ring rows', `72 bytes`],
    ['REPLY_TEXT_BYTES', `every slot holds ${count(REPLY_TEXT_BYTES)} bytes of it`],
    ['CARD_DATA_BYTES', `every card holds ${count(CARD_DATA_BYTES)} bytes of \`data\``],
    ['hybrid stanza', `\`${HYBRID_TYPE}\` stanza`],
  ])('states %s as it is: %s', (_, text) => {
    expect(PAGE.includes(text)).toBe(true);
  });

  it('says the sizes of events as they are', () => {
    expect(limits.EVENT_SIZES).toEqual([1024, 4096, 16_384, 131_072]);
    expect(limits.KEY_BYTES + limits.SEAL_OVERHEAD_BYTES).toBe(72);
    expect(limits.LIVE_ANSWERS).toBe(16);
  });

  it.each([
    ['roster', RosterSchema],
    ['first report', FirstReportHeaderSchema],
    ['message', FirstKindsSchema],
    ['reply', ReplyHeaderSchema],
    ['head slot', HeadHeaderSchema],
    ['paused report', DraftHeaderSchema],
    ['log event', LogEventHeaderSchema],
  ] as const)('shows the fields of the header of a %s in their order', (_, schema) => {
    expect(shapes).toContain(Object.keys(schema.entries).join());
  });
});

describe('the vectors', () => {
  it('of every file are run', () => {
    const files = readdirSync(new URL('../vectors/', import.meta.url)).filter((name) =>
      name.endsWith('.json'),
    );
    const run = Object.keys(CONSTRUCTIONS).map((name) => `${name}.json`);
    expect(files.filter((name) => !run.includes(name))).toEqual([]);
  });
});
