const tokenPattern = /<[A-Z_]+_\d+>|[^<]|</gu;

/** At most `max` UTF-16 code units, never cutting a placeholder. */
export function clip(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= max) return flat;
  let kept = '';
  for (const token of flat.match(tokenPattern) ?? []) {
    if (kept.length + token.length > max - 1) break;
    kept += token;
  }
  return `${kept.trim()}…`;
}
