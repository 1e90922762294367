import { describe, expect, it } from 'vitest';
import type { HeldFile } from '../../../src/casefile/files/held-file.ts';
import { isToGo, NO_LABELS } from '../../../web/desk/dossier/file-labels.ts';
import { dossierInput } from '../../support/dossier-case.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const [photo, paper, covered] = ['photo', 'paper', 'covered'].map((name) => sampleFileItem(name)) as [
  HeldFile['item'],
  HeldFile['item'],
  HeldFile['item'],
];
const covering = {
  parent: photo.id,
  root: photo.id,
  page: 1,
  covers: 1,
  by: 'anna',
  time: '2026-11-20T12:00:00Z',
};
const held: readonly HeldFile[] = [
  { item: photo, when: '2026-11-20T12Z', sequence: 1 },
  { item: paper, when: '2026-11-20T12Z', sequence: 2 },
  { item: covered, when: '2026-11-20T12Z', sequence: 3, covering },
];
const state = { ...dossierInput({}).state, files: { held, asks: [] } };

describe('the files that are proposed for a dossier', () => {
  it('are copies in place of the files of which parts were covered, unless a reviewer says otherwise', () => {
    const ids = (goes: Readonly<Record<string, boolean>>): readonly string[] =>
      held.flatMap(({ item: { id } }) => (isToGo(state, { ...NO_LABELS, goes }, id) ? [id] : []));
    expect(ids({})).toEqual([paper.id, covered.id]);
    expect(ids({ [photo.id]: true, [covered.id]: false })).toEqual([photo.id, paper.id]);
    expect(ids({ [paper.id]: false })).toEqual([covered.id]);
  });
});
