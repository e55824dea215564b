import type { Language } from '@solacore/contract';
import { terminal as en, type TerminalTexts } from './en.ts';
import { terminal as es } from './es.ts';
import { terminal as zh } from './zh.ts';

export type { TerminalTexts };

/** The five steps in a terminal, by language. Apart from the catalogs: the command line says it. */
export const terminals: Record<Language, TerminalTexts> = { en, es, zh };
