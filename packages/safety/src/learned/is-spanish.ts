const english = new Set(
  'the and my to of is i in he she with was but for it that you are this not have they his her'.split(
    ' ',
  ),
);
const spanish = new Set(
  'de la que el en y mi con por para los las se lo una un su pero es del al como muy esta le te'.split(
    ' ',
  ),
);

const chinese = /[\u3400-\u9fff]/;

/** True where a normalized message has more small words of Spanish than of English. */
export function isSpanish(message: string): boolean {
  if (chinese.test(message)) return false;
  let balance = 0;
  for (const word of message.split(' ')) {
    if (spanish.has(word)) balance += 1;
    if (english.has(word)) balance -= 1;
  }
  return balance > 0;
}
