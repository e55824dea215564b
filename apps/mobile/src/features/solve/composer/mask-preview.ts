import { createMasker } from '@solacore/privacy';
import type { Session } from '../session/session-deps.ts';

const placeholderPattern = /<[A-Z_]+_\d+>/g;

type Hidden = { value: string; placeholder: string };

/** What of `text` is hidden. With a masker of its own: half-typed things take up no placeholders. */
export function maskPreview(
  { masker, hiddenWords }: Session,
  text: string,
): { masked: string; hidden: Hidden[] } {
  const own = createMasker({ entries: masker.entries(), extraWords: hiddenWords.live });
  const masked = own.mask(text.trim());
  const found = [...new Set(masked.match(placeholderPattern) ?? [])];
  const hidden = found.map((placeholder) => ({
    value: own.unmask(placeholder),
    placeholder: placeholder.slice(1, -1),
  }));
  // What the person typed as a placeholder hides nothing.
  return {
    masked,
    hidden: hidden.filter(({ value, placeholder }) => value !== `<${placeholder}>`),
  };
}
