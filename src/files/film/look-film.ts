import { windowed } from '../bytes.ts';
import { isCut } from '../cut.ts';
import type { Gathered } from '../gather.ts';
import type { Source } from '../source.ts';
import { filmCuts, freed, isSpace } from './film-cuts.ts';
import { readUserData } from './user-data.ts';

/** What a film betrays: whatever its copy would not take over and does not stand already as it would stand there. */
export async function lookAtFilm(source: Source, into: Gathered): Promise<void> {
  const near = windowed(source);
  const { boxes, fields, gaps, count } = await filmCuts(source);
  for (const { box, track } of boxes) {
    if (track !== null) into.add('side-track', track);
    else if (!isSpace(box)) await readUserData(near, box, into, count);
    else for (const cut of freed(box)) if (!(await isCut(near, cut))) into.add('other-data', box.type);
  }
  for (const field of fields)
    if (field.code !== null && !(await isCut(near, field))) into.add(field.code, field.value);
  // What the tracks that go have left is told with them.
  if (boxes.some(({ track }) => track !== null)) return;
  for (const gap of gaps)
    if (!(await isCut(near, gap))) {
      into.add('other-data');
      return;
    }
}
