import type { Language } from '@solacore/contract';
import { type AdminTexts, admin as en } from './en/index.ts';
import { admin as es } from './es/index.ts';
import { admin as zh } from './zh/index.ts';

export type { AdminTexts };

/** The console of those who run the product. Apart from the catalogs: no app loads it. */
export const adminTexts: Record<Language, AdminTexts> = { en, es, zh };
