import { getLocales } from 'expo-localization';

/** The tags of the languages that the device is set to, the first one first: `es-MX`. */
export function deviceTags(): readonly string[] {
  return getLocales().map(({ languageTag }) => languageTag);
}
