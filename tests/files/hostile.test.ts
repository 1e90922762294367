import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/files/clean.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { sourceOf } from '../../src/files/source.ts';
import { counted, fixtureFile, wholeOf } from '../support/files/fixture-files.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const FILES = [
  'summons.jpg',
  'progressive.jpg',
  'summons.png',
  'summons.webp',
  'moving.webp',
  'film.mp4',
  'film.mov',
  'summons.heic',
  'summons.avif',
];

const OUTCOMES = ['cleaned', 'not-cleanable'];

describe.each(FILES)('%s, altered by somebody hostile', (name) => {
  const whole = fixtureFile(name);

  it('ends in a closed answer wherever it is cut', async () => {
    for (let length = 0; length < whole.length; length += 23) {
      const result = await cleanCopy(sourceOf(whole.subarray(0, length)));
      expect(OUTCOMES).toContain(result.outcome);
    }
  });

  it('ends in a closed answer whatever is changed, and a copy is clean', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const { source, read } = counted(bytes);
          const result = await cleanCopy(source);
          if (result.outcome === 'cleaned')
            expect(await whatBetrays(sourceOf(await wholeOf(result.copy)))).toEqual([]);
          // Whatever the file says of itself, it is gone through a few times and no more.
          expect(read()).toBeLessThan(40 * (bytes.length + 65_536));
        },
      ),
      fuzzRuns(150),
    );
  });
});

describe('bytes of any kind', () => {
  it('end in findings', async () => {
    const marks = [
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF\x40\0\0\0WEBP',
      'PK\x03\x04',
      '%PDF-1.4\n',
      '\0\0\0\x18ftypmp42',
      '\0\0\0\x18ftypheic',
      'GIF89a',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 400 }), async (mark, rest) => {
        const bytes = new Uint8Array(Buffer.concat([Buffer.from(mark, 'latin1'), rest]));
        expect(Array.isArray(await whatBetrays(sourceOf(bytes)))).toBe(true);
        expect(OUTCOMES).toContain((await cleanCopy(sourceOf(bytes))).outcome);
      }),
      fuzzRuns(400),
    );
  });

  it('show no control and no mark that turns what is read', async () => {
    const comment = Buffer.from('\u202egpj.exe\u0000\u001b[2J\u2066', 'utf8');
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2]);
    const bytes = Buffer.concat([head, comment, fixtureFile('progressive.jpg').subarray(2)]);
    const [found] = await whatBetrays(sourceOf(new Uint8Array(bytes)));
    expect(found?.values).toEqual(['gpj.exe [2J']);
  });
});
