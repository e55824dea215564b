import type { Language } from '@solacore/contract';
import { sandbox as en, type SandboxTexts } from './en.ts';
import { sandbox as es } from './es.ts';
import { sandbox as zh } from './zh.ts';

export type { SandboxTexts };

/** The pages of the billing sandbox, by language. Apart from the catalogs: the server says it. */
export const sandboxes: Record<Language, SandboxTexts> = { en, es, zh };
