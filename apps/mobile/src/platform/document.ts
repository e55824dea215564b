import type { Language } from '@solacore/contract';

/** Phones show no document title. */
export function useDocumentTitle(_title: string): void {}

/** Phones have no document to name the language of. */
export function setDocumentLanguage(_language: Language): void {}

export type DocumentColors = { scheme: 'light' | 'dark'; page: string; focus: string };

/** Phones take their colours from the views. */
export function setDocumentColors(_colors: DocumentColors): void {}
