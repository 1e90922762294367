import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Reporter</title>',
  'desk/index.html': '<!doctype html><title>Desk</title>',
  'numbers/index.html': '<!doctype html><title>Numbers</title>',
  'viewer/index.html': '<!doctype html><title>Viewer</title>',
  'assets/viewer/frame-0a1b2c3d.js': 'export const frame = 1;\n',
  'assets/page-0a1b2c3d.js': 'export const page = 1;\n'.repeat(100),
};

/** A site of three small files, compressed beside themselves, for tests of how files are served. */
export function makeSite(folder: string): string {
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
  return folder;
}
