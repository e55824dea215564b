/** Three bytes a token: a third too much for English, about right for Chinese. */
const bytesPerToken = 3;

/** What a text costs in tokens, where no provider has counted; rather too many than too few. */
export function estimateTokens(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (isPair(text, at)) {
      bytes += 4;
      at += 1;
    } else bytes += 3;
  }
  return Math.ceil(bytes / bytesPerToken);
}

/** Two code units that are one character. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
