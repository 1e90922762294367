import { plainFileName } from './file-name.ts';

/** By what a program on a disk knows what a file is. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};

/** How a copy is called whose dossier calls it by a label: that, with an ending where the label has none of its own. */
export const nameOfCopy = (label: string, mediaType: string): string => {
  const ending = Object.hasOwn(ENDINGS, mediaType) ? ENDINGS[mediaType] : undefined;
  const hasOwn = /\.[A-Za-z0-9]{1,5}$/.test(label);
  return plainFileName(ending === undefined || hasOwn ? label : `${label}.${ending}`) ?? 'file';
};
