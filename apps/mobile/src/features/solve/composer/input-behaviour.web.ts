const lines = 6;
const frame = 16;

/** Enter sends; with Shift, or while a character is being composed, it belongs to the text. */
export function isSendKey(press: object): boolean {
  if (!(press instanceof KeyboardEvent)) return false;
  return press.key === 'Enter' && !press.shiftKey && !press.isComposing && press.keyCode !== 229;
}

/** Grows with its text, up to six lines. */
export function growingInput(lineHeight: number): { minHeight: number; maxHeight: number } {
  const style = {
    minHeight: 44,
    maxHeight: lines * lineHeight + frame,
    // Browsers without it keep one line and scroll.
    fieldSizing: 'content',
    outlineWidth: 0,
  };
  return style;
}
