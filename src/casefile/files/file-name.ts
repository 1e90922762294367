import * as v from 'valibot';
import { lineField } from '../../protocol/encoding/fields.ts';
import { FILE_NAME_CHARACTERS } from './file-fields.ts';

const NOT_IN_NAMES = /[\p{Cc}\u202A-\u202E\u2066-\u2069/\\]/gu;

/** A name as a browser gives it, made fit for a document: one plain line, its ending kept. Null where nothing is left. */
export const plainFileName = (given: string): string | null => {
  const plain = given.toWellFormed().replace(NOT_IN_NAMES, '').trim();
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  const front = plain.slice(0, plain.length - ending.length).slice(0, FILE_NAME_CHARACTERS - ending.length);
  const name = `${front}${ending}`.toWellFormed();
  return v.is(lineField(FILE_NAME_CHARACTERS), name) ? name : null;
};
