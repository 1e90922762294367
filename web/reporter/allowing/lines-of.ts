import { needsDestinations } from '../../../src/casefile/consent/switches.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { isolated } from '../../shared/isolated.ts';
import type { Allowed, KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import type { Destination } from '../team.ts';
import { fileNames } from './file-names.ts';
import { type AskedCode, answersTo, GROUPS, type GroupId } from './groups.ts';
import { placesFor } from './places.ts';

/** What was decided in a group, a line an answer; nothing where nothing was. */
export const linesOf = (
  group: GroupId,
  allowed: Allowed,
  destinations: readonly Destination[],
  files: readonly KnownFile[] = [],
): readonly string[] =>
  GROUPS[group].flatMap((code) => {
    const answer = allowed.switches[code];
    if (answer === undefined) return [];
    const { page, switches } = a();
    const line = page.line(answersTo(code)[answer], switches[code].label);
    const more = answer === 'refused' ? '' : besides(code, allowed, destinations, files);
    return [more === '' ? line : `${line} (${more})`];
  });

function besides(
  code: AskedCode,
  allowed: Allowed,
  destinations: readonly Destination[],
  files: readonly KnownFile[],
): string {
  if (code === 'C11') {
    const marked = fileNames(files).filter(({ id }) => (allowed.files ?? []).includes(id));
    return marked.length === 0 ? a().page.nothing : inARow(marked.map(({ name }) => name));
  }
  if (!needsDestinations(code)) return '';
  const marked = placesFor(code, destinations).filter(({ id }) => allowed.destinations.includes(id));
  return marked.length === 0 ? a().page.nobody : inARow(marked.map(({ name }) => isolated(name)));
}
