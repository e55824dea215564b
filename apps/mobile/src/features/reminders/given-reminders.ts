import { readPreference, writePreference } from '@/platform/preferences';

const preference = 'remindersGiven';

/** When each plan was or will be spoken of, by its id. Nothing a person said. */
export type GivenReminders = Record<string, Date[]>;

export function readGiven(): GivenReminders {
  const given: GivenReminders = {};
  for (const [id, times] of entriesOf(readPreference(preference) ?? '{}')) {
    if (!Array.isArray(times)) continue;
    const moments = times.map((time) => new Date(String(time)));
    given[id] = moments.filter((moment) => !Number.isNaN(moment.getTime()));
  }
  return given;
}

export function writeGiven(given: GivenReminders): void {
  const kept = Object.entries(given).filter(([, times]) => times.length > 0);
  writePreference(preference, kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null);
}

function entriesOf(text: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(text));
  } catch {
    return [];
  }
}
