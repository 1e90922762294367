import { describe, expect, it } from 'vitest';
import { DOSSIER_PARTS } from '../../src/casefile/dossier/parts.ts';
import { ROUTE_CODES } from '../../src/casefile/routing/codes.ts';
import { loadToldSpeech } from '../../web/desk/told/told-speech.ts';
import { told as english } from '../../web/locales/en/told.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { outcomeLine, toldLines, toldText } from '../../web/shared/told/told-lines.ts';
import { EVERY_OUTCOME, SAMPLE_TOLD } from '../support/sample-told.ts';

describe.each(LANGUAGES.map(({ tag }) => tag))('what was done, in %s', (tag) => {
  it('has a sentence of its own for everything that can come of it, with its day', async () => {
    const speech = await loadToldSpeech(tag);
    const lines = EVERY_OUTCOME.map((outcome) => outcomeLine(outcome, speech));
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/2026/u);
    expect(lines.filter((line) => line.includes('A/HRC/60/62')).length).toBe(2);
  });

  it('names every route and every part, and leaves nothing undefined', async () => {
    const speech = await loadToldSpeech(tag);
    for (const route of ROUTE_CODES) {
      const told = { ...SAMPLE_TOLD, destination: { route, name: 'Ms Someone' }, parts: [...DOSSIER_PARTS] };
      const lines = toldLines(told, speech);
      expect(lines.name).toContain('Ms Someone');
      expect(lines.parts.length).toBe(DOSSIER_PARTS.length);
      expect(toldText(lines, speech.words)).not.toMatch(/undefined|\[object/u);
    }
  });
});

describe('what was done', () => {
  it('is told in English to who writes in a language that the mailbox does not speak', async () => {
    expect((await loadToldSpeech('fa')).words.title).toBe(english.title);
    expect((await loadToldSpeech('fr-CH')).language.tag).toBe('fr');
  });

  it('says whether names went along, and that nothing came of it yet', async () => {
    const speech = await loadToldSpeech('en');
    expect(toldLines({ ...SAMPLE_TOLD, named: true }, speech).lines).toContain(english.withNames);
    expect(toldLines(SAMPLE_TOLD, speech).lines).toContain(english.withoutNames);
    expect(toldLines({ ...SAMPLE_TOLD, version: 2, files: 3 }, speech).lines).toContain(english.withFiles(3));
    expect(toldLines(SAMPLE_TOLD, speech).lines.length).toBe(2);
    expect(toldText(toldLines({ ...SAMPLE_TOLD, came: [] }, speech), english)).toContain(english.nothingCame);
  });

  it('shows a route once where the roster has no other name for it', async () => {
    const speech = await loadToldSpeech('en');
    expect(toldLines(SAMPLE_TOLD, speech).name).toBe(speech.routes.names['un-focal-point']);
  });
});
