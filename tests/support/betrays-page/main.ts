import { cleanCopy } from '../../../src/files/clean.ts';
import { betrays as ar } from '../../../web/locales/ar/files/betrays.ts';
import { betrays as en } from '../../../web/locales/en/files/betrays.ts';
import type { BetraysWords } from '../../../web/shared/files/betrays-words.ts';
import { sourceOfFile } from '../../../web/shared/files/file-source.ts';
import { showWhatBetrays } from '../../../web/shared/files/show-what-betrays.ts';

const WORDS: Readonly<Record<string, BetraysWords>> = { ar, en };

const field = document.querySelector('input');
const found = document.getElementById('found');
const words = WORDS[new URL(location.href).searchParams.get('language') ?? 'en'] ?? en;
if (words === ar) Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });

/** What a reporter's page does with a file that somebody chooses, before anything is sealed. */
const show = async (file: File, into: HTMLElement): Promise<void> => {
  const result = await cleanCopy(sourceOfFile(file));
  const props =
    result.outcome === 'cleaned'
      ? { findings: result.loses }
      : { findings: result.finds, notCleanable: result.reason };
  showWhatBetrays({ words, ...props }, into);
};

field?.addEventListener('change', () => {
  const [file] = field.files ?? [];
  if (file && found) void show(file, found);
});
