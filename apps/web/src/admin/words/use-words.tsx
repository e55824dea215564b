'use client';
import { type Language, languageOf, languages } from '@solacore/contract';
import { type AdminTexts, adminTexts } from '@solacore/i18n/admin';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createWritten, type Written } from './written.ts';

type Words = {
  t: AdminTexts;
  written: Written;
  language: Language;
  choose: (language: Language) => void;
};

const key = 'solacore.consoleLanguage';
const english = { t: adminTexts.en, written: createWritten('en'), language: 'en' } as const;
const Context = createContext<Words>({ ...english, choose: () => undefined });

/** The console's sentences: English as built, then what was chosen here or the browser asks for. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>('en');
  useEffect(() => setLanguage(readLanguage()), []);
  useEffect(() => {
    document.documentElement.lang = createWritten(language).tag;
  }, [language]);
  const words = useMemo(() => {
    const choose = (chosen: Language) => {
      keepLanguage(chosen);
      setLanguage(chosen);
    };
    return { t: adminTexts[language], written: createWritten(language), language, choose };
  }, [language]);
  return <Context value={words}>{children}</Context>;
}

export const useWords = () => useContext(Context);

function readLanguage(): Language {
  try {
    const kept = localStorage.getItem(key);
    const known = languages.find((language) => language === kept);
    if (known) return known;
  } catch {
    // Nothing is kept where storage is forbidden.
  }
  return languageOf(navigator.language);
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // It lasts as long as the page.
  }
}
