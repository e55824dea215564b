/** Languages the product speaks. Script and region are kept apart from the language. */
export const languages = ['en', 'es', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language of a locale tag; anything we do not speak is English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((known) => known === language) ?? 'en';
}
