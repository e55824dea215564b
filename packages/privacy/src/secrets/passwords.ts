import type { Span } from '../types.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const label =
  /(?:\b(?:pass ?words?|pass ?codes?|passphrase|passwd|pwd|pass|pin(?: code| number)?|security code|verification code|access code|one[- ]time code|otp|2fa code|cvv2?|cvc|login code|api[ _-]?key|secret[ _-]key|access[ _-]key|(?:access|auth|api|refresh)[ _-]?token|client[ _-]secret|private[ _-]key|contraseñas?|contrasenas?|clave(?: de acceso| secreta| privada)?|c[oó]digo (?:de (?:verificaci[oó]n|acceso|seguridad)|secreto|pin)|nip)\b|密码|密碼|口令|验证码|驗證碼|动态码|取款码|支付密码)/gi;
const connector =
  /(?: (?:for|to|del?|de (?:mi|la|el|tu|su)|for (?:my|the|his|her|it|this)) [a-zñ]{1,12})?(?:\s{0,2}(?:(?:is|was|are|es|era|son|now|ahora|set to|changed to)\b|是|为|為|改成|设成|叫))?\s{0,2}([:：=]{0,2})\s{0,3}(["'“”‘’«`]?)/iy;
/** Words with other meanings: `pass the exam`, `la clave es escuchar`. */
const ambiguous = /^(?:pass|clave|pin|nip)$/i;
const maxLength = 64;
const minLength = 4;

/** Passwords, codes and keys that the words in front of them give away, and `address / password`. */
export function findPasswords(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(label)) {
    const from = match.index + match[0].length;
    connector.lastIndex = from;
    const joint = connector.exec(text);
    if (joint === null || connector.lastIndex === from) continue;
    const start = connector.lastIndex;
    const end = tokenEnd(text, start, joint[2] ?? '');
    const word = text.slice(start, end);
    const isGiven = joint[1] !== '' || joint[2] !== '';
    const isSaid = isGiven || (joint[0].trim() !== '' && endsClause(text, end));
    const isAmbiguous = ambiguous.test(match[0]);
    if (isAmbiguous && joint[0].trim() === '') continue;
    if (word.length < minLength || !isPassword(word, isAmbiguous ? isGiven : isSaid)) continue;
    spans.push({ start, end, type: 'SECRET' });
  }
  return [...spans, ...findAfterAddresses(text)];
}

/** `ana@example.com / Secret1!`, as lists of logins are written. */
function findAfterAddresses(text: string): Span[] {
  const spans: Span[] = [];
  const pair = /@[\w.-]{1,80}\w(?: ?[/|] ?|:)(?=\S)/g;
  for (const match of text.matchAll(pair)) {
    const start = match.index + match[0].length;
    const end = tokenEnd(text, start, '');
    const word = text.slice(start, end);
    if (word.length >= 6 && isMixed(word) && !word.includes('@') && !/^\d+$/.test(word))
      spans.push({ start, end, type: 'SECRET' });
  }
  return spans;
}

const quotes = '"\'“”‘’«»`';

function tokenEnd(text: string, start: number, quote: string): number {
  const limit = Math.min(text.length, start + maxLength);
  let end = start;
  while (end < limit && isPasswordCharacter(text, end)) end += 1;
  if (quote !== '') {
    // NUL stands for what is hidden already.
    const closing = text.slice(start, limit).search(/["'”’»`\n\0]/);
    if (closing > 0 && !'\n\0'.includes(text.charAt(start + closing))) return start + closing;
  }
  while (end > start && '.,;:)]}>?'.concat(quotes).includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function isPasswordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code > 0x20 && code < 0x7f && code !== 0x3c) || (code >= 0xc0 && code <= 0x24f);
}

/** A plain word is one only after `:` or a quote, or after `is` where the sentence ends with it. */
function isPassword(word: string, isSaid: boolean): boolean {
  return isMixed(word) || (isSaid && !isOrdinaryWord(word));
}

function endsClause(text: string, end: number): boolean {
  return /^\s*(?:[.,;!?)\n]|$|y |and |but |pero )/.test(text.slice(end, end + 5));
}

/** A digit, a sign inside, or a capital that does not begin it. */
function isMixed(word: string): boolean {
  return /\d/.test(word) || /[^A-Za-zÀ-ÿ'’-]/.test(word) || /.[A-Z]/.test(word);
}
