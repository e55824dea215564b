/** Minutes by which local clocks are ahead of UTC at a moment. */
export type Zone = (moment: Date) => number;

export const deviceZone: Zone = (moment) => -moment.getTimezoneOffset();

const minuteMs = 60_000;

/** What local clocks show, to be read by the UTC getters of the date. */
export function wallTime(moment: Date, zone: Zone): Date {
  return new Date(moment.getTime() + zone(moment) * minuteMs);
}

/** The moment at which local clocks show it; beside the gap where they never do. */
export function momentAt(wall: Date, zone: Zone): Date {
  const guess = new Date(wall.getTime() - zone(wall) * minuteMs);
  return new Date(wall.getTime() - zone(guess) * minuteMs);
}
