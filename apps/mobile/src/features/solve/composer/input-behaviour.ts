const lines = 6;
const frame = 16;

/** Phones have a button to send and a key to break the line. */
export function isSendKey(_press: object): boolean {
  return false;
}

/** Grows with its text, up to six lines. */
export function growingInput(lineHeight: number): { minHeight: number; maxHeight: number } {
  return { minHeight: 44, maxHeight: lines * lineHeight + frame };
}
