import { describe, expect, it } from 'vitest';
import { DEAD_ENDS, ROUTE_CODES } from '../../src/casefile/routing/codes.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { loadRouteWords, routeWords } from '../../web/shared/route-words.ts';

const CODES = [...ROUTE_CODES, ...DEAD_ENDS];

describe.each(LANGUAGES.map(({ tag }) => tag))('the words of routes in "%s"', (tag) => {
  it('name every route and no other, each by a name of its own', async () => {
    (await loadRouteWords(tag))();
    const { names, about } = routeWords();
    expect(Object.keys(names).sort()).toEqual([...CODES].sort());
    expect(Object.keys(about).sort()).toEqual([...CODES].sort());
    expect(new Set(Object.values(names)).size).toBe(CODES.length);
    expect(new Set(Object.values(about)).size).toBe(CODES.length);
  });
});
