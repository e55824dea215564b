import { z } from 'zod';

/** A BCP 47 tag whose language we speak: `en`, `es-MX`, `zh-Hans`, `zh-Hant-TW`. */
export const localeSchema = z
  .string()
  .regex(/^(en|es|zh)(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?$/)
  .max(16);
