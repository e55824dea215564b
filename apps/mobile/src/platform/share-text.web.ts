/** Some browsers on phones can hand a text to another app. */
export function canShareText(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the browser's choice of apps. Nothing is sent by it. */
export async function shareText(text: string): Promise<void> {
  await navigator.share({ text }).catch(() => undefined);
}
