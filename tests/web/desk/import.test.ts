import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallError } from '../../../src/casework/call-error.ts';
import { emptyForm } from '../../../web/desk/elsewhere/entry-form.ts';
import type { ColumnPlace } from '../../../web/desk/elsewhere/import/column-places.ts';
import { decodeFile, encodingOf } from '../../../web/desk/elsewhere/import/decode-file.ts';
import { guessPlaces } from '../../../web/desk/elsewhere/import/guess-places.ts';
import { judgeRows } from '../../../web/desk/elsewhere/import/judge-rows.ts';
import { placeLabel } from '../../../web/desk/elsewhere/import/place-label.ts';
import { problemsOf } from '../../../web/desk/elsewhere/import/problems-of.ts';
import { type Reading, readRow } from '../../../web/desk/elsewhere/import/read-row.ts';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  readTable,
  type Table,
} from '../../../web/desk/elsewhere/import/read-table.ts';
import { type Door, startRun } from '../../../web/desk/elsewhere/import/send-rows.ts';
import { splitCells } from '../../../web/desk/elsewhere/import/split-cells.ts';
import { templateTable } from '../../../web/desk/elsewhere/import/template.ts';
import { learnDesk } from '../../../web/desk/text.ts';
import { desk } from '../../../web/locales/en/desk.ts';
import { intake } from '../../../web/locales/en/intake.ts';
import { shared } from '../../../web/locales/en/shared.ts';
import { learnIntake } from '../../../web/shared/intake-words.ts';
import { learnShared } from '../../../web/shared/text.ts';
import { writeTable } from '../../../web/shared/write-table.ts';
import { useAnyEngine } from '../../support/any-engine.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

useAnyEngine();
learnDesk(desk);
learnIntake(intake);
learnShared(shared);

const tableIn = (text: string): Table => {
  const table = readTable(text);
  if (typeof table === 'string') throw new Error(table);
  return table;
};

const utf16 = (text: string, order: 'little' | 'big', mark: boolean): Uint8Array => {
  const units = Array.from(mark ? `\ufeff${text}` : text, (unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

describe('the letters of a file', () => {
  const text = 'pays;récit\nSE;arrêté à l’aéroport';
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 of Excel', utf16(text, 'little', true)],
    ['UTF-16 the other way', utf16(text, 'big', true)],
    ['UTF-16 without a mark', utf16(text, 'little', false)],
    ['UTF-16 the other way without a mark', utf16(text, 'big', false)],
    [
      'Windows-1252',
      Uint8Array.from(Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))),
    ],
  ])('are read from %s', (_, bytes) => {
    expect(decodeFile(bytes, encodingOf(bytes))).toBe(text);
  });

  it('show where they do not fit, and are read right once the encoding is chosen', () => {
    const arabic = Uint8Array.from([0xc7, 0xd3, 0xe3]); // as Windows-1256 writes a name
    expect(encodingOf(arabic)).toBe('windows-1252');
    expect(decodeFile(arabic, 'windows-1256')).toBe('اسم');
  });

  it('never fail, whatever the bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    expect(decodeFile(bytes, encodingOf(bytes)).length).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  it('is read to its end, and no letter of it is lost', () => {
    const letters = fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', 'é', '=');
    const lettersIn = (text: string): number => text.replace(/[^aé=;]/g, '').length;
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (text) => {
        const cells = splitCells(text.join(''), ',').flatMap((row) => row.cells);
        expect(lettersIn(cells.join())).toBe(lettersIn(text.join('')));
      }),
      fuzzRuns(500),
    );
  });

  it('of many megabytes is read in one go', () => {
    const row = `${'word '.repeat(200)},"quoted ""one"""\n`;
    const text = row.repeat(Math.floor((8 * 1024 * 1024) / row.length));
    expect(splitCells(text, ',').every(({ cells, torn }) => cells.length === 2 && !torn)).toBe(true);
    expect(splitCells('"'.repeat(1_000_001), ',')).toHaveLength(1);
  });
});

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('is read with %j between its columns', (sign) => {
    const { head, rows } = tableIn(
      [
        ['a', 'b'],
        ['1', '2'],
      ]
        .map((row) => row.join(sign))
        .join('\r\n'),
    );
    expect([head, rows[0]?.cells]).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps quotes, line breaks and separators inside quotes', () => {
    const { rows } = tableIn('a,b\n"one, ""two""\nthree",4');
    expect(rows[0]).toEqual({ number: 2, cells: ['one, "two"\nthree', '4'], torn: false });
  });

  it('marks a row whose quotes do not close, and does not pass it off as a report', () => {
    const { rows } = tableIn('a,b\nfirst,1\n"second,2\nthird,3');
    expect(rows.map(({ torn }) => torn)).toEqual([false, true]);
    expect(rows[1]?.cells.join()).toContain('third');
  });

  it('trusts no row under a head that is torn', () => {
    const rows = readTable('"a"b,c\n1,2\n3,4');
    expect(typeof rows === 'string' || rows.rows.every(({ torn }) => torn)).toBe(true);
  });

  it('gives a name to columns that have none, and loses no cell of a row that is longer than the head', () => {
    const { head, rows } = tableIn('a\n1,2,3');
    expect([head, rows[0]?.cells]).toEqual([
      ['a', '(2)', '(3)'],
      ['1', '2', '3'],
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a head alone', 'a,b\n,\n', 'empty'],
    ['too many rows', `a\n${'1\n'.repeat(MOST_ROWS + 1)}`, 'too-many-rows'],
    ['too many columns', `a\n${','.repeat(MOST_COLUMNS)}1`, 'too-many-columns'],
  ])('is refused with %s', (_, text, fault) => {
    expect(readTable(text)).toBe(fault);
  });
});

