import { type Language, languageOf, languages } from '@solacore/contract';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { deviceTags } from '@/platform/device-tags';
import { catalogsAtHand, loadCatalog } from './catalogs';

/** The first of the device's languages that we speak; English when there is none. */
export function deviceLanguage(): Language {
  const spoken = deviceTags().find((tag) => {
    const code = tag.split('-')[0]?.toLowerCase();
    return languages.some((language) => language === code);
  });
  return languageOf(spoken ?? 'en');
}

/** The device's own locale tag with its region, for dates and for the directory of help. */
export function deviceLocale(): string {
  return deviceTags()[0] ?? 'en';
}

export const i18n = i18next.createInstance();

const atHand = Object.entries(catalogsAtHand);

void i18n.use(initReactI18next).init({
  lng: catalogsAtHand[deviceLanguage()] ? deviceLanguage() : 'en',
  fallbackLng: 'en',
  supportedLngs: [...languages],
  resources: Object.fromEntries(atHand.map(([tag, catalog]) => [tag, { translation: catalog }])),
  interpolation: { escapeValue: false },
  initAsync: false,
});

let wanted: Language | null = null;

/** Speaks `language` once its sentences are here. Rejects where they do not come; nothing changes then. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (!i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await loadCatalog(language));
  }
  // The last choice counts, whichever language comes first.
  if (wanted === language) await i18n.changeLanguage(language);
}
