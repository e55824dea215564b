const piecePattern =
  /<[A-Z_]+_\d+>|[\u3400-\u9fff\uf900-\ufaff]{1,2}[\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f\u201d]*|\s*[^\s<\u3400-\u9fff\uf900-\ufaff]+|\s+|</gu;

/** Cuts a finished text into word-sized pieces that join to the same text. */
export function streamChunks(text: string): string[] {
  return text.match(piecePattern) ?? [];
}