describe('the head of a table', () => {
  it('tells its own template', () => {
    const [head = []] = templateTable();
    expect(guessPlaces(head, placeLabel)).toEqual(head);
  });

  it.each<[string, ColumnPlace]>([
    ['Name of the victim', 'names'],
    ['VICTIM(S)', 'names'],
    ['Nom', 'names'],
    ['اسم الضحية', 'names'],
    ['Phone number', 'reach'],
    ['Adresse e-mail', 'reach'],
    ['Contact person', 'reach'],
    ['Date of birth', 'names'],
    ['Country', 'country'],
    ['Pays', 'country'],
    ['Date', 'date'],
    ['Summary of facts', 'narrative'],
    ['What happened', 'narrative'],
    ['Date received', 'received'],
    ['Consent', 'consentWords'],
    ['What was done?', 'words'],
    ['Colour', 'words'],
  ])('takes %s for %s', (name, place) => {
    expect(guessPlaces([name], placeLabel)).toEqual([place]);
  });

  it('gives the place of one answer to one column', () => {
    expect(guessPlaces(['Date', 'Date', 'Name', 'Name'], placeLabel)).toEqual([
      'date',
      'words',
      'names',
      'names',
    ]);
  });
});

const BASE = {
  ...emptyForm('en'),
  channel: 'partner-list',
  received: '2026-03-01',
  from: 'ngo',
  giver: 'person',
  way: 'passed-on',
  given: '2026-02-01',
  attested: true,
  phrase: 'thrown-away',
} as const;

const readingOf = (head: readonly string[], places: readonly ColumnPlace[]): Reading => ({
  head,
  places,
  order: 'day-first',
  base: BASE,
});

const understand = (columns: readonly (readonly [string, ColumnPlace, string])[]) =>
  readRow(
    { number: 2, cells: columns.map(([, , cell]) => cell), torn: false },
    readingOf(
      columns.map(([name]) => name),
      columns.map(([, place]) => place),
    ),
  );

