import { z } from 'zod';

/** Languages the product speaks. Script and region are kept apart from the language. */
export const languages = ['en', 'es', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A BCP 47 tag whose language we speak: `en`, `es-MX`, `zh-Hans`, `zh-Hant-TW`. */
export const localeSchema = z
  .string()
  .regex(/^(en|es|zh)(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?$/)
  .max(16);

/** The language of a locale tag; anything we do not speak is English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((known) => known === language) ?? 'en';
}
