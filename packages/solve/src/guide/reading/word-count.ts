const hanPattern = /[\u3400-\u9fff\uf900-\ufaff]/g;
const wordPattern = /<[A-Z_]+_\d+>|[^\s\u3400-\u9fff\uf900-\ufaff]+/g;
const markPattern = /[a-z0-9\u00c0-\u024f]/i;

/** Words of a text; two Chinese characters count as one. */
export function countWords(text: string): number {
  const han = text.match(hanPattern)?.length ?? 0;
  const words = text.match(wordPattern)?.filter((word) => markPattern.test(word)).length ?? 0;
  return Math.ceil(han / 2) + words;
}
