import type { Language } from '@solacore/contract';
import { apiAddress } from '@/platform/api-address';

const protocolPaths: Record<Language, string> = {
  en: '/safety',
  es: '/es/safety',
  zh: '/zh/safety',
};

/** The public page that says what happens at each level; it lies beside the API. */
export function protocolAddress(language: Language): string {
  const address = apiAddress() || globalThis.location?.origin || '';
  return `${address}${protocolPaths[language]}`;
}
