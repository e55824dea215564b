import { isLatinWord } from '../characters.ts';
import { isOrdinaryWord } from '../secrets/ordinary-words.ts';
import type { Span } from '../types.ts';

const at = /@[0-9a-z_][0-9a-z_.]{1,29}/gi;
const label =
  /(?:\b(?:insta(?:gram)?|ig|snap(?:chat)?|twitter|tiktok|telegram|discord|reddit|facebook|fb|steam|skype|twitch|line id|kakao(?:talk)?|wechat|username|user name|screen ?name|handle|gamertag|nick(?:name)? de usuario|nombre de usuario|usuario)\b|微信号?|微訊|威信|企鹅号?|\bqq号?|扣扣号?|\b[vw]x号?|小红书号?|抖音号?|微博(?=号|[:：])|快手号?)/gi;
const connector =
  /(?:\s{0,2}(?:(?:id|name|handle|account|user|cuenta|número|号|账号|帐号|名)(?![a-z])|号|账号|帐号))?(?:\s{0,2}(?:(?:is|es|as|como)\b|是|叫|搜|加我?))?\s{0,2}[:：=]?\s{0,2}["'“‘「]?@?/iy;
const name = /[0-9a-z_](?:[0-9a-z_.#-]{1,29})/iy;

/** Names on networks: `@name`, `my insta is name_1`, `微信号 name_1`, `QQ 123456`. */
export function findHandles(text: string): Span[] {
  return [...findMentions(text), ...findLabelledNames(text), ...findRedditNames(text)];
}

function findMentions(text: string): Span[] {
  return [...text.matchAll(at)]
    .map((match) => toSpan(text, match.index, match.index + match[0].length))
    .filter(({ start }) => !isLatinWord(text, start - 1) && !'.@/'.includes(text[start - 1] ?? ' '))
    .filter(({ start, end }) => /[a-z]/i.test(text.slice(start, end)) && text[end] !== '@');
}

function findRedditNames(text: string): Span[] {
  return [...text.matchAll(/(?:\/u\/|\bu\/)[0-9a-z_-]{3,20}/gi)].map((match) =>
    toSpan(text, match.index, match.index + match[0].length),
  );
}

function findLabelledNames(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(label)) {
    connector.lastIndex = match.index + match[0].length;
    const joint = connector.exec(text)?.[0] ?? '';
    name.lastIndex = match.index + match[0].length + joint.length;
    const found = joint === '' && !/[^a-z]$/i.test(match[0]) ? null : name.exec(text);
    if (found === null) continue;
    const span = toSpan(text, found.index, found.index + found[0].length);
    if (isName(text, span, joint, match[0])) spans.push(span);
  }
  return spans;
}

/** A plain word is a name only after `is`, `:` or a Chinese label, and if it is no usual word. */
function isName(text: string, { start, end }: Span, joint: string, word: string): boolean {
  const value = text.slice(start, end);
  if (value.length < 3 || isLatinWord(text, end)) return false;
  const isChinese = /[^\0-\u024f]/.test(word) || /^(?:qq|[vw]x)$/i.test(word);
  if (/^\d+$/.test(value)) return isChinese ? value.length >= 5 : value.length >= 8;
  const isBare = joint.trim() === '' && !isChinese;
  if (/_|[a-z]\.[a-z]|#/i.test(value) || (!isBare && /\d/.test(value))) return /[a-z]/i.test(value);
  if (isOrdinaryWord(value) || value.length < 4) return false;
  if (isChinese) return value.length >= 6;
  const isStated = /[:=@]|\b(?:is|es|as|como)\b/i.test(joint);
  return isStated && /^\s*(?:[.,;!?)\n]|$)/.test(text.slice(end, end + 3));
}

function toSpan(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && '.-#'.includes(text.charAt(last - 1))) last -= 1;
  return { start, end: last, type: 'HANDLE' };
}
