import type { Language } from '@solacore/contract';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { zh } from './zh/index.ts';

/** Every sentence of the app, by namespace; English is the model for the other languages. */
export type Catalog = typeof en;

export const catalogs: Record<Language, Catalog> = { en, es, zh };
