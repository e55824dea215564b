import type { Language } from '@solacore/contract';

/** How many words before a sign may take it back. */
const reach = 3;

const negators: Record<Exclude<Language, 'zh'>, RegExp> = {
  en: /^(not|never|no|without|hardly|barely|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|hadn't|nothing|nobody|neither|nor)$/,
  es: /^(no|nunca|jam[aá]s|sin|tampoco|ni|nada)$/,
};
/** After these a negation says the opposite: could not stop laughing. */
const reversers = /^(stop|help|wait|but|only|just|puedo|parar|pude|dejo|solo|sólo|pero|sino)$/;
const chineseNegator =
  /(不|没有|没|别|无|未|不是|并非|不再)(太|很|那么|怎么|再|要|是|会|能|觉得|感到|感觉)?$/;

/** Whether the words before a sign take it back. */
export function isNegated(words: string[], at: number, lang: Language): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  if (lang === 'zh') return chineseNegator.test(before.join(''));
  for (const word of before.toReversed()) {
    if (reversers.test(word) || /^[.,;:!?…]/.test(word)) return false;
    if (negators[lang].test(word)) return true;
  }
  return false;
}
