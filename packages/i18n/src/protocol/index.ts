import type { Language } from '@solacore/contract';
import { protocol as en, type ProtocolTexts } from './en.ts';
import { protocol as es } from './es.ts';
import { protocol as zh } from './zh.ts';

export type { ProtocolTexts };

/** The public safety page, by language. Apart from the catalogs: the server says it, not the app. */
export const protocols: Record<Language, ProtocolTexts> = { en, es, zh };
