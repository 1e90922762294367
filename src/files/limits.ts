const KIB = 1024;
const MIB = KIB * KIB;

/** How far the readers of files go before they give up. Files of cameras and offices stay far below. */
export const FILE_LIMITS = {
  /** One read into memory. */
  readBytes: 16 * MIB,
  /** What is read at once while looking for the next mark. */
  windowBytes: 64 * KIB,
  /** Segments, chunks or boxes of one file. */
  parts: 50_000,
  /** Runs of samples of one track of a film. */
  chunks: 2_000_000,
  /** One block of EXIF, XMP or IPTC, or a colour profile; what is longer is named, and not read. */
  metaBytes: 4 * MIB,
  /** Tables and entries of one EXIF block. */
  exifTables: 16,
  exifEntries: 512,
  /** What all parts of an office file may unfold to, and how much of a PDF is gone through. */
  unfoldedBytes: 256 * MIB,
  pdfBytes: 64 * MIB,
  /** What one finding shows. */
  values: 12,
  valueLetters: 160,
} as const;
