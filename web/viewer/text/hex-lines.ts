const A_LINE = 8;
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Bytes as people read them in numbers: place, eight bytes, and the letters among them, a line each. */
export function hexLines(bytes: Uint8Array, from: number): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += A_LINE) {
    const part = [...bytes.subarray(at, at + A_LINE)];
    const numbers = part
      .map((byte) => hex(byte, 2))
      .join(' ')
      .padEnd(A_LINE * 3 - 1);
    const letters = part.map((byte) => (byte > 32 && byte < 127 ? String.fromCharCode(byte) : '·')).join('');
    lines.push(`${hex(from + at, 8)}  ${numbers}  ${letters}`);
  }
  return lines.join('\n');
}
