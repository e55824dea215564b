import { AppError } from '../../http/app-error.ts';

const appScheme = 'solacore:';

/**
 * An address that a payment page may lead back to: of a configured origin, or of the app's own
 * scheme. The address as it was given.
 * @throws AppError VALIDATION_FAILED for any other.
 */
export function checkReturnAddress(
  text: string,
  field: string,
  origins: readonly string[],
): string {
  if (!isAllowed(text, origins)) {
    throw new AppError('VALIDATION_FAILED', { issues: [{ path: field, rule: 'return_address' }] });
  }
  return text;
}

function isAllowed(text: string, origins: readonly string[]): boolean {
  // What browsers and servers read differently is nobody's honest address.
  if (/[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, origin, username, password } = new URL(text);
  if (username || password) return false;
  if (protocol === appScheme) return /^solacore:\/\/[a-z]/.test(text);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  // Written out, so that nobody reads another host into it than we do.
  return (
    origins.includes(origin) &&
    (text === origin || /^[/?#]/.test(text.slice(origin.length))) &&
    text.startsWith(origin)
  );
}
