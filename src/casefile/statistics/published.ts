import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { dayField } from '../../protocol/times.ts';
import { REGIONS } from './regions.ts';
import { SHARES, SPLITS } from './statistics.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2999;
const MOST_ROWS = 100;
const MOST_YEARS = 100;

const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/));
const row = v.strictObject({ code, count: v.nullable(countField()) });
const TableSchema = v.strictObject({
  id: v.picklist([...SPLITS, ...SHARES]),
  rows: v.nullable(v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST_ROWS))),
});
const CountriesSchema = v.strictObject({
  region: v.picklist(REGIONS),
  shown: v.pipe(
    v.array(v.strictObject({ code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), count: countField() })),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
  others: countField(),
});
const year = countField(FIRST_YEAR, LAST_YEAR);
const TablesSchema = v.strictObject({
  year,
  state: v.literal('published'),
  on: dayField,
  total: countField(),
  tables: v.pipe(v.array(TableSchema), v.maxLength(SPLITS.length + SHARES.length)),
  countries: v.pipe(v.array(CountriesSchema), v.maxLength(REGIONS.length)),
});
const WithdrawnSchema = v.strictObject({ year, state: v.literal('withdrawn'), on: dayField });
const PublishedSchema = v.strictObject({
  version: v.literal(1),
  years: v.pipe(
    v.array(v.variant('state', [TablesSchema, WithdrawnSchema])),
    v.minLength(1),
    v.maxLength(MOST_YEARS),
  ),
});

/** A cycle as it is public, by the year in which it begins. `on` is the day on which it was proposed; a null count is hidden. */
export type PublishedTables = v.InferOutput<typeof TablesSchema>;
export type PublishedYear = v.InferOutput<typeof TablesSchema> | v.InferOutput<typeof WithdrawnSchema>;
export type PublishedTable = PublishedTables['tables'][number];

/** The bytes of what a team publishes, the earliest cycle first. Throws `bad-encoding` where it could not be read back. */
export const encodePublished = (years: readonly PublishedYear[]): Uint8Array =>
  encodeDocument({ version: 1, years: [...years] }, PublishedSchema);

/** Every cycle in what a team published, not yet checked against the rules. Throws `bad-encoding`, `newer-version`. */
export const decodePublished = (content: Uint8Array): readonly PublishedYear[] =>
  decodeDocument(PublishedSchema, content).years;
