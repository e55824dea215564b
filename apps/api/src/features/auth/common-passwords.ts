import { readFileSync } from 'node:fs';
import { AppError } from '../../http/app-error.ts';

const shortest = 8;

/**
 * Refuses what attackers try first: the most common passwords, the e-mail address, and the part of
 * it before the @. Written differently in case or width is the same.
 * @throws AppError VALIDATION_FAILED, rule `too_common`
 */
export function refuseCommonPassword(password: string, email: string): void {
  const folded = fold(password);
  const [local = ''] = fold(email).split('@');
  const isAddress = folded === fold(email) || (local.length >= shortest && folded === local);
  if (!isAddress && !common.has(folded)) return;
  throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'password', rule: 'too_common' }] });
}

const common = readCommonPasswords();

/** The list stands after a note on its source and an empty line, one password a line. */
function readCommonPasswords(): ReadonlySet<string> {
  const file = readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8');
  const list = file.slice(file.indexOf('\n\n') + 2);
  return new Set(list.split('\n').filter((line) => line !== ''));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
