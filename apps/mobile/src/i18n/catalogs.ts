import type { Language } from '@solacore/contract';
import { type Catalog, catalogs } from '@solacore/i18n';

/** The languages that are there when the app starts: on phones all of them. */
export const catalogsAtHand: Partial<Record<Language, Catalog>> = catalogs;

export function loadCatalog(language: Language): Promise<Catalog> {
  return Promise.resolve(catalogs[language]);
}
