import { readPreference, writePreference } from '@/platform/preferences';

const preference = 'sample';

/** The conversation tried without an account, until somebody signs in here. */
export function sampleId(): string | null {
  return readPreference(preference);
}

export function keepSampleId(id: string | null): void {
  writePreference(preference, id);
}