describe('a row', () => {
  it('becomes the form of one report, by codes or by their words', () => {
    const { form, notes } = understand([
      ['Story', 'narrative', 'They came.'],
      ['Country', 'country', 'kenya'],
      ['Danger', 'danger', 'In danger now'],
      ['Day', 'date', '25.03.2026'],
      ['Acts', 'acts', 'B1; E2'],
      ['Age', 'ages', 'child'],
      ['Unit', 'unit', 'group'],
      ['People', 'count', '٣'],
      ['Who', 'names', 'Amina Invented'],
      ['Came', 'received', '2026-03-02'],
    ]);
    expect(form).toMatchObject({
      narrative: 'They came.',
      country: 'KE',
      danger: 'now',
      date: '2026-03-25',
      precision: 'day',
      names: 'Amina Invented',
      received: '2026-03-02',
      channel: 'partner-list',
      answers: { acts: ['B1', 'E2'], ages: ['child'], unit: 'group', count: '3' },
    });
    expect(notes).toEqual([]);
  });

  it('keeps as words whatever has no place, or does not fit it', () => {
    const { form, notes } = understand([
      ['Story', 'narrative', 'They came.'],
      ['Colour', 'words', 'blue'],
      ['Country', 'country', 'Atlantis'],
      ['Day', 'date', 'last spring'],
      ['Acts', 'acts', 'B1; beaten'],
      ['Law', 'law', 'x'.repeat(3_000)],
      ['Country again', 'country', 'KE'],
      ['And again', 'country', 'UG'],
    ]);
    expect(form.country).toBe('KE');
    expect(form.answers).toEqual({ acts: ['B1'] });
    for (const text of [
      'They came.',
      'Colour: blue',
      'Country: Atlantis',
      'Day: last spring',
      'Acts: beaten',
      `Law: ${'x'.repeat(3_000)}`,
      'And again: UG',
    ])
      expect(form.narrative).toContain(text);
    expect(notes.map(({ column, why }) => [column, why])).toEqual([
      ['Country', 'not-understood'],
      ['Day', 'not-understood'],
      ['Acts', 'not-understood'],
      ['Law', 'too-long'],
      ['And again', 'second'],
    ]);
  });

  it('keeps as words an answer that the others leave no room for', () => {
    const { form, notes } = understand([
      ['Story', 'narrative', 'They came.'],
      ['Who tells', 'relation', 'victim'],
      ['How they know', 'connection', 'direct'],
    ]);
    expect(notes).toEqual([{ column: 'How they know', value: 'direct', why: 'not-asked' }]);
    expect(form.narrative).toContain('How they know: direct');
  });

  it('leaves out what the member leaves out, and nothing of names is among the words', () => {
    const { form } = understand([
      ['Story', 'narrative', 'They came.'],
      ['Internal number', 'leave', '77'],
      ['Name', 'names', 'Amina'],
      ['Alias', 'names', 'A.'],
    ]);
    expect(form.narrative).toBe('They came.');
    expect(form.names).toBe('Amina\nA.');
  });

  it('does not take a day for another: the order is the member’s to say', () => {
    const row = { number: 2, cells: ['03/04/2026'], torn: false };
    const reading = readingOf(['Day'], ['date']);
    expect(readRow(row, reading).form.date).toBe('2026-04-03');
    expect(readRow(row, { ...reading, order: 'month-first' }).form.date).toBe('2026-03-04');
    const impossible = { ...row, cells: ['31/02/2026'] };
    expect(readRow(impossible, reading).notes.map(({ why }) => why)).toEqual(['not-understood']);
  });
});

describe('what becomes of the rows', () => {
  const judged = (text: string, isKnown: (mark: string) => boolean = () => false) => {
    const table = tableIn(text);
    const reading = readingOf(table.head, guessPlaces(table.head, placeLabel));
    return judgeRows(table, reading, {
      today: '2026-04-01',
      readers: { readers: ['a', 'b'], quorum: 2 },
      isKnown,
    });
  };

  it('is told for each: ready, here already, lacking an answer, torn', () => {
    const rows = judged(
      'narrative,danger,country\nOne,now,KE\nTwo,now,KE\nOne,now,KE\n,now,KE\nFive,,KE\n"Six,now,KE',
    );
    expect(rows.map(({ fate }) => fate)).toEqual(['ready', 'ready', 'twice', 'faulty', 'faulty', 'torn']);
    expect(rows[3]?.faults).toEqual({ narrative: { kind: 'substance' } });
    expect(rows[4]?.faults).toEqual({ danger: { kind: 'choose' } });
  });

  it('knows what was entered before by its words, whatever the names', () => {
    const first = judged('narrative,danger,country,names\nOne,now,KE,Amina');
    const marks: string[] = [];
    judged('narrative,danger,country,names\nOne,now,KE,Another', (mark) => {
      marks.push(mark);
      return false;
    });
    const again = judged('narrative,danger,country\nOne,now,KE', (mark) => marks.includes(mark));
    expect([first[0]?.fate, again[0]?.fate]).toEqual(['ready', 'twice']);
  });

  it('refuses what lies in the future', () => {
    const rows = judged('narrative,danger,country,received\nOne,now,KE,2026-04-02');
    expect(rows[0]?.faults).toEqual({ received: { kind: 'day' } });
  });
});

