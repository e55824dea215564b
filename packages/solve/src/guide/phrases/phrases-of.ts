import type { Language } from '@solacore/contract';
import { phrasesEn } from './en/index.ts';
import { phrasesEs } from './es/index.ts';
import type { Phrases } from './phrases.ts';
import { phrasesZh } from './zh/index.ts';

export const phrasesOf: Record<Language, Phrases> = { en: phrasesEn, es: phrasesEs, zh: phrasesZh };
