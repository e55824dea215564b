/** Three bytes a token: a third too much for English, about right for Chinese. */
const bytesPerToken = 3;

/** What a text costs in tokens, where no provider has counted; rather too many than too few. */
export function estimateTokens(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return Math.ceil(bytes / bytesPerToken);
}

/** Bytes of a character in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
