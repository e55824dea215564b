import type { Language } from '@solacore/contract';
import type { Catalog } from '@solacore/i18n';
import { en } from '@solacore/i18n/en';

/** The languages that are there when the app starts: in the browser the one that never fails. */
export const catalogsAtHand: Partial<Record<Language, Catalog>> = { en };

const others: Record<Exclude<Language, 'en'>, () => Promise<Catalog>> = {
  es: async () => (await import('@solacore/i18n/es')).es,
  zh: async () => (await import('@solacore/i18n/zh')).zh,
};

/** Rejects where the language does not come. */
export function loadCatalog(language: Language): Promise<Catalog> {
  return language === 'en' ? Promise.resolve(en) : others[language]();
}
