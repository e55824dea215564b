import type { Language } from '@solacore/contract';
import { legal as en, type LegalTexts } from './en/index.ts';
import { legal as es } from './es/index.ts';
import { legal as zh } from './zh/index.ts';

export type { LegalTexts };

/** Policy, terms and support. Apart from the catalogs: the app links to them. */
export const legals: Record<Language, LegalTexts> = { en, es, zh };
