import type { Language } from '@solacore/contract';

export const pageNames = [
  'home',
  'privacy',
  'proof',
  'terms',
  'subprocessors',
  'support',
  'delete-account',
] as const;
export type PageName = (typeof pageNames)[number];

/** What the language is called where the web asks: `html lang`, hreflang. */
export const languageTags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

/** Stands for the address of the server, which puts its own in its place. */
export const origin = 'https://origin.invalid';

/** Stands for the mail address of whoever helps; the server knows it. */
export const supportMail = 'support@origin.invalid';

/** Pages that the server writes itself, and the app. */
export const appAddress = '/app/';
/** Where an account is deleted, as `delete-account` says. */
export const deletingAddress = '/app/delete-account';
export const safetyAddress = (lang: Language) => (lang === 'en' ? '/safety' : `/${lang}/safety`);

/** Where a page of a language is, without the origin. */
export function addressOf(page: PageName, lang: Language): string {
  const parts = [...(lang === 'en' ? [] : [lang]), ...(page === 'home' ? [] : [page])];
  return `/${parts.join('/')}`;
}
