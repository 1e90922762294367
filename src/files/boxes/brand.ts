import { viewOf } from '../bytes.ts';
import type { FileKind } from '../file-kind.ts';
import { latin1Text } from '../text.ts';

const HEIF: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'mif1', 'mif2', 'msf1', 'hevc', 'hevx'];
const AVIF: readonly string[] = ['avif', 'avis'];

/** What a file of boxes is, by the brands of its first box. */
export function kindOfBrand(head: Uint8Array): FileKind {
  const length = Math.min(head.length, viewOf(head).getUint32(0));
  const brands: string[] = [];
  for (let at = 8; at + 4 <= length; at += 4)
    if (at !== 12) brands.push(latin1Text(head.subarray(at, at + 4)));
  const [major = ''] = brands;
  if (AVIF.includes(major) || (HEIF.includes(major) && brands.includes('avif'))) return 'avif';
  if (HEIF.includes(major)) return 'heif';
  if (major === 'qt  ') return 'mov';
  return major.startsWith('M4A') || major.startsWith('M4B') ? 'm4a' : 'mp4';
}
