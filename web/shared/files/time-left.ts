/** Minutes that a sending still takes, by what the server has acknowledged so far; null while nobody can tell. */
export function minutesLeft(
  progress: { readonly arrived: number; readonly all: number },
  elapsedMs: number,
): number | null {
  const { arrived, all } = progress;
  if (arrived <= 0 || elapsedMs < 2_000) return null;
  return Math.max(1, Math.ceil(((all - arrived) / arrived) * (elapsedMs / 60_000)));
}
