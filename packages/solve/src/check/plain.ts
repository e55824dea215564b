/** Small letters, straight apostrophes, single spaces: how phrases are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[*_#>]+(?=\s|\p{L}|$)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
