/** expo-localization would also find out how each of them writes numbers, before the first screen. */
export function deviceTags(): readonly string[] {
  return navigator.languages;
}
