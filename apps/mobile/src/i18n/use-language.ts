import { type Language, languageOf } from '@solacore/contract';
import { useTranslation } from 'react-i18next';

/** The language on the screen at this moment. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}
