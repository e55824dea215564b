import type { Language } from '@solacore/contract';
import { useEffect } from 'react';

const languageTags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

/** Names the browser tab after the screen. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

const manifests: Record<Language, string> = {
  en: '/app/manifest.webmanifest',
  es: '/app/manifest.es.webmanifest',
  zh: '/app/manifest.zh.webmanifest',
};

/** Screen readers and line breaking follow the language of the document, as does what installs it. */
export function setDocumentLanguage(language: Language): void {
  document.documentElement.lang = languageTags[language];
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifests[language]);
}

export type DocumentColors = { scheme: 'light' | 'dark'; page: string; focus: string };

/** What lies outside the views: scroll bars, the overscroll ground, the focus ring. */
export function setDocumentColors({ scheme, page, focus }: DocumentColors): void {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  root.style.backgroundColor = page;
  root.style.setProperty('--focus', focus);
  // Before the app runs there is one for each scheme; the person's choice stands above both.
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute('content', page);
  }
}
