/** The day on the reader's own calendar (`YYYY-MM-DD`): a day that they type is one of theirs. `at` in milliseconds since 1970. */
export const localDay = (at: number): string => {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
