/** Text that is HTML already. */
export type Html = { html: string };

type Piece = string | number | Html | readonly Html[];

/** HTML from a template; every text put into it is escaped. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  const texts = parts.flatMap((part, at) => {
    const piece = pieces[at];
    return piece === undefined ? [part] : [part, toText(piece)];
  });
  return { html: texts.join('') };
}

export const nothing: Html = { html: '' };

/** A sentence with its `{{places}}` filled in. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function toText(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return 'html' in piece ? piece.html : piece.map((part) => part.html).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
