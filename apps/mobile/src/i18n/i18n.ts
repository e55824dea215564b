import { type Language, languageOf, languages } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { getLocales } from 'expo-localization';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The first of the device's languages that we speak; English when there is none. */
export function deviceLanguage(): Language {
  const spoken = getLocales().find(({ languageCode }) =>
    languages.some((language) => language === languageCode),
  );
  return languageOf(spoken?.languageTag ?? 'en');
}

/** The device's own locale tag with its region, for dates and for the directory of help. */
export function deviceLocale(): string {
  return getLocales()[0]?.languageTag ?? 'en';
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: deviceLanguage(),
  fallbackLng: 'en',
  supportedLngs: [...languages],
  resources: {
    en: { translation: catalogs.en },
    es: { translation: catalogs.es },
    zh: { translation: catalogs.zh },
  },
  interpolation: { escapeValue: false },
  initAsync: false,
});
