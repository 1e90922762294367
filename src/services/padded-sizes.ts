/** Whether a length is one of the doublings from the least to the most: any other would tell something. */
export function isPaddedSize(length: number, least: number, most: number): boolean {
  for (let size = least; size <= most; size *= 2) if (size === length) return true;
  return false;
}
