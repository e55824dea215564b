import type { Language } from '@solacore/contract';
import { landing as en, type LandingTexts } from './en.ts';
import { landing as es } from './es.ts';
import { landing as zh } from './zh.ts';

export type { LandingTexts };

/** The pages that people find the product by. Apart from the catalogs: the app never says it. */
export const landings: Record<Language, LandingTexts> = { en, es, zh };
