import * as v from 'valibot';

const LARGEST_U32 = 0xffff_ffff;

/** A whole number that a `u32` holds, from `least` on. */
export const countField = (least = 0, most = LARGEST_U32): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A language: two or three small letters, and a script or region if need be. */
export const languageField: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
);

/** A word of a closed list that only the casefile knows: small letters and hyphens. */
export const wordField: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/));

// Controls, and the marks that turn the direction of what stands around them: they make names look like others.
const DECEIVING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** A name or a line that people are shown: one line, 1 to `most` UTF-16 units. */
export const lineField = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => !DECEIVING.test(text), 'one plain line'),
  );

/** Some lines as `lineField` takes them, and empty ones between: 1 to `most` UTF-16 units. */
export const paragraphsField = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check(
      (text) => text.split('\n').every((line) => line === '' || v.is(lineField(most), line)),
      'plain lines',
    ),
  );
