const MINUTE_S = 60;
const DAY_S = 24 * 60 * MINUTE_S;

/**
 * The times of a daily schedule (minutes of the UTC day) after `after` and up to `until`, in their order.
 * All in seconds since 1970.
 */
export function dueBetween(times: readonly number[], after: number, until: number): number[] {
  const dues: number[] = [];
  for (let day = Math.floor(after / DAY_S) * DAY_S; day <= until; day += DAY_S) {
    dues.push(...times.map((minutes) => day + minutes * MINUTE_S));
  }
  return dues.filter((due) => due > after && due <= until).sort((a, b) => a - b);
}
