import type { Language } from '@solacore/contract';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Lexicon } from './lexicon.ts';
import { chinese } from './zh.ts';

export const lexicons: Record<Language, Lexicon> = { en: english, es: spanish, zh: chinese };