describe('a table that is saved', () => {
  it('comes back as it was, whatever stood in its cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `x${text}y`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = splitCells(writeTable(rows).slice(1), ',');
        expect(back).toEqual(rows.map((cells) => ({ cells, torn: false })));
      }),
      fuzzRuns(300),
    );
  });

  it('runs nothing in a spreadsheet', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd', '＝1', '|calc', 'plain'];
    const text = writeTable([cells]);
    expect(text.startsWith('\ufeff')).toBe(true);
    const back = tableIn(`head\n${text.slice(1)}`).rows[0]?.cells ?? [];
    expect(back.slice(0, -1).every((cell) => cell.startsWith("'"))).toBe(true);
    expect(back.at(-1)).toBe('plain');
  });

  it('says for each row and cell what was not understood, and comes back whole', () => {
    const table = tableIn('narrative,danger,country\n"a ""b""",now,=Atlantis\nTwo,,KE');
    const reading = readingOf(table.head, guessPlaces(table.head, placeLabel));
    const judging = { today: '2026-04-01', readers: { readers: [], quorum: 2 }, isKnown: () => false };
    const problems = problemsOf(judgeRows(table, reading, judging));
    const { report, why } = desk.elsewhere.table;
    expect(problems).toEqual([
      [report.row, report.column, report.value, report.what],
      ['2', '', desk.elsewhere.story.country, report.faulty],
      ['2', 'country', '=Atlantis', why['not-understood']],
      ['3', '', desk.elsewhere.story.danger, report.faulty],
    ]);
  });
});

describe('the sending of a table', () => {
  const given = [1, 2, 3].map((number) => ({ number, form: { ...BASE, narrative: `${number}` } }));
  const settled = (run: ReturnType<typeof startRun>, state: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (run.state() === state) resolve();
      };
      run.subscribe(look);
      look();
    });
  /** Seals to a number of its own, so that sealing twice would show. */
  const doorWith = (post: Door['post']): { door: Door; sealedAs: string[] } => {
    const sealedAs: string[] = [];
    const seal: Door['seal'] = ({ narrative }) => {
      sealedAs.push(narrative);
      return Promise.resolve(Uint8Array.of(Number(narrative), sealedAs.length));
    };
    const stopsAll = (error: unknown): boolean => error instanceof CallError && error.code === 'unreachable';
    return { door: { seal, post, stopsAll }, sealedAs };
  };

  it('sends each row once, one after the other', async () => {
    const posted: Uint8Array[] = [];
    const { door } = doorWith((envelope) => Promise.resolve(void posted.push(envelope)));
    const run = startRun(given, door);
    await settled(run, 'done');
    expect(posted.map(([row]) => row)).toEqual([1, 2, 3]);
    expect(run.rows().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('posts the same bytes after a pause, sealed once', async () => {
    const posted: string[] = [];
    const { door, sealedAs } = doorWith((envelope, { signal }) => {
      posted.push(envelope.join());
      if (posted.length > 1) return Promise.resolve();
      run.pause();
      return Promise.reject(signal.reason as Error);
    });
    const run = startRun(given.slice(0, 1), door);
    await settled(run, 'paused');
    run.resume();
    await settled(run, 'done');
    expect(posted).toEqual(['1,1', '1,1']);
    expect(sealedAs).toEqual(['1']);
  });

  it('pauses by itself on what would fail for every row, and goes on from there', async () => {
    let isDown = true;
    const { door } = doorWith(() =>
      isDown ? Promise.reject(new CallError('unreachable')) : Promise.resolve(),
    );
    const run = startRun(given, door);
    await settled(run, 'paused');
    expect(run.failure()).toBeInstanceOf(CallError);
    expect(run.rows().map(({ state }) => state)).toEqual(['under-way', 'waiting', 'waiting']);
    isDown = false;
    run.resume();
    await settled(run, 'done');
    expect(run.rows().every(({ state }) => state === 'sent')).toBe(true);
  });

  it('goes on past a row that is refused, and says why', async () => {
    const { door } = doorWith(([row]) =>
      row === 2 ? Promise.reject(new CallError('too-long')) : Promise.resolve(),
    );
    const run = startRun(given, door);
    await settled(run, 'done');
    expect(run.rows().map(({ state, code }) => [state, code])).toEqual([
      ['sent', null],
      ['refused', 'too-long'],
      ['sent', null],
    ]);
  });

  it('sends nothing more once it is stopped, and does not claim to know of what was on its way', async () => {
    const { door } = doorWith((_, { signal }) => {
      run.cancel();
      return Promise.reject(signal.reason as Error);
    });
    const run = startRun(given, door);
    await settled(run, 'cancelled');
    run.resume();
    expect(run.rows().map(({ state }) => state)).toEqual(['unsure', 'not-sent', 'not-sent']);
  });
});
