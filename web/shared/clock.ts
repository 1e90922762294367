/** The device's clock, in milliseconds since 1970. Everything else is handed the time. */
export const now = (): number => Date.now();
