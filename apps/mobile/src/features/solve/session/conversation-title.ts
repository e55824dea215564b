const longestTitle = 60;
const longestChineseTitle = 24;
/* “and my”, “y lo”: words that lead on to what is cut off. */
const joiningWords = /(?:\s+\S{1,3})+$/u;

/* A clause as long as this says what it is about. */
const shortestShare = 1 / 3;

/** A title from the person's own first words: the first sentence, else its first clauses, else cut at a word. */
export function conversationTitle(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  const sentence = line.match(/^.*?(?:[.!?…](?=\s|$)|[。！？])/u)?.[0] ?? line;
  const plain = sentence.replace(/[.。,，;；:：\s]+$/u, '');
  const longest = /[\u3400-\u9fff]/u.test(plain) ? longestChineseTitle : longestTitle;
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  const cut = letters.slice(0, longest).join('');
  const clauses = cut.match(/^.+(?=[,;:，；：](?:\s|\p{Script=Han}|$))/u)?.[0] ?? '';
  if ([...clauses].length >= longest * shortestShare) return clauses;
  const lastSpace = cut.lastIndexOf(' ');
  if (lastSpace <= longest / 2) return `${cut}…`;
  return `${cut.slice(0, lastSpace).replace(joiningWords, '')}…`;
}
