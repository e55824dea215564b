import type { Language } from '@solacore/contract';
import { mail as en, type MailTexts } from './en.ts';
import { mail as es } from './es.ts';
import { mail as zh } from './zh.ts';

export type { MailTexts };

/** What is sent by mail, by language. Apart from the catalogs: the server says it, not the app. */
export const mails: Record<Language, MailTexts> = { en, es, zh };
