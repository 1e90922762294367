/** What a file is, by its content. Its name and what sent it say nothing. */
export const FILE_KINDS = [
  'jpeg',
  'png',
  'webp',
  'gif',
  'heif',
  'avif',
  'mp4',
  'mov',
  'm4a',
  'webm',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odf',
  'zip',
  'tiff',
  'svg',
  'html',
  'audio',
  'text',
  'unknown',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];
